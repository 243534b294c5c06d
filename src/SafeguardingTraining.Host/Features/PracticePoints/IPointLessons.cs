namespace SafeguardingTraining.Host.Features.PracticePoints;

/// <summary>
/// Says where a practice point is taught. Each feature that teaches points registers one, and so the points know none of them.
/// </summary>
public interface IPointLessons
{
    LessonKind Kind { get; }

    /// <summary>What teaches a practice point, by its id, in the order in which it is offered.</summary>
    IEnumerable<PointLesson> Carrying(string point);
}

/// <summary>Something to read, or something to work on.</summary>
public enum LessonKind
{
    Briefing,
    Drill,
}

/// <param name="Address">Its page.</param>
public sealed record PointLesson(string Address, string Title, int Minutes);
