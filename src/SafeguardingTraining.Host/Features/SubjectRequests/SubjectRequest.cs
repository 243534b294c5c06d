using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.SubjectRequests;

/// <summary>
/// Somebody asked for a copy of what is kept about them, or to have it erased. It is answered within one calendar month of the day on which
/// it came, or two months later with a reason that they are told (UK GDPR, Article 12(3)).
/// </summary>
/// <param name="Person">Id of the account, also when it is closed.</param>
/// <param name="Name">What they are called; empty once they were erased.</param>
/// <param name="ReceivedOn">The day on which it came, however it came.</param>
/// <param name="Extension">Why it takes longer; empty while it does not.</param>
/// <param name="ClosedOn">The day on which it was answered; null while it is open.</param>
public sealed record SubjectRequest(
    Guid Id,
    SubjectRequestKind Kind,
    Guid Person,
    string Name,
    DateOnly ReceivedOn,
    string Extension = "",
    DateOnly? ClosedOn = null
) : PrivateRecord
{
    public const int LongestReason = 500;
    public const int LongestName = 100;

    private const int Months = 1;
    private const int MonthsMore = 2;

    /// <summary>The last day on which to answer it. A month that has no such day ends with its last.</summary>
    public DateOnly DueOn => ReceivedOn.AddMonths(Months + (Extension.Length > 0 ? MonthsMore : 0));

    public bool IsOpen => ClosedOn is null;

    /// <summary>Why it cannot be opened with this day; null when it can.</summary>
    public static string? WhyNot(DateOnly? receivedOn, DateOnly today) =>
        receivedOn is not { } day ? "Give the day on which it came, such as 1 December 2026."
        : day > today ? "It cannot have come on a day that is still to come."
        : day < today.AddYears(-1) ? "That is more than a year ago. Check the day."
        : null;

    /// <summary>Why it cannot take longer; null when it can. The person is told of it within the first month.</summary>
    public string? WhyNotLonger(string reason, DateOnly today) =>
        !IsOpen ? "It is answered already."
        : Extension.Length > 0 ? "It was given two months more already, and there is no more to be had."
        : today > DueOn ? "The first month is over: it can no longer be extended."
        : reason.Trim().Length is 0 or > LongestReason ? $"Say why it takes longer, in up to {LongestReason} characters."
        : null;

    /// <summary>"due in 12 days", "due today", "3 days late".</summary>
    public string Standing(DateOnly today) =>
        (IsOpen, DueOn.DayNumber - today.DayNumber) switch
        {
            (false, _) => $"answered on {ClosedOn.GetValueOrDefault().InFull()}",
            (_, 0) => "due today",
            (_, 1) => "due tomorrow",
            (_, > 1 and var days) => $"due in {days} days",
            (_, -1) => "one day late",
            (_, var days) => $"{-days} days late",
        };
}

/// <summary>What somebody asked for. The numbers are in the database.</summary>
public enum SubjectRequestKind
{
    /// <summary>A copy of what is kept about them (UK GDPR, Article 15).</summary>
    Access = 0,

    /// <summary>To have it erased (Article 17).</summary>
    Erasure = 1,
}

/// <summary>Somebody a request may be about.</summary>
/// <param name="Standing">"Account", or "Left on 3 March 2026, Northgate Council".</param>
public sealed record Subject(Guid Person, string Name, string Standing) : PrivateRecord;
