using System.Security.Cryptography;
using System.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>
/// The invented participants of a rehearsal: three sit with every agency and answer at once, each time the same way, so that
/// a facilitator can practise alone.
/// </summary>
public static class RehearsalParticipants
{
    private const int SeatsAnAgency = 3;

    private static readonly string[] Thoughts =
    [
        "Whose job is it to put the dates side by side?",
        "I would ring somebody, and I would not know whom.",
        "We wrote down what was said and not what was seen.",
    ];

    /// <summary>The seats that a rehearsal adds when it begins; none in a real workshop, or when they are there already.</summary>
    public static IReadOnlyList<WorkshopEvent> Seats(Workshop workshop)
    {
        if (!workshop.Plan.Rehearsal || workshop.Seats.Values.Any(seat => seat.Kind is SeatKind.Simulated))
        {
            return [];
        }
        var number = workshop.Seats.Count;
        return
        [
            .. workshop.Plan.Agencies.SelectMany(agency =>
                Enumerable
                    .Range(1, SeatsAnAgency)
                    .Select(place => new SeatTaken(
                        ++number,
                        SeatKind.Simulated,
                        agency,
                        TableOf(workshop, number),
                        $"Invented {place}",
                        1,
                        "",
                        "",
                        null,
                        false
                    ))
            ),
        ];
    }

    /// <summary>What they answer to the stage the room has just come to.</summary>
    public static IEnumerable<WorkshopEvent> Answers(Workshop workshop, WorkshopStory story)
    {
        var seats = workshop.SeatsIn.Where(seat => seat.Kind is SeatKind.Simulated).ToList();
        return workshop.Stage switch
        {
            Stage.Worry => seats.Select(seat => new WorryGiven(seat.Number, Id(workshop, seat), 3 + Draw(workshop, seat, 8))),
            Stage.Vote or Stage.SecondVote when story.Options.Count > 0 => seats.Select(seat => VoteOf(workshop, story, seat)),
            Stage.Table => LaidBy(workshop, story, seats),
            Stage.Result or Stage.BothResults or Stage.Decide when story.Options.Count > 0 => DecidedAtTables(workshop, story, seats),
            Stage.Wall => seats
                .Take(Thoughts.Length)
                .Select((seat, place) => new NoteWritten(seat.Number, Id(workshop, seat), NoteKind.Wall, Thoughts[place])),
            Stage.Promise =>
            [
                .. seats.Select(seat => new Promised(
                    seat.Number,
                    Id(workshop, seat),
                    "I will ring one person I have only written to.",
                    false
                )),
                .. seats.SelectMany(seat => RatingsOf(workshop, seat)),
            ],
            _ => [],
        };
    }

    // After talking, more of them go with the first of the authors' options.
    private static VoteGiven VoteOf(Workshop workshop, WorkshopStory story, Seat seat)
    {
        var drawn = Draw(workshop, seat, story.Options.Count + (workshop.Stage is Stage.SecondVote ? 2 : 0));
        var option = drawn < story.Options.Count ? story.Options[drawn].Option.Index : story.Options.Min(one => one.Option.Index);
        var sure = (Sureness)Draw(workshop, seat, 3, from: 4);
        return new VoteGiven(seat.Number, Id(workshop, seat), workshop.Stage.RoundOpen(), option, sure);
    }

    // A little surer afterwards, and readier to ask.
    private static IEnumerable<SelfRated> RatingsOf(Workshop workshop, Seat seat)
    {
        var (level, step) = (1 + Draw(workshop, seat, 4), (FirstStep)Draw(workshop, seat, 5, from: 4));
        var later = Draw(workshop, seat, 2, from: 8) == 0 ? step : FirstStep.AskAnother;
        return
        [
            new SelfRated(seat.Number, Id(workshop, seat), RatingMoment.Before, level, step),
            new SelfRated(seat.Number, Id(workshop, seat), RatingMoment.After, level + 1, later),
        ];
    }

    // In each scene the agency whose turn it is lays its oldest piece.
    private static IEnumerable<WorkshopEvent> LaidBy(Workshop workshop, WorkshopStory story, List<Seat> seats)
    {
        var holding = seats.DistinctBy(seat => seat.Agency).Where(seat => workshop.HeldBy(story, seat.Agency).Count > 0).ToList();
        return holding
            .Skip(workshop.Turn % Math.Max(1, holding.Count))
            .Take(1)
            .Select(seat => new PieceLaid(
                seat.Number,
                Id(workshop, seat),
                workshop.HeldBy(story, seat.Agency)[0].Id,
                null,
                "It changes how the other dates read, and nobody else has it.",
                SharingGround.ChildAtRisk,
                IsHeld: true
            ));
    }

    private static int? TableOf(Workshop workshop, int number) =>
        workshop.Plan.Tables == 0 ? null : ((number - 1) % workshop.Plan.Tables) + 1;

    // Once they have talked, each table that has not said yet comes to what its first seat would vote for.
    private static IEnumerable<TableDecided> DecidedAtTables(Workshop workshop, WorkshopStory story, List<Seat> seats) =>
        seats
            .Where(seat => seat.Table is { } table && workshop.DecisionOf(table) is null)
            .DistinctBy(seat => seat.Table)
            .Select(seat => new TableDecided(
                seat.Number,
                Id(workshop, seat),
                seat.Table ?? 0,
                story.Options[Draw(workshop, seat, story.Options.Count)].Option.Index,
                "We would rather have asked twice than not at all.",
                IsHeld: true
            ));

    private static int Draw(Workshop workshop, Seat seat, int below, int from = 0) =>
        (int)(BitConverter.ToUInt32(Id(workshop, seat).ToByteArray(), from) % (uint)below);

    // Worked out from the place and the step, so that the same rehearsal answers the same way.
    private static Guid Id(Workshop workshop, Seat seat) =>
        new(Digest(Encoding.ASCII.GetBytes($"{workshop.Id:N} {workshop.Plan.Seed} {workshop.Step} {workshop.Stage} {seat.Number}")));

    private static ReadOnlySpan<byte> Digest(byte[] text) => SHA256.HashData(text).AsSpan(0, 16);
}
