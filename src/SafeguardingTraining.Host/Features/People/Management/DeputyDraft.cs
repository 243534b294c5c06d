using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.People.Management;

/// <summary>A deputy as they were typed, and what is wrong.</summary>
public sealed record DeputyDraft(string Email, string From, string Until) : PrivateRecord
{
    public const string EmailField = "email";
    public const string FromField = "from";
    public const string UntilField = "until";

    private const string DayWanted = "Write the day like 22/11/2026.";

    public static DeputyDraft Blank { get; } = new("", "", "");

    public static DeputyDraft Of(IFormCollection form) =>
        new($"{form[EmailField]}".Trim(), $"{form[FromField]}".Trim(), $"{form[UntilField]}".Trim());

    /// <summary>What to fix, field by field; nothing when they can be named.</summary>
    /// <param name="found">Who has that address; null for nobody.</param>
    public IReadOnlyList<FieldProblem> Problems(Member manager, Member? found, DateOnly today) =>
        [
            .. FieldProblems.At(EmailField, WhoProblem(manager, found)),
            .. FieldProblems.At(FromField, UkDates.Read(From) is null ? DayWanted : null),
            .. FieldProblems.At(UntilField, UntilProblem(today)),
        ];

    /// <summary>The deputyship, once there is nothing to fix.</summary>
    public Deputyship For(Member manager, Member deputy) =>
        new(manager.Id, deputy.Id, UkDates.Read(From) ?? default, UkDates.Read(Until) ?? default);

    private static string? WhoProblem(Member manager, Member? found) =>
        found switch
        {
            { IsOff: false, Person: not null } when found.Id == manager.Id => "Choose somebody else.",
            { IsOff: false, Person: not null } when found.Agency == manager.Agency || found.Roles.HasFlag(Roles.Administrator) => null,
            _ => "Nobody of the same agency with an account has that address.",
        };

    private string? UntilProblem(DateOnly today) =>
        (UkDates.Read(From), UkDates.Read(Until)) switch
        {
            (_, null) => DayWanted,
            (_, { } until) when until < today => "This day is over. Choose today or a later one.",
            ({ } from, { } until) when until < from => "This day comes before the first one.",
            ({ } from, { } until) when until.DayNumber - from.DayNumber > Deputyship.MostDays =>
                "Nobody stands in for longer than a year at a time.",
            _ => null,
        };
}
