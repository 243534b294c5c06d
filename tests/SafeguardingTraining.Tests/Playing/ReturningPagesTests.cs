using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Playing;

/// <summary>Looking at the scenes of an attempt again, going back to a moment of it, and playing again in another role.</summary>
[Collection<SiteOfStories>]
public sealed class ReturningPagesTests(RunningSite site)
{
    private const string Story = "/scenarios/yes-to-everything";

    [Fact]
    public async Task Going_back_opens_the_same_decision_again_with_all_that_was_done_before_it()
    {
        var visitor = await Begun();
        var first = visitor.Address;
        var headings = new List<string> { visitor.Heading };
        for (var turn = 0; turn < 3; turn++)
        {
            await Choose(visitor, 1);
            headings.Add(visitor.Heading);
        }

        await GoBack(visitor, first, turn: 1);

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.NotEqual(first, visitor.Address);
        Assert.Equal(headings[1], visitor.Heading);
        Assert.Contains("You are back at this moment", visitor.Text, StringComparison.Ordinal);
        Assert.Empty(visitor.Page.QuerySelectorAll("form.decide input:checked"));
        await visitor.Open(first);
        Assert.Equal(headings[3], visitor.Heading);
    }

    [Fact]
    public async Task Options_stand_in_the_same_order_when_a_moment_is_gone_back_to()
    {
        var visitor = await Begun();
        var first = visitor.Address;
        var order = Options(visitor);
        await Choose(visitor, 0);

        await GoBack(visitor, first, turn: 0);

        Assert.Equal(order, Options(visitor));
    }

    [Fact]
    public async Task The_notice_of_having_gone_back_is_gone_after_the_next_choice()
    {
        var visitor = await Begun();
        await Choose(visitor, 0);
        await GoBack(visitor, visitor.Address, turn: 0);

        await Choose(visitor, 1);

        Assert.DoesNotContain("You are back at this moment", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_double_press_goes_back_once()
    {
        var visitor = await Begun();
        var first = visitor.Address;
        await Choose(visitor, 0);
        await visitor.Open($"{first}/scenes");
        var form = visitor.Form($"{first}/returns");

        await visitor.Submit(form);
        var once = visitor.Address;
        await visitor.Submit(form);

        Assert.Equal(once, visitor.Address);
    }

    [Fact]
    public async Task Words_from_before_the_moment_come_along_and_stand_where_they_were_written()
    {
        var visitor = await Begun();
        var first = visitor.Address;
        while (visitor.Page.QuerySelector("textarea") is null)
        {
            await Choose(visitor, 0);
        }
        var turn = Turn(visitor);
        var (box, option) = Box(visitor);
        await visitor.Submit(form => form.Fill("choice", option).Fill(box, "Tell me about the quillwort."));
        await Choose(visitor, 0);
        await GoBack(visitor, first, turn + 1);

        var second = visitor.Address;
        await visitor.Open($"{second}/scenes/{turn}");

        Assert.NotEqual(first, second);
        Assert.Contains("Tell me about the quillwort.", visitor.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("99")]
    [InlineData("1")]
    [InlineData("-1")]
    [InlineData("2147483648")]
    [InlineData("first")]
    [InlineData("")]
    public async Task A_moment_that_was_never_met_is_refused_with_a_sentence(string turn)
    {
        var visitor = await Begun();
        var first = visitor.Address;
        await Choose(visitor, 0);
        await visitor.Open($"{first}/scenes");

        await visitor.Submit(form => form.Forge("turn", turn), $"{first}/returns");

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Equal("Scenes so far", visitor.Heading);
        Assert.Contains("That moment is not in this attempt", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_person_finds_no_scenes_and_goes_back_nowhere()
    {
        var mine = await Begun();
        var first = mine.Address;
        await Choose(mine, 0);
        await mine.Open($"{first}/scenes");
        var other = site.Visit();
        await other.Open(Story);

        Assert.Equal(HttpStatusCode.NotFound, (await other.Open($"{first}/scenes")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Open($"{first}/scenes/0")).Status);
        var answer = await other.Post($"{first}/returns", withToken: true, KeyValuePair.Create("turn", "0"));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_scenes_so_far_name_what_was_met_and_nothing_that_is_to_come()
    {
        var visitor = await Begun();
        var first = visitor.Heading;
        await visitor.Submit(form => form.Fill("skip", "1"));
        var second = visitor.Heading;

        await visitor.Open(visitor.Page.QuerySelector(".so-far a")!.GetAttribute("href")!);

        Assert.Equal([first, second], visitor.Page.QuerySelectorAll(".sofar h2").Select(heading => heading.LastChild!.TextContent.Trim()));
        Assert.Contains("You left this part out.", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("You are here.", visitor.Text, StringComparison.Ordinal);
        Assert.Single(visitor.Page.QuerySelectorAll(".go-back"));
    }

    [Fact]
    public async Task A_scene_is_read_again_as_it_was_with_what_came_of_the_choice()
    {
        var visitor = await Begun();
        var place = visitor.Address;
        var (heading, told) = (visitor.Heading, Paragraphs(visitor, ".story p"));
        await Choose(visitor, 0);
        var came = Paragraphs(visitor, ".outcome .story p");

        await visitor.Open($"{place}/scenes/0");

        Assert.Equal(heading, visitor.Heading);
        Assert.Equal([.. told, .. came], Paragraphs(visitor, ".story p"));
        Assert.Empty(visitor.Page.QuerySelectorAll("form.decide, input[type=radio], textarea"));
        Assert.NotNull(visitor.Page.QuerySelector($"main .actions a[href='{place}']"));
    }

    [Fact]
    public async Task The_scene_one_is_in_is_read_where_it_is_decided()
    {
        var visitor = await Begun();
        var place = visitor.Address;
        await Choose(visitor, 0);

        await visitor.Open($"{place}/scenes/1");
        Assert.Equal(place, visitor.Address);
        await visitor.Open($"{place}/scenes/2");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        await visitor.Open($"{place}/scenes/-1");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    [Fact]
    public async Task After_the_end_every_scene_is_read_again_one_after_another_and_the_debrief_goes_back_too()
    {
        var visitor = await Begun();
        var place = visitor.Address;
        await Finish(visitor);
        await visitor.Open($"{place}/scenes");
        var listed = visitor.Page.QuerySelectorAll(".sofar > li").Length;

        await visitor.Open($"{place}/scenes/0");
        var read = 1;
        while (visitor.Page.QuerySelector("a[rel=next]")?.GetAttribute("href") is { } next)
        {
            await visitor.Open(next);
            read++;
        }
        Assert.Equal(listed, read);

        await visitor.Open($"{place}/debrief/decisions");
        await visitor.Submit(form => form.Fill("turn", "0"), $"{place}/returns");
        Assert.Contains("You are back at this moment", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_presses_one_button_to_play_it_again_in_another_role()
    {
        var visitor = await Begun();
        var place = visitor.Address;
        await Finish(visitor);
        Assert.Equal(
            ["Play it again as the early help worker", "Play it again as the housing officer"],
            visitor.Page.QuerySelectorAll(".again button").Select(button => button.TextContent)
        );
        await visitor.Open($"{place}/debrief");
        Assert.Single(visitor.Page.QuerySelectorAll(".onward button"));

        await visitor.Submit(action: $"{Story}/playthroughs");

        Assert.Contains("You are the early help worker", visitor.Text, StringComparison.Ordinal);
        Assert.NotEqual(place, visitor.Address);
    }

    [Fact]
    public async Task Two_attempts_are_told_apart_by_the_moment_that_was_gone_back_to()
    {
        var visitor = await site.Join();
        await Begin(visitor);
        var (first, title) = (visitor.Address, visitor.Heading);
        await Choose(visitor, 0);
        await GoBack(visitor, first, turn: 0);
        var from = $"from “{title}”, on {site.Clock.GetUtcNow().ToString("d MMMM", CultureInfo.InvariantCulture)}";

        await visitor.Open(Story);
        Assert.Contains($"You are at scene 1, begun again {from}. Carry on from there", visitor.Text, StringComparison.Ordinal);
        Assert.NotNull(visitor.Page.QuerySelector($".lines a[href='{first}']"));
        Assert.Contains("As the class teacher, begun on", visitor.Text, StringComparison.Ordinal);
        Assert.Contains(from, (await visitor.Open("/scenarios")).Text, StringComparison.Ordinal);
        Assert.Contains(from, (await visitor.Open("/")).Text, StringComparison.Ordinal);
        Assert.Contains(from, (await visitor.Open("/done")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_kept_about_a_person_says_where_they_went_back_to()
    {
        var visitor = await site.Join();
        await Begin(visitor);
        var first = visitor.Address;
        await Choose(visitor, 0);
        await Choose(visitor, 0);
        await GoBack(visitor, first, turn: 1);

        Assert.Contains(await Kept(visitor), said => said.StartsWith("to choice 2 of the attempt begun 20", StringComparison.Ordinal));
        await Delete(first);
        Assert.Contains("to choice 2 of an attempt that is no longer kept", await Kept(visitor));
    }

    [Fact]
    public async Task Somebody_who_went_back_finds_the_attempt_they_left_from_the_new_one()
    {
        var visitor = await Begun();
        var first = visitor.Address;
        await Choose(visitor, 0);
        await GoBack(visitor, first, turn: 0);

        await visitor.Open($"{visitor.Address}/scenes");
        Assert.NotNull(visitor.Page.QuerySelector($"main a[href='{first}/scenes']"));

        await Delete(first);
        await visitor.Open(visitor.Address);
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Null(visitor.Page.QuerySelector($"main a[href='{first}/scenes']"));
        Assert.Contains("You went back to", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_who_makes_an_account_keeps_what_they_went_back_to()
    {
        var visitor = await Begun();
        await Choose(visitor, 0);
        await GoBack(visitor, visitor.Address, turn: 0);
        var place = visitor.Address;

        await visitor.Register("Robin Ash", $"{Guid.NewGuid():N}@example.org");

        Assert.Equal(HttpStatusCode.OK, (await visitor.Open(place)).Status);
        Assert.Contains("You are back at this moment", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finishing_after_going_back_counts_as_playing_it_again_does()
    {
        var (again, back) = (await FinishedToday(), await FinishedToday());
        // What is finished twice on one day is noted once.
        site.Clock.Advance(TimeSpan.FromDays(1));
        await again.Person.SignIn(again.Email);
        await back.Person.SignIn(back.Email);

        await Begin(again.Person);
        await DecideAndFinish(again.Person);
        await GoBack(back.Person, back.Attempt, turn: 0);
        await DecideAndFinish(back.Person);

        Assert.Equal(await Learnt(again.Email), await Learnt(back.Email));
        Assert.EndsWith(" 2", Assert.Single(await Learnt(back.Email)), StringComparison.Ordinal);
    }

    private async Task<Visitor> Begun()
    {
        var visitor = site.Visit();
        await Begin(visitor);
        return visitor;
    }

    private static async Task Begin(Visitor visitor)
    {
        await visitor.Open(Story);
        await visitor.Submit(form => form.Fill("role", "teacher"), $"{Story}/playthroughs");
    }

    private static Task Choose(Visitor visitor, int option) =>
        visitor.Submit(form =>
            form.Forge("choice", visitor.Page.QuerySelector("form.decide input[type=radio]") is null ? "0" : $"{option}")
        );

    private static async Task Finish(Visitor visitor)
    {
        while (visitor.Page.QuerySelector("form.decide") is not null)
        {
            await visitor.Submit(form => form.Forge("skip", "1"));
        }
    }

    // Where every part is left out nothing was played, and nothing is noted.
    private static async Task DecideAndFinish(Visitor visitor)
    {
        while (visitor.Page.QuerySelector("form.decide button[name=skip]") is null || Options(visitor).Count == 0)
        {
            await visitor.Submit(form => form.Forge("skip", "1"));
        }
        await visitor.Submit(form => form.Forge("choice", Options(visitor)[0]!));
        await Finish(visitor);
    }

    private static async Task GoBack(Visitor visitor, string attempt, int turn)
    {
        await visitor.Open($"{attempt}/scenes");
        await visitor.Submit(form => form.Fill("turn", $"{turn}"), $"{attempt}/returns");
    }

    private static IReadOnlyList<string?> Options(Visitor visitor) =>
        [.. visitor.Page.QuerySelectorAll("form.decide input[type=radio]").Select(radio => radio.GetAttribute("value"))];

    private static IReadOnlyList<string> Paragraphs(Visitor visitor, string where) =>
        [.. visitor.Page.QuerySelectorAll(where).Select(paragraph => paragraph.TextContent)];

    private static int Turn(Visitor visitor) => int.Parse(visitor.Form()["turn"]!, CultureInfo.InvariantCulture);

    private static (string Box, string Option) Box(Visitor visitor)
    {
        var box = visitor.Page.QuerySelector("textarea")!.GetAttribute("name")!;
        return (box, box.Split('-')[^1]);
    }

    private async Task<(Visitor Person, string Email, string Attempt)> FinishedToday()
    {
        var (visitor, email) = (site.Visit(), $"{Guid.NewGuid():N}@example.org");
        await visitor.Register("Robin Ash", email);
        await Begin(visitor);
        await DecideAndFinish(visitor);
        return (visitor, email, visitor.Address);
    }

    private async Task<IReadOnlyList<string>> Learnt(string email) =>
        await site.Get<Connections>()
            .List(
                """SELECT "Kind", "Slug", COUNT(*) FROM "Learnings" WHERE "Learner" = @p0 GROUP BY "Kind", "Slug" """,
                [await site.PersonAt(email)],
                row => $"{row.GetValue(0)} {row.GetValue(1)} {row.GetValue(2)}",
                TestContext.Current.CancellationToken
            );

    private async Task<IReadOnlyList<string>> Kept(Visitor visitor)
    {
        var person = await PersonOf(visitor);
        var kept = await Task.WhenAll(
            site.Services.GetServices<IPersonalData>().Select(data => data.Export(person, TestContext.Current.CancellationToken))
        );
        return [.. kept.SelectMany(part => part.Things).SelectMany(thing => thing.Facts).Select(field => field.Value)];
    }

    private async Task<Guid> PersonOf(Visitor visitor)
    {
        await visitor.Open("/account");
        return await site.PersonAt(visitor.Page.QuerySelectorAll(".facts dd")[1].TextContent);
    }

    private Task Delete(string attempt) =>
        site.Get<Writer>()
            .Write(
                batch => batch.Execute("""DELETE FROM "Playthroughs" WHERE "Id" = @p0""", Guid.Parse(attempt.Split('/')[^1])),
                TestContext.Current.CancellationToken
            );
}
