using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SafeguardingTraining.Host.Features.Workshops.Console;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Live;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Screen;
using SafeguardingTraining.Host.Features.Workshops.Views;
using SafeguardingTraining.Tests.Scenarios;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>What a live part shows is its model, and the model's equality decides whether it is made again.</summary>
public sealed class LiveFragmentTests
{
    private static readonly ScreenInvitation Invitation = new("https://example.org", "example.org/join", 3, "M0 0h1v1h-1z");

    [Fact]
    public async Task A_part_that_looks_different_at_two_moments_has_a_different_model()
    {
        var moments = Moments(WholeMorning());
        var shown = new List<(int Moment, string Part, object Model, string Html)>();
        foreach (var (place, moment) in moments.Index())
        {
            shown.AddRange((await Shown(moment)).Select(part => (place, part.Part, part.Model, part.Html)));
        }

        var wrong = shown
            .GroupBy(one => one.Part)
            .SelectMany(part =>
                part.SelectMany(one =>
                    part.Where(other => other.Moment > one.Moment && other.Html != one.Html && other.Model.Equals(one.Model))
                        .Select(other =>
                            $"{one.Part} at {moments[one.Moment].Workshop.Version} and {moments[other.Moment].Workshop.Version}"
                        )
                )
            );

        Assert.True(moments.Count > 60, $"Only {moments.Count} moments were looked at.");
        Assert.All(shown.GroupBy(one => one.Part), part =>
            Assert.True(part.Select(one => one.Html).Distinct().Count() > 1, $"{part.Key} never changed.")
        );
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_vote_makes_no_part_again_but_those_that_count()
    {
        var morning = new DomainWorkshop();
        var seat = morning.Sit("school");
        morning.Sit("police");
        morning.Next().GoTo(Stage.Vote);
        var before = new WorkshopMoment(morning.Now, morning.Story);
        morning.Do(morning.Now.GiveVote(morning.Story, seat, morning.Fresh, 0, Sureness.Very));

        Assert.Equal(
            ["console answers", "console tabs", "screen count", "seat room"],
            Changed(before, before with { Workshop = morning.Now })
        );
    }

    [Fact]
    public void A_promise_makes_no_part_again_but_those_that_count()
    {
        var morning = new DomainWorkshop();
        var seat = morning.Sit("school");
        morning.Sit("police");
        morning.Next().Decide().GoTo(Stage.Promise);
        var before = new WorkshopMoment(morning.Now, morning.Story);
        morning.Do(morning.Now.Promise(seat, morning.Fresh, "Ask on her own.", false));

        var after = before with { Workshop = morning.Now };
        Assert.Equal(["console answers", "console tabs", "screen count", "seat room"], Changed(before, after));
    }

    [Fact]
    public void A_turned_page_makes_the_screen_again_and_its_picture_on_the_console_and_nothing_else()
    {
        var morning = new DomainWorkshop();
        morning.Sit("school");
        morning.Sit("police");
        morning.Next().Decide().GoTo(Stage.Debrief);
        var before = new WorkshopMoment(morning.Now, morning.Story);
        morning.Do(morning.Now.TurnScreen(PagesOf(morning), morning.Now.Step, "review", 1));

        var changed = Changed(before, before with { Workshop = morning.Now });
        Assert.Equal(["console mirror", "console stage", "console work", "screen screen"], changed);
    }

    [Fact]
    public void A_page_turned_while_a_scene_is_read_leaves_every_phone_as_it_is()
    {
        var morning = new DomainWorkshop();
        morning.Sit("school");
        morning.Next().Do(morning.Now.Inject(string.Join(' ', Enumerable.Repeat("News came in.", 70)), null));
        for (var more = 0; more < 3; more++)
        {
            morning.Do(morning.Now.Inject($"{more} {string.Join(' ', Enumerable.Repeat("News came in.", 70))}", null));
        }
        var before = new WorkshopMoment(morning.Now, morning.Story);
        morning.Do(morning.Now.TurnScreen(PagesOf(morning), morning.Now.Step, null, 2));

        Assert.Equal(["console mirror", "screen screen"], Changed(before, before with { Workshop = morning.Now }));
    }

    [Fact]
    public void What_is_remembered_of_pieces_is_what_would_be_made_anew_at_every_moment_of_a_morning()
    {
        var pieces = new PieceViews();
        var views = new List<object>();

        foreach (var now in Moments(WholeMorning()))
        {
            var common = CommonView.Of(now);
            Assert.Equal(ConsoleView.Of(now, common).Table, pieces.TableOf(now, common));
            foreach (var agency in now.Workshop.Plan.Agencies)
            {
                Assert.Equal(AgencyView.Of(now, agency), pieces.Of(now, agency));
            }
            views.Add(pieces.TableOf(now, common));
        }

        Assert.True(views.Distinct(ReferenceEqualityComparer.Instance).Count() < views.Count / 2);
    }

    private static IEnumerable<string> Changed(WorkshopMoment before, WorkshopMoment after) =>
        Parts(before)
            .Zip(Parts(after))
            .Where(part => !part.First.Fragment.Model.Equals(part.Second.Fragment.Model))
            .Select(part => part.First.Part)
            .Order(StringComparer.Ordinal);

    private static List<WorkshopMoment> Moments(DomainWorkshop morning)
    {
        var moments = new List<WorkshopMoment>();
        var workshop = Workshop.Unopened(morning.Now.Id);
        foreach (var happened in morning.Log)
        {
            var after = workshop.Apply(happened);
            var goesOn = ReferenceEquals(after.Decisions, workshop.Decisions) && moments.Count > 0;
            moments.Add(new WorkshopMoment(after, goesOn ? moments[^1].Story : WorkshopStory.Of(after, Sample.Scenario)));
            workshop = after;
        }
        return moments;
    }

    private static List<(string Part, Fragment Fragment)> Parts(WorkshopMoment now)
    {
        var common = CommonView.Of(now);
        return
        [
            .. Fragments.OfScreen(common, Invitation).Select(part => ($"screen {part.Id}", part)),
            .. Fragments.OfSeats(common).Select(part => ($"seat {part.Id}", part)),
            .. now.Workshop.Plan.Agencies.Select(agency => ($"agency {agency}", Fragments.OfAgency(AgencyView.Of(now, agency)))),
            ("table 1", Fragments.OfTable(now, 1)),
            .. Fragments.OfConsole(now, common, Invitation).Select(part => ($"console {part.Id}", part)),
        ];
    }

    private static async Task<IEnumerable<(string Part, object Model, string Html)>> Shown(WorkshopMoment now)
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        var scopes = services.GetRequiredService<IServiceScopeFactory>();
        var renderer = new FragmentRenderer(scopes, services.GetRequiredService<ILoggerFactory>());
        var parts = Parts(now);
        var html = await renderer.Make([.. parts.Select(part => part.Fragment)]);
        return parts.Zip(html, (part, made) => (part.Part, part.Fragment.Model, made));
    }

    // Everything that a seat or a facilitator can do, most of it at a moment when it shows.
    private static DomainWorkshop WholeMorning()
    {
        var morning = new DomainWorkshop(plan =>
            plan with
            {
                GroundRules = "Nobody is marked.",
                Tables = 2,
                Support = "Supervision",
                Walls = ["What did you see?"],
                News = [new PreparedNews("It is raining.", null)],
            }
        );
        morning.Sit("school", name: "Robin");
        morning.Do(morning.Now.JoinAsFacilitator(Guid.NewGuid(), "Jo"));
        morning.Sit("police");
        morning.Sit("social-care", people: 3);
        morning.Do(morning.Now.AddProxy("police", "Mo")).Do(morning.Now.Lock(true));
        var late = morning.Sit("school");
        morning.Do(morning.Now.Admit(morning.Story.Scenario, late)).Do(morning.Now.Lock(false));
        morning.Do(morning.Now.Rename(2, "Kim")).Do(morning.Now.Move(morning.Story.Scenario, 5, "police"));
        morning.Do(morning.Now.AskToCheckIn(2, morning.Fresh)).Do(morning.Now.SeeCheckIn(2, "Jo"));
        morning.Next();
        Scene(morning);
        morning.Decide().Do(morning.Now.Back(morning.Story, morning.Now.Step)).Decide();
        morning.Do(morning.Now.Remove(morning.Story.Scenario, 5));
        morning.GoTo(Stage.Debrief);
        foreach (var part in CommonView.Of(new WorkshopMoment(morning.Now, morning.Story)).Parts)
        {
            morning.Do(morning.Now.ShowPart(CommonView.Of(new WorkshopMoment(morning.Now, morning.Story)).Parts, part.Key));
        }
        morning.Do(morning.Now.MakeWatchCode("")).Do(morning.Now.EnlargeInvitation(true)).Do(morning.Now.EnlargeInvitation(false));
        morning.Do(morning.Now.RevokeWatchCode()).Do(morning.Now.TurnScreen(PagesOf(morning), morning.Now.Step, "knew", 1));
        morning.Do(morning.Now.KeepBack(morning.EventOf(1))).Next();
        morning.Do(morning.Now.Promise(1, morning.Fresh, "Ask on her own.", false)).Next();
        return morning;
    }

    private static void Scene(DomainWorkshop morning)
    {
        morning.GoTo(Stage.Worry);
        foreach (var seat in morning.Now.SeatsIn.Select(seat => seat.Number).ToList())
        {
            morning.Do(morning.Now.GiveWorry(seat, morning.Fresh, 2 + seat, $"Reason {seat}"));
        }
        morning
            .Do(morning.Now.Release(morning.EventOf(1)))
            .Next()
            .Do(morning.Now.Release(morning.EventOf(2)))
            .Do(morning.Now.KeepBack(morning.EventOf(2)))
            .Do(morning.Now.Sort(1, "Dates"))
            .Next();
        morning.Do(morning.Now.LayPiece(morning.Story, 1, morning.Fresh, "school-note", "police", "They need it.", SharingGround.Unsure));
        morning.Do(morning.Now.LayPiece(morning.Story, 1, morning.Fresh, "school-note", null, "All need it.", SharingGround.ChildAtRisk));
        morning.Do(morning.Now.Ask(2, morning.Fresh, "school", "What did you see?")).Release();
        morning.Do(morning.Now.Reply(1, morning.Fresh, 1, "A coat.")).Release().Do(morning.Now.KeepBack(morning.Now.Table.Laid[0].Event));
        var (laid, asked) = (morning.Now.Table.Laid[^1], morning.Now.Table.Questions[0]);
        foreach (var words in (int[])[laid.Event, asked.Event, asked.Replies[0].Event])
        {
            morning.Do(morning.Now.DeleteWords(words));
        }
        morning.Do(morning.Now.Inject("The school has rung.", null)).Do(morning.Now.Inject("A call came in.", "police"));
        morning.Do(morning.Now.DecideAtTable(morning.Story, 1, morning.Fresh, morning.Now.Turn, 0, "They are small.")).Release();
        morning.Do(morning.Now.DecideForTable(morning.Story, Guid.NewGuid(), morning.Now.Turn, 2, 1, "It is late."));
        Vote(morning.GoTo(Stage.Vote));
        morning.Do(morning.Now.TypePaperVotes(morning.Story, new Dictionary<int, int> { [0] = 2 }));
        morning.Do(morning.Now.ResetVote(morning.Now.Step));
        Vote(morning);
        morning.Next().Do(morning.Now.SetTimer(DomainWorkshop.Start, 5)).Do(morning.Now.Pause(true)).Do(morning.Now.Pause(false));
        morning.Do(morning.Now.BlankScreen(true)).Do(morning.Now.BlankScreen(false)).Do(morning.Now.SetTimer(DomainWorkshop.Start, null));
        Vote(morning.Next());
        morning.Next().GoTo(Stage.Wall);
        morning.Do(morning.Now.WriteOnWall(1, morning.Fresh, "Who asked?")).Do(morning.Now.WriteOnWall(2, morning.Fresh, "A name."));
        var last = morning.Now.Notes.Count;
        morning
            .Do(morning.Now.Release(morning.EventOf(last - 1)))
            .Do(morning.Now.Release(morning.EventOf(last)))
            .Do(morning.Now.KeepBack(morning.EventOf(last)));
        morning.Do(morning.Now.DeleteWords(morning.Now.Notes[^1].Event)).Next();
    }

    private static ScreenPages PagesOf(DomainWorkshop morning) =>
        ScreenPages.Of(ScreenMainModel.Of(CommonView.Of(new WorkshopMoment(morning.Now, morning.Story))));

    private static void Vote(DomainWorkshop morning)
    {
        foreach (var seat in morning.Now.SeatsIn.Select(seat => seat.Number).ToList())
        {
            morning.Do(morning.Now.GiveVote(morning.Story, seat, morning.Fresh, seat % 2, Sureness.Very));
        }
    }
}
