using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Features.Playing.SoFar;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Playing;

/// <summary>A playthrough with its scenario, who the learner is in it, and the place it has reached.</summary>
public sealed record OpenAttempt(Attempt Attempt, Scenario Scenario, Role Role, Position Position)
{
    /// <summary>Played by somebody with an account; a guest's is theirs only once they have one.</summary>
    public bool IsSignedIn { get; init; }

    public Learner Learner => new(Attempt.Owner, IsSignedIn);

    public SceneModel Scene => new(Attempt.Id, Scenario, Role, Position) { IsBack = Attempt.OriginTurn == Position.Turn };

    /// <summary>The scenes up to here; read through the whole attempt each time.</summary>
    public StorySoFar SoFar => StorySoFar.Of(Attempt.Of(Scenario));

    /// <summary>The same page again with what was chosen and written, and why it came back.</summary>
    public SceneModel SentBack(ChoiceSubmission choosing, string problem) =>
        Scene with
        {
            Chosen = choosing.Option,
            Written = choosing.Written,
            Problem = problem,
        };

    /// <summary>The same page again with the words read back; what was chosen and written stays, and nothing is kept by it.</summary>
    public SceneModel ReadBack(ChoiceSubmission choosing, ReadBackRequest asked, Lexicon lexicon, CancellationToken stop)
    {
        ReadBackModel[] read =
        [
            .. (Position.Decision?.Options ?? [])
                .Where(option => option.Write is not null && !string.IsNullOrWhiteSpace(choosing.Written.GetValueOrDefault(option.Index)))
                .Select(option =>
                    asked.Read(
                        DecisionForm.WrittenOf(option),
                        option.Write ?? "",
                        choosing.Written[option.Index],
                        lexicon,
                        Cast,
                        ChoiceSubmission.LongestWords,
                        stop
                    )
                ),
        ];
        var written = choosing.Written.ToDictionary(
            words => words.Key,
            words => read.FirstOrDefault(one => one.Field == $"{ChoiceSubmission.WrittenField}{words.Key}")?.Text ?? words.Value
        );
        return Scene with { Chosen = choosing.Option, Written = written, ReadBack = read };
    }

    /// <summary>The choice with what a reading of its words notices now; wordings the writer meant to keep are not counted.</summary>
    public TakenChoice WithNoticed(TakenChoice taken, ReadBackRequest asked, Lexicon lexicon, CancellationToken stop)
    {
        if (taken.Written is not { } words)
        {
            return taken;
        }
        var marks = asked.Read("", "", words, lexicon, Cast, ChoiceSubmission.LongestWords, stop).Review.Marks;
        return taken with
        {
            Noticed = new WordsNoticed(marks.Count, marks.Count(mark => mark.Row.Kind is WordKind.Blaming or WordKind.Label)),
        };
    }

    private CharacterNames Cast => CharacterNames.Of(Scenario);
}
