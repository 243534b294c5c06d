using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.People.Import;

/// <summary>A list as it would come in, to be looked over first; or, once it is in, what stayed out.</summary>
/// <param name="Packed">The list itself, as the page carries it until then.</param>
/// <param name="Partnership">With the agencies and teams that would be added.</param>
public sealed record ImportPreview(string Packed, ImportAnswers Answers, ImportOutcome.ImportReady Read, Partnership Partnership)
    : PrivateRecord
{
    public const string PackedField = "list";
    public const int MostShown = 50;

    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];

    /// <summary>It was brought in.</summary>
    public bool IsDone { get; init; }

    public int Coming => Read.New.Count + Read.Changed.Count;

    public IReadOnlyList<ImportProblem> ToMend { get; } = ImportProblem.Gathered(Read.Refused.SelectMany(row => row.Problems));

    /// <summary>"34 new, 2 changed, 5 as they were".</summary>
    public string Counts => $"{Read.New.Count:N0} new, {Read.Changed.Count:N0} changed, {Read.Same:N0} as they were";

    /// <summary>What has to be answered before anything comes in.</summary>
    public IReadOnlyList<FieldProblem> Unanswered =>
        [.. Read.Open.Select(question => new FieldProblem(FirstOf(question), $"Choose one: {question.Text}"))];

    /// <summary>The id of the first answer to a question, to which a message about it leads.</summary>
    public static string FirstOf(ImportQuestion question) => $"{question.Field}-{question.Options[0].Value}";
}
