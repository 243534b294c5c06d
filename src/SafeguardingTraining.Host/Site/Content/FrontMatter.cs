using System.Globalization;

namespace SafeguardingTraining.Host.Site.Content;

/// <summary>What the front matter of every taught text says, as its author wrote it.</summary>
internal abstract class FrontMatter
{
    public string? Title { get; set; }

    public string? GuidanceDate { get; set; }

    public string? CheckedOn { get; set; }

    public string? ReviewBy { get; set; }

    /// <summary>The picture this text calls for: window, levels, ladder, chronology or family.</summary>
    public string? Picture { get; set; }

    /// <summary>The slots of local.yaml this text leans on.</summary>
    public List<string>? Local { get; set; }

    /// <summary>Null, with the reason, when a picture or a slot has a name that nothing has.</summary>
    public TextSupplements? AidsOr(out string wrong)
    {
        var stray = (Local ?? []).FirstOrDefault(key => LocalSlot.Of(key) is null);
        var drawn = Enum.TryParse<Picture>(Picture, ignoreCase: true, out var picture) && Enum.IsDefined(picture);
        wrong = (stray, Picture) switch
        {
            ({ } key, _) => $"local.yaml has no slot {key}; it has {string.Join(", ", LocalSlot.All.Select(slot => slot.Key))}.",
            (null, { } name) when !drawn =>
                $"There is no picture {name}; there are {string.Join(", ", Enum.GetNames<Picture>()).ToLowerInvariant()}.",
            _ => "",
        };
        return wrong.Length > 0
            ? null
            : new TextSupplements(drawn ? picture : null, [.. (Local ?? []).Select(LocalSlot.Of).OfType<LocalSlot>()]);
    }

    /// <summary>Null when a day is missing or written in another way than 2026-11-22.</summary>
    public GuidanceAge? Dating =>
        DayOf(CheckedOn) is { } checkedOn && DayOf(ReviewBy) is { } reviewBy
            ? new GuidanceAge(GuidanceDate ?? "", checkedOn, reviewBy)
            : null;

    private static DateOnly? DayOf(string? written) =>
        DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

/// <summary>A source as an author wrote it.</summary>
internal sealed class FrontMatterSource
{
    public string? Document { get; set; }

    public string? Publisher { get; set; }

    public string? Section { get; set; }

    public string? Year { get; set; }

    /// <summary>Null without a document and a publisher.</summary>
    public Source? Whole =>
        this is { Document: { } document, Publisher: { } publisher } ? new Source(document, publisher, Section, Year) : null;
}
