namespace SafeguardingTraining.Host.Site.Forms;

/// <summary>What a person should fix in a form, and the field it concerns.</summary>
/// <param name="Field">Id of the field, which is also its name in the form.</param>
public sealed record FieldProblem(string Field, string Message);

public static class FieldProblems
{
    /// <summary>A problem at its field; nothing when there is none.</summary>
    public static IEnumerable<FieldProblem> At(string field, string? problem) => problem is null ? [] : [new FieldProblem(field, problem)];

    public static string? For(this IReadOnlyList<FieldProblem> problems, string field) =>
        problems.FirstOrDefault(problem => problem.Field == field)?.Message;
}
