namespace SafeguardingTraining.Scenarios;

/// <summary>Looking back with care: what the learner did, what each choice opened or closed, and who knew what, when.</summary>
/// <param name="EndingStory">The last passages of the story, as they were read.</param>
/// <param name="Points">Ids of the practice points exercised, each once, in the order they came.</param>
public sealed record Debrief(
    Playthrough Playthrough,
    Ending? Ending,
    IReadOnlyList<Passage> EndingStory,
    IReadOnlyList<DebriefDecision> Told,
    IReadOnlyList<LedgerLine> Ledger,
    IReadOnlyList<Escalated> Escalations,
    IReadOnlyList<SharedWith> Shares,
    IReadOnlyList<ChildDay> ChildDays,
    IReadOnlyList<string> Points
)
{
    /// <summary>What each strand of the ending came to, and which acts set it; none where the story has no strands.</summary>
    public IReadOnlyList<StrandEnd> Strands { get; init; } = [];

    /// <summary>The stretches of time, with what was done in each and what was not.</summary>
    public IReadOnlyList<DebriefHub> Hubs { get; init; } = [];

    /// <summary>The doors that closed, as far as the learner heard of them.</summary>
    public IReadOnlyList<ClosedDoor> Closed { get; init; } = [];

    /// <summary>The visits that were open and not made, told once: with the last that was made in their stretch of time.</summary>
    public IReadOnlyList<DebriefOption> NotDoneAfter(DebriefDecision decision) =>
        decision.At is not null && Told.LastOrDefault(other => other.Scene.Id == decision.Scene.Id && other.At is not null) == decision
            ? NotDoneIn(decision.Scene)
            : [];

    /// <summary>The visits that were open in a stretch of time and not made.</summary>
    public IReadOnlyList<DebriefOption> NotDoneIn(SceneTitle scene) => Hubs.FirstOrDefault(hub => hub.Scene.Id == scene.Id)?.NotDone ?? [];

    /// <summary>
    /// Looks back on a playthrough, finished or not. The ways not taken are read by taking one step along each
    /// on a copy of the story, so nothing an author wrote is written twice.
    /// </summary>
    public static Debrief Of(Playthrough playthrough) => Until(playthrough, CancellationToken.None);

    /// <summary>The same, of a story that may be too long to tell.</summary>
    /// <param name="stop">Ends the retelling where it is; what was told by then is all there is.</param>
    public static Debrief Until(Playthrough playthrough, CancellationToken stop) => DebriefBuilder.Of(playthrough, stop);
}

/// <summary>One decision of the story, told back.</summary>
/// <param name="Number">Place among the weighed decisions, from 1; the number in the relationship window.</param>
/// <param name="Taken">The way the learner went, or null when they left this part out.</param>
/// <param name="Written">The learner's own words, where the choice asked for them.</param>
/// <param name="NotTaken">The other ways; none beside a visit, as the ones not made are told once, with their stretch of time.</param>
public sealed record DebriefDecision(
    int Number,
    SceneTitle Scene,
    string Question,
    DebriefOption? Taken,
    string? Written,
    IReadOnlyList<DebriefOption> NotTaken
)
{
    /// <summary>The turn it was taken in, from 0: the number of choices before it.</summary>
    public int Turn { get; init; }

    /// <summary>What time it was, where time was being spent.</summary>
    public TimeOnly? At { get; init; }

    /// <summary>The story's day it was taken on, where the story told one.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The time of day in the author's words, where the scene has one.</summary>
    public string? Time { get; init; }
}

/// <summary>A way through a decision with the author's annotations.</summary>
/// <param name="Did">The choice told in the past: "You rang her back."</param>
/// <param name="Place">Where it is in the relationship window, or null for a visit that has no place there.</param>
public sealed record DebriefOption(
    string Text,
    string Did,
    string Because,
    WindowPlace? Place,
    IReadOnlyList<string> Points,
    IReadOnlyList<string> Asks,
    IReadOnlyList<SharedPiece> Shares,
    EscalationStep? Escalates
)
{
    /// <summary>What it does to the strands of the ending.</summary>
    public IReadOnlyList<StrandAct> Acts { get; init; } = [];
}

/// <summary>What an act does to a strand of the ending.</summary>
/// <param name="StateId">The state it leads to; null where it only bears on the strand.</param>
public sealed record StrandAct(ActKind Kind, string StrandId, string? StateId)
{
    /// <summary>What happened, in the author's few words; only of a serious act.</summary>
    public string Words { get; init; } = "";
}

/// <summary>An act set a strand, closed its best state for good, or mended it honestly.</summary>
public enum ActKind
{
    Turned,
    Serious,
    Repaired,
}

/// <summary>What one strand of the ending came to.</summary>
/// <param name="Set">The acts of this learner that bear on it, in order, each with the decision it was.</param>
/// <param name="NotMade">Ways that were open to this learner, were not taken, and would have led elsewhere; each once.</param>
public sealed record StrandEnd(
    Strand Strand,
    StrandState State,
    IReadOnlyList<Passage> Story,
    IReadOnlyList<StrandSet> Set,
    IReadOnlyList<WayNotMade> NotMade
)
{
    /// <summary>
    /// The one act that set it, as every part of a debrief tells it; null where nothing of the learner's did. What closed its best for good
    /// outweighs what came after it, and an act that both mends and sets it has mended it.
    /// </summary>
    public StrandSet? SetBy =>
        Set.LastOrDefault(set => set.Act.Kind is ActKind.Serious)
        ?? (
            Set is [.., var last]
                ? Set.FirstOrDefault(set => set.Decision == last.Decision && set.Act.Kind is ActKind.Repaired) ?? last
                : null
        );
}

/// <summary>An act that bears on a strand.</summary>
public sealed record StrandSet(DebriefDecision Decision, DebriefOption Option, StrandAct Act);

/// <summary>A way not taken, and in which scene it was open.</summary>
public sealed record WayNotMade(SceneTitle Scene, DebriefOption Option);

/// <summary>A stretch of time looked back on.</summary>
/// <param name="NotDone">The visits that were open here and were not made.</param>
public sealed record DebriefHub(SceneTitle Scene, Hub Hub, IReadOnlyList<DebriefOption> NotDone);

/// <summary>A door that closed: a person or a place by a short name, what closed it, and in which scene.</summary>
public sealed record ClosedDoor(string Title, string Why, SceneTitle Scene)
{
    /// <summary>The visits that no longer fitted, and the doors of which the story told, in the order of the scenes.</summary>
    internal static IReadOnlyList<ClosedDoor> In(Reader reader)
    {
        var telling = reader.Telling;
        var gone =
            from hub in telling.Hubs
            from visit in PositionBuilder.Hub(reader.Scenario, telling, hub).Gone
            select new ClosedDoor(visit.Text.TrimEnd('.'), visit.Why, hub.Scene);
        var places = telling.ScenesBegun.ToList();
        return
        [
            .. gone.Concat(telling.Closed.Select(door => new ClosedDoor(door.Title, door.Why, door.Scene)))
                .OrderBy(door => places.IndexOf(door.Scene.Id)),
        ];
    }
}

/// <summary>Where a choice is in the relationship window, each axis from -2 to 2; above 0 is high.</summary>
public readonly record struct WindowPlace(int Challenge, int Support)
{
    public WindowArea Area =>
        (Challenge > 0, Support > 0) switch
        {
            (true, true) => WindowArea.With,
            (true, false) => WindowArea.To,
            (false, true) => WindowArea.For,
            (false, false) => WindowArea.Not,
        };
}

/// <summary>The four ways of being: high or low challenge by high or low support (Leeds LSCB 2017, section 2).</summary>
public enum WindowArea
{
    To,
    For,
    With,
    Not,
}

/// <summary>One piece in the curiosity ledger: whether and how it reached the learner.</summary>
/// <param name="Scene">The scene in which it came, or null when it stayed unopened.</param>
/// <param name="ReachedOn">The story's date on which it came, where the story told one.</param>
public sealed record LedgerLine(Piece Piece, Reached Reached, SceneTitle? Scene, DateOnly? ReachedOn);

/// <summary>It lay on the learner's own desk; they asked for it; it came without being asked; or it stayed with its holder.</summary>
public enum Reached
{
    Held,
    Asked,
    Came,
    Unopened,
}

/// <summary>The steps of the escalation ladder: talk to the person, the manager, the formal stages, or act now.</summary>
public enum EscalationStep
{
    Talk,
    Manager,
    Formal,
    Now,
}

public sealed record Escalated(EscalationStep Step, SceneTitle Scene, DateOnly? On, string Did);

/// <summary>A decision to share a piece, and with whom.</summary>
public sealed record SharedPiece(string PieceId, Agency With);

public sealed record SharedWith(Piece Piece, Agency With, SceneTitle Scene, DateOnly? On);

/// <summary>The child's own passages, gathered: what these days were like from where the child stood.</summary>
public sealed record ChildDay(string Heading, int? Day, DateOnly? Date, string Text);
