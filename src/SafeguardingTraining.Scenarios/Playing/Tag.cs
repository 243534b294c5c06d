using System.Globalization;

namespace SafeguardingTraining.Scenarios;

/// <summary>What an author tells the platform in an Ink tag: a scene begins, a person speaks, a choice has this reason.</summary>
public abstract record Tag
{
    private Tag() { }

    /// <summary>A new scene begins with this line.</summary>
    public sealed record Scene(string Id, string Title) : Tag;

    public sealed record Day(int Number) : Tag;

    /// <summary>A date without its year, as people write it: the year follows from the story's start.</summary>
    public sealed record Date(int Month, int DayOfMonth) : Tag;

    public sealed record Time(string Words) : Tag;

    public sealed record Speaker(string Name) : Tag;

    public sealed record Piece(string Id) : Tag;

    /// <summary>This line is the child's day; the heading may be left to the platform.</summary>
    public sealed record Child(string? Heading) : Tag;

    public sealed record Decide(string Question) : Tag;

    public sealed record End(EndingKind Kind, string Title) : Tag;

    public sealed record Write(string Prompt) : Tag;

    public sealed record Skip : Tag;

    public sealed record Did(string Text) : Tag;

    public sealed record Point(string Id) : Tag;

    public sealed record Challenge(int Level) : Tag;

    public sealed record Support(int Level) : Tag;

    public sealed record Because(string Reason) : Tag;

    public sealed record Asks(string PieceId) : Tag;

    public sealed record Shares(string PieceId, Agency With) : Tag;

    public sealed record Escalates(EscalationStep Step) : Tag;

    /// <summary>A tag the dialect knows, filled in a way it cannot read; <see cref="Wanted"/> says what it looks for.</summary>
    public sealed record Malformed(string Name, string Wanted) : Tag;

    public sealed record Unknown(string Name) : Tag;

    public TagPlace Place => this switch
    {
        Scene or Day or Date or Time or Speaker or Piece or Child or Decide or End => TagPlace.Line,
        Write or Skip => TagPlace.Choice,
        Did or Point or Challenge or Support or Because or Asks or Shares or Escalates => TagPlace.Outcome,
        _ => TagPlace.Nowhere,
    };

    /// <summary>Reads a tag as it stands after the hash sign. Never refuses: what it cannot read is <see cref="Malformed"/> or <see cref="Unknown"/>.</summary>
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
            "time" => Worded(name, value, words => new Time(Typography.Of(words))),
            "speaker" => Worded(name, value, words => new Speaker(Typography.Of(words))),
            "piece" => Worded(name, value, id => new Piece(id)),
            "child" => new Child(value.Length == 0 ? null : Typography.Of(value)),
            "decide" => Worded(name, value, words => new Decide(Typography.Of(words))),
            "ending" => EndingOf(value),
            "write" => Worded(name, value, words => new Write(Typography.Of(words))),
            "skip" => value.Length == 0 ? new Skip() : new Malformed(name, "nothing after it"),
            "did" => Worded(name, value, words => new Did(Typography.Of(words))),
            "point" => Worded(name, value, id => new Point(id)),
            "challenge" => Levelled(name, value, level => new Challenge(level)),
            "support" => Levelled(name, value, level => new Support(level)),
            "because" => Worded(name, value, words => new Because(Typography.Of(words))),
            "asks" => Worded(name, value, id => new Asks(id)),
            "shares" => SharesOf(value),
            "escalates" => EscalatesOf(value),
            _ => new Unknown(name),
        };
    }

    private static Tag Worded(string name, string value, Func<string, Tag> tag) =>
        value.Length == 0 ? new Malformed(name, "words after the colon") : tag(value);

    private static Tag Levelled(string name, string value, Func<int, Tag> tag) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var level) && level is >= -2 and <= 2
            ? tag(level)
            : new Malformed(name, "a whole number from -2 to 2");

    private static Tag SceneOf(string value) => Split(value, ' ') is var (id, title) && IsKebab(id) && title.Length > 0
        ? new Scene(id, Typography.Of(title))
        : new Malformed("scene", "an id in small letters and hyphens, then a title");

    private static Tag DayOf(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 9999
            ? new Day(day)
            : new Malformed("day", "a day of the story, from 1");

    private static Tag DateOf(string value) =>
        DateOnly.TryParseExact($"{value} 2024", "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new Date(date.Month, date.Day)
            : new Malformed("date", "a day and a month such as 3 March");

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
            ? new End(ending, Typography.Of(title))
            : new Malformed("ending", "good, middle or poor, then a title");
    }

    private static Tag SharesOf(string value)
    {
        var (piece, with) = Split(value, '>');
        return piece.Length > 0 && Agency.Of(with) is { } agency
            ? new Shares(piece, agency)
            : new Malformed("shares", "a piece, > and an agency's code");
    }

    private static Tag EscalatesOf(string value) => value switch
    {
        "talk" => new Escalates(EscalationStep.Talk),
        "manager" => new Escalates(EscalationStep.Manager),
        "formal" => new Escalates(EscalationStep.Formal),
        "now" => new Escalates(EscalationStep.Now),
        _ => new Malformed("escalates", "talk, manager, formal or now"),
    };

    private static (string First, string Others) Split(string value, char at)
    {
        var place = value.IndexOf(at, StringComparison.Ordinal);
        return place < 0 ? (value, "") : (value[..place].Trim(), value[(place + 1)..].Trim());
    }

    private static bool IsKebab(string id) => id.Length > 0 && id.All(letter => letter is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9'));
}

/// <summary>Where a tag may stand: on a line of the story, inside a choice's brackets, or under a choice with its outcome.</summary>
public enum TagPlace { Nowhere, Line, Choice, Outcome }
