using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Debriefing;

/// <summary>What to go on to after a story: the same days in another role, a story not played yet, a briefing on what it practises.</summary>
public sealed record NextPlaces(Role? Role, Scenario? Story, PointLesson? Briefing)
{
    /// <param name="played">The stories that this person has begun.</param>
    /// <param name="read">The addresses of the briefings that they have read.</param>
    /// <param name="points">Ids of practice points, the nearest first.</param>
    public static NextPlaces Of(
        Playthrough playthrough,
        IEnumerable<Scenario> stories,
        IReadOnlyCollection<string> played,
        IEnumerable<IPointLessons> lessons,
        IReadOnlyCollection<string> read,
        IEnumerable<string> points
    )
    {
        var briefings = lessons.Where(lesson => lesson.Kind is LessonKind.Briefing).ToList();
        return new NextPlaces(
            playthrough.Scenario.Roles.FirstOrDefault(role => role.Id != playthrough.Role),
            stories.FirstOrDefault(story => story.Slug != playthrough.Scenario.Slug && !played.Contains(story.Slug)),
            points
                .SelectMany(point => briefings.SelectMany(lesson => lesson.Carrying(point)))
                .FirstOrDefault(briefing => !read.Contains(briefing.Address))
        );
    }
}
