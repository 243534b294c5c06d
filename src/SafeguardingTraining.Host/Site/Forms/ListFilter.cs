namespace SafeguardingTraining.Host.Site.Forms;

/// <summary>One question that narrows a list, with what can be answered; answered by a value of the address.</summary>
/// <param name="Name">As the address says it.</param>
/// <param name="Chosen">The value that was chosen; null for all.</param>
public sealed record FilterField(string Name, string Label, IReadOnlyList<FilterOption> Options, string? Chosen)
{
    /// <summary>The field with what the address says; something that cannot be chosen says nothing.</summary>
    public static FilterField Of(string name, string label, IEnumerable<FilterOption> options, IQueryCollection asked)
    {
        IReadOnlyList<FilterOption> all = [.. options];
        return new FilterField(name, label, all, all.FirstOrDefault(option => option.Value == asked[name])?.Value);
    }

    /// <summary>Done or not; the same question in every list.</summary>
    public static FilterField OfDone(IQueryCollection asked) =>
        Of(Done, "Done", [new FilterOption(Yes, "Done"), new FilterOption(No, "Not done yet")], asked);

    /// <summary>At most so long, by the lengths there are.</summary>
    public static FilterField OfMinutes(IEnumerable<int> lengths, IQueryCollection asked) =>
        Of(
            "minutes",
            "Takes",
            lengths.Distinct().Order().Select(length => new FilterOption($"{length}", $"Up to {length} minutes")),
            asked
        );

    public const string Done = "done";
    public const string Yes = "yes";
    private const string No = "no";

    /// <summary>Everything goes, or this one does.</summary>
    public bool Takes(string value) => Chosen is null || Chosen == value;

    public bool TakesAny(IEnumerable<string> values) => Chosen is null || values.Contains(Chosen);

    public bool TakesDone(bool isDone) => Chosen is null || isDone == (Chosen == Yes);

    public bool TakesMinutes(int minutes) => FormValue.Whole(Chosen) is not { } most || minutes <= most;
}

public sealed record FilterOption(string Value, string Text);

/// <summary>A list that can be narrowed, and how much of it is left.</summary>
/// <param name="All">How many there are.</param>
/// <param name="Left">How many of them are shown.</param>
public sealed record ListFilter(string Address, IReadOnlyList<FilterField> Fields, int All, int Left)
{
    public bool IsNarrowed => Fields.Any(one => one.Chosen is not null);
}
