using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.People.Import;

/// <summary>
/// Agencies, or the teams of one, against which the names in a list are held: one that differs by case, spaces or signs, or by a letter or
/// two, from one that is here is asked about and never added by itself.
/// </summary>
/// <param name="column">"agency" or "team".</param>
/// <param name="within">Id of the agency of teams; empty for agencies.</param>
/// <param name="of">" of Northgate Council", for the question.</param>
internal sealed class ImportNames(string column, Guid within, string of, ImportAnswers answers, IEnumerable<(Guid Id, string Name)> here)
{
    // One slip in a short name, two in a long one.
    private const int LongName = 12;

    private readonly List<(Guid Id, string Name, string Plain)> all = [.. here.Select(one => (one.Id, one.Name, Plain(one.Name)))];
    private readonly Dictionary<string, ImportName> found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImportQuestion> questions = new(StringComparer.Ordinal);

    public IEnumerable<ImportQuestion> Questions => questions.Values;

    /// <summary>From now on it is here.</summary>
    public void Add(Guid id, string name)
    {
        all.Add((id, name, Plain(name)));
        found[name] = new ImportName.Known(id);
    }

    public ImportName Find(string name)
    {
        if (questions.TryGetValue(name, out var asked))
        {
            questions[name] = asked with { Lines = asked.Lines + 1 };
        }
        return found.TryGetValue(name, out var known) ? known : found[name] = Hold(name);
    }

    private ImportName Hold(string name)
    {
        var plain = Plain(name);
        if (all.Where(one => one.Name == name).ToList() is [var exact, ..])
        {
            return new ImportName.Known(exact.Id);
        }
        if (plain.Length == 0)
        {
            return new ImportName.New(IsChosen: false);
        }
        // The same but for case, spaces and signs: taken as the same unless somebody says otherwise.
        if (all.Where(one => one.Plain == plain).ToList() is [var like, ..])
        {
            return Ask(name, like.Id, like.Name, ImportQuestion.Same);
        }
        var most = plain.Length >= LongName ? 2 : 1;
        var near = all.Where(one => EditDistance.Within(plain, one.Plain, most) <= most)
            .OrderBy(one => EditDistance.Within(plain, one.Plain, most))
            .ToList();
        return near is [var nearest, ..] ? Ask(name, nearest.Id, nearest.Name, null) : new ImportName.New(IsChosen: false);
    }

    private ImportName Ask(string name, Guid id, string like, string? presumed)
    {
        var field = ImportQuestion.FieldOf(column, within, name);
        var answer = answers.To(field) is ImportQuestion.Same or ImportQuestion.Other or ImportQuestion.Out ? answers.To(field) : presumed;
        questions[name] = new ImportQuestion(
            field,
            $"Is “{name}” the {column} “{like}”{of}?",
            [
                new ImportOption(ImportQuestion.Same, $"Yes, it is “{like}”"),
                new ImportOption(ImportQuestion.Other, $"No, “{name}” is another {column}: add it"),
                new ImportOption(ImportQuestion.Out, "Leave these lines out"),
            ],
            1,
            answer
        );
        return answer switch
        {
            ImportQuestion.Same => new ImportName.Known(id),
            ImportQuestion.Other => new ImportName.New(IsChosen: true),
            ImportQuestion.Out => new ImportName.LeftOut(),
            _ => new ImportName.Asked(),
        };
    }

    // "St Mary’s & St. John" and "st marys and st john" are the same.
    private static string Plain(string name)
    {
        var letters = name.Replace("&", " and ", StringComparison.Ordinal)
            .ToLowerInvariant()
            .Where(sign => sign is not ('\'' or '’'))
            .Select(sign => char.IsLetterOrDigit(sign) ? sign : ' ');
        return string.Join(' ', string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}

/// <summary>What a name in a list is.</summary>
internal abstract record ImportName
{
    private ImportName() { }

    internal sealed record Known(Guid Id) : ImportName;

    /// <param name="IsChosen">Somebody said that it is another than the one like it.</param>
    internal sealed record New(bool IsChosen) : ImportName;

    internal sealed record Asked : ImportName;

    internal sealed record LeftOut : ImportName;
}
