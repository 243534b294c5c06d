using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Tables;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Debriefs;

/// <summary>
/// The workshop looked back on, when everything may be seen: what the table knew beside what all held, and how the room thought.
/// </summary>
/// <param name="Pieces">Every piece that somebody held by the day the story reached, in date order, with when the table had it.</param>
public sealed record WorkshopDebrief(Debrief Debrief, ValueList<DebriefPiece> Pieces, ValueList<DebriefScene> Scenes)
{
    /// <summary>
    /// How worried the room was from scene to scene, where enough of it answered to be shown; empty with fewer than two such
    /// scenes.
    /// </summary>
    public IReadOnlyList<SceneWorry> WorryOverTime =>
        Scenes
            .Where(scene => scene.Worry is { TooFew: false })
            .Select(scene => new SceneWorry(scene.Scene, scene.Number, scene.Worry!.Room))
            .ToList()
            is { Count: > 1 } then
            ? then
            : [];

    /// <summary>What the whole room had counts as on the table; what was given to one agency is said apart from it.</summary>
    public string ReachedInWords =>
        $"{Pieces.Count(one => one.Scene is not null)} of {Pieces.Count} pieces reached the table."
        + Pieces.Count(one => one.IsGivenToOne) switch
        {
            0 => "",
            1 => " 1 was given to one agency alone.",
            var given => $" {given} were given to one agency alone.",
        };

    public static WorkshopDebrief Of(WorkshopMoment now)
    {
        var (workshop, story) = now;
        return new WorkshopDebrief(
            story.DebriefOfGroup,
            [
                .. story
                    .Scenario.Pieces.OrderBy(piece => piece.Date)
                    .Select(piece => DebriefPiece.Of(piece, workshop, story))
                    .Where(one => one.Scene is not null || one.IsGivenToOne || CouldBeKnown(one.Piece, now)),
            ],
            [.. story.Stops.Select(stop => DebriefScene.Of(workshop, stop, story)).Where(scene => !scene.IsEmpty)]
        );
    }

    private static bool CouldBeKnown(Piece piece, WorkshopMoment now) =>
        piece.IsFetched ? piece.Date <= now.Story.Today : now.Workshop.HasCome(now.Story, piece);
}

/// <summary>
/// One piece: who held it, and how it reached the table. What was given to one agency alone stays with it: that it was given is told, and
/// by whom to whom, never what it says.
/// </summary>
/// <param name="Scene">The scene in which the whole room had it, or null when it never did.</param>
/// <param name="Laid">How it was shared, with its reason once that was let through; null when the story told it or nobody shared it.</param>
public sealed record DebriefPiece(Piece Piece, string? Scene, Laid? Laid)
{
    private const string StaysThere = "What it says stays with the two of them.";

    /// <summary>It was shared, and the room as a whole never had it.</summary>
    public bool IsGivenToOne => Scene is null && Laid is not null;

    /// <summary>The story's day on which the whole room came to have it; null when it never did.</summary>
    public DateOnly? Reached { get; private init; }

    /// <summary>How many days it waited until everybody knew it, or for those who never did until the day the story reached.</summary>
    public int DaysWaited(DateOnly until) => Math.Max(0, (Reached ?? until).DayNumber - Piece.Date.DayNumber);

    internal static DebriefPiece Of(Piece piece, Workshop workshop, WorkshopStory story)
    {
        if (!workshop.IsWithEveryone(story, piece.Id))
        {
            return workshop.Table.Laid.FirstOrDefault(one => one.Piece == piece.Id) is { } given
                ? new DebriefPiece(Veiled(piece, given), null, given.Bare())
                : new DebriefPiece(piece, null, null);
        }
        var laid = workshop.Table.Laid.FirstOrDefault(one => one.Piece == piece.Id && one.To is null);
        var told = story.Debrief.Ledger.FirstOrDefault(line => line.Piece.Id == piece.Id);
        var sharedAt = laid is null ? null : story.Stops[Math.Min(laid.Turn, story.Stops.Count - 1)];
        return new DebriefPiece(piece, (sharedAt?.Position.Scene ?? told?.Scene)?.Title, laid?.AsShown())
        {
            Reached = sharedAt?.Today
                ?? told?.ReachedOn
                ?? story.Stops.FirstOrDefault(stop => stop.Position.Scene.Id == told?.Scene?.Id)?.Today,
        };
    }

    // Whatever shows a piece can show this one: there is nothing in it that was given in confidence.
    private static Piece Veiled(Piece piece, Laid given) =>
        piece with
        {
            Title = "Given to one agency alone",
            Text =
                $"{Agencies.InASentence(given.From).Capitalised()} gave this to {Agencies.InASentence(given.To ?? "")} alone. {StaysThere}",
            Brings = "",
        };
}

/// <summary>How worried the whole room was in one scene.</summary>
/// <param name="Number">The number of what was decided there; null where nothing was.</param>
public sealed record SceneWorry(SceneTitle Scene, int? Number, SpreadGroup Room)
{
    /// <summary>"3. Five on a line".</summary>
    public string Heading => DebriefScene.HeadingOf(Number, Scene);

    /// <summary>The number alone, under its place in a picture; a dash where nothing was decided.</summary>
    public string Short => Number is { } number ? $"{number}" : "–";

    /// <summary>"at decision 3", "in “Five on a line”".</summary>
    public string Where => Number is { } number ? $"at decision {number}" : $"in “{Scene.Title}”";
}

/// <summary>How the room thought in one scene: its worry, both its votes by agency, and what it decided.</summary>
/// <param name="Turn">How many decisions the story had behind it; a scene may be looked back on in two turns.</param>
public sealed record DebriefScene(
    int Turn,
    SceneTitle Scene,
    string Question,
    WorrySpread? Worry,
    VoteTally? First,
    VoteTally? Second,
    ValueList<VotesOf> ByAgency,
    GroupDecision? Decision,
    string? Chosen
)
{
    /// <summary>The decision's one number, from 1 in the order in which the room took them; null where it took none here.</summary>
    public int? Number { get; private init; }

    /// <summary>"3. Five on a line".</summary>
    public string Heading => HeadingOf(Number, Scene);

    /// <summary>Said in the stead of votes that so few gave that they would tell one person another's; null where there are none such.</summary>
    public string? FewVotes { get; private init; }

    internal static string HeadingOf(int? number, SceneTitle scene) => number is { } known ? $"{known}. {scene.Title}" : scene.Title;

    /// <summary>What each table had decided before the room did; empty where there are no tables.</summary>
    public ValueList<TableShown> Tables { get; private init; } = [];

    /// <summary>Tables that had come to something else than the room, in words; null where none had.</summary>
    public string? TablesApart => TableWords.Apart(Tables, ChosenLetter);

    private char? ChosenLetter { get; init; }

    /// <summary>How many were for what was decided, in one round of votes; null without one.</summary>
    public int? ForIt(VoteTally? tally) => tally?.Lines.FirstOrDefault(line => line.Letter == ChosenLetter)?.Votes;

    /// <summary>After talking, most of the room wanted something else than before; null unless it voted twice.</summary>
    public bool? CameOutAnotherWay => First is { } first && Second is { } second ? !first.Leading.SequenceEqual(second.Leading) : null;

    public bool IsEmpty =>
        Tables.Count == 0
        && Worry is null
        && First is null
        && Second is null
        && FewVotes is null
        && (Decision is null or { IsPlain: true } or { IsTold: true });

    internal static DebriefScene Of(Workshop workshop, WorkshopStory stop, WorkshopStory story)
    {
        var turn = stop.Position.Turn;
        var at = workshop with { Decisions = [.. workshop.Decisions.Take(turn)] };
        var decision = turn < workshop.Turn ? workshop.Decisions[turn] : null;
        var chosen = decision is { IsSkip: false, IsPlain: false }
            ? stop.Options.FirstOrDefault(one => one.Option.Index == decision.Option)
            : null;
        return new DebriefScene(
            turn,
            stop.Position.Scene,
            stop.Position.Decision?.Question ?? "",
            workshop.WorriesAt(turn).IsEmpty ? null : WorrySpread.Of(workshop, turn),
            VoteTally.ShownOf(at, stop, 1),
            VoteTally.ShownOf(at, stop, 2),
            VotesOf.Each(at, stop),
            decision,
            chosen?.Option.Text
        )
        {
            Number = story.NumberOf(turn),
            FewVotes = VoteTally.FewIn(at, stop, 2) ?? VoteTally.FewIn(at, stop, 1),
            Tables = TableShown.Of(workshop, stop, turn),
            ChosenLetter = chosen?.Letter,
        };
    }
}

/// <summary>Both votes of one agency, or of several small ones together; never of fewer than three people.</summary>
/// <param name="First">Votes by option, in the order of the letters.</param>
public sealed record VotesOf(ValueList<string> Agencies, ValueList<int> First, ValueList<int> Second)
{
    internal static ValueList<VotesOf> Each(Workshop workshop, WorkshopStory stop)
    {
        var (first, second) = (workshop.BallotOf(workshop.Turn, 1).Votes, workshop.BallotOf(workshop.Turn, 2).Votes);
        var seats = workshop.SeatsIn.Where(seat => first.ContainsKey(seat.Number) || second.ContainsKey(seat.Number));
        return
        [
            .. Grouping
                .Of(seats, seat => seat.Agency, seat => seat.People)
                .Select(group => new VotesOf([.. group.Agencies], Count(stop, group.Members, first), Count(stop, group.Members, second))),
        ];
    }

    private static ValueList<int> Count(WorkshopStory stop, IReadOnlyList<Seat> seats, IReadOnlyDictionary<int, Vote> votes) =>
        [.. stop.Options.Select(option => seats.Count(seat => votes.GetValueOrDefault(seat.Number)?.Option == option.Option.Index))];
}
