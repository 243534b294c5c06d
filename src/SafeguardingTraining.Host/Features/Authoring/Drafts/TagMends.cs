using SafeguardingTraining.Ink.Compiling.Generating;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>Finds the name that was meant where a tag holds one that nothing has.</summary>
internal static class TagMends
{
    /// <summary>The problem with a button for the nearest name; as it was where none is near.</summary>
    internal static ProblemLine Of(ProblemLine problem, string words, Scenario scenario, IReadOnlySet<string> points) =>
        problem.Column > 0 && Spelling.Nearest(words, Known(problem.Code, scenario, points)) is { } near
            ? problem with
            {
                Mends = [new ProblemMend($"Change it to {near}", near, "words")],
            }
            : problem;

    private static IEnumerable<string> Known(string code, Scenario scenario, IReadOnlySet<string> points) =>
        code switch
        {
            "tag-unknown" => KnownTag.All.Select(tag => tag.Name),
            "point-unknown" => points,
            "speaker-unknown" => scenario.Family.People.Select(person => person.Short),
            "piece-unknown" => scenario.Pieces.Select(piece => piece.Id),
            "role-unknown" => scenario.Roles.Select(role => role.Id),
            "strand-unknown" => scenario.Strands.SelectMany(strand => strand.States.Select(state => state.Id).Prepend(strand.Id)),
            _ => [],
        };
}
