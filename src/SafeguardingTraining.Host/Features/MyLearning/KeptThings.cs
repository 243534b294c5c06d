using SafeguardingTraining.Host.Features.Bookmarks;
using SafeguardingTraining.Host.Features.Induction;
using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.MyLearning;

/// <summary>What a learner keeps for later, the latest first.</summary>
public sealed record KeptModel(IReadOnlyList<KeptThing> Things);

/// <summary>One thing kept for later, under its name.</summary>
/// <param name="About">"Briefing, 7 minutes".</param>
public sealed record KeptThing(Bookmark Bookmark, string Title, string About)
{
    /// <summary>Those that are in the library just now; the others come back when their things do.</summary>
    public static IReadOnlyList<KeptThing> Of(IReadOnlyList<Bookmark> kept, LearningSubjects subjects, LearningCatalogues catalogues) =>
        [.. kept.Select(one => Of(one, subjects, catalogues)).OfType<KeptThing>()];

    private static KeptThing? Of(Bookmark kept, LearningSubjects subjects, LearningCatalogues catalogues)
    {
        if (kept.Kind == BookmarkKind.Point)
        {
            return catalogues.Points.Find(kept.Slug) is { } point ? new KeptThing(kept, point.Title.Set(), "Practice point") : null;
        }
        var kind = kept.Kind switch
        {
            BookmarkKind.Scenario => LearningKind.Scenario,
            BookmarkKind.Briefing => LearningKind.Briefing,
            _ => LearningKind.Drill,
        };
        return subjects.Find(kind, kept.Slug) is { } subject
            ? new KeptThing(kept, subject.Title, $"{LearningSubject.NameOf(kind)}, {subject.Minutes} minutes")
            : null;
    }
}
