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

    /// <summary>This scene belongs to the chair of one role; the others never come to it.</summary>
    public sealed record RoleTag(string Id) : Tag;

    /// <summary>Time can be spent from here: what time it is.</summary>
    public sealed record ClockTag(TimeOnly At) : Tag;

    /// <summary>When the time that can be spent here is over, and a sentence for it.</summary>
    public sealed record UntilTag(TimeOnly At, string Words) : Tag;

    /// <summary>The passage of the ending that begins here tells one strand of it, in the state it came to.</summary>
    public sealed record StrandTag(string StrandId, string StateId) : Tag;

    /// <summary>A door that closed, by a short name, and what closed it.</summary>
    public sealed record ClosedTag(string Title, string Why) : Tag;

    /// <summary>How many minutes a visit takes.</summary>
    public sealed record TakesTag(int Minutes) : Tag;

    /// <summary>A second, smaller line under a visit.</summary>
    public sealed record DetailTag(string Words) : Tag;

    /// <summary>Why a visit is no longer possible, for when it is not.</summary>
    public sealed record GoneTag(string Words) : Tag;

    /// <summary>This act is one of those that set a strand of the ending; the state it leads to may be left out.</summary>
    public sealed record TurnsTag(string StrandId, string? StateId) : Tag;

    /// <summary>After this act the best state of a strand is out of reach, whatever follows.</summary>
    public sealed record SeriousTag(string StrandId, string Words) : Tag;

    /// <summary>An honest mending: somebody was told plainly what was done.</summary>
    public sealed record RepairTag(string StrandId) : Tag;

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
            RoleTag or ClockTag or UntilTag or StrandTag or ClosedTag => TagPlace.Line,
            WriteTag or SkipTag or TakesTag or DetailTag or GoneTag => TagPlace.Choice,
            DidTag or PointTag or ChallengeTag or SupportTag or BecauseTag or AsksTag or SharesTag or EscalatesTag => TagPlace.Outcome,
            TurnsTag or SeriousTag or RepairTag => TagPlace.Outcome,
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
            "role" => Worded(name, value, id => new RoleTag(id)),
            "clock" => TimeOf(value) is { } at ? new ClockTag(at) : new MalformedTag(name, "a time of day such as 13:45"),
            "until" => UntilOf(value),
            "strand" => StrandOf(value),
            "closed" => ClosedOf(value),
            "takes" => TakesOf(value),
            "detail" => Worded(name, value, words => new DetailTag(Typography.Of(words))),
            "gone" => Worded(name, value, words => new GoneTag(Typography.Of(words))),
            "turns" => TurnsOf(value),
            "serious" => SeriousOf(value),
            "repair" => Worded(name, value, id => new RepairTag(id)),
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
        var (first, others) = Split(value, ' ');
        var kind = first switch
        {
            "good" => EndingKind.Good,
            "middle" => EndingKind.Middle,
            "poor" => EndingKind.Poor,
            "left" => EndingKind.Left,
            _ => EndingKind.Strands,
        };
        var title = kind is EndingKind.Strands ? value : others;
        return title.Length > 0
            ? new EndingTag(kind, Typography.Of(title))
            : new MalformedTag("ending", "a title; before it good, middle, poor or left, unless the ending is put together from strands");
    }

    private static TimeOnly? TimeOf(string value) =>
        TimeOnly.TryParseExact(value, "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static Tag UntilOf(string value)
    {
        var (at, words) = Split(value, ' ');
        return TimeOf(at) is { } time
            ? new UntilTag(time, Typography.Of(words))
            : new MalformedTag("until", "a time of day such as 15:00, then a sentence for it");
    }

    private static Tag StrandOf(string value) =>
        Split(value, ' ') is var (strand, state) && IsKebab(strand) && IsKebab(state)
            ? new StrandTag(strand, state)
            : new MalformedTag("strand", "a strand and the state it came to");

    private static Tag ClosedOf(string value) =>
        Split(value, '>') is var (title, why) && title.Length > 0 && why.Length > 0
            ? new ClosedTag(Typography.Of(title), Typography.Of(why))
            : new MalformedTag("closed", "a short name, > and what closed it");

    private static Tag TakesOf(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes <= Hub.LongestVisit
            ? new TakesTag(minutes)
            : new MalformedTag("takes", $"a whole number of minutes, at most {Hub.LongestVisit}");

    private static Tag TurnsOf(string value) =>
        Split(value, ' ') is var (strand, state) && IsKebab(strand) && (state.Length == 0 || IsKebab(state))
            ? new TurnsTag(strand, state.Length == 0 ? null : state)
            : new MalformedTag("turns", "a strand, and the state it leads to if there is one");

    private static Tag SeriousOf(string value) =>
        Split(value, ' ') is var (strand, words) && IsKebab(strand) && words.Length > 0
            ? new SeriousTag(strand, Typography.Of(words))
            : new MalformedTag("serious", "a strand, then what happened in a few words");

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
