using System.Net.Http.Json;
using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Data;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Authoring.Drafts;

/// <summary>Two hosts of one site on PostgreSQL, an author at each.</summary>
public sealed class DraftsOnTwoHostsTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    private const string Draft = "/authoring/the-wet-coat/draft";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_saved_on_one_host_is_seen_merged_and_kept_apart_on_the_other()
    {
        Assert.SkipWhen(server.ConnectionString is null, PostgresServer.Missing);
        var database = $"{server.ConnectionString};Database=drafts_{Guid.NewGuid():N}".Replace(
            "Database=postgres;",
            "",
            StringComparison.Ordinal
        );
        await using var one = new RunningSite().With("ConnectionStrings:Main", database);
        var robin = await one.Join("Robin Ash", Roles.Author);
        await using var other = new RunningSite().Beside(one).With("ConnectionStrings:Main", database);
        var moira = await other.Join("Moira Kell", Roles.Author);

        await robin.Open("/authoring/new");
        await robin.Submit(form => form.Fill("title", "The wet coat").Fill("slug", "the-wet-coat"), "/authoring/new");
        Assert.Equal($"{Draft}/file?name=story.ink&begun=true", robin.Address);
        var begun = await Save(robin, "one\ntwo\nthree\nfour\n", await NumberOf(one));
        Assert.Equal("saved", begun.Outcome);
        await moira.Open($"{Draft}/lines?name=story.ink");
        Assert.Contains("three", moira.Text, StringComparison.Ordinal);

        // Other lines go together, whichever host they are saved on.
        Assert.Equal("saved", (await Save(robin, "ONE\ntwo\nthree\nfour\n", begun.Revision)).Outcome);
        var merged = await Save(moira, "one\ntwo\nthree\nFOUR\n", begun.Revision);
        Assert.Equal(("saved", "ONE\ntwo\nthree\nFOUR\n"), (merged.Outcome, merged.Text));

        // The same line is shown to whoever comes later, and nothing is overwritten.
        Assert.Equal("saved", (await Save(robin, "ONE\nTWO\nthree\nFOUR\n", merged.Revision)).Outcome);
        var met = await Save(moira, "ONE\ntoo\nthree\nFOUR\n", merged.Revision);
        Assert.Equal(("met", "ONE\nTWO\nthree\nFOUR\n", "Robin Ash"), (met.Outcome, met.Text, met.By));
    }

    private static async Task<int> NumberOf(RunningSite site)
    {
        var store = site.Get<DraftStore>();
        var draft = await store.Find(Host.Site.Publishing.PackageKind.Scenario, "the-wet-coat", Stop);
        return (await store.Latest(draft!.Id, "story.ink", Stop))!.Number;
    }

    private static async Task<SaveAnswer> Save(Visitor author, string text, int based)
    {
        await author.Open("/authoring/new");
        using var answer = await author.PostAsScript(
            $"{Draft}/file",
            new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = author.Form()["__RequestVerificationToken"] ?? "",
                ["name"] = "story.ink",
                ["text"] = text,
                ["based"] = $"{based}",
            }
        );
        return await answer.Content.ReadFromJsonAsync<SaveAnswer>(Stop) ?? throw new InvalidOperationException("Nothing was said.");
    }
}
