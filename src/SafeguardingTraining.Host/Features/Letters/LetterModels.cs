using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Letters;

/// <summary>The list of letters, or what a search found of it.</summary>
/// <param name="Again">How many of the search can be sent again.</param>
/// <param name="Unwritten">How many people are invited and were never written to.</param>
public sealed record LettersModel(
    LettersQuery Query,
    LettersFound Found,
    IReadOnlyDictionary<LetterState, int> Counts,
    int Again,
    int Unwritten,
    LetterKinds Kinds,
    OrganisationUnits Places,
    DateTimeOffset Now,
    bool IsOn
)
{
    public string? Said { get; init; }

    public int Count => Counts.Values.Sum();

    public LetterCursor? Next => Found is { HasMore: true, Page: [.., var last] } ? new LetterCursor(last.QueuedAt, last.Id) : null;

    public string TitleOf(string kind) => Kinds.Find(kind)?.Title ?? "A letter of an earlier version";

    public string ReaderOf(LetterRow letter) => LetterReaders.Of(letter, Found.Names, Kinds);
}

internal static class LetterReaders
{
    internal static string Of(LetterRow letter, IReadOnlyDictionary<Guid, string> names, LetterKinds kinds) =>
        names.TryGetValue(letter.Id, out var name) ? name
        : kinds.Find(letter.Kind) is { HidesReader: true } ? "Not shown"
        : "Somebody without an account";
}

/// <summary>Before many letters go again: how many, and when.</summary>
/// <param name="Before">Only what had come to its end by then.</param>
public sealed record ResendingModel(LettersQuery Query, int Count, DateTimeOffset Before, DateTimeOffset From, int AMinute, string Of)
{
    public const string BeforeField = "before";

    /// <summary>How long it takes to hand all of them over, in minutes.</summary>
    public int Minutes => (Count + AMinute - 1) / AMinute;

    public bool IsHeld => From > Before;
}

/// <summary>One letter and what became of it.</summary>
/// <param name="Text">What it says; null where that is not shown or no longer kept.</param>
public sealed record LetterModel(LetterRow Letter, LetterKind? Kind, string Reader, LetterState State, Email? Text, bool MayGoAgain)
    : PrivateRecord
{
    /// <summary>What a letter of several parts tells.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    public bool WasResent { get; init; }
}

/// <summary>Which letters go, when and in which language.</summary>
public sealed record LetterRulesModel(
    LetterKinds Kinds,
    LetterOffice Office,
    LetterRulesDraft Draft,
    IReadOnlyList<FieldProblem>? Problems = null,
    bool IsKept = false
);

/// <summary>The words of one kind of letter, as they stand or were typed.</summary>
/// <param name="Preview">As an invented person would read it; null where a wording cannot be filled in yet.</param>
public sealed record LetterKindModel(
    LetterKind Kind,
    LetterWordingDraft Draft,
    bool IsReworded,
    LetterText? Preview,
    IReadOnlyList<FieldProblem>? Problems = null,
    string? Said = null
);

/// <summary>Which letters somebody wants.</summary>
public sealed record MyLettersModel(IReadOnlyList<LetterKind> Kinds, IReadOnlySet<string> Declined, bool IsKept = false);
