using System.Net;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Accounts;

public sealed class RateLimitTests
{
    [Fact]
    public async Task One_network_may_try_so_often_a_minute_and_is_then_asked_to_wait()
    {
        await using var site = new RunningSite().With("Accounts:PostsAMinute", "3");
        for (var time = 0; time < 3; time++)
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await site.Visit().SignIn($"{time}@example.org", "not this one at all")).Status);
        }
        var visitor = await site.Visit().SignIn("4@example.org", "not this one at all");
        Assert.Equal(HttpStatusCode.TooManyRequests, visitor.Status);
        Assert.Equal("60", visitor.Answer.Headers.GetValues("Retry-After").Single());
        Assert.Equal("Wait a minute", visitor.Heading);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Open("/account/sign-in")).Status);
    }
}
