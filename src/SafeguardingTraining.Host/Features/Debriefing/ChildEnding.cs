using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Debriefing;

/// <summary>Where it ended for the child, or where the learner left it: the passage that a debrief begins with.</summary>
/// <param name="When">The title of the ending, or of the passage where there is no ending yet.</param>
/// <param name="IsWhole">All of the ending is here.</param>
public sealed record ChildEnding(string When, IReadOnlyList<string> Passages, bool IsWhole)
{
    private const int MostWords = 110;

    /// <summary>
    /// The child's strand, which is the first a story names; without strands the ending's passages of the child's own, else its first
    /// passages; before the end the child's latest passage. Null where nothing was told of the child yet.
    /// </summary>
    public static ChildEnding? Of(Debrief debrief) =>
        (debrief.Ending, debrief.Strands, debrief.EndingStory) switch
        {
            ({ } ending, [var child, ..], _) => new ChildEnding(ending.Title, Texts(child.Story), IsWhole: true),
            ({ } ending, _, { Count: > 0 } story) => OfStory(ending.Title, story),
            (null, _, _) when debrief.ChildDays is [.., var day] => new ChildEnding(day.Heading, [day.Text], IsWhole: true),
            _ => null,
        };

    private static ChildEnding OfStory(string when, IReadOnlyList<Passage> story)
    {
        var own = story.Where(passage => passage.Child is not null).ToList();
        if (own.Count > 0)
        {
            return new ChildEnding(when, Texts(own), own.Count == story.Count);
        }
        var first = story.TakeWhile((_, place) => place == 0 || story.Take(place + 1).Sum(Words) <= MostWords).ToList();
        return new ChildEnding(when, Texts(first), first.Count == story.Count);
    }

    private static IReadOnlyList<string> Texts(IEnumerable<Passage> passages) => [.. passages.Select(passage => passage.Text)];

    private static int Words(Passage passage) => passage.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
