using System.Globalization;
using System.Net;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Security;

/// <summary>Whoever finds a hole finds whom to tell.</summary>
public sealed class SecurityTextTests
{
    [Fact]
    public async Task The_contact_is_told_with_a_day_until_which_it_holds_and_nothing_where_none_is_set()
    {
        await using var site = new RunningSite().With("Site:SecurityContact", "mailto:security@example.org");
        using var client = site.CreateClient();
        var stop = TestContext.Current.CancellationToken;
        var lines = (await client.GetStringAsync(new Uri("/.well-known/security.txt", UriKind.Relative), stop)).TrimEnd().Split('\n');

        Assert.Equal("Contact: mailto:security@example.org", lines[0]);
        var expires = DateTimeOffset.Parse(lines[1]["Expires: ".Length..], CultureInfo.InvariantCulture);
        Assert.InRange((expires - site.Clock.GetUtcNow()).TotalDays, 170, 365);

        await using var silent = new RunningSite();
        using var nobody = silent.CreateClient();
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await nobody.GetAsync(new Uri("/.well-known/security.txt", UriKind.Relative), stop)).StatusCode
        );
    }
}
