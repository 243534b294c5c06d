using System.Security.Claims;
using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Export;
using SafeguardingTraining.Host.Features.Diary.Writing;
using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Sharing;

/// <summary>
/// Words of a diary that one named person may read until a day. It is a copy: what the entry becomes later is not shown, and
/// nothing else ever is. It is in its owner's diary, locked with the owner's key; beside it lies what the other person reads,
/// <see cref="SharedCopy"/>, locked with a key of its own that is given to them alone.
/// </summary>
/// <param name="Reader">The account of the one person; <see cref="Guid.Empty"/> when nobody here has the address.</param>
/// <param name="Name">The address that was typed, and once they accept what they like to be called.</param>
/// <param name="Words">Empty once it is taken back.</param>
/// <param name="Entry">The entry it was copied from, if any.</param>
/// <param name="IsWaiting">It was not accepted. Its owner never learns whether there is anybody to accept it.</param>
/// <param name="Openings">Every time that person opened it.</param>
public sealed record Share(
    Guid Id,
    Guid Reader,
    string Name,
    string Title,
    string Words,
    DateOnly Until,
    Guid? Entry,
    IReadOnlyList<DateTimeOffset> Openings,
    IReadOnlyList<ShareComment> Comments,
    DateOnly? TakenBack = null,
    bool IsWaiting = false
) : PrivateRecord
{
    /// <summary>What the owner answered to the comments.</summary>
    public IReadOnlyList<ShareComment> Answers { get; init; } = [];

    /// <summary>The key of the copy; null for one from before diaries had locks, until it is given one.</summary>
    public byte[]? Key { get; init; }

    /// <summary>Whether its reader has the key.</summary>
    public ShareState State { get; init; }

    /// <summary>Its reader may have to be given the key yet.</summary>
    public bool IsOwedOn(DateOnly today) => State != ShareState.Delivered && IsOpenOn(today);

    /// <summary>Somebody said something to it, and can still read what its owner answers.</summary>
    public bool TakesAnAnswerOn(DateOnly today) => Comments.Count > 0 && IsOpenOn(today);

    public bool IsOpenOn(DateOnly today) => TakenBack is null && IsBy(today, Until);

    /// <summary>The last day is a day on which it can be read.</summary>
    public static bool IsBy(DateOnly today, DateOnly until) => today <= until;

    /// <summary>With what its reader did with it.</summary>
    public Share With(ShareNews news) =>
        this with
        {
            Name = news.Name.Length > 0 ? news.Name : Name,
            IsWaiting = false,
            Openings = [.. Openings, .. news.Openings],
            Comments = [.. Comments, .. news.Comments],
        };

    /// <summary>An answer sent twice in a row is one answer.</summary>
    public Share With(ShareComment answer) => this with { Answers = ShareComment.Added(Answers, answer) };

    /// <summary>The words go; who opened it when, and what they said, stays for the owner.</summary>
    public Share TakenBackOn(DateOnly today) => this with { Words = "", TakenBack = today };
}

/// <summary>Whether the key of a share has reached its reader. Kept with the share by name.</summary>
public enum ShareState
{
    New,

    /// <summary>It was tried: its reader has no diary to put it into yet.</summary>
    Waiting,

    /// <summary>They have it; or there is nobody to have it.</summary>
    Delivered,
}

/// <summary>What the reader of a share reads.</summary>
public sealed record SharedCopy(string Title, string Words, DateOnly Until) : PrivateRecord
{
    /// <summary>What its owner answered to the reader's comments.</summary>
    public IReadOnlyList<ShareComment> Answers { get; init; } = [];
}

/// <summary>What the reader of a share did with it: all of it each time, so that no part can be lost on the way.</summary>
/// <param name="Name">What they like to be called.</param>
public sealed record ShareNews(string Name, IReadOnlyList<DateTimeOffset> Openings, IReadOnlyList<ShareComment> Comments) : PrivateRecord;

/// <summary>What the person it was shared with said to it, or its owner answered.</summary>
public sealed record ShareComment(DateTimeOffset At, string Words) : PrivateRecord
{
    private const int Most = 100;

    /// <summary>With one more, unless it says what the last one said; the latest are kept.</summary>
    internal static IReadOnlyList<ShareComment> Added(IReadOnlyList<ShareComment> said, ShareComment more) =>
        said is [.., var last] && last.Words == more.Words ? said : [.. said.TakeLast(Most - 1), more];
}

/// <summary>What one of two people said to a page that one showed the other.</summary>
/// <param name="By">"You", or their name.</param>
public sealed record ShareRemark(string By, ShareComment Comment) : PrivateRecord
{
    /// <summary>What both said, the earliest first.</summary>
    public static IReadOnlyList<ShareRemark> Of(
        string reader,
        IEnumerable<ShareComment> comments,
        string owner,
        IEnumerable<ShareComment> answers
    ) =>
        [
            .. comments
                .Select(comment => new ShareRemark(reader, comment))
                .Concat(answers.Select(answer => new ShareRemark(owner, answer)))
                .OrderBy(remark => remark.Comment.At),
        ];
}

/// <summary>In the diary of the person it was shared with: where to find it, what opens it, from whom it is, and what they did with it.</summary>
/// <param name="From">What the owner likes to be called; anybody may call themselves anything.</param>
/// <param name="Answer">What they said to it.</param>
/// <param name="Address">The address the owner signs in with.</param>
public sealed record ReceivedShare(
    Guid Owner,
    string From,
    string Title,
    DateOnly Until,
    Guid Id,
    ShareAnswer Answer = ShareAnswer.Accepted,
    string Address = ""
) : PrivateRecord
{
    /// <summary>More are not worth a line each; the latest are kept.</summary>
    private const int MostOpenings = 500;

    private static readonly TimeSpan OneReading = TimeSpan.FromMinutes(30);

    /// <summary>The key of the copy; null for one from before diaries had locks, until its owner comes.</summary>
    public byte[]? Key { get; init; }

    /// <summary>What the owner was told that this person likes to be called.</summary>
    public string Name { get; init; } = "";

    public IReadOnlyList<DateTimeOffset> Openings { get; init; } = [];

    public IReadOnlyList<ShareComment> Comments { get; init; } = [];

    /// <summary>Its last day has not passed, and it was not refused. Whether its owner took it back shows where the copy is.</summary>
    public bool MayBeOpenOn(DateOnly today) => Share.IsBy(today, Until) && Answer != ShareAnswer.SenderRefused;

    /// <summary>Opened again within half an hour it is the same reading.</summary>
    public ReceivedShare OpenedAt(DateTimeOffset now) =>
        Openings is [.., var last] && now - last < OneReading
            ? this
            : this with
            {
                Openings = [.. Openings.TakeLast(MostOpenings - 1), now],
            };

    /// <summary>A comment sent twice in a row is one comment.</summary>
    public ReceivedShare With(ShareComment comment) => this with { Comments = ShareComment.Added(Comments, comment) };
}

/// <summary>What somebody said to a page that was offered to them. Kept with the page by number.</summary>
public enum ShareAnswer
{
    Accepted = 0,

    /// <summary>Nothing yet.</summary>
    None = 1,

    /// <summary>They want nothing from this person.</summary>
    SenderRefused = 2,
}

/// <summary>Who offers a page.</summary>
public sealed record ShareSender(string Name, string Email) : PrivateRecord
{
    public static ShareSender Of(ClaimsPrincipal who) => new(who.PersonName() ?? "", who.FindFirstValue(ClaimTypes.Email) ?? "");
}

/// <summary>An offered page, before it is accepted.</summary>
public sealed record OfferModel(ReceivedShare Offer) : PrivateRecord
{
    public const string WholeField = "all";
}

/// <summary>A share as the person it is for sees it.</summary>
public sealed record Shown(ReceivedShare Received, SharedCopy Copy) : PrivateRecord;

/// <summary>What is in the form for sharing.</summary>
public sealed record ShareDraft(Guid Id, Guid? Entry, string Email, string Until, string Title, string Words) : PrivateRecord
{
    public const string IdField = "id";
    public const string EntryField = "entry";
    public const string EmailField = "email";
    public const string UntilField = "until";
    public const string TitleField = "title";
    public const string WordsField = "words";

    private const int UsualDays = 14;
    private const int MostDays = 366;
    private const int LongestWords = 60_000;
    private const int LongestEmail = 254;

    public static string TooMany(int most) =>
        $"You have shown something of your diary {most:N0} times today, which is as many as one person can in a day. Nothing you wrote is lost: share this tomorrow.";

    public DateOnly? UntilDay => UkDates.Read(Until);

    public static ShareDraft Of(Entry? entry, DateOnly today) =>
        new(
            Guid.CreateVersion7(),
            entry?.Id,
            "",
            UkDates.Typed(today.AddDays(UsualDays)) ?? "",
            entry?.Heading ?? "",
            entry is null ? "" : string.Join("\n\n", WithoutTags(entry).Select(part => $"{part.Heading}\n{part.Words}"))
        );

    // Tags are for finding it again, in their owner's own words.
    private static IEnumerable<SheetPart> WithoutTags(Entry entry) =>
        entry.In(SheetLayout.Diary).Parts.Where(part => part.Part != EntryPart.Tags);

    public static ShareDraft Read(IFormCollection form) =>
        new(
            FormValue.Id(form[IdField]) ?? Guid.CreateVersion7(),
            FormValue.Id(form[EntryField]),
            $"{form[EmailField]}".Trim(),
            $"{form[UntilField]}",
            EntryDraft.Text(form[TitleField]),
            EntryDraft.Text(form[WordsField])
        );

    public IReadOnlyList<FieldProblem> Problems(DateOnly today) =>
        [
            .. Email.Length <= LongestEmail && Email.Contains('@', StringComparison.Ordinal)
                ? Array.Empty<FieldProblem>()
                : [new FieldProblem(EmailField, "Write the email address the person signed up with here.")],
            .. UntilDay is not { } until || until < today || until > today.AddDays(MostDays)
                ? [new FieldProblem(UntilField, "Choose a last day, today or later, and within a year.")]
                : Array.Empty<FieldProblem>(),
            .. Title.Length == 0
                ? [new FieldProblem(TitleField, "Give it a title, so that the person knows what it is.")]
                : EntryDraft.TooLong(TitleField, Title, EntryDraft.LongestTitle + 2),
            .. string.IsNullOrWhiteSpace(Words)
                ? [new FieldProblem(WordsField, "Write a few words first.")]
                : EntryDraft.TooLong(WordsField, Words, LongestWords),
        ];
}

/// <summary>The page for sharing.</summary>
public sealed record ShareModel(ShareDraft Draft, DateOnly Today, IReadOnlyList<FieldProblem>? Problems = null)
{
    /// <summary>Of the writer's own agency, to choose from.</summary>
    public IReadOnlyList<Supervisor> Supervisors { get; init; } = [];
}

/// <summary>A share as its owner sees it.</summary>
/// <param name="Answer">What was typed and could not be sent yet.</param>
public sealed record SharedModel(Share Share, DateOnly Today, string? Answer = null, IReadOnlyList<FieldProblem>? Problems = null)
    : PrivateRecord
{
    /// <summary>By what somebody could be recognised in what was typed: shown once, and sent when it is sent again.</summary>
    public IReadOnlyList<IdentifyingFact> Facts { get; init; } = [];

    public const string AnswerField = "answer";
}

/// <summary>A page that was shared with somebody who accepted it, and is there no more.</summary>
public sealed record EndedModel(ReceivedShare Received) : PrivateRecord;

/// <summary>A share as the person it is for sees it.</summary>
public sealed record ReceivedModel(Shown Shown, string? Comment = null, IReadOnlyList<FieldProblem>? Problems = null) : PrivateRecord
{
    public const string CommentField = "comment";

    /// <summary>Sent along once it was said that somebody could be recognised.</summary>
    public const string MeantField = "meant";

    /// <summary>By what somebody could be recognised in what was typed: shown once, and sent when it is sent again.</summary>
    public IReadOnlyList<IdentifyingFact> Facts { get; init; } = [];
}
