using SafeguardingTraining.Host.Features.Operations;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Operations;

/// <summary>Who signed in, who failed to, who took their words away, and each backup stand in the audit log.</summary>
public sealed class AuditedTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_backup_is_noted_once()
    {
        await using var site = new RunningSite();
        site.CreateClient().Dispose();
        var notes = site.Get<BackupNotes>();
        await notes.Note(Stop);
        Assert.Empty(await site.Get<AuditTrail>().Page(BackupNotes.Noted, 1, 10, Stop));
        new LastBackupFact(site.Clock.GetUtcNow(), 5 << 20).Keep(site.Folder);

        await notes.Note(Stop);
        await notes.Note(Stop);

        Assert.Single(await site.Get<AuditTrail>().Page(BackupNotes.Noted, 1, 10, Stop));
    }

    [Fact]
    public async Task Signing_in_failing_to_and_taking_away_are_noted_and_an_unknown_address_is_not()
    {
        await using var site = new RunningSite();
        await site.Visit().Register("Robin Ash", "robin@example.org");
        var person = await site.PersonAt("robin@example.org");
        var thief = site.Visit();
        await thief.SignIn("robin@example.org", "not the password");
        await thief.SignIn("nobody@example.org", "not the password");
        var robin = await site.Visit().SignIn("robin@example.org");
        await robin.Open("/account/my-data/copies");
        await robin.Open("/diary/copies?format=Json");

        string[] expected = ["signed-in", "sign-in.failed", "signed-in", "data.taken", "diary.taken"];
        await Eventually.IsSo(async () => (await Noted()).Count >= expected.Length, 10);
        Assert.Equal(expected, await Noted());

        async Task<IReadOnlyList<string>> Noted() => [.. (await site.Get<AuditTrail>().About(person, Stop)).Select(row => row.Did)];
    }
}
