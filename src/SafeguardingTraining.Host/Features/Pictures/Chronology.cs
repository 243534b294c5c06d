using SafeguardingTraining.Host.Site.Drawing;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Pictures;

/// <summary>Something that somebody knew or saw on a day.</summary>
public sealed record Happening(DateOnly On, string Who, string What);

/// <summary>
/// Happenings on one line, the oldest at the top: a longer wait is a longer line, with its length beside it. It is what a
/// page with every worry on it, by date, makes plain.
/// </summary>
public sealed record Chronology(double Height, IReadOnlyList<Chronology.Event> Events, IReadOnlyList<Chronology.Gap> Gaps)
{
    public const double Width = 272;
    public const double Size = 14;
    public const double Line = 14;
    public const double Left = 34;

    private const double LineHeight = 18;
    private const double Nearest = 12;
    private const double WeekOfLine = 3;
    private const double LongestLine = 48;
    private const int GapWorthSaying = 14;

    /// <param name="Y">Where its dot stands.</param>
    /// <param name="Date">The first line, with who it was.</param>
    /// <param name="Words">The lines below it.</param>
    public sealed record Event(double Y, string Date, IReadOnlyList<string> Words)
    {
        public double Baseline(int place) => Y + 5 + (LineHeight * (place + 1));
    }

    public sealed record Gap(double Y, string Text);

    /// <param name="story">The day the story starts: a happening of another year says so.</param>
    public static Chronology Of(IEnumerable<Happening> happenings, DateOnly story)
    {
        var events = new List<Event>();
        var gaps = new List<Gap>();
        var y = 12.0;
        DateOnly? last = null;
        foreach (var one in happenings.OrderBy(one => one.On))
        {
            var days = last is { } before ? one.On.DayNumber - before.DayNumber : 0;
            var room = Room(days);
            if (days >= GapWorthSaying)
            {
                gaps.Add(new Gap(y + (room / 2) - 8, Lasted(days)));
            }
            y += last is null ? 0 : room;
            var words = TextWidth.Lines($"{one.Who.Set()}: {one.What.Set()}", Size, Width - Left - 4);
            events.Add(new Event(y, one.On.Brief(story), words));
            y += LineHeight * (words.Count + 1);
            last = one.On;
        }
        return new Chronology(y, events, gaps);
    }

    private static double Room(int days) => days < GapWorthSaying ? Nearest : LineHeight + Math.Min(LongestLine, days / 7 * WeekOfLine);

    private static string Lasted(int days) =>
        days switch
        {
            < 90 => $"{days / 7} weeks",
            < 730 => $"{days / 30} months",
            _ => $"{(days / 365).InWords()} years",
        };
}
