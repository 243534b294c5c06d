using SafeguardingTraining.Host.Features.Workshops;
using SafeguardingTraining.Host.Features.Workshops.Console;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.FollowUps;
using SafeguardingTraining.Host.Features.Workshops.Joining;
using SafeguardingTraining.Host.Features.Workshops.Live;
using SafeguardingTraining.Host.Features.Workshops.Planning;
using SafeguardingTraining.Host.Features.Workshops.Plenary;
using SafeguardingTraining.Host.Features.Workshops.Proxies;
using SafeguardingTraining.Host.Features.Workshops.Remote;
using SafeguardingTraining.Host.Features.Workshops.Reports;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Screen;
using SafeguardingTraining.Host.Features.Workshops.Seats;
using SafeguardingTraining.Host.Features.Workshops.Tables;
using SafeguardingTraining.Host.Features.Workshops.Views;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Drawing;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Pages;
using SafeguardingTraining.Tests.Scenarios;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>The pages of a workshop in the states worth looking at.</summary>
internal static class WorkshopPages
{
    private static readonly ScreenInvitation Invitation = new("https://example.org", "example.org/join", 3, "M0 0h1v1h-1z");

    private static readonly DateOnly Today = new(2026, 11, 25);

    public static Dictionary<string, Func<string>> All { get; } =
        new()
        {
            ["workshops"] = () =>
                Rendered.Html<WorkshopsPage>(
                    new WorkshopsModel(
                        [
                            new WorkshopInList(Guid.NewGuid(), "A morning", DomainWorkshop.Start, Today, false)
                            {
                                Slug = "sample",
                                BegunAt = DomainWorkshop.Start,
                                EndedAt = DomainWorkshop.Start.AddHours(1),
                                People = 14,
                            },
                            new WorkshopInList(Guid.NewGuid(), "An older one", DomainWorkshop.Start, Today, true),
                        ],
                        [Sample.Scenario],
                        [new FollowUp(Guid.NewGuid(), 1, "school", "A morning", DomainWorkshop.Start)],
                        MayRun: true
                    )
                ),
            ["workshops, of somebody who takes part"] = () =>
                Rendered.Html<WorkshopsPage>(new WorkshopsModel([], [Sample.Scenario], [], MayRun: false)),
            ["workshops, wrong code"] = () =>
                Rendered.Html<WorkshopsPage>(new WorkshopsModel([], [Sample.Scenario], [], true, "ABC", "No workshop has that code.")),
            ["new workshop"] = () =>
                Rendered.Html<NewWorkshopPage>(
                    new PlanModel(Sample.Scenario, WorkshopDraft.Fresh(Sample.Scenario, LocalValues.None, Today), [])
                ),
            ["new workshop, like a past one"] = () =>
                Rendered.Html<NewWorkshopPage>(
                    new PlanModel(
                        Sample.Scenario,
                        WorkshopDraft.Fresh(Sample.Scenario, LocalValues.None, Today) with
                        {
                            Walls = "What did you see?",
                            News = "Police: he was seen at the shop.",
                        },
                        []
                    )
                    {
                        Plans = RunChoice.Of(
                            Sample.Scenario,
                            [
                                OwnRunPlan.Of(
                                    Guid.NewGuid(),
                                    Guid.Empty,
                                    "sample",
                                    RunningTests.Run with
                                    {
                                        Name = "Mine",
                                    },
                                    DomainWorkshop.Start
                                ),
                            ]
                        ),
                        Colleagues = [new Facilitator(Guid.NewGuid(), "Idris Vance")],
                        Origin = "Settled as in “A morning”.",
                    }
                ),
            ["own plan"] = () => OwnPlan(RunPlanDraft.Of(Sample.Scenario, RunningTests.Run), null),
            ["own plan, wrong"] = () =>
                OwnPlan(RunPlanDraft.Of(Sample.Scenario, RunningTests.Run) with { Name = "", Welcome = "many" }, Guid.NewGuid()),
            ["console, agenda"] = () => Planned(morning => morning.Next()),
            ["console, agenda, a scene on"] = () => Planned(morning => morning.Next().Decide().Next()),
            ["new workshop, wrong"] = () => NewWrong(new WorkshopDraft { Tables = "many", Days = "0" }),
            ["join"] = () => Rendered.Html<JoinPage>(new JoinModel()),
            ["join, wrong code"] = () => Rendered.Html<JoinPage>(new JoinModel("KTRP", Problem: "No workshop has that code.")),
            ["join, wrong seat code"] = () => Rendered.Html<JoinPage>(new JoinModel("KTRP", "KTRP", SeatProblem: "No seat has that code.")),
            ["take a seat, waiting"] = () => Rendered.Html<TakeSeatPage>(TakeSeat([]) with { IsLocked = false, Waits = true }),
            ["take a seat"] = () => Rendered.Html<TakeSeatPage>(TakeSeat([])),
            ["take a seat, wrong"] = () => Rendered.Html<TakeSeatPage>(TakeSeat([new FieldProblem("people", "Say how many.")])),
            ["no seat"] = () => Rendered.Html<NoSeatPage>(),
            ["seat, lobby"] = () => Seat(_ => { }),
            ["seat, worry"] = () => Seat(morning => morning.Next().GoTo(Stage.Worry)),
            ["seat, worry came back"] = () =>
                Seat(
                    morning => morning.Next().GoTo(Stage.Worry),
                    new Tried("Choose a number from 1 to 10.", "worry", new Dictionary<string, string> { ["why"] = "He hid." })
                ),
            ["seat, vote"] = () => Seat(morning => morning.Next().GoTo(Stage.Vote)),
            ["seat, table"] = () => Seat(Sharing),
            ["seat, moved on"] = () =>
                Seat(Sharing, new Tried("The workshop has moved on.", "vote", new Dictionary<string, string> { ["note"] = "Mine" })),
            ["seat, looking back"] = () => Seat(morning => morning.Next().Decide().GoTo(Stage.Debrief)),
            ["seat, one thing"] = () => Seat(morning => morning.Next().Decide().GoTo(Stage.Debrief).Next().Do(Promising(morning))),
            ["seat, before and after"] = () => Seat(Rated),
            ["before and after"] = () => Rendered.Html<RatingsPage>(RatingsModel.Of(At(Rated).Workshop)),
            ["before and after, not yet"] = () =>
                Rendered.Html<RatingsPage>(
                    RatingsModel.Of(At(_ => { }).Workshop) with
                    {
                        Problem = "Type a whole number in each field, or leave it empty.",
                        Typed = new Dictionary<string, string> { ["moment"] = "Before", ["confidence-1"] = "many" },
                    }
                ),
            ["card of a promise"] = () =>
                Rendered.Html<PromiseCardPage>(
                    new PromiseCardModel("secret", "Ring nursery on Thursday", new DateOnly(2026, 12, 26), new DateOnly(2026, 12, 25))
                ),
            ["card of a promise, without a day"] = () =>
                Rendered.Html<PromiseCardPage>(new PromiseCardModel("secret", "Ring nursery", null, new DateOnly(2026, 12, 25))),
            ["card of a promise, gone"] = () => Rendered.Html<PromiseGonePage>(),
            ["seat without a phone"] = () => Proxy(),
            ["seat without a phone, worry"] = () => Proxy(stage: Stage.Worry),
            ["seat without a phone, wall"] = () => Proxy(stage: Stage.Wall),
            ["seat without a phone, came back"] = () =>
                Proxy(
                    new Tried(
                        "Choose the basis on which you share it.",
                        "basis",
                        new Dictionary<string, string>
                        {
                            ["piece"] = "stayed",
                            ["card"] = "stayed",
                            ["lay-why"] = "The dates.",
                        }
                    )
                ),
            ["seat, tables decide"] = () => Seat(Parted),
            ["console, tables decide"] = () => Console(Parted),
            ["screen, tables beside each other"] = () => Screen(Parted),
            ["plenary, one room"] = () => Rendered.Html<PlenaryPage>(Plenary(PlenaryTests.Room(1))),
            ["plenary"] = () =>
                Rendered.Html<PlenaryPage>(
                    Plenary(
                        PlenaryTests.Room(1, ("a", "Ring"), ("b", "Visit"), ("d", null)) with
                        {
                            Ending = "A door",
                            Strands = [new("The boy", "Seen")],
                        },
                        PlenaryTests.Room(2, ("a", "Write"), ("c", "Wait"), ("d", null))
                    )
                ),
            ["console, lobby"] = () => Console(_ => { }),
            ["console, table"] = () => Console(Sharing),
            ["console, decide"] = () => Console(morning => morning.Next().GoTo(Stage.Decide)),
            ["console, came back"] = () =>
                Console(
                    morning => morning.Next().GoTo(Stage.Decide),
                    new Tried("Type the group’s reason.", "reason", new Dictionary<string, string>())
                ),
            ["console, asks first"] = () =>
                Rendered.Html<ConsoleAskPage>(
                    new ConsoleAskModel(
                        new Loss("Start the first vote again?", "40 votes are thrown away, and everybody is asked again.", "Start again"),
                        "/workshops/1/resets",
                        "/workshops/1",
                        new Dictionary<string, string> { ["step"] = "4" }
                    )
                ),
            ["remote"] = () => Remote(Sharing, null),
            ["remote, refused"] = () => Remote(morning => morning.Next().GoTo(Stage.Decide), "The workshop has ended."),
            ["screen, read"] = () => Screen(morning => morning.Next()),
            ["screen, spread"] = () =>
                Screen(morning =>
                {
                    morning.Next().GoTo(Stage.Worry);
                    foreach (var seat in morning.Now.SeatsIn.ToList())
                    {
                        morning.Do(morning.Now.GiveWorry(seat.Number, morning.Fresh, 3 + seat.Number, ""));
                    }
                    morning.Next();
                }),
            ["screen, looking back"] = () => Screen(morning => morning.Next().Decide().GoTo(Stage.Debrief)),
            ["screen to watch"] = () =>
                Rendered.Html<WatchPage>(WatchModel.Of(At(morning => morning.Next()), Invitation, "KTRP4M7X-9ACDEFGH")),
            ["no screen to watch"] = () => Rendered.Html<NothingToWatchPage>(new NothingToWatch(false)),
            ["no screen to watch for a while"] = () => Rendered.Html<NothingToWatchPage>(new NothingToWatch(true)),
            ["words of the room"] = () => Rendered.Html<NoteReadBackPage>(Note("Mum refused to engage and the family is hard to reach.")),
            ["words of the room, quiet"] = () => Rendered.Html<NoteReadBackPage>(Note("Kit said he was hungry.")),
            ["report"] = () => Rendered.Html<ReportPage>(WorkshopReport.Of(At(morning => morning.Next().Decide().GoTo(Stage.Debrief)), [])),
            ["paper"] = () => Rendered.Html<PaperPage>(Paper.Of(At(_ => { }).Workshop, Sample.Scenario, false)),
            ["paper, being made"] = () =>
                Rendered.Html<PaperWaitingPage>(new PaperWaiting(Guid.Empty, "Kit", WorkshopAddresses.Paper(Guid.Empty))),
        };

    private static WorkshopMoment At(Action<DomainWorkshop> play)
    {
        var morning = new DomainWorkshop(plan => plan with { Tables = 3, Support = "Supervision" });
        foreach (var agency in (string[])["school", "police", "social-care", "school"])
        {
            morning.Sit(agency, name: "Robin");
        }
        play(morning);
        return new WorkshopMoment(morning.Now, morning.Story);
    }

    private static WorkshopOutcome Promising(DomainWorkshop morning) =>
        morning.Now.Promise(1, morning.Fresh, "Ring nursery", false, new PromiseCard("2026-12-01", Today, "hash", true));

    private static void Rated(DomainWorkshop morning)
    {
        while (morning.Now.SeatsIn.Count() < RatingCounts.FewestShown)
        {
            morning.Sit("police");
        }
        void Rate(RatingMoment moment, int more) =>
            morning
                .Now.SeatsIn.ToList()
                .ForEach(seat =>
                    morning.Do(morning.Now.Rate(seat.Number, morning.Fresh, moment, 1 + (seat.Number + more) % 5, FirstStep.AskAnother))
                );
        Rate(RatingMoment.Before, 0);
        morning.Next().Decide().GoTo(Stage.Debrief).Next();
        Rate(RatingMoment.After, 1);
        morning.Next();
    }

    private static void Sharing(DomainWorkshop morning)
    {
        morning.Next().GoTo(Stage.Table);
        morning.Do(
            morning.Now.LayPiece(morning.Story, 1, morning.Fresh, "school-note", null, "The dates matter.", SharingGround.ChildAtRisk)
        );
        morning.Do(morning.Now.Ask(2, morning.Fresh, "school", "What did you see?")).Do(morning.Now.AskToCheckIn(2, morning.Fresh));
    }

    private static void Parted(DomainWorkshop morning)
    {
        morning.Next().GoTo(Stage.Result);
        morning.Do(morning.Now.DecideAtTable(morning.Story, 1, morning.Fresh, 0, 0, "They are small.")).Release();
        morning.Do(morning.Now.DecideForTable(morning.Story, Guid.NewGuid(), 0, 2, 1, "It is late."));
        morning.GoTo(Stage.BothResults);
    }

    private static PlenaryModel Plenary(params PlenaryRoom[] rooms) =>
        new(PlenaryTests.View(rooms), [new RoomCodes(rooms[0].Id, "KTRP4M7X", "KTRP4M7XKTRP")], true, Today, null);

    private static string Seat(Action<DomainWorkshop> play, Tried? tried = null)
    {
        var now = At(play);
        var seat = now.Workshop.Seats[1];
        return Rendered.Html<SeatPage>(
            new SeatModel(
                CommonView.Of(now),
                AgencyView.Of(now, seat.Agency),
                OwnView.Of(now.Workshop, seat, "token", tried),
                now.Workshop.Version
            )
            {
                OurTable = seat.Table is { } table ? OurTableModel.Of(now, table) : null,
            }
        );
    }

    private static string Proxy(Tried? tried = null, Stage? stage = null)
    {
        var now = At(morning =>
        {
            morning.Do(morning.Now.AddProxy("police", "Mo"));
            Sharing(morning);
            if (stage is { } asked)
            {
                morning.GoTo(asked);
            }
        });
        var seat = now.Workshop.Seats.Values.Last(one => one.Kind is SeatKind.Proxy);
        return Rendered.Html<ProxyPage>(ProxyModel.Of(now, seat, "token", tried));
    }

    private static string Console(Action<DomainWorkshop> play, Tried? tried = null)
    {
        var now = At(play);
        return Rendered.Html<ConsolePage>(
            new ConsoleModel(
                ConsoleView.Of(now),
                new PresenceView(0, []),
                "token",
                tried,
                now.Workshop.Version,
                DomainWorkshop.Start,
                QrCode.Of("https://example.org")
            )
            {
                Mirror = ScreenMirrorModel.Of(now, CommonView.Of(now), Invitation),
            }
        );
    }

    private static string Planned(Action<DomainWorkshop> play)
    {
        var morning = new DomainWorkshop(plan =>
            plan with
            {
                Run = RunningTests.Run,
                Walls = ["What did you see?"],
                News = [new PreparedNews("He was seen.", "police")],
            }
        )
        {
            Scenario = RunningTests.Story,
        };
        morning.Sit("school");
        play(morning);
        var now = new WorkshopMoment(morning.Now, morning.Story);
        return Rendered.Html<ConsolePage>(
            new ConsoleModel(ConsoleView.Of(now), new PresenceView(0, []), "token", null, now.Workshop.Version, now.Workshop.MovedAt, null)
            {
                Mirror = ScreenMirrorModel.Of(now, CommonView.Of(now), Invitation),
            }
        );
    }

    private static string OwnPlan(RunPlanDraft draft, Guid? id) =>
        Rendered.Html<RunPlanPage>(new RunPlanModel(Sample.Scenario, id, "", draft, draft.Problems()));

    private static string Remote(Action<DomainWorkshop> play, string? problem)
    {
        var now = At(play);
        var common = CommonView.Of(now);
        return Rendered.Html<RemotePage>(
            new RemoteModel(
                RemoteStageModel.Of(now, common),
                RemoteCountModel.Of(common),
                ConsoleView.Of(now).CheckIns,
                new PresenceView(2, ["Robin, Police"]),
                "token",
                problem,
                now.Workshop.Version,
                DomainWorkshop.Start
            )
        );
    }

    private static string Screen(Action<DomainWorkshop> play)
    {
        var now = At(play);
        return Rendered.Html<ScreenPage>(new ScreenModel(CommonView.Of(now), Invitation, now.Workshop.Version));
    }

    private static NoteReadBack Note(string text)
    {
        var now = At(morning =>
        {
            morning.Next().GoTo(Stage.Wall);
            morning.Do(morning.Now.WriteOnWall(1, morning.Fresh, text));
        });
        return NoteReadBack.Of(now, now.Workshop.Notes[0].Event, Language.Words.Lexicon)!;
    }

    private static string NewWrong(WorkshopDraft draft) =>
        Rendered.Html<NewWorkshopPage>(new PlanModel(Sample.Scenario, draft, draft.Problems(Sample.Scenario)));

    private static TakeSeatModel TakeSeat(IReadOnlyList<FieldProblem> problems) =>
        new(
            At(_ => { }).Workshop.Plan,
            "KTRP4M7X",
            [.. Agency.All.Take(3)],
            true,
            false,
            "Priya",
            new TakeSeatForm("KTRP4M7X", null, ReadableCode.NewKey(), null, null, "", "many", false),
            problems,
            null
        );
}
