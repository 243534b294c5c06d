using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>Somebody who runs the workshop.</summary>
public sealed record Facilitator(Guid Person, string Name);

/// <summary>How sure a voter is of their own vote.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Sureness>))]
public enum Sureness
{
    Guess,
    Fairly,
    Very,
}

public sealed record Vote(int Option, Sureness Sure);

/// <summary>One round of voting on one decision: who voted what, and what was counted from paper.</summary>
public sealed record Ballot(ImmutableDictionary<int, Vote> Votes, IReadOnlyDictionary<int, int> Paper)
{
    public static Ballot Empty { get; } = new(ImmutableDictionary<int, Vote>.Empty, ImmutableDictionary<int, int>.Empty);

    /// <summary>How many votes are in it, from seats and from paper.</summary>
    public int Count => Votes.Count + Paper.Values.Sum();

    /// <summary>An earlier ballot with these votes upon it.</summary>
    public Ballot Over(Ballot earlier) => new(earlier.Votes.SetItems(Votes), Paper.Count > 0 ? Paper : earlier.Paper);
}

/// <param name="Turn">How many decisions the story had behind it.</param>
public readonly record struct BallotKey(int Turn, int Round);

/// <summary>What the group decided at one turn of the story, and why.</summary>
public sealed record GroupDecision(int Option, string Reason, string? Written, bool IsSkip, bool IsPlain)
{
    /// <summary>Nobody decided it: the plan goes past its scene, and a sentence tells it.</summary>
    public bool IsTold { get; init; }

    /// <summary>The room decided it: it neither left the part out nor only went on with the story.</summary>
    public bool IsOfTheRoom => this is { IsSkip: false, IsPlain: false, IsTold: false };
}

/// <summary>
/// On what basis a piece is shared. Consent is one of them and often not the best (Department for Education, information sharing
/// advice, 2024).
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<SharingGround>))]
public enum SharingGround
{
    ChildAtRisk,
    Agreed,
    LegalDuty,
    AdultAtRisk,
    Unsure,
}

/// <summary>A piece that was laid on the table, with the decision recorded.</summary>
/// <param name="Event">Number of the event that brought it, by which its words can be deleted.</param>
public sealed record Laid(
    int Event,
    string Piece,
    int Seat,
    string From,
    string? To,
    string Why,
    SharingGround Basis,
    int Turn,
    DateTimeOffset At
)
{
    /// <summary>Where its reason is.</summary>
    public NotePlace Place { get; init; } = NotePlace.Shown;

    /// <summary>The same as others may see it: with its reason only once a facilitator has let that through.</summary>
    public Laid AsShown() => Place.IsOut() ? this : Bare();

    /// <summary>The same without its reason.</summary>
    public Laid Bare() => this with { Why = "" };

    /// <summary>
    /// "laid by the school: “We must know today”", or without a reason that was never let through; a reason that was given to one agency
    /// alone is that agency's, and in no report.
    /// </summary>
    public string InReport() =>
        To is { } to
            ? $"given by {Agencies.InASentence(From)} to {Agencies.InASentence(to)} alone, for a reason that stays between them."
            : $"laid by {Agencies.InASentence(From)}{(Why.Length == 0 ? "." : $": {QuotedWhy}")}";

    /// <summary>
    /// The reason as its agency wrote it, in quotation marks; the sentences that are put where one was deleted or is held are nobody's.
    /// </summary>
    public string QuotedWhy =>
        Why switch
        {
            "" => "the facilitator has the reason.",
            TextLimits.Deleted => "the reason was deleted.",
            _ => $"“{Why.Set()}”",
        };
}

/// <param name="Event">Number of the event that brought it.</param>
public sealed record Question(int Event, int Number, int Seat, string From, string To, string Text, int Turn, ImmutableList<Reply> Replies)
{
    public NotePlace Place { get; init; } = NotePlace.Shown;

    /// <summary>The agency it is for can read it.</summary>
    public bool HasArrived => Place.IsOut();

    /// <summary>The agency that asked can read an answer.</summary>
    public bool IsAnswered => Replies.Any(reply => reply.Place.IsOut());
}

/// <param name="Event">Number of the event that brought it.</param>
public sealed record Reply(int Event, int Seat, string Text)
{
    public NotePlace Place { get; init; } = NotePlace.Shown;
}

/// <summary>What is on the table, and who holds what is not.</summary>
public sealed record Table(ImmutableDictionary<string, string> Holders, ImmutableList<Laid> Laid, ImmutableList<Question> Questions)
{
    public static Table Bare { get; } = new(ImmutableDictionary<string, string>.Empty, [], []);
}

/// <summary>Free text from a seat to the room, held until a facilitator shows it.</summary>
/// <param name="Event">Number of the event that brought it, by which its words can be deleted.</param>
public sealed record Note(
    int Event,
    int Number,
    int Seat,
    string Agency,
    NoteKind Kind,
    int Turn,
    string? Prompt,
    string Text,
    NotePlace Place,
    string? Theme
);

[JsonConverter(typeof(JsonStringEnumConverter<NoteKind>))]
public enum NoteKind
{
    Wall,
    WorryReason,
    Promise,
}

/// <summary>Where a text is that a seat typed: with the facilitators, with those it is for, or kept back from them.</summary>
public enum NotePlace
{
    Held,
    Shown,
    KeptBack,
    Deleted,
}

public static class NotePlaces
{
    /// <summary>It was let through; when it was deleted after that, the sentence in its stead is there.</summary>
    public static bool IsOut(this NotePlace place) => place is NotePlace.Shown or NotePlace.Deleted;
}

/// <summary>News the facilitator brings into the story.</summary>
public sealed record Inject(string Text, string? To, int Turn)
{
    public DateTimeOffset At { get; init; }

    /// <summary>The same news to the same people in the same scene, whenever it was brought.</summary>
    public bool Repeats(Inject other) => (Text, To, Turn) == (other.Text, other.To, other.Turn);
}

/// <summary>A person asked, privately, that a facilitator come by.</summary>
public sealed record CheckIn(int Seat, DateTimeOffset At, string? SeenBy);

/// <summary>The one thing a person will do.</summary>
public sealed record Promise(string Text, bool ToDiary)
{
    /// <summary>Stands over what people let the others read of it.</summary>
    public const string Prompt = "One thing we will do";

    /// <summary>A day can be named so far ahead.</summary>
    public const int FurthestDays = 366;

    /// <summary>The day they named; null where they named none.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Hash of the secret in the address of its card.</summary>
    public string? Card { get; init; }

    /// <summary>Hash of the key the seat had: on another phone the card's address cannot be worked out.</summary>
    public string? SeatKey { get; init; }

    /// <summary>Numbers of the events with which it was sent, and sent again.</summary>
    public ValueList<int> Events { get; init; } = [];
}

/// <summary>What goes with a promise besides its words.</summary>
/// <param name="Day">The day as it was typed; may be empty.</param>
/// <param name="Card">Hash of the secret in the address of its card.</param>
/// <param name="IsShared">May stand before the room and in what teams get, without a name, once a facilitator has read it.</param>
public sealed record PromiseCard(string Day, DateOnly Today, string Card, bool IsShared);
