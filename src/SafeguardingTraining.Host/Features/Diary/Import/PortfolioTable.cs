using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Import;

/// <summary>Entries as the rows of a table, whose first row names the columns.</summary>
public static class PortfolioTable
{
    /// <summary>There is a column for the day, and something beside it.</summary>
    public static bool IsOne(IReadOnlyList<string> heads) =>
        heads.Any(head => PortfolioFields.Of(head) == PortfolioField.Date)
        && heads.Any(head => PortfolioFields.Of(head) is not (null or PortfolioField.Date));

    /// <summary>The columns that nothing is taken from, in a sentence; null when there are none.</summary>
    public static string? LeftOut(IReadOnlyList<string> heads) =>
        heads.Where(head => head.Length > 0 && PortfolioFields.Of(head) is null).Select(head => $"“{head}”").ToList() switch
        {
            [] => null,
            [var one] => $"The column {one} is left out.",
            var several => $"The columns {several.Listed()} are left out.",
        };

    /// <param name="number">Where the row is, from 1.</param>
    /// <returns>Null for a row in which nothing is written.</returns>
    public static PortfolioCells? Row(int number, IReadOnlyList<string> heads, IReadOnlyList<string> row)
    {
        var cells = new PortfolioCells(number);
        foreach (var (head, cell) in heads.Zip(row))
        {
            if (PortfolioFields.Of(head) is { } field)
            {
                cells.Add(field, cell);
            }
        }
        return cells.IsEmpty ? null : cells;
    }
}
