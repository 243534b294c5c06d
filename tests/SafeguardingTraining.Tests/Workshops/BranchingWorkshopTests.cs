using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Reports;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>A story that branches in a room: whichever scene comes, seats, screen, console and report follow it.</summary>
[Collection<SiteOfWorkshops>]
public sealed class BranchingWorkshopTests(RunningSite site)
{
    private const string Story = "such-a-capable-couple";

    [Fact]
    public async Task Two_rooms_that_decide_otherwise_come_to_other_scenes_and_each_to_its_end()
    {
        var (one, other) = (await Played(options => options[0]), await Played(options => options[^1]));

        Assert.NotEqual(Scenes(one), Scenes(other));
        Assert.All(new[] { one, other }, hall =>
        {
            Assert.Equal(EndingKind.Strands, hall.Story.Position.Ending?.Kind);
            Assert.Equal(4, hall.Story.Debrief.Strands.Count);
        });
    }

    [Fact]
    public async Task Every_seat_sees_the_clock_and_what_a_visit_takes()
    {
        var hall = await HostedWorkshop.Open(site, scenario: Story);
        var seat = await hall.Sit("gp");
        await hall.Press("steps");
        while (hall.Story.Position.Hub is null)
        {
            await Decide(hall, options => options[0]);
        }
        var hub = hall.Story.Position.Hub!;
        if (hall.Now.AwaitsScene)
        {
            await hall.Press("steps");
        }

        Assert.Contains($"{hub.Left} minutes are left.", (await seat.Open("/seat")).Text, StringComparison.Ordinal);
        await hall.GoTo(Stage.Vote);
        var takes = hall.Story.Options.First(option => option.Option.Takes is not null).Option.Takes;
        Assert.Contains($"({takes} minutes)", (await seat.Open("/seat")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(" of 2", hall.Story.SceneLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_learned_on_the_way_is_in_nobodys_hands_until_the_story_tells_it()
    {
        var hall = await HostedWorkshop.Open(site, scenario: Story);
        await hall.Sit("gp");
        await hall.Press("steps");
        var fetched = hall.Story.Scenario.Pieces.Where(piece => piece.IsFetched).ToList();

        Assert.NotEmpty(fetched);
        Assert.All(hall.Now.Plan.Agencies, agency => Assert.Empty(hall.Now.HeldBy(hall.Story, agency).Intersect(fetched)));
    }

    [Fact]
    public async Task On_paper_every_scene_has_a_number_and_every_option_says_which_comes_next()
    {
        var hall = await HostedWorkshop.Open(site, scenario: Story);
        await PaperScript.Prepare(hall.Room);
        await hall.Facilitator.Open($"{hall.Console}/paper?people=30");

        var page = hall.Facilitator.Page;
        Assert.InRange(page.QuerySelectorAll(".numbered").Length, 12, 25);
        Assert.True(page.QuerySelectorAll(".numbered__goto").Length > 40);
        Assert.Contains("for 30 people", hall.Facilitator.Text, StringComparison.Ordinal);
        Assert.Contains("Who would ring again: Dr Pereira asks", hall.Facilitator.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_paper_version_is_made_when_it_is_asked_for_and_only_once()
    {
        var hall = await HostedWorkshop.Open(site, scenario: Story);
        var script = await PaperScript.Prepare(hall.Room);

        Assert.Same(script, await PaperScript.Prepare(hall.Room));
        Assert.True(PaperScript.Prepare(hall.Room).IsCompletedSuccessfully);
    }

    private async Task<HostedWorkshop> Played(Func<IReadOnlyList<LetteredOption>, LetteredOption> choose)
    {
        var hall = await HostedWorkshop.Open(site, scenario: Story);
        await hall.Sit("gp");
        await hall.Press("steps");
        for (var turn = 0; turn < 40 && hall.Story.Position.Ending is null; turn++)
        {
            await Decide(hall, choose);
        }
        return hall;
    }

    private static async Task Decide(HostedWorkshop hall, Func<IReadOnlyList<LetteredOption>, LetteredOption> choose)
    {
        if (hall.Story.Decision is { IsPlain: true })
        {
            await hall.Press("steps");
            return;
        }
        await hall.GoTo(Stage.Decide);
        var option = choose(hall.Story.Options).Option.Index;
        await hall.Press("decisions", form => form.Fill("decision", $"{option}").Fill("reason", "We agreed."));
    }

    private static string Scenes(HostedWorkshop hall) =>
        string.Join(' ', hall.Story.Stops.Select(stop => stop.Position.Scene.Id).Distinct());
}
