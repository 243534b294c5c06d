using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring;

/// <summary>
/// What a preview is asked for, as its address says it: where to begin, as whom, with which values and pieces, and the picks so far.
/// </summary>
public sealed record PreviewRequest(
    string At,
    string Role,
    IReadOnlyDictionary<string, string> Values,
    IReadOnlyList<string> Held,
    IReadOnlyList<RehearsalPick> Picks
)
{
    private const string ValuePrefix = "v-";

    internal static PreviewRequest From(IQueryCollection query) =>
        new(
            query["at"].ToString(),
            query["role"].ToString(),
            query
                .Where(one => one.Key.StartsWith(ValuePrefix, StringComparison.Ordinal) && one.Value.ToString().Length > 0)
                .ToDictionary(one => one.Key[ValuePrefix.Length..], one => one.Value.ToString()),
            [.. query["held"].OfType<string>()],
            RehearsalPick.ReadAll(query["picks"].ToString())
        );

    internal static string FieldOf(string variable) => ValuePrefix + variable;

    /// <summary>The address of the same preview with other picks.</summary>
    /// <param name="address">Where the preview stands.</param>
    internal string With(string address, IEnumerable<RehearsalPick> picks)
    {
        var parts = new List<string>();
        Add("at", At);
        Add("role", Role);
        foreach (var (name, value) in Values)
        {
            Add(FieldOf(name), value);
        }
        foreach (var piece in Held)
        {
            Add("held", piece);
        }
        Add("picks", RehearsalPick.WriteAll(picks));
        return address + (parts.Count == 0 ? "" : "?" + string.Join('&', parts));

        void Add(string name, string value)
        {
            if (value.Length > 0)
            {
                parts.Add($"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}");
            }
        }
    }
}
