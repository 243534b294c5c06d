using System.Globalization;
using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Evidence;

/// <summary>What somebody asked for, with the names of places and programmes.</summary>
public sealed record EvidenceRequest(TeamRequest Within, EvidenceQuery Query) : PrivateRecord
{
    /// <summary>The same search at another address.</summary>
    public string At(string address) =>
        $"{address}?place={Within.Place}&programme={Query.Programme}&people={Query.People}&from={UkDates.Typed(Query.From)}&until={UkDates.Typed(Query.Until)}&name={Uri.EscapeDataString(Query.Name)}";

    public string After(EvidenceRecord last) => $"{At(EvidenceAddresses.All)}&after={EvidencePlace.At(last)}";

    public string Before(EvidenceRecord first) => $"{At(EvidenceAddresses.All)}&before={EvidencePlace.At(first)}";

    /// <summary>What was looked for, in a sentence, for paper: "Northgate Council. Everybody, those who left too."</summary>
    public string InWords =>
        string.Join(
            ' ',
            new[]
            {
                $"{Within.PlaceName}.",
                Query.Programme is { } id ? $"Only {Within.Curriculum.Find(id)?.Name ?? "one programme"}." : null,
                Days,
                Query.People switch
                {
                    EvidencePeople.Here => "Only people who are here.",
                    EvidencePeople.Left => "Only people who have left.",
                    _ => "People who have left are in it.",
                },
                Query.Name.Length > 0 ? $"Only names with “{Query.Name}”." : null,
            }.OfType<string>()
        );

    private string? Days =>
        (Query.From, Query.Until) switch
        {
            ({ } from, { } until) => $"Completed from {from.InFull()} to {until.InFull()}.",
            ({ } from, null) => $"Completed on {from.InFull()} or later.",
            (null, { } until) => $"Completed on {until.InFull()} or earlier.",
            _ => null,
        };
}

/// <summary>The evidence of a place, a page of it, or as much as goes on paper.</summary>
public sealed record EvidenceModel(
    EvidenceRequest Asked,
    EvidenceFound Found,
    IReadOnlyDictionary<Guid, EvidenceTerms> Terms,
    DateOnly Today
)
{
    public const int MostOnPaper = 1_000;

    /// <summary>What was asked, each once, in the order in which the lines name it.</summary>
    public IReadOnlyList<EvidenceTerms> Numbered { get; } =
    [.. Found.Page.Select(record => record.Terms).Distinct().Select(id => Terms.GetValueOrDefault(id)).OfType<EvidenceTerms>()];

    /// <summary>The number under which a line's terms stand; 0 when they are not known.</summary>
    public int NumberOf(EvidenceRecord record) => Numbered.Select(terms => terms.Id).ToList().IndexOf(record.Terms) + 1;

    /// <summary>Each person once, with what they completed.</summary>
    public IEnumerable<IReadOnlyList<EvidenceRecord>> People => Found.Page.GroupBy(record => record.Person).Select(one => one.ToList());

    /// <summary>"312 records", "10,000 records or more".</summary>
    public string CountInWords =>
        Found.Count switch
        {
            1 => "One record",
            EvidenceFound.MostCounted => $"{Grouped(Found.Count)} records or more",
            var count => $"{Grouped(count)} records",
        };

    private static string Grouped(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
