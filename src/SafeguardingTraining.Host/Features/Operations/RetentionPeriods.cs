using SafeguardingTraining.Host.Site.Forms;

namespace SafeguardingTraining.Host.Features.Operations;

/// <summary>For how many months each kind of thing is kept; a kind that is not named is kept until its person deletes it.</summary>
public sealed record RetentionPeriods(IReadOnlyDictionary<string, int> Months)
{
    public const int Shortest = 1;

    /// <summary>Fifty years: what a partnership must keep of training about children can outlast a career.</summary>
    public const int Longest = 600;

    /// <summary>The moment before which a kind has had its time; null when it has no end.</summary>
    public DateTimeOffset? Ends(string kind, DateTimeOffset now) =>
        Months.TryGetValue(kind, out var months) ? now.AddMonths(-months) : null;

    /// <summary>Reads the form, field by field; a field left empty means no end.</summary>
    public static (RetentionPeriods Typed, IReadOnlyList<FieldProblem> Problems) Of(IFormCollection form, IEnumerable<string> kinds)
    {
        var (months, problems) = (new Dictionary<string, int>(), new List<FieldProblem>());
        foreach (var kind in kinds)
        {
            var typed = $"{form[kind]}".Trim();
            if (FormValue.Whole(typed) is >= Shortest and <= Longest and var number)
            {
                months[kind] = number;
            }
            else if (typed.Length > 0)
            {
                problems.Add(new FieldProblem(kind, $"Write a number of months from {Shortest} to {Longest}, or leave it empty."));
            }
        }
        return (new RetentionPeriods(months), problems);
    }
}
