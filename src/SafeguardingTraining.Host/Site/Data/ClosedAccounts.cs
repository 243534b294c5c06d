using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Data;

/// <summary>
/// Which accounts were closed, by their ids, line by line in a file beside the database. A database that comes back from a backup
/// is told all of it again at the next start, so that closed accounts stay closed.
/// </summary>
public sealed class ClosedAccounts(string dataFolder) : IDisposable
{
    public const string FileName = "closed-accounts.txt";

    private const string Erased = "erased";

    private readonly AppendOnlyFile lines = new(Path.Combine(dataFolder, FileName));

    /// <summary>Notes that an account is closed, before it is.</summary>
    public Task Note(Guid person, DateOnly today, CancellationToken stop) => lines.Append($"{UkDates.Typed(today)} {person}", stop);

    public async Task<IReadOnlyList<Guid>> All(CancellationToken stop) =>
        [
            .. (await lines.All(stop))
                .Select(line => line.Split(' '))
                .Where(words => words.Length == 2 && Guid.TryParse(words[1], out _))
                .Select(words => Guid.Parse(words[1]))
                .Distinct(),
        ];

    /// <summary>Notes that what somebody completed was erased as well, before it is.</summary>
    public Task NoteErased(Guid person, DateOnly today, CancellationToken stop) =>
        lines.Append($"{UkDates.Typed(today)} {person} {Erased}", stop);

    /// <summary>Whose evidence was erased.</summary>
    public async Task<IReadOnlyList<Guid>> AllErased(CancellationToken stop) =>
        [
            .. (await lines.All(stop))
                .Select(line => line.Split(' '))
                .Where(words => words.Length == 3 && words[2] == Erased && Guid.TryParse(words[1], out _))
                .Select(words => Guid.Parse(words[1]))
                .Distinct(),
        ];

    public void Dispose() => lines.Dispose();
}
