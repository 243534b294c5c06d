using System.Net;
using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.ClosingQuestions;

/// <summary>Answering a question about a briefing or a scenario's account: it counts, and the words are the learner's alone.</summary>
[Collection<SiteOfStories>]
public sealed class AnsweringTests(RunningSite site)
{
    private const string Less = "/briefings/less";
    private const string Account = "/scenarios/dear-nia/without-the-scenes";
    private const string Words = "I would leave the quillwort meeting out.";

    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_briefing_answered_counts_as_answered_and_its_words_are_kept_nowhere()
    {
        var (visitor, person) = await Joined();

        await Answer(visitor, Less);

        Assert.Contains(
            "Answered, and counted. Your words were not kept.",
            visitor.Page.QuerySelector("#read")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("answered a question about it on", visitor.Page.QuerySelector("#read")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("quillwort", visitor.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("quillwort", visitor.Address, StringComparison.Ordinal);
        var fact = Assert.Single(await Learnt(person));
        Assert.Equal((LearningKind.Briefing, LearningWay.Answered), (fact.Kind, fact.Way));
        Assert.StartsWith("checked on", fact.Version, StringComparison.Ordinal);
        Assert.NotEmpty(visitor.Page.QuerySelectorAll("section[aria-labelledby=next-steps] a"));
    }

    [Fact]
    public async Task Read_first_and_answered_the_same_day_is_one_thing_learnt_in_the_stronger_way()
    {
        var (visitor, person) = await Joined();
        await visitor.Open(Less);
        await visitor.Submit(action: $"{Less}/readings");
        Assert.Equal(LearningWay.Read, Assert.Single(await Learnt(person)).Way);

        await Answer(visitor, Less);
        Assert.Equal(LearningWay.Answered, Assert.Single(await Learnt(person)).Way);

        await visitor.Submit(action: $"{Less}/readings/deletions");
        Assert.Empty(await Learnt(person));
    }

    [Fact]
    public async Task The_account_of_a_scenario_counts_once_a_question_is_answered()
    {
        var (visitor, person) = await Joined();

        await Answer(visitor, Account);

        var fact = Assert.Single(await Learnt(person));
        Assert.Equal((LearningKind.Scenario, "dear-nia", LearningWay.Answered), (fact.Kind, fact.Slug, fact.Way));
        Assert.InRange(fact.Minutes, 5, 15);
        Assert.Contains("You read this and answered on", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_go_into_the_diary_of_whoever_asks_for_it_and_to_nobody_else()
    {
        var (visitor, person) = await Joined();
        await visitor.Open("/diary/new");
        await visitor.Submit(form => form.Fill("learnt", "We asked too late."));
        await visitor.Open(Less);

        await visitor.Submit(form => form.Fill("answer-0", Words), $"{Less}/answers");

        Assert.Contains("Your words are in your diary", visitor.Text, StringComparison.Ordinal);
        await visitor.Open("/diary");
        await visitor.Open(visitor.Page.QuerySelectorAll("main a").First(link => link.TextContent.Contains("LESS")).GetAttribute("href")!);
        Assert.Contains("quillwort", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("7 minutes of learning", visitor.Text, StringComparison.Ordinal);
        Assert.Single(await Learnt(person), fact => fact.Kind == LearningKind.Reflection);
        Assert.DoesNotContain("quillwort", (await site.Visit().Open(Less)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_little_comes_back_with_what_was_written()
    {
        var visitor = await site.Visit().Open(Less);

        await visitor.Submit(form => form.Fill("answer-0", "Quillwort."), $"{Less}/answers");

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Contains("Write a sentence.", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("Quillwort.", visitor.Form($"{Less}/answers")["answer-0"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_guest_answered_goes_with_them_when_they_make_an_account()
    {
        var visitor = site.Visit();
        await Answer(visitor, Less);
        var email = $"{Guid.NewGuid():N}@example.org";

        await visitor.Register("Robin Ash", email);

        Assert.Equal(LearningWay.Answered, Assert.Single(await Learnt(await site.PersonAt(email))).Way);
        Assert.Contains("answered a question about it on", (await visitor.Open(Less)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scenario_of_which_every_part_was_left_out_is_not_counted_as_played()
    {
        var (visitor, person) = await Joined();
        await visitor.Open("/scenarios/dear-nia");
        await visitor.Submit(form => form.Fill("role", "social-worker"), "/scenarios/dear-nia/playthroughs");
        await PlayOn(visitor, leaveOut: true);
        Assert.Empty(await Learnt(person));

        await visitor.Open("/scenarios/dear-nia");
        await visitor.Submit(form => form.Fill("role", "social-worker"), "/scenarios/dear-nia/playthroughs");
        await PlayOn(visitor, leaveOut: false);

        var fact = Assert.Single(await Learnt(person));
        Assert.Equal((LearningWay.Whole, true), (fact.Way, fact.Version.Length > 0));
    }

    private static async Task PlayOn(Visitor visitor, bool leaveOut)
    {
        for (var step = 0; step < 60; step++)
        {
            if (visitor.Page.QuerySelector("main form input[name=choice]")?.GetAttribute("value") is not { } first)
            {
                return;
            }
            var skips = leaveOut && visitor.Page.QuerySelector("main form button[name=skip]") is not null;
            await visitor.Submit(form => _ = skips ? form.Forge("skip", "1") : form.Fill("choice", first));
        }
    }

    private static async Task Answer(Visitor visitor, string page)
    {
        await visitor.Open(page);
        await visitor.Submit(form => form.Fill("answer-0", Words).Forge("diary", "false"), $"{page}/answers");
    }

    private async Task<(Visitor Visitor, Guid Person)> Joined()
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        var visitor = await site.Visit().Register("Robin Ash", email);
        return (visitor, await site.PersonAt(email));
    }

    private async Task<IReadOnlyList<LearningFact>> Learnt(Guid person) => (await site.Get<LearningStore>().Of(person, Stop)).Facts;
}
