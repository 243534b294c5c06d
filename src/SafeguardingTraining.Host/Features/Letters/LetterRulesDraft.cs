using System.Globalization;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Mail;

namespace SafeguardingTraining.Host.Features.Letters;

/// <summary>The rules of an organisation's letters, as they were typed.</summary>
public sealed record LetterRulesDraft(
    string Languages,
    string QuietFrom,
    string QuietUntil,
    bool RestsAtWeekends,
    bool RestsOnBankHolidays,
    string DueDays,
    string RenewalDays,
    IReadOnlySet<string> On
)
{
    public const string LanguagesField = "languages";
    public const string FromField = "quiet-from";
    public const string UntilField = "quiet-until";
    public const string WeekendsField = "weekends";
    public const string HolidaysField = "holidays";
    public const string DueField = "due-days";
    public const string RenewalField = "renewal-days";
    public const string OnField = "on";

    private static readonly string[] Ways = ["HH:mm", "H:mm", "HH:mm:ss", "H.mm", "HH.mm", "HHmm", "%H"];

    public static LetterRulesDraft Of(LetterOffice office, LetterKinds kinds) =>
        new(
            $"{office.Rules.Languages}",
            Typed(office.Rules.QuietFrom),
            Typed(office.Rules.QuietUntil),
            office.Rules.RestsAtWeekends,
            office.Rules.RestsOnBankHolidays,
            office.Rules.DueDays.ToString(CultureInfo.InvariantCulture),
            office.Rules.RenewalDays.ToString(CultureInfo.InvariantCulture),
            kinds.All.Where(office.Sends).Select(kind => kind.Code).ToHashSet()
        );

    public static LetterRulesDraft Of(IFormCollection form) =>
        new(
            $"{form[LanguagesField]}",
            $"{form[FromField]}".Trim(),
            $"{form[UntilField]}".Trim(),
            form.ContainsKey(WeekendsField),
            form.ContainsKey(HolidaysField),
            $"{form[DueField]}".Trim(),
            $"{form[RenewalField]}".Trim(),
            form[OnField].OfType<string>().ToHashSet()
        );

    public IReadOnlyList<FieldProblem> Problems() =>
        [
            .. FieldProblems.At(LanguagesField, FormValue.OneOf<LetterLanguages>(Languages) is null ? "Choose one from the list." : null),
            .. FieldProblems.At(FromField, Time(QuietFrom) is null ? "Write a time of day like 18:00." : null),
            .. FieldProblems.At(UntilField, Time(QuietUntil) is null ? "Write a time of day like 08:00." : null),
            .. FieldProblems.At(DueField, DaysProblem(DueDays, LetterRules.MostDueDays)),
            .. FieldProblems.At(RenewalField, DaysProblem(RenewalDays, LetterRules.MostRenewalDays)),
        ];

    /// <summary>The rules, once there is nothing to fix.</summary>
    public LetterRules ToRules() =>
        new(
            FormValue.OneOf<LetterLanguages>(Languages) ?? LetterRules.Default.Languages,
            Time(QuietFrom) ?? LetterRules.Default.QuietFrom,
            Time(QuietUntil) ?? LetterRules.Default.QuietUntil,
            RestsAtWeekends,
            RestsOnBankHolidays,
            FormValue.Whole(DueDays) ?? LetterRules.Default.DueDays,
            FormValue.Whole(RenewalDays) ?? LetterRules.Default.RenewalDays
        );

    public IReadOnlySet<string> Off(LetterKinds kinds) => kinds.All.Select(kind => kind.Code).Where(code => !On.Contains(code)).ToHashSet();

    private static string? DaysProblem(string typed, int most) =>
        FormValue.Whole(typed) is >= 1 and var days && days <= most ? null : $"Write a number of days from 1 to {most}.";

    private static TimeOnly? Time(string typed) =>
        TimeOnly.TryParseExact(typed, Ways, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static string Typed(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}

/// <summary>The words of a kind of letter, as they were typed.</summary>
public sealed record LetterWordingDraft(string Subject, string Body, string WelshSubject, string WelshBody)
{
    public const string SubjectField = "subject";
    public const string BodyField = "body";
    public const string WelshSubjectField = "welsh-subject";
    public const string WelshBodyField = "welsh-body";

    public LetterWording Wording => new(new LetterText(Subject, Body), new LetterText(WelshSubject, WelshBody));

    public static LetterWordingDraft Of(LetterWording wording) =>
        new(wording.English.Subject, wording.English.Body, wording.Welsh.Subject, wording.Welsh.Body);

    public static LetterWordingDraft Of(IFormCollection form) =>
        new(
            $"{form[SubjectField]}".Trim(),
            $"{form[BodyField]}".ReplaceLineEndings("\n").Trim(),
            $"{form[WelshSubjectField]}".Trim(),
            $"{form[WelshBodyField]}".ReplaceLineEndings("\n").Trim()
        );

    /// <summary>What to fix, at the box that has it.</summary>
    public IReadOnlyList<FieldProblem> Problems(LetterKind kind) =>
        [
            .. FieldProblems.At(SubjectField, LetterComposition.Problem(kind, Subject, LetterText.LongestSubject)),
            .. FieldProblems.At(BodyField, LetterComposition.BodyProblem(kind, Body)),
            .. FieldProblems.At(WelshSubjectField, LetterComposition.Problem(kind, WelshSubject, LetterText.LongestSubject)),
            .. FieldProblems.At(WelshBodyField, LetterComposition.BodyProblem(kind, WelshBody)),
        ];
}
