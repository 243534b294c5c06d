using System.Globalization;

namespace SafeguardingTraining.Host.Features.Workshops;

/// <summary>One part of looking back, small enough for the screen at a time.</summary>
/// <param name="Key">What the console sends to put it there.</param>
/// <param name="Pieces">The pieces it shows, where it shows pieces.</param>
public sealed record BackPart(string Key, string Title, IReadOnlyList<PieceLookedBack> Pieces)
{
    /// <summary>As many pieces as the screen holds at a size that is read at ten metres.</summary>
    private const int MostPieces = 6;

    public const string Worry = "worry";
    public const string Written = "written";
    public const string Child = "child";

    /// <summary>The parts that have something to show, in the order in which a facilitator would go through them.</summary>
    public static IReadOnlyList<BackPart> Of(LookingBack back, IReadOnlyCollection<ShownNote> notes)
    {
        var parts = new List<BackPart>();
        void Add(bool isThere, string key, string title)
        {
            if (isThere)
            {
                parts.Add(new BackPart(key, title, []));
            }
        }
        parts.AddRange(OfPieces("shared", "What reached the table", back.Pieces.Where(one => one.Scene is not null)));
        parts.AddRange(OfPieces("unshared", "What we held and never laid out", back.Pieces.Where(one => one.Scene is null)));
        Add(back.WorryOverTime.Count > 0, Worry, "How worried we were");
        foreach (var scene in back.Scenes)
        {
            Add(true, Of(scene), $"How we thought: {scene.Scene.Number}. {scene.Scene.Title}");
        }
        Add(notes.Count > 0, Written, "What we wrote");
        Add(back.Debrief.ChildDays.Count > 0, Child, "The child’s days");
        return parts;
    }

    private static IEnumerable<BackPart> OfPieces(string key, string title, IEnumerable<PieceLookedBack> pieces)
    {
        var pages = pieces.Chunk(MostPieces).ToList();
        return pages.Select((page, place) => new BackPart(
            string.Create(CultureInfo.InvariantCulture, $"{key}-{place + 1}"), pages.Count == 1 ? title : $"{title}, {place + 1} of {pages.Count}", page));
    }

    public static string Of(SceneLookedBack scene) => string.Create(CultureInfo.InvariantCulture, $"scene-{scene.Turn}");
}
