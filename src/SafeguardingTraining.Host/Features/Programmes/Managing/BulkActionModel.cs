using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Programmes.Managing;

/// <summary>A page that asks whether something is meant for many people.</summary>
public sealed record BulkActionModel(TeamRequest Asked, BulkAction Action, IReadOnlyList<ProgressLine> Lines) : PrivateRecord
{
    public const int MostShown = 50;

    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];

    /// <summary>It is for others, or more, than the page said before.</summary>
    public bool HasChanged { get; init; }

    /// <summary>"Remind 34".</summary>
    public string Press =>
        Action.Kind switch
        {
            BulkKind.Remind => $"Remind {Lines.Count:N0}",
            BulkKind.Give => $"Give it to {Lines.Count:N0}",
            BulkKind.Extend => $"Give {Lines.Count:N0} more time",
            _ => $"Exempt {Lines.Count:N0}",
        };

    public string Title =>
        Action.Kind switch
        {
            BulkKind.Remind => "Remind people",
            BulkKind.Give => "Give people a programme",
            BulkKind.Extend => "Give people more time",
            _ => "Exempt people for a time",
        };

    /// <summary>"One reminder", "34 people".</summary>
    public string Whom =>
        Action.Kind == BulkKind.Give ? Counted("person", "people") : Counted("person in a programme", "people in their programmes");

    private string Counted(string one, string many) => Lines.Count == 1 ? $"One {one}" : $"{Lines.Count:N0} {many}";
}

/// <summary>What became of it.</summary>
public sealed record BulkResultModel(TeamRequest Asked, BulkResult Result) : PrivateRecord
{
    public const int MostShown = 200;

    /// <summary>"34 were reminded."</summary>
    public string Sentence =>
        Result.Kind switch
        {
            BulkKind.Remind => $"{Counted} reminded. It stands on their own page, and goes out by email where this site sends any.",
            BulkKind.Give => $"{Counted} given the programme. It stands on their own page.",
            BulkKind.Extend => $"{Counted} given more time. It stands on their own page, with the reason.",
            _ => $"{Counted} exempted. It stands on their own page, with the reason.",
        };

    private string Counted =>
        Result.Done switch
        {
            0 => "Nobody was",
            1 => "One was",
            var done => $"{done:N0} were",
        };
}
