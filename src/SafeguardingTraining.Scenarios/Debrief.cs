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
    /// <summary>
    /// Looks back on a playthrough, finished or not. The ways not taken are read by taking one step along each
    /// on a copy of the story, so nothing an author wrote is written twice.
    /// </summary>
    public static Debrief Of(Playthrough playthrough) => DebriefBuilder.Of(playthrough);
}

/// <summary>One decision of the story, told back.</summary>
/// <param name="Number">Place among the weighed decisions, from 1; the number in the relationship window.</param>
/// <param name="Taken">The way the learner went, or null when they left this part out.</param>
/// <param name="Written">The learner's own words, where the choice asked for them.</param>
public sealed record DebriefDecision(
    int Number,
    SceneTitle Scene,
    string Question,
    DebriefOption? Taken,
    string? Written,
    IReadOnlyList<DebriefOption> NotTaken
)
{
    /// <summary>How many choices had been taken before it; a playthrough of so many stands at this decision again.</summary>
    public int Turn { get; init; }
}

/// <summary>A way through a decision with the author's annotations.</summary>
/// <param name="Did">The choice told in the past: "You rang her back."</param>
public sealed record DebriefOption(
    string Text,
    string Did,
    string Because,
    WindowPlace Place,
    IReadOnlyList<string> Points,
    IReadOnlyList<string> Asks,
    IReadOnlyList<SharedPiece> Shares,
    EscalationStep? Escalates
);

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

/// <summary>The learner asked for it; it came without being asked; or it stayed with its holder.</summary>
public enum Reached
{
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
