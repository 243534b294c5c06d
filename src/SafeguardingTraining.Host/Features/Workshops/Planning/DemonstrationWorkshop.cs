using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Planning;

/// <summary>A workshop that Hester ran last week, with Idris and Odile in the room: decided event by event, as one on the day is.</summary>
internal sealed class DemonstrationWorkshop(
    ScenarioCatalogue catalogue,
    WorkshopStore store,
    StoryVersions versions,
    DatabaseChoice database,
    LocalValues local
) : IDemonstrationLife
{
    private const int DaysAgo = 8;
    private const int ScenesPlayed = 2;

    public async Task Give(DemonstrationCast cast, CancellationToken stop)
    {
        if (catalogue.Find("the-light-in-the-hall") is not { } listed)
        {
            return;
        }
        var on = cast.WorkingDay(-DaysAgo);
        var clock = EarlierClock.At(on, hour: 9, minute: 30);
        var draft = WorkshopDraft.Fresh(listed.Scenario, local, on) with { Walls = string.Join("\n", Walls), News = News };
        var plan = draft.ToPlan(listed.Scenario, on);
        var opening = new WorkshopCreation(store, versions, clock);
        var id = await opening.Open(listed, plan, new Facilitator(cast.Hester.Id, cast.Hester.Name), [], stop);
        var rooms = new RoomRegistry(store, versions, database, clock);
        if (await rooms.Find(id, stop) is { } room)
        {
            await new WorkshopRun(rooms, room, clock, stop).Play(cast);
        }
    }

    /// <summary>The morning itself, one act after another.</summary>
    private sealed class WorkshopRun(RoomRegistry rooms, Room room, EarlierClock clock, CancellationToken stop)
    {
        private Workshop Now => room.Now.Workshop;

        public async Task Play(DemonstrationCast cast)
        {
            await Task.WhenAll(
                Now.Plan.Agencies.Select(agency => Arrival(agency, cast)).Select(one => rooms.Act(room, now => now.Join(one), stop))
            );
            await Act((now, story) => now.Next(story, now.Step));
            for (var scene = 0; scene < ScenesPlayed; scene++)
            {
                await PlayScene(scene);
            }
            await GoTo(Stage.Debrief);
            await GoTo(Stage.Promise);
            await Everybody((now, _, seat, answer) => now.Promise(seat, answer, Promises[seat % Promises.Length], toDiary: false));
            await Act((now, story) => now.Next(story, now.Step));
        }

        private async Task PlayScene(int scene)
        {
            // Where there is nothing to weigh, the story goes on by itself.
            while (room.Now.Story.Decision is { IsPlain: true })
            {
                await Act((now, story) => now.Next(story, now.Step));
            }
            if (room.Now.Story.Decision is null)
            {
                return;
            }
            await GoTo(Stage.Worry);
            await Everybody((now, _, seat, answer) => now.GiveWorry(seat, answer, 3 + (seat * 2 + scene) % 6, ""));
            await GoTo(Stage.Table);
            await Everybody(Lay);
            await GoTo(Stage.Vote);
            await Everybody((now, story, seat, answer) => now.GiveVote(story, seat, answer, OptionOf(story, seat), Sureness.Fairly));
            await GoTo(Stage.SecondVote);
            await Everybody((now, story, seat, answer) => now.GiveVote(story, seat, answer, OptionOf(story, seat / 3), Sureness.Very));
            await GoTo(Stage.Decide);
            await Act(
                (now, story) => now.Decide(story, now.Step, OptionOf(story, 0), Reasons[scene % Reasons.Length], null, everyoneAgrees: true)
            );
        }

        private Task GoTo(Stage stage) => Act((now, story) => now.GoTo(story, now.Step, stage));

        // All at once, as in a room; what they send is put on disk together.
        private Task Everybody(Func<Workshop, WorkshopStory, int, Submission, WorkshopOutcome> act) =>
            Task.WhenAll(
                Now.SeatsIn.Select(seat => seat.Number)
                    .Select(seat =>
                        rooms.Act(room, (now, story) => act(now, story, seat, new Submission(Guid.CreateVersion7(), now.Step)), stop)
                    )
            );

        private async Task Act(Func<Workshop, WorkshopStory, WorkshopOutcome> decide)
        {
            await rooms.Act(room, decide, stop);
            clock.Pass(TimeSpan.FromMinutes(3));
        }

        // One in three keeps theirs, as in most rooms: the report shows what nobody heard.
        private static WorkshopOutcome Lay(Workshop now, WorkshopStory story, int seat, Submission answer) =>
            seat % 3 != 0
            && now.HeldBy(story, now.SeatOf(seat)?.Agency ?? "").FirstOrDefault(held => now.Table.Laid.All(one => one.Piece != held.Id))
                is { } piece
                ? now.LayPiece(story, seat, answer, piece.Id, null, Grounds[seat % Grounds.Length], SharingGround.ChildAtRisk)
                : new WorkshopOutcome.Already();

        private static int? OptionOf(WorkshopStory story, int place) =>
            story.Options.Count == 0 ? null : story.Options[place % story.Options.Count].Option.Index;

        private static JoinRequest Arrival(string agency, DemonstrationCast cast)
        {
            var person = agency switch
            {
                "police" => cast.Idris,
                "school" => cast.Odile,
                _ => null,
            };
            return new JoinRequest(ReadableCode.NewKey(), agency, null, person?.Name, 1, person?.Id);
        }
    }

    private static readonly string[] Walls =
    [
        "What would you want somebody to ask, if you were Billie?",
        "When did you last go by what the loudest person in a house said?",
    ];

    private const string News = "It is raining, and the light in the hall is still broken.";

    private static readonly string[] Reasons =
    [
        "We would rather ask one more question today than write one more note.",
        "Each of us held a small part, and together they were enough to act on.",
    ];

    private static readonly string[] Grounds =
    [
        "It changes what the others would look for.",
        "Nobody else has been there since.",
        "By itself it is small, and it may belong to what you hold.",
    ];

    private static readonly string[] Promises =
    [
        "I will ring the person I usually email.",
        "I will ask who else has seen the children this week, before I close anything.",
        "I will write down what I saw before what I think it means.",
        "I will find out the name of the school nurse.",
    ];
}
