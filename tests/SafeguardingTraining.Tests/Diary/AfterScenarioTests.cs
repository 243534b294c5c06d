using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Diary;

[Collection<SiteOfDiaries>]
public sealed class AfterScenarioTests(RunningSite site)
{
    private const string Story = "/scenarios/every-call-on-its-own-page";

    [Fact]
    public async Task After_a_scenario_its_title_and_questions_are_offered_and_the_entry_leads_back()
    {
        var robin = await site.Join();
        var playthrough = await Begin(robin);
        await robin.Open($"/diary/new?from={playthrough}");
        Assert.Contains("Every call on its own page", robin.Text, StringComparison.Ordinal);
        Assert.Contains("Questions to borrow", robin.Text, StringComparison.Ordinal);
        await robin.Submit();
        Assert.Contains("Questions to borrow", robin.Text, StringComparison.Ordinal);
        await robin.Submit(form => form.Fill("learnt", "A good deal"));
        var back = robin.Page.QuerySelector($"main a[href='/play/{playthrough}/debrief']");
        Assert.Equal("Every call on its own page", back?.TextContent.Trim());
    }

    [Fact]
    public async Task A_guest_who_signs_up_after_a_scenario_can_reflect_on_it()
    {
        var robin = site.Visit();
        var playthrough = await Begin(robin);
        await robin.Open($"/diary/new?from={playthrough}");
        Assert.StartsWith("/account/sign-in", robin.Address, StringComparison.Ordinal);
        await robin.Open($"/account/register?from={Uri.EscapeDataString($"/diary/new?from={playthrough}")}");
        await robin.Submit(form => form.Fill("name", "Robin").Fill("email", $"{playthrough}@example.org"));
        await robin.Open(robin.Page.QuerySelector("a.govuk-button")?.GetAttribute("href") ?? "");
        await robin.Submit(form => form.Fill("password", "lantern otter gravel"));
        Assert.Equal($"/diary/new?from={playthrough}", robin.Address);
        Assert.Contains("Every call on its own page", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_playthrough_is_not_shown_and_not_kept()
    {
        var playthrough = await Begin(await site.Join());
        var kim = await site.Join("Kim Lee");
        await kim.Open($"/diary/new?from={playthrough}");
        Assert.Null(kim.Form()["from"]);
        Assert.DoesNotContain("Every call on its own page", kim.Text, StringComparison.Ordinal);
        await kim.Submit(form => form.Fill("learnt", "A good deal").Forge("from", $"{playthrough}"));
        Assert.Contains("A good deal", kim.Text, StringComparison.Ordinal);
        Assert.Null(kim.Page.QuerySelector($"main a[href*='{playthrough}']"));
    }

    private static async Task<Guid> Begin(Visitor visitor)
    {
        await visitor.Open(Story);
        var role = visitor.Page.QuerySelector("main input[name=role]")?.GetAttribute("value") ?? "";
        await visitor.Submit(form => form.Fill("role", role), $"{Story}/playthroughs");
        return Guid.Parse(visitor.Address.Split('/', '?')[2]);
    }
}
