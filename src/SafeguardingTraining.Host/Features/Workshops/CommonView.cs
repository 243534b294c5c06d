using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops;

/// <summary>
/// What everyone in the room may see: the only source of the screen and of the parts that all seats share. What is private to an
/// agency or a seat, held, or not yet revealed is not in it.
/// </summary>
/// <param name="Answered">How many seats have answered what is asked now, or null when nothing is.</param>
/// <param name="First">The first vote, once it is shown.</param>
/// <param name="Second">The second vote, once it is shown.</param>
/// <param name="Decided">What the group decided last, while the scene that came of it is read.</param>
/// <param name="Asked">Which agency has asked which; what they ask stays between them.</param>
/// <param name="Back">The workshop looked back on, from its end; worked out when it is shown.</param>
/// <param name="PartShown">The part of it that stands on the screen, as <see cref="BackPart.Key"/>.</param>
public sealed record CommonView(
    Guid Id,
    Plan Plan,
    string Code,
    Stage Stage,
    int Step,
    bool Paused,
    bool Blank,
    DateTimeOffset? Timer,
    Scenario Scenario,
    Position Position,
    IReadOnlyList<Lettered> Options,
    Tally? First,
    Tally? Second,
    Spread? Spread,
    IReadOnlyList<Known> Known,
    IReadOnlyList<string> News,
    string WallPrompt,
    IReadOnlyList<ShownNote> Notes,
    DecidedShown? Decided,
    IReadOnlyList<AskedShown> Asked,
    int SeatsIn,
    int? Answered,
    IReadOnlyList<string> Facilitators,
    IReadOnlyList<string> SoFar,
    Lazy<LookingBack>? Back,
    string? PartShown)
{
    public string SceneLine => $"Scene {Position.Scene.Number} of {Scenario.Scenes.Count}, {Position.Scene.Title}";

    /// <summary>The parts of looking back that the screen can show; none before the end of the story.</summary>
    public IReadOnlyList<BackPart> Parts => Back is { } back ? BackPart.Of(back.Value, Notes) : [];

    public string Question => Position.Decision?.Question ?? "";

    public static CommonView Of(StateAndStory now)
    {
        var (workshop, story) = now;
        return new CommonView(
            workshop.Id, workshop.Plan, workshop.Code, workshop.Stage, workshop.Step, workshop.Paused, workshop.Blank, workshop.Timer,
            story.Scenario, story.Position, story.Options,
            Shown(workshop, story, 1, Stage.Result), Shown(workshop, story, 2, Stage.BothResults),
            workshop.Stage is >= Stage.Spread and <= Stage.Decide && !workshop.WorriesAt(workshop.Turn).IsEmpty ? Spread.Of(workshop, workshop.Turn) : null,
            workshop.Stage is Stage.Lobby ? [] : workshop.WithEveryone(story),
            [.. workshop.Injects.Where(inject => inject.To is null && inject.Turn == workshop.Turn).Select(inject => inject.Text)],
            workshop.WallPrompt,
            [.. workshop.Notes.Where(note => note.Place is NotePlace.Shown && IsOfNow(workshop, note)).Select(note => ShownNote.Of(note, workshop.Plan))],
            workshop.Stage is Stage.Read ? DecidedShown.Of(workshop, story) : null,
            [.. workshop.Table.Questions.Select(one => new AskedShown(Agencies.NameOf(one.From), Agencies.NameOf(one.To), one.Replies.Count > 0))],
            workshop.SeatsIn.Count(), workshop.Answered?.Count(seat => workshop.SeatOf(seat) is { IsIn: true }),
            [.. workshop.Facilitators.Select(one => one.Name)],
            story.SoFar,
            workshop.Stage is Stage.Debrief or Stage.Promise or Stage.Ended ? new Lazy<LookingBack>(() => LookingBack.Of(now)) : null,
            workshop.PartShown);
    }

    private static Tally? Shown(Workshop workshop, StoryNow story, int round, Stage from) =>
        workshop.Stage >= from && workshop.Stage <= Stage.Decide && Tally.Of(workshop, story, round) is { Total: > 0 } tally ? tally : null;

    private static bool IsOfNow(Workshop workshop, Note note) => workshop.Stage switch
    {
        Stage.Wall => note.Kind is NoteKind.Wall && note.Prompt == workshop.WallPrompt,
        Stage.Debrief or Stage.Promise or Stage.Ended => true,
        _ => note.Kind is NoteKind.WorryReason && note.Turn == workshop.Turn,
    };
}

/// <summary>The group's last decision as everyone is told it.</summary>
public sealed record DecidedShown(string Option, string Reason, string? Written)
{
    /// <summary>Null when the story went on by itself, or a part was left out.</summary>
    public static DecidedShown? Of(Workshop workshop, StoryNow story) =>
        workshop.Decisions.LastOrDefault() is { IsSkip: false, IsPlain: false } decided && story.Told is [.., { Taken: { } way }]
            ? new DecidedShown(way.Text, decided.Reason, decided.Written)
            : null;
}

/// <param name="From">The agency that asked.</param>
public sealed record AskedShown(string From, string To, bool IsAnswered);

/// <summary>A released text, with its agency only where the plan says so.</summary>
public sealed record ShownNote(string Text, string? Agency, string? Theme, string? Prompt)
{
    public static ShownNote Of(Note note, Plan plan) => new(
        note.Text, plan.FreeText is FreeText.WithAgency ? Agencies.NameOf(note.Agency) : null, note.Theme, note.Prompt);
}

/// <summary>Names of agencies as people read them.</summary>
public static class Agencies
{
    public static string NameOf(string code) => code == Pieces.Facilitator ? "the facilitator" : Agency.Of(code)?.Name ?? code;
}
