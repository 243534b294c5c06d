namespace SafeguardingTraining.Host.Features.Diary.Import;

/// <summary>What another portfolio may say of an entry.</summary>
public enum PortfolioField
{
    Date,
    Title,
    Kind,
    Activity,
    Learnt,
    Questions,
    Actions,
    Impact,
    Peer,
    Time,
    Hours,
    Minutes,
    Together,
    Theme,
    Points,
    Tags,
}

/// <summary>The names by which portfolios call their columns and headings, this site's own among them.</summary>
public static class PortfolioFields
{
    private const int LongestName = 80;

    private static readonly Dictionary<string, PortfolioField> Names = new(
        new (PortfolioField Field, string[] Names)[]
        {
            (
                PortfolioField.Date,
                [
                    "date",
                    "day",
                    "when",
                    "on",
                    "date completed",
                    "completion date",
                    "completed",
                    "completed on",
                    "start date",
                    "date of activity",
                    "activity date",
                    "date of cpd",
                    "cpd date",
                    "date undertaken",
                    "entry date",
                    "created",
                ]
            ),
            (
                PortfolioField.Title,
                [
                    "title",
                    "name",
                    "heading",
                    "subject",
                    "topic",
                    "activity title",
                    "activity name",
                    "title of activity",
                    "course",
                    "course title",
                    "event",
                    "cpd title",
                ]
            ),
            (
                PortfolioField.Kind,
                ["type", "kind", "type of activity", "activity type", "cpd type", "type of cpd", "method", "cpd method", "category"]
            ),
            (
                PortfolioField.Activity,
                [
                    "activity",
                    "what happened",
                    "what i did",
                    "what did you do",
                    "what you did",
                    "description",
                    "description of activity",
                    "activity description",
                    "details",
                    "summary",
                    "nature of the activity",
                    "what was the nature of the cpd activity",
                    "what was the nature of the cpd activity and or practice related feedback and or event or experience in your practice",
                ]
            ),
            (
                PortfolioField.Learnt,
                [
                    "reflection",
                    "reflections",
                    "reflective account",
                    "learning",
                    "learnt",
                    "learned",
                    "learning points",
                    "learning outcomes",
                    "outcome",
                    "outcomes",
                    "notes",
                    "text",
                    "entry",
                    "content",
                    "body",
                    "what i learnt",
                    "what i learned",
                    "what i have learnt",
                    "what i have learned",
                    "what i learnt that matters",
                    "what did you learn",
                    "what did you learn from it",
                    "what you learnt",
                    "what you learned",
                    "what did you learn from the cpd activity and or feedback and or event or experience in your practice",
                ]
            ),
            (PortfolioField.Questions, ["questions", "question", "questions i am left with", "what i still wonder", "further questions"]),
            (
                PortfolioField.Actions,
                [
                    "action",
                    "actions",
                    "actions i am going to take",
                    "next steps",
                    "action plan",
                    "plan",
                    "what i will do",
                    "what i am going to do",
                    "further actions",
                ]
            ),
            (
                PortfolioField.Impact,
                [
                    "impact",
                    "impact on practice",
                    "impact on my practice",
                    "impact on my practice and the people i work with",
                    "what it changes and for whom",
                    "how i changed or improved my practice",
                    "how did you change or improve your practice",
                    "how did you change or improve your practice as a result",
                    "benefit",
                    "benefits",
                    "benefit to service users",
                    "how it benefits my practice and the people who use my service",
                    "difference made",
                    "application to practice",
                ]
            ),
            (
                PortfolioField.Peer,
                [
                    "peer",
                    "peer reflection",
                    "peer discussion",
                    "what i learnt from a peer",
                    "what i learned from a peer",
                    "what i learnt from a colleague",
                    "what i learned from a colleague",
                    "supervision discussion",
                ]
            ),
            (PortfolioField.Time, ["time", "duration", "length", "time spent", "learning time"]),
            (
                PortfolioField.Hours,
                ["hours", "hour", "hrs", "cpd hours", "number of hours", "hours of learning", "total hours", "hours spent"]
            ),
            (PortfolioField.Minutes, ["minutes", "minute", "mins", "minutes of learning", "cpd minutes"]),
            (
                PortfolioField.Together,
                [
                    "participatory",
                    "participatory hours",
                    "participatory learning",
                    "number of participatory hours",
                    "with others",
                    "together",
                    "together with others",
                    "i learnt together with others",
                ]
            ),
            (
                PortfolioField.Theme,
                [
                    "theme",
                    "code",
                    "the code",
                    "theme of the code",
                    "how it is relevant to the code",
                    "how is this relevant to the code",
                    "part of the code",
                    "link to the code",
                    "relevance to the code",
                ]
            ),
            (PortfolioField.Points, ["practice points"]),
            (PortfolioField.Tags, ["tags", "tag", "keywords", "labels"]),
        }.SelectMany(one => one.Names.Select(name => KeyValuePair.Create(name, one.Field)))
    );

    /// <summary>What a column or a heading holds; null for one that is none of ours.</summary>
    public static PortfolioField? Of(string name) =>
        name.Length <= LongestName * 2 && Names.TryGetValue(Plain(name), out var field) ? field : null;

    /// <summary>"What I learned:" and "what_i_learned" are one name.</summary>
    public static string Plain(string name) =>
        string.Join(
            ' ',
            new string([
                .. name.ToLowerInvariant().Where(sign => sign is not ('\'' or '’')).Select(sign => char.IsLetterOrDigit(sign) ? sign : ' '),
            ]).Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );
}
