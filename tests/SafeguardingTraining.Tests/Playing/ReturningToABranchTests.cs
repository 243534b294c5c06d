using System.Net;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Playing;

/// <summary>Going back in a story that branches: into a stretch of time, and what the debrief then says of the time before.</summary>
[Collection<SiteOfStories>]
public sealed class ReturningToABranchTests(RunningSite site)
{
    private const string Story = "/scenarios/every-call-on-its-own-page";

    [Fact]
    public async Task The_debrief_says_beside_each_strand_what_it_came_to_the_time_before()
    {
        var visitor = await Begun();
        var first = visitor.Address;
        await PlayOn(visitor, radios => 0);
        await visitor.Open($"{first}/debrief");
        Assert.Equal(4, visitor.Page.QuerySelectorAll(".threads > li").Length);
        Assert.Empty(visitor.Page.QuerySelectorAll(".strand__before"));

        await GoBack(visitor, first, turn: 1);
        var second = visitor.Address.Split('?')[0];
        await PlayOn(visitor, radios => radios - 1);
        await visitor.Open($"{second}/debrief");

        Assert.Equal(4, visitor.Page.QuerySelectorAll(".strand__before").Length);
        await visitor.Open($"{second}/debrief/route");
        Assert.Contains("The time before", visitor.Page.QuerySelector(".route-key")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visit_can_be_gone_back_to_with_the_clock_as_it_stood()
    {
        var visitor = await Begun();
        var first = visitor.Address;
        await Choose(visitor, 0);
        Assert.Equal("It is 1.45", Clock(visitor));
        await Choose(visitor, 0);
        var later = Clock(visitor);

        await GoBack(visitor, first, turn: 1);

        Assert.NotEqual("It is 1.45", later);
        Assert.Equal("It is 1.45", Clock(visitor));
        Assert.Empty(visitor.Page.QuerySelectorAll("section[aria-labelledby=done] li"));
    }

    [Fact]
    public async Task What_no_longer_fits_cannot_be_had_by_forging_a_form()
    {
        var visitor = await Begun();
        await Choose(visitor, 0);
        while (visitor.Page.QuerySelector("section[aria-labelledby=gone]") is null)
        {
            await Choose(visitor, 0);
        }
        var clock = Clock(visitor);

        await visitor.Submit(form => form.Forge("choice", "99"));

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Equal(clock, Clock(visitor));
    }

    private async Task<Visitor> Begun()
    {
        var visitor = await site.Visit().Open(Story);
        return await visitor.Submit(form => form.Fill("role", "social-worker"), $"{Story}/playthroughs");
    }

    private static async Task PlayOn(Visitor visitor, Func<int, int> choose)
    {
        for (var turn = 0; turn < 40 && visitor.Page.QuerySelector("form.decide, form.spend") is not null; turn++)
        {
            await Choose(visitor, choose(Radios(visitor).Count));
        }
    }

    private static async Task Choose(Visitor visitor, int place)
    {
        var radios = Radios(visitor);
        await (
            radios.Count > 0
                ? visitor.Submit(form => form.Fill("choice", radios[Math.Clamp(place, 0, radios.Count - 1)]))
                : visitor.Submit(form => form.Forge("go", visitor.Page.QuerySelector("button[name=go]")?.GetAttribute("value") ?? "0"))
        );
    }

    private static async Task GoBack(Visitor visitor, string attempt, int turn)
    {
        await visitor.Open($"{attempt}/scenes");
        await visitor.Submit(form => form.Fill("turn", $"{turn}"), $"{attempt}/returns");
    }

    private static IReadOnlyList<string> Radios(Visitor visitor) =>
        [
            .. visitor
                .Page.QuerySelectorAll("form.decide input[type=radio], form.spend input[type=radio]")
                .Select(radio => radio.GetAttribute("value") ?? ""),
        ];

    private static string? Clock(Visitor visitor) => visitor.Page.QuerySelector(".clock__now b")?.TextContent;
}
