using System.Collections.Immutable;
using SafeguardingTraining.Host.Features.Workshops.Debriefs;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>One workshop as its events so far have made it: the same events always make the same workshop.</summary>
/// <param name="Version">Number of the last event; 0 before the first.</param>
/// <param name="Step">Counts every move of the room, so that an answer to an earlier question is known as one.</param>
/// <param name="Before">The stage to come back to when the wall closes.</param>
/// <param name="Worries">How worried each seat is, by turn.</param>
/// <param name="Heard">Ids of the answers that were kept.</param>
public sealed partial record Workshop(
    Guid Id,
    int Version,
    WorkshopPlan Plan,
    string Code,
    string FacilitatorCode,
    DateTimeOffset OpenedAt,
    ImmutableList<Facilitator> Facilitators,
    ImmutableSortedDictionary<int, Seat> Seats,
    bool Locked,
    Stage Stage,
    int Step,
    Stage Before,
    string WallPrompt,
    ImmutableList<GroupDecision> Decisions,
    Table Table,
    ImmutableDictionary<int, ImmutableDictionary<int, int>> Worries,
    ImmutableDictionary<BallotKey, Ballot> Ballots,
    ImmutableList<Note> Notes,
    ImmutableList<Inject> Injects,
    ImmutableList<CheckIn> CheckIns,
    ImmutableSortedDictionary<int, Promise> Promises,
    ImmutableHashSet<Guid> Heard,
    DateTimeOffset? Timer,
    bool Paused,
    bool Blank
)
{
    /// <summary>
    /// The part of the debrief that is on the screen, as <see cref="DebriefSlide.Key"/>; null for the first page.
    /// </summary>
    public string? PartShown { get; init; }

    /// <summary>What moved the room last, with the room as it was before; null when that was undone.</summary>
    public Change? LastMove { get; init; }

    /// <summary>The seat that was removed last, with the room as it was before; null when it is back.</summary>
    public Change? LastRemoval { get; init; }

    /// <summary>The page of it that is on the screen, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Address and code were brought back large.</summary>
    public bool HasLargeInvitation { get; init; }

    /// <summary>What opens the screen to somebody who may only watch; null while nothing does.</summary>
    public WatchCode? Watching { get; init; }

    /// <summary>When it ended; null while it goes on.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>
    /// How long it lasted, in minutes from 1 to 480; 0 while it goes on. A workshop left open overnight lasted no longer than a
    /// day's work.
    /// </summary>
    public int Minutes => EndedAt is { } ended ? MinutesUntil(ended) : 0;

    /// <summary>The same for an end that was undone.</summary>
    public int MinutesUntil(DateTimeOffset ended) => Math.Clamp((int)(ended - OpenedAt).TotalMinutes, 1, 480);

    /// <summary>A join code works for this long, or until the workshop ends.</summary>
    public static TimeSpan CodeLasts { get; } = TimeSpan.FromHours(12);

    /// <summary>A workshop of which nothing has happened yet.</summary>
    public static Workshop Unopened(Guid id) =>
        new(
            id,
            0,
            NoPlan,
            "",
            "",
            default,
            [],
            ImmutableSortedDictionary<int, Seat>.Empty,
            false,
            Stage.Lobby,
            0,
            Stage.Read,
            "",
            [],
            Table.Bare,
            ImmutableDictionary<int, ImmutableDictionary<int, int>>.Empty,
            ImmutableDictionary<BallotKey, Ballot>.Empty,
            [],
            [],
            [],
            ImmutableSortedDictionary<int, Promise>.Empty,
            [],
            null,
            false,
            false
        );

    public static Workshop Of(Guid id, IEnumerable<EventPlace> events) =>
        events.Aggregate(Unopened(id), (workshop, next) => workshop.Apply(next));

    /// <summary>How many decisions the story has behind it.</summary>
    public int Turn => Decisions.Count;

    public bool HasEnded => Stage is Stage.Ended;

    /// <summary>
    /// The room is told what came of its last decision: the scene that follows is not begun, and what it tells is nobody's yet.
    /// </summary>
    public bool AwaitsScene => Stage is Stage.Outcome || (Stage is Stage.Wall && Before is Stage.Outcome);

    /// <summary>Seats whose answers count.</summary>
    public IEnumerable<Seat> SeatsIn => Seats.Values.Where(seat => seat.IsIn);

    public Seat? SeatOf(int number) => Seats.GetValueOrDefault(number);

    /// <summary>The seat's latest request that somebody check in with it, or null.</summary>
    public CheckIn? CheckInOf(int seat) => CheckIns.LastOrDefault(one => one.Seat == seat);

    public bool IsFacilitatedBy(Guid person) => Facilitators.Any(one => one.Person == person);

    public Ballot BallotOf(int turn, int round) => Ballots.GetValueOrDefault(new BallotKey(turn, round), Ballot.Empty);

    public ImmutableDictionary<int, int> WorriesAt(int turn) => Worries.GetValueOrDefault(turn, ImmutableDictionary<int, int>.Empty);

    public bool DoorIsOpen(DateTimeOffset now) => !HasEnded && now < OpenedAt + CodeLasts;

    /// <summary>What is asked of every seat now, so that the room can be told how many have answered; null when nothing is.</summary>
    public IReadOnlySet<int>? Answered =>
        Stage switch
        {
            Stage.Worry => WorriesAt(Turn).Keys.ToHashSet(),
            Stage.Vote or Stage.SecondVote => BallotOf(Turn, Stage.RoundOpen()).Votes.Keys.ToHashSet(),
            Stage.Promise => Promises.Keys.ToHashSet(),
            _ => null,
        };

    private static WorkshopPlan NoPlan { get; } =
        new("", "", "", "", 0, [], 0, Deciding.Facilitator, FreeText.Anonymous, Unplayed.Dealt, "", "", false, default);
}
