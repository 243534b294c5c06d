using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Debriefing;

/// <summary>Where it ended for the child, or where the learner left it: the passage that a debrief begins with.</summary>
/// <param name="When">The title of the ending, or of the passage where there is no ending yet.</param>
/// <param name="IsWhole">All of the ending is here.</param>
public sealed record ChildEnding(string When, IReadOnlyList<string> Passages, bool IsWhole)
{
    private const int MostWords = 110;
    private const int LeadWords = 34;

    /// <summary>
    /// The child's strand, which is the first a story names, a passage of the child's own before the others; without strands the ending's passages of the child's own, else its first
    /// passages; before the end the child's latest passage. Null where nothing was told of the child yet.
    /// </summary>
    public static ChildEnding? Of(Debrief debrief) =>
        (debrief.Ending, debrief.Strands, debrief.EndingStory) switch
        {
            ({ } ending, [var child, ..], _) => new ChildEnding(ending.Title, Texts(ImageFirst(child.Story)), IsWhole: true),
            ({ } ending, _, { Count: > 0 } story) => OfStory(ending.Title, story),
            (null, _, _) when debrief.ChildDays is [.., var day] => new ChildEnding(day.Heading, [day.Text], IsWhole: true),
            _ => null,
        };

    /// <summary>It is told of the child, and not only of a brother or a sister.</summary>
    public bool IsOf(Family family) =>
        family.Child is not { } child || Names(child) || !family.People.Any(person => AreSiblings(person, child) && Names(person));

    private static bool AreSiblings(Person person, Person child) =>
        person.Id != child.Id
        && (person.Sibling == child.Id || child.Sibling == person.Id || person.Parents.Intersect(child.Parents).Any());

    private bool Names(Person person) =>
        Passages.Any(passage => passage.Split(' ').Any(word => word.StartsWith(person.Short, StringComparison.Ordinal)));

    /// <summary>Its first sentences, about 30 words of them, and at least one; all of it where there is little more.</summary>
    public IReadOnlyList<string> Lead => Folded.Before;

    /// <summary>What comes after those.</summary>
    public IReadOnlyList<string> Rest => Folded.After;

    private (IReadOnlyList<string> Before, IReadOnlyList<string> After) Folded
    {
        get
        {
            if (Passages.Sum(Words) <= LeadWords + (LeadWords / 2))
            {
                return (Passages, []);
            }
            // A short beginning takes what comes after it along.
            var taken = Passages.TakeWhile((_, place) => place == 0 || Passages.Take(place).Sum(Words) < LeadWords / 2).Count();
            var first = Passages[taken - 1];
            var before = Passages.Take(taken - 1);
            var others = Passages.Skip(taken);
            var end = EndOfLead(first);
            return end < first.Length
                ? ([.. before, first[..end]], [first[end..].TrimStart(), .. others])
                : ([.. before, first], [.. others]);
        }
    }

    // A sentence is not cut off inside of what is emphasised.
    private static int EndOfLead(string text)
    {
        var last = 0;
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at] != ' ' || !EndsSentence(text[..at]))
            {
                continue;
            }
            if (last > 0 && Words(text[..at]) > LeadWords)
            {
                return last;
            }
            last = at;
        }
        return last > 0 && Words(text) > LeadWords ? last : text.Length;
    }

    private static bool EndsSentence(string text) =>
        text.TrimEnd('"', '”', '’', ')', '*') is [.., '.' or '!' or '?'] && text.Count(sign => sign is '*') % 2 == 0;

    // The child is seen before it is told what was done about them.
    private static IEnumerable<Passage> ImageFirst(IReadOnlyList<Passage> story) => story.OrderBy(passage => passage.Child is null);

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

    private static int Words(Passage passage) => Words(passage.Text);

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
