namespace SafeguardingTraining.Host.Features.Diary.Import;

/// <summary>Gathers what was found and what was not, one entry after another.</summary>
internal sealed class PortfolioResult(string unit)
{
    private readonly List<PortfolioFound> found = [];
    private readonly List<PortfolioUnread> unread = [];
    private readonly List<string> leftOut = [];

    public bool IsEmpty => found.Count + unread.Count == 0;

    public void Add(PortfolioCells cells)
    {
        var (one, why) = cells.Read();
        if (one is not null)
        {
            found.Add(one);
        }
        else
        {
            unread.Add(new PortfolioUnread(cells.Number, why));
        }
    }

    public void LeaveOut(string? sentence) => leftOut.AddRange(sentence is null ? [] : [sentence]);

    public PortfolioRead Read() => new(unit, found, unread, leftOut);
}
