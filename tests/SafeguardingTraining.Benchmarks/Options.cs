using System.Globalization;

namespace SafeguardingTraining.Benchmarks;

/// <summary>What was typed after the name of a measurement, such as <c>--seats 40 --postgres</c>.</summary>
internal sealed record Options(IReadOnlyList<string> Typed)
{
    /// <summary>The whole number after a name, or another where the name was not typed.</summary>
    public int Whole(string name, int otherwise) =>
        Typed.ToList().IndexOf(name) is >= 0 and var at && at + 1 < Typed.Count
            ? int.Parse(Typed[at + 1], CultureInfo.InvariantCulture)
            : otherwise;

    public TimeSpan Seconds(string name, int otherwise) => TimeSpan.FromSeconds(Whole(name, otherwise));

    public bool Has(string name) => Typed.Contains(name);
}
