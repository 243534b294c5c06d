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

    [Fact]
    public void A_free_port_is_open() => Assert.Null(ListenAddresses.WhyClosed("http://127.0.0.1:0"));
}
