using System.Globalization;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Views;

namespace SafeguardingTraining.Host.Features.Workshops.Debriefs;

/// <summary>One part of the debrief, small enough for the screen at a time.</summary>
/// <param name="Key">What the console sends to put it there.</param>
public sealed record DebriefSlide(string Key, string Title)
{
    public const string Worry = "worry";
    public const string Written = "written";
    public const string Child = "child";

    /// <summary>As many pieces as the screen holds at a size that is read at ten metres.</summary>
    private const int MostPieces = 6;

    /// <summary>The pieces it shows; none where it shows something else.</summary>
    public ValueList<DebriefPiece> Pieces { get; private init; } = [];

    /// <summary>The scene it looks back on, or null.</summary>
    public DebriefScene? Scene { get; private init; }

    /// <summary>The parts that have something to show, in the order in which a facilitator would go through them.</summary>
    public static IReadOnlyList<DebriefSlide> Of(WorkshopDebrief back, IReadOnlyCollection<ShownNote> notes) =>
        [
            .. OfPieces("shared", "What reached the table", back.Pieces.Where(one => one.Scene is not null)),
            .. OfPieces("unshared", "What we held and never laid out", back.Pieces.Where(one => one.Scene is null)),
            .. When(back.WorryOverTime.Count > 0, Worry, "How worried we were"),
            .. back.Scenes.Select(OfScene),
            .. When(notes.Count > 0, Written, "What we wrote"),
            .. When(back.Debrief.ChildDays.Count > 0, Child, "The child’s days"),
        ];

    private static IEnumerable<DebriefSlide> When(bool isThere, string key, string title) => isThere ? [new DebriefSlide(key, title)] : [];

    private static DebriefSlide OfScene(DebriefScene scene) =>
        new(Numbered("scene", scene.Turn), $"How we thought: {scene.Scene.Number}. {scene.Scene.Title}") { Scene = scene };

    private static IEnumerable<DebriefSlide> OfPieces(string key, string title, IEnumerable<DebriefPiece> pieces)
    {
        var pages = pieces.Chunk(MostPieces).ToList();
        return pages.Select(
            (page, place) =>
                new DebriefSlide(Numbered(key, place + 1), pages.Count == 1 ? title : $"{title}, {place + 1} of {pages.Count}")
                {
                    Pieces = [.. page],
                }
        );
    }

    private static string Numbered(string key, int number) => string.Create(CultureInfo.InvariantCulture, $"{key}-{number}");
}
