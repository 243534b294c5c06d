using System.Globalization;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Letters;

/// <summary>Which letters an administrator is looking for.</summary>
/// <param name="Kind">Code of a kind; empty for any.</param>
/// <param name="Words">Letters of a reader's name or address; empty for anybody.</param>
/// <param name="After">The last letter of the page before; null for the newest.</param>
public sealed record LettersQuery(string Kind, LetterState State, Guid? Agency, string Words, LetterCursor? After) : PrivateRecord
{
    public const int PageLength = 50;

    public static LettersQuery Of(string? kind, string? state, string? agency, string? q, string? after) =>
        new(
            (kind ?? "").Trim(),
            FormValue.OneOf<LetterState>(state) ?? LetterState.Any,
            FormValue.Id(agency),
            (q ?? "").Trim(),
            LetterCursor.Read(after)
        );

    public static LettersQuery Of(IFormCollection form) => Of(form["kind"], form["state"], form["agency"], form["q"], null);

    public bool IsNarrow => Kind.Length > 0 || State != LetterState.Any || Agency is not null || Words.Length > 0;

    /// <summary>The address of a page of the same search.</summary>
    public string At(LetterCursor? after, string page = LetterAddresses.All) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{page}?kind={Uri.EscapeDataString(Kind)}&state={State}&agency={Agency}&q={Uri.EscapeDataString(Words)}{(after is null ? "" : $"&after={after}")}"
        );

    public string InState(LetterState state) => (this with { State = state }).At(null);
}

/// <summary>Where a page of the list ended. Pages are found by it, so that the last is as quick as the first.</summary>
public sealed record LetterCursor(DateTimeOffset QueuedAt, Guid Id)
{
    public static LetterCursor? Read(string? typed) =>
        (typed ?? "").Split('-', 2) is [var ticks, var id]
        && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
        && at <= DateTimeOffset.MaxValue.Ticks
        && FormValue.Id(id) is { } letter
            ? new LetterCursor(new DateTimeOffset(at, TimeSpan.Zero), letter)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{QueuedAt.UtcTicks}-{Id:N}");
}

/// <summary>Where a letter stands, as people ask for it.</summary>
public enum LetterState
{
    Any,
    Queued,
    Held,
    Retrying,
    Sent,
    Refused,
    GivenUp,
    NotNeeded,
    NoServer,
}

internal static class LetterStates
{
    internal static LetterState StateAt(this LetterRow letter, DateTimeOffset now) =>
        letter.Standing switch
        {
            LetterStanding.Sent => LetterState.Sent,
            LetterStanding.Refused => LetterState.Refused,
            LetterStanding.GivenUp => LetterState.GivenUp,
            LetterStanding.NotNeeded => LetterState.NotNeeded,
            LetterStanding.NoServer => LetterState.NoServer,
            _ when letter.Tries > 0 || letter.Trouble != LetterTrouble.None => LetterState.Retrying,
            _ => letter.DueAt > now ? LetterState.Held : LetterState.Queued,
        };

    internal static string InWords(this LetterState state) =>
        state switch
        {
            LetterState.Queued => "Queued",
            LetterState.Held => "Held until morning",
            LetterState.Retrying => "Trying again",
            LetterState.Sent => "Sent",
            LetterState.Refused => "Refused",
            LetterState.GivenUp => "Given up",
            LetterState.NotNeeded => "No longer needed",
            LetterState.NoServer => "No mail server was set",
            _ => "Any",
        };

    /// <summary>What it means, and what can be done.</summary>
    internal static string Means(this LetterState state) =>
        state switch
        {
            LetterState.Queued => "It goes within a minute or so, as fast as the mail server is to be asked.",
            LetterState.Held => "It waits for the end of the quiet hours.",
            LetterState.Retrying => "It did not go, and is tried again by itself.",
            LetterState.Sent => "The mail server took it. Whether it was read, or came back later, is not known here.",
            LetterState.Refused => "The mail server said no for good. Put right what it says, such as the address, and send it again.",
            LetterState.GivenUp => "It was tried for as long as is sensible. Send it again once the mail server works.",
            LetterState.NotNeeded => "When its turn came there was nothing left to say: it was done already, or the person has left.",
            LetterState.NoServer => "It can be sent once a mail server is set.",
            _ => "",
        };
}
