using System.Net;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Site.Http;

namespace SafeguardingTraining.Tests.Accounts;

public sealed class NetworkTests
{
    [Theory]
    [InlineData("192.0.2.7", "192.0.2.8", false)]
    [InlineData("192.0.2.7", "::ffff:192.0.2.7", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    public void One_customer_is_one_network(string one, string other, bool same) =>
        Assert.Equal(same, ClientNetwork.Of(IPAddress.Parse(one)) == ClientNetwork.Of(IPAddress.Parse(other)));
}
