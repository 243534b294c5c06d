using System.Text.Json;
using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Ink;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring.Rehearsing;

/// <summary>What stands in the play beside the text.</summary>
public abstract record PlayPaneModel
{
    private PlayPaneModel() { }

    /// <summary>The text as it is cannot be played; what was shown before stays.</summary>
    /// <param name="Where">Such as "line 48".</param>
    /// <param name="Line">The line in the file that is open; 0 where the problem is in another.</param>
    public sealed record Unplayable(string Where, int Line, string Why) : PlayPaneModel
    {
        /// <summary>By the first error of the file that is being written, else by the first there is.</summary>
        public static Unplayable Of(string name, IReadOnlyList<ProblemLine> problems)
        {
            var errors = problems.Where(problem => problem.Severity == "error").ToList();
            return (errors.Find(problem => problem.File == name) ?? (errors is [var first, ..] ? first : null)) switch
            {
                null => new Unplayable("it cannot be read as it is", 0, ""),
                { } here when here.File == name => new Unplayable($"line {here.Line}", here.Line, here.Message),
                { } elsewhere => new Unplayable($"{elsewhere.File}, line {elsewhere.Line}", 0, elsewhere.Message),
            };
        }
    }

    /// <summary>A place in the story, or the debrief of the way there.</summary>
    /// <param name="Slug">Of the draft.</param>
    /// <param name="Asked">How many picks were to be replayed.</param>
    /// <param name="Doors">The options that are closed here.</param>
    /// <param name="Debrief">The debrief of the way there, where it is shown.</param>
    public sealed record Shown(string Slug, Rehearsal Rehearsal, int Asked, IReadOnlyList<ClosedOption> Doors, RehearsedDebrief? Debrief)
        : PlayPaneModel
    {
        public Scenario Scenario => Rehearsal.Scenario;

        public Position Position { get; } = Rehearsal.Page;

        public Role Role => Scenario.RoleOf(Rehearsal.Reader.Role) ?? Scenario.Roles[0];

        public SceneModel Scene => new(Guid.Empty, Scenario, Role, Position);

        /// <summary>All picks, those that wait for their place with them.</summary>
        public string Picks => RehearsalPick.WriteAll(Rehearsal.Kept.Concat(Rehearsal.Waiting));

        /// <summary>The picks that an option leads to, by the number that the form sends; the way past the part is "skip".</summary>
        public string Ways =>
            JsonSerializer.Serialize(
                Rehearsal.Offered.ToDictionary(
                    choice => choice.Index == Position.Decision?.Skip?.Index ? "skip" : $"{choice.Index}",
                    choice => $"{Rehearsal.With(choice)[^1]}"
                )
            );

        /// <summary>The same while the learner is at the same place.</summary>
        public string Key =>
            string.Join(' ', Rehearsal.Begins.Place, Role.Id, Rehearsal.Kept.Count, Position.Scene.Id, Debrief is not null, Debrief?.Place);

        /// <summary>What came of the picks, a sentence; empty where there were none.</summary>
        public string Kept =>
            Rehearsal.Said
            ?? Rehearsal.Stopped
            ?? (Asked, Rehearsal.LeftOut) switch
            {
                (0, _) => "",
                (_, 0) => "Your place is kept.",
                (_, 1) => "Your place is kept; one option you took before is not there any more.",
                _ => $"Your place is kept; {Rehearsal.LeftOut} options you took before are not there any more.",
            };

        /// <summary>Something of the way is not as it was.</summary>
        public bool HasChanged => Rehearsal.Said is not null || Rehearsal.Stopped is not null || Rehearsal.LeftOut > 0;

        /// <summary>Why the story does not go on, a sentence for its author; null where it does, or has ended.</summary>
        public (string Sentence, SourceLine? Source)? Trouble =>
            Rehearsal.Trouble is { } trouble
                ? (
                    trouble.Kind is TroubleKind.Budget ? "The story goes round and round here without coming to a decision, and was stopped"
                    : trouble.Message.Contains("ran out of content", StringComparison.Ordinal) ? "Nothing follows here yet"
                    : "The story cannot go on from here",
                    Scenario.Lines.Find(trouble.Path)
                )
                : null;

        /// <summary>What the story remembers here that it did not know at its beginning.</summary>
        public IReadOnlyList<(string Name, string Now)> Remembered =>
            [
                .. Rehearsal
                    .Reader.Variables.Where(one =>
                        one.Key != "role" && !one.Value.Equals(Scenario.Story.Globals.GetValueOrDefault(one.Key))
                    )
                    .Select(one => (one.Key, ValueWords.Of(one.Value))),
            ];
    }
}
