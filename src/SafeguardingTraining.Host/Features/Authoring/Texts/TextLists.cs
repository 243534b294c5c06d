using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Site.Publishing;

namespace SafeguardingTraining.Host.Features.Authoring.Texts;

/// <summary>Lists the texts of each kind, with how it stands with each.</summary>
internal sealed class TextLists(StandingService standings, ContentLibrary library, DraftStore drafts)
{
    public async Task<IReadOnlyList<TextGroup>> All(CancellationToken stop)
    {
        var all = new List<TextGroup>();
        foreach (var words in KindWords.All)
        {
            all.Add(await Of(words, stop));
        }
        return all;
    }

    public async Task<TextGroup> Of(KindWords words, CancellationToken stop)
    {
        var mend = library.Problems.ToLookup(problem => problem.File);
        var lines = new List<TextLine>();
        foreach (var (slug, standing) in await standings.All(words.Kind, stop))
        {
            var key = new PackageKey(words.Kind, slug);
            lines.Add(new TextLine(key, await TitleOf(words, key, standing, stop), standing, mend[key.File].Count()));
        }
        return new TextGroup(words, [.. lines.OrderBy(line => line.Title, StringComparer.CurrentCultureIgnoreCase)]);
    }

    // What nobody has published yet has its title in its draft.
    private async Task<string> TitleOf(KindWords words, PackageKey key, ContentStanding standing, CancellationToken stop) =>
        library.Texts.Find(key.Path, words.Kind.Name, []) is { } text ? words.TitleOf(key.Slug, text)
        : standing.HasDraft && await drafts.State(words.Kind, key.Slug, stop) is { } state ? DraftTitles.Of(state)
        : key.Slug;
}
