using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Features.Diary.Demonstration;
using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Accounts;

public sealed class DemonstrationLifeTests(LivelySite site) : IClassFixture<LivelySite>
{
    [Fact]
    public async Task The_pages_of_each_invented_person_are_not_empty_at_first_sight()
    {
        foreach (var person in DemonstrationPerson.All)
        {
            var visitor = await Come(site, person.Id);

            await visitor.Open("/diary");
            Assert.True(visitor.Page.QuerySelectorAll("main a[href^='/diary/']").Length > 8, visitor.Text);
            await visitor.Open("/");
            Assert.Contains("Due tomorrow", visitor.Text, StringComparison.Ordinal);
            await visitor.Open("/learning");
            Assert.Contains("First weeks together", visitor.Text, StringComparison.Ordinal);
            await visitor.Open("/briefings/professional-curiosity");
            Assert.Equal(HttpStatusCode.OK, visitor.Status);
        }
        Assert.DoesNotContain(site.Log.Lines, line => line.Contains("could not all be made", StringComparison.Ordinal));
    }

    [Fact]
    public async Task They_are_made_while_the_site_starts_before_anybody_comes()
    {
        await using var starting = Lively();
        _ = starting.Services;

        await Eventually.IsSo(async () => await Made(starting) == DemonstrationPerson.All.Count, 20);
        await starting.Get<DemonstrationLives>().Given;

        var hester = await Come(starting, "hester");
        await hester.Open("/learning");
        Assert.Contains("First weeks together", hester.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manager_sees_a_team_and_a_facilitator_a_workshop_with_its_report()
    {
        var hester = await Come(site, "hester");
        await hester.Open("/workshops");
        var report = hester.Page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href") ?? "").First(IsOfAWorkshop);
        await hester.Open(report);
        Assert.Equal(HttpStatusCode.OK, hester.Status);

        var odile = await Come(site, "odile");
        await site.Get<ProgressService>().Drain(TestContext.Current.CancellationToken);
        await odile.Open(ProgrammeAddresses.Team);
        Assert.Contains("Idris Vane", odile.Text, StringComparison.Ordinal);
        Assert.Contains("Maud Ferrow", odile.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_played_to_its_end_and_a_workshop_have_counted_as_they_do_for_a_learner()
    {
        await Come(site, "tobias");
        var idris = new Host.Site.Identity.Learner(await site.PersonAt("idris@demonstration.invalid"), true);

        var learnt = await site.Get<ILearningHistory>().Mine(idris, TestContext.Current.CancellationToken);

        Assert.Contains(learnt, one => one is { Kind: LearningKind.Scenario, Slug: "every-call-on-its-own-page", Way: LearningWay.Whole });
        Assert.Contains(learnt, one => one is { Kind: LearningKind.Workshop, Minutes: > 30 });
        Assert.Contains(learnt, one => one is { Kind: LearningKind.Briefing, Way: LearningWay.Answered });
        Assert.Contains(learnt, one => one is { Kind: LearningKind.Drill });
        Assert.All(learnt, one => Assert.True(one.On < DateOnly.FromDateTime(site.Clock.GetUtcNow().Date)));
    }

    [Fact]
    public async Task What_one_shows_another_is_on_both_their_pages()
    {
        var idris = await Come(site, "idris");
        await idris.Open("/");
        Assert.Contains("has written beside", idris.Text, StringComparison.Ordinal);

        var hester = await Come(site, "hester");
        await hester.Open("/diary");
        Assert.Contains("Idris Vane", hester.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_deleted_does_not_come_back()
    {
        var idris = await Come(site, "idris");
        var person = await site.PersonAt("idris@demonstration.invalid");
        var before = await Entries(idris);
        var gone = before[^1];
        await site.Get<Host.Features.Diary.Store.DiaryVault>()
            .Delete(person, DiaryStores.PageKind.Entry, gone, TestContext.Current.CancellationToken);

        var again = await Come(site, "idris");

        Assert.Equal(before.SkipLast(1), await Entries(again));
    }

    [Fact]
    public async Task Where_one_of_them_was_before_nothing_is_given()
    {
        await using var before = new RunningSite();
        await Come(before, "odile");
        await using var later = Lively().Beside(before);

        var tobias = await Come(later, "tobias");

        await tobias.Open("/learning");
        Assert.DoesNotContain("First weeks together", tobias.Text, StringComparison.Ordinal);
        Assert.Empty(await Entries(tobias));
    }

    [Fact]
    public async Task Outside_Development_nobody_is_made()
    {
        await using var network = Lively("Production");
        var visitor = await network.Visit().Open("/account/sign-in");
        await visitor.Submit(visitor.Form("/account/sign-in").Forge("person", "hester").To("/account/demonstrations"));

        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        await Assert.ThrowsAsync<InvalidOperationException>(() => network.PersonAt("hester@demonstration.invalid"));
    }

    [Fact]
    public async Task A_part_that_cannot_be_made_keeps_nobody_out()
    {
        await using var broken = Lively().With(services => services.AddSingleton<IDemonstrationLife, BrokenLife>());

        var visitor = await Come(broken, "odile");

        await visitor.Open("/learning");
        Assert.Contains("First weeks together", visitor.Text, StringComparison.Ordinal);
        Assert.Contains(broken.Log.Lines, line => line.Contains("BrokenLife", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_in_the_diaries_would_identify_anybody()
    {
        DemonstrationEntry[] all = [.. HesterEntries.All, .. IdrisEntries.All, .. OdileEntries.All, .. TobiasEntries.All];

        var telling =
            from entry in all
            from text in entry
                .Actions.SelectMany(action => new[] { action.What, action.Happened })
                .Append(entry.Title)
                .Concat([entry.Learnt, entry.Questions, entry.Impact, entry.Activity, entry.Peer])
            from fact in IdentifyingFacts.Of(text, TestContext.Current.CancellationToken)
            where fact.IsTelling
            select $"{entry.Title}: {text.Substring(fact.Start, fact.Length)}";

        Assert.Empty(telling);
    }

    private static async Task<int> Made(RunningSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var emails = await scope
            .ServiceProvider.GetRequiredService<Database>()
            .Set<Account>()
            .Select(account => account.Email)
            .ToListAsync(TestContext.Current.CancellationToken);
        return emails.Count(email => email?.EndsWith("@demonstration.invalid", StringComparison.Ordinal) == true);
    }

    private static RunningSite Lively(string environment = "Development") =>
        new RunningSite { Environment = environment }.With("Accounts:DemonstrationLife", "true");

    private static async Task<Visitor> Come(RunningSite site, string person)
    {
        var visitor = await site.Visit().Open("/account/sign-in");
        await visitor.Submit(form => form.Fill("person", person), "/account/demonstrations");
        await site.Get<DemonstrationLives>().Given;
        return visitor;
    }

    private static bool IsOfAWorkshop(string address) => address.Split('/') is ["", "workshops", var id, ..] && Guid.TryParse(id, out _);

    private static async Task<IReadOnlyList<Guid>> Entries(Visitor visitor)
    {
        await visitor.Open("/diary");
        return
        [
            .. visitor
                .Page.QuerySelectorAll("main a")
                .Select(link => (link.GetAttribute("href") ?? "").Split('/'))
                .Select(parts => parts is ["", "diary", var last] && Guid.TryParse(last, out var id) ? id : (Guid?)null)
                .OfType<Guid>()
                .Distinct(),
        ];
    }

    private sealed class BrokenLife : IDemonstrationLife
    {
        public Task Give(DemonstrationCast cast, CancellationToken stop) => throw new IOException("Nothing can be kept.");
    }
}

/// <summary>A site whose invented people have been here before.</summary>
public sealed class LivelySite : RunningSite
{
    public LivelySite() => With("Accounts:DemonstrationLife", "true");
}
