using System.Globalization;

namespace SafeguardingTraining.Scenarios;

/// <summary>What an author tells the platform in an Ink tag: a scene begins, a person speaks, a choice has this reason.</summary>
public abstract record Tag
{
    private Tag() { }

    /// <summary>A new scene begins with this line.</summary>
    public sealed record SceneTag(string Id, string Title) : Tag;

    public sealed record DayTag(int Number) : Tag;

    /// <summary>A date without its year, as people write it: the year follows from the story's start.</summary>
    public sealed record DateTag(int Month, int DayOfMonth) : Tag;

    public sealed record TimeTag(string Words) : Tag;

    public sealed record SpeakerTag(string Name) : Tag;

    public sealed record PieceTag(string Id) : Tag;

    /// <summary>This line is the child's day; the heading may be left to the platform.</summary>
    public sealed record ChildTag(string? Heading) : Tag;

    public sealed record DecideTag(string Question) : Tag;

    public sealed record EndingTag(EndingKind Kind, string Title) : Tag;

    public sealed record WriteTag(string Prompt) : Tag;

    public sealed record SkipTag : Tag;

    public sealed record DidTag(string Text) : Tag;

    public sealed record PointTag(string Id) : Tag;

    public sealed record ChallengeTag(int Level) : Tag;

    public sealed record SupportTag(int Level) : Tag;

    public sealed record BecauseTag(string Reason) : Tag;

    public sealed record AsksTag(string PieceId) : Tag;

    public sealed record SharesTag(string PieceId, Agency With) : Tag;

    public sealed record EscalatesTag(EscalationStep Step) : Tag;

    /// <summary>A tag the dialect knows, filled in a way it cannot read; <see cref="Wanted"/> says what it looks for.</summary>
    public sealed record MalformedTag(string Name, string Wanted) : Tag;

    public sealed record UnknownTag(string Name) : Tag;

    public TagPlace Place =>
        this switch
        {
            SceneTag or DayTag or DateTag or TimeTag or SpeakerTag or PieceTag or ChildTag or DecideTag or EndingTag => TagPlace.Line,
            WriteTag or SkipTag => TagPlace.Choice,
            DidTag or PointTag or ChallengeTag or SupportTag or BecauseTag or AsksTag or SharesTag or EscalatesTag => TagPlace.Outcome,
            _ => TagPlace.Nowhere,
        };

    /// <summary>
    /// Reads a tag as it is after the hash sign. Never refuses: what it cannot read is <see cref="MalformedTag"/> or <see
    /// cref="UnknownTag"/>.
    /// </summary>
    public static Tag Of(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var name = (colon < 0 ? text : text[..colon]).Trim();
        var value = colon < 0 ? "" : text[(colon + 1)..].Trim();
        return name switch
        {
            "scene" => SceneOf(value),
            "day" => DayOf(value),
            "date" => DateOf(value),
            "time" => Worded(name, value, words => new TimeTag(Typography.Of(words))),
            "speaker" => Worded(name, value, words => new SpeakerTag(Typography.Of(words))),
            "piece" => Worded(name, value, id => new PieceTag(id)),
            "child" => new ChildTag(value.Length == 0 ? null : Typography.Of(value)),
            "decide" => Worded(name, value, words => new DecideTag(Typography.Of(words))),
            "ending" => EndingOf(value),
            "write" => Worded(name, value, words => new WriteTag(Typography.Of(words))),
            "skip" => value.Length == 0 ? new SkipTag() : new MalformedTag(name, "nothing after it"),
            "did" => Worded(name, value, words => new DidTag(Typography.Of(words))),
            "point" => Worded(name, value, id => new PointTag(id)),
            "challenge" => Levelled(name, value, level => new ChallengeTag(level)),
            "support" => Levelled(name, value, level => new SupportTag(level)),
            "because" => Worded(name, value, words => new BecauseTag(Typography.Of(words))),
            "asks" => Worded(name, value, id => new AsksTag(id)),
            "shares" => SharesOf(value),
            "escalates" => EscalatesOf(value),
            _ => new UnknownTag(name),
        };
    }

    private static Tag Worded(string name, string value, Func<string, Tag> tag) =>
        value.Length == 0 ? new MalformedTag(name, "words after the colon") : tag(value);

    private static Tag Levelled(string name, string value, Func<int, Tag> tag) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var level) && level is >= -2 and <= 2
            ? tag(level)
            : new MalformedTag(name, "a whole number from -2 to 2");

    private static Tag SceneOf(string value) =>
        Split(value, ' ') is var (id, title) && IsKebab(id) && title.Length > 0
            ? new SceneTag(id, Typography.Of(title))
            : new MalformedTag("scene", "an id in small letters and hyphens, then a title");

    private static Tag DayOf(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 9999
            ? new DayTag(day)
            : new MalformedTag("day", "a day of the story, from 1");

    private static Tag DateOf(string value) =>
        DateOnly.TryParseExact($"{value} 2024", "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new DateTag(date.Month, date.Day)
            : new MalformedTag("date", "a day and a month such as 3 March");

    private static Tag EndingOf(string value)
    {
        var (kind, title) = Split(value, ' ');
        EndingKind? known = kind switch
        {
            "good" => EndingKind.Good,
            "middle" => EndingKind.Middle,
            "poor" => EndingKind.Poor,
            _ => null,
        };
        return known is { } ending && title.Length > 0
            ? new EndingTag(ending, Typography.Of(title))
            : new MalformedTag("ending", "good, middle or poor, then a title");
    }

    private static Tag SharesOf(string value)
    {
        var (piece, with) = Split(value, '>');
        return piece.Length > 0 && Agency.Of(with) is { } agency
            ? new SharesTag(piece, agency)
            : new MalformedTag("shares", "a piece, > and an agency's code");
    }

    private static Tag EscalatesOf(string value) =>
        value switch
        {
            "talk" => new EscalatesTag(EscalationStep.Talk),
            "manager" => new EscalatesTag(EscalationStep.Manager),
            "formal" => new EscalatesTag(EscalationStep.Formal),
            "now" => new EscalatesTag(EscalationStep.Now),
            _ => new MalformedTag("escalates", "talk, manager, formal or now"),
        };

    private static (string First, string Others) Split(string value, char at)
    {
        var place = value.IndexOf(at, StringComparison.Ordinal);
        return place < 0 ? (value, "") : (value[..place].Trim(), value[(place + 1)..].Trim());
    }

    private static bool IsKebab(string id) =>
        id.Length > 0 && id.All(letter => letter is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9'));
}

/// <summary>Where a tag may stand: on a line of the story, inside a choice's brackets, or under a choice with its outcome.</summary>
public enum TagPlace
{
    Nowhere,
    Line,
    Choice,
    Outcome,
}
