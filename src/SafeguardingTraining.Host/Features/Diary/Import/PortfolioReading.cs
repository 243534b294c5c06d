namespace SafeguardingTraining.Host.Features.Diary.Import;

/// <summary>What became of a file or a text from another portfolio.</summary>
public abstract record PortfolioReading;

/// <summary>What is in it, to be looked at before anything is kept.</summary>
/// <param name="Unit">What the numbers count: "row", "line" or "paragraph".</param>
/// <param name="Entries">What becomes an entry, in the order of the file.</param>
/// <param name="Unread">What could not be read, and why.</param>
/// <param name="LeftOut">What is not brought in although it could be read, in sentences.</param>
public sealed record PortfolioRead(
    string Unit,
    IReadOnlyList<PortfolioFound> Entries,
    IReadOnlyList<PortfolioUnread> Unread,
    IReadOnlyList<string> LeftOut
) : PortfolioReading;

/// <summary>It is nothing that entries could be found in; the sentence says why, and what to do.</summary>
public sealed record PortfolioRefused(string Sentence) : PortfolioReading;

/// <summary>An entry that was found.</summary>
/// <param name="Notes">What of it was understood in a way worth a look.</param>
public sealed record PortfolioFound(PortfolioEntry Entry, IReadOnlyList<string> Notes)
{
    /// <summary>Which of those that are looked at together it is, from 0.</summary>
    public int Place { get; init; }
}

/// <summary>Something that becomes no entry.</summary>
/// <param name="Number">Where it is, from 1.</param>
public sealed record PortfolioUnread(int Number, string Why);
