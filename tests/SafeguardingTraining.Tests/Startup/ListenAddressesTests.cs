using System.Net;
using System.Net.Sockets;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Tests.Startup;

public sealed class ListenAddressesTests
{
    [Theory]
    [InlineData("localhost:5080")]
    [InlineData("ftp://localhost:5080")]
    [InlineData("http://localhost:99999")]
    [InlineData("http://localhost:5080/training")]
    [InlineData("nonsense")]
    public void An_address_that_is_none_is_repeated_in_the_sentence(string urls)
    {
        Assert.Equal(
            $"Urls holds something that is not an address: {urls}. Write it like http://localhost:5080.",
            ListenAddresses.WhyClosed(urls)
        );
    }

    [Fact]
    public void A_taken_port_is_a_sentence_with_a_way_out()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var url = $"http://localhost:{((IPEndPoint)other.LocalEndpoint).Port}";

        Assert.Equal(
            $"Another program is already using {url}: stop it, or set Urls to another address, such as --urls http://localhost:5090.",
            ListenAddresses.WhyClosed(url)
        );
    }

    [Theory]
    [InlineData("http://localhost:5080", null, "http://localhost:5080/")]
    [InlineData("http://+:8080", null, "http://localhost:8080/")]
    [InlineData("http://0.0.0.0:8080", null, "http://localhost:8080/")]
    [InlineData("http://127.0.0.1:8080", null, "http://127.0.0.1:8080/")]
    [InlineData("https://+:443;http://+:8080", null, "http://localhost:8080/")]
    [InlineData(null, "8080;9090", "http://localhost:8080/")]
    [InlineData("https://+:443", null, null)]
    [InlineData("http://unix:/run/site.sock", null, null)]
    public void A_program_beside_the_site_reaches_it_by_its_own_settings(string? urls, string? ports, string? address) =>
        Assert.Equal(address, ListenAddresses.Local(urls, ports)?.ToString());

    [Fact]
    public void A_free_port_is_open() => Assert.Null(ListenAddresses.WhyClosed("http://127.0.0.1:0"));
}
