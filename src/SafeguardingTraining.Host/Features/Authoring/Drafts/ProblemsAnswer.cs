using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>What is to mend in a draft, for a script.</summary>
/// <param name="Number">The number of the draft's latest save when it was read.</param>
public sealed record ProblemsAnswer(int Number, IReadOnlyList<ProblemLine> Problems)
{
    internal static ProblemsAnswer Of(DraftState state, ScenarioReview review) =>
        new(
            state.Number,
            [
                .. review.Problems.Select(problem => new ProblemLine(
                    problem.File.Split('/', 3)[^1],
                    problem.Line,
                    problem.Severity == Severity.Error ? "error" : "warning",
                    problem.Code,
                    problem.Message
                )),
            ]
        );
}

/// <param name="File">Within the draft.</param>
/// <param name="Line">From 1.</param>
public sealed record ProblemLine(string File, int Line, string Severity, string Code, string Message);
