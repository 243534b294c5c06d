using Microsoft.AspNetCore.Components;
using SafeguardingTraining.Host.Features.Letters;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Tests.Pages;

namespace SafeguardingTraining.Tests.Letters;

/// <summary>The pages about letters in their states.</summary>
internal static class LetterPages
{
    private static readonly DateTimeOffset Now = new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);

    private static readonly LetterKind Due = new(
        "due-soon",
        "Due soon",
        "Something is due within the days that the rules say.",
        new LetterWording(
            new LetterText("Due by {due}", "Dear {name},\n\nSomething is due by {due}."),
            new LetterText("I’w wneud erbyn {due}", "Annwyl {name},\n\nMae rhywbeth i’w wneud erbyn {due}.")
        )
    )
    {
        Fields =
        [
            new LetterField("name", "what the person is called", "Robin Ash"),
            new LetterField("due", "the day", new LetterValue("9 December 2026", "9 Rhagfyr 2026")) { IsNeeded = true },
        ],
        MayBeDeclined = true,
    };

    private static readonly LetterKind Password = Due with
    {
        Code = "password",
        Title = "A new password",
        IsSafety = true,
        HoldsSecret = true,
    };

    private static readonly LetterKind Share = Due with { Code = "share", Title = "A shared page of a diary", HidesReader = true };

    private static readonly LetterKinds Kinds = new([Password, Due, Share, Due with { Code = "learning", Combines = true }]);

    private static readonly LetterRow Sent = Row(Due, LetterStanding.Sent);

    private static readonly LetterRow Refused = Row(Due, LetterStanding.Refused) with
    {
        Trouble = LetterTrouble.NoSuchAddress,
        Code = 550,
        Tries = 2,
    };

    private static readonly LettersModel List = new(
        LettersQuery.Of("due-soon", "refused", null, "rob", null),
        new LettersFound(
            [Sent, Refused, Row(Share, LetterStanding.Waiting), Row(Password, LetterStanding.GivenUp), Row(Due, LetterStanding.NotNeeded)],
            true,
            new Dictionary<Guid, string> { [Sent.Id] = "Robin Ash", [Refused.Id] = "Kim Lee" }
        ),
        new Dictionary<LetterState, int>
        {
            [LetterState.Sent] = 1_204,
            [LetterState.Held] = 12,
            [LetterState.Refused] = 3,
        },
        3,
        500,
        Kinds,
        OrganisationPages.Places,
        Now,
        true
    )
    {
        Said = "3 letters are queued again.",
    };

    private static readonly LetterRulesDraft Rules = LetterRulesDraft.Of(LetterOffice.Default, Kinds);

    public static Dictionary<string, Func<string>> All { get; } =
        new()
        {
            ["letters"] = Page<LettersPage>(List),
            ["letters, none"] = Page<LettersPage>(
                new LettersModel(
                    LettersQuery.Of(null, null, null, null, null),
                    new LettersFound([], false, new Dictionary<Guid, string>()),
                    new Dictionary<LetterState, int>(),
                    0,
                    0,
                    Kinds,
                    OrganisationPages.Places,
                    Now,
                    false
                )
            ),
            ["letters, an earlier page"] = Page<LettersPage>(
                List with
                {
                    Query = List.Query with { After = new LetterCursor(Now, Sent.Id) },
                }
            ),
            ["letters again"] = Page<ResendingPage>(new ResendingModel(List.Query, 500, Now, Now.AddHours(20), 120, "Due soon")),
            ["letters again, one"] = Page<ResendingPage>(new ResendingModel(List.Query, 1, Now, Now, 120, "Due soon")),
            ["letters again, none"] = Page<ResendingPage>(new ResendingModel(List.Query, 0, Now, Now, 120, "Due soon")),
            ["letter refused"] = Page<LetterPage>(
                new LetterModel(
                    Refused,
                    Due,
                    "Kim Lee",
                    LetterState.Refused,
                    new Email("kim@example.org", "Due by 9 December", "Dear Kim Lee,\n\nSomething is due."),
                    true
                )
                {
                    WasResent = true,
                    Parts = ["Due soon", "Overdue"],
                }
            ),
            ["letter held"] = Page<LetterPage>(
                new LetterModel(
                    Row(Share, LetterStanding.Waiting) with
                    {
                        DueAt = Now.AddHours(20),
                    },
                    Share,
                    "Not shown",
                    LetterState.Held,
                    null,
                    false
                )
            ),
            ["letter with a secret"] = Page<LetterPage>(
                new LetterModel(Row(Password, LetterStanding.GivenUp), Password, "Robin Ash", LetterState.GivenUp, null, false)
            ),
            ["letter sent"] = Page<LetterPage>(new LetterModel(Sent, Due, "Robin Ash", LetterState.Sent, null, false)),
            ["letter of an earlier version"] = Page<LetterPage>(
                new LetterModel(Sent, null, "Somebody without an account", LetterState.Sent, null, false)
            ),
            ["letter rules"] = Page<LetterRulesPage>(new LetterRulesModel(Kinds, LetterOffice.Default, Rules, IsKept: true)),
            ["letter rules, with slips"] = Page<LetterRulesPage>(
                new LetterRulesModel(
                    Kinds,
                    LetterOffice.Default,
                    Rules with
                    {
                        QuietFrom = "six",
                    },
                    [new FieldProblem(LetterRulesDraft.FromField, "Write a time of day like 18:00.")]
                )
            ),
            ["letter words"] = Page<LetterKindPage>(
                new LetterKindModel(
                    Due,
                    LetterWordingDraft.Of(Due.Wording),
                    true,
                    new LetterText("Due by 9 December 2026", "Dear Robin Ash,"),
                    Said: "Kept."
                )
            ),
            ["letter words, with slips"] = Page<LetterKindPage>(
                new LetterKindModel(
                    Due,
                    new LetterWordingDraft("", "By {deu}", "Erbyn {due}", "Helo"),
                    false,
                    null,
                    new LetterWordingDraft("", "By {deu}", "Erbyn {due}", "Helo").Problems(Due)
                )
            ),
            ["letter words, fixed"] = Page<LetterKindPage>(
                new LetterKindModel(
                    Password,
                    LetterWordingDraft.Of(Password.Wording),
                    false,
                    new LetterText("A password", "Dear Robin Ash,")
                )
            ),
            ["my letters"] = Page<MyLettersPage>(new MyLettersModel([Due, Share], new HashSet<string> { "share" }, true)),
            ["my letters, none"] = Page<MyLettersPage>(new MyLettersModel([], new HashSet<string>())),
        };

    private static LetterRow Row(LetterKind kind, LetterStanding standing) =>
        new(
            Guid.CreateVersion7(),
            kind.Code,
            Guid.NewGuid(),
            Guid.NewGuid(),
            new DateOnly(2026, 12, 1),
            standing,
            Now.AddMinutes(-5),
            Now.AddMinutes(-5)
        )
        {
            Member = Guid.NewGuid(),
            DoneAt = standing == LetterStanding.Waiting ? null : Now,
        };

    private static Func<string> Page<TPage>(object? model = null)
        where TPage : IComponent => () => Rendered.Html<TPage>(model, null);
}
