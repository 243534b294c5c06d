using Microsoft.AspNetCore.Components;
using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Accounts.Privacy;
using SafeguardingTraining.Host.Features.Operations;
using SafeguardingTraining.Host.Features.SubjectRequests;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Tests.Pages;

namespace SafeguardingTraining.Tests.Operations;

/// <summary>
/// The pages of those who run the site, and of a person who looks at what is kept about them, in every state worth looking at.
/// </summary>
internal static class OperationsPages
{
    private static readonly DateTimeOffset Now = new(2026, 11, 28, 15, 0, 0, TimeSpan.Zero);
    private static readonly Guid Odile = new("019ac3f0-0000-7000-8000-00000000000a");
    private static readonly Guid Gone = new("019ac3f0-0000-7000-8000-00000000000b");
    private static readonly DateOnly Day = new(2026, 11, 28);
    private static readonly SubjectRequest Asked = new(Guid.CreateVersion7(), SubjectRequestKind.Access, Gone, "Kim Lee", Day.AddDays(-9));

    private static readonly IReadOnlyList<PersonalDataCategory> Kept =
    [
        new(
            "account",
            "Your account",
            "How you sign in, what you like to be called and how you like to read.",
            "Deleted. The same address can make a new account, which is empty.",
            [new PersonalDataItem(new PersonalDataField("Name", "Priya"))]
        ),
        new(
            "diary",
            "Your diary",
            "Your entries, locked with a key of your own.",
            "Deleted with your account, and its key destroyed.",
            [
                new PersonalDataItem(new PersonalDataField("Entry of", "2026-11-22")),
                new PersonalDataItem(new PersonalDataField("Entry of", "2026-11-23")),
            ]
        ),
        new("drills", "Drills you worked on", "Which part of a drill, when, and how it went.", "Deleted with your account.", []),
    ];

    private static readonly SiteModel Site = new(
        "1.0.0",
        "SQLite 3.50.4",
        84L << 20,
        "/var/lib/training",
        31L << 30,
        new LastBackupFact(Now.AddDays(-1), 22L << 20),
        Now,
        0,
        "training-1",
        Now.AddDays(-3),
        new AuditCheck(412, null, 412, new AuditHead.ChainEnd(412, "ab"), true)
    );

    private static readonly IReadOnlyList<RetainedKind> Kinds =
    [
        new("attempts", "Scenarios that were played", "Attempts that nobody has touched for so long.", 24, 1204),
        new("audit", "The audit log", "Rows older than this.", null, 0),
    ];

    public static IReadOnlyDictionary<string, Func<string>> All { get; } =
        new Dictionary<string, Func<string>>
        {
            ["account-administrator"] = Page<AccountPage>(
                new AccountModel("Odile", "odile@example.org", new SignInMethods(true, true, 1))
                {
                    Roles = Roles.Administrator | Roles.Manager | Roles.Author,
                }
            ),
            ["my-data"] = Page<MyDataPage>(new MyDataModel(Kept)),
            ["account-close"] = Page<CloseAccountPage>(new CloseAccountModel(Kept, HasPassword: true)),
            ["account-close-refused"] = Page<CloseAccountPage>(
                new CloseAccountModel(
                    Kept,
                    HasPassword: true,
                    Problem: new FieldProblem(CloseAccountModel.PasswordField, "That is not your password. Check it and try again.")
                )
            ),
            ["account-close-by-word"] = Page<CloseAccountPage>(
                new CloseAccountModel(
                    [Kept[0]],
                    HasPassword: false,
                    Problem: new FieldProblem(CloseAccountModel.WordField, "Type the word CLOSE in capitals to close your account.")
                )
            ),
            ["account-close-not-now"] = Page<CloseAccountPage>(
                new CloseAccountModel(
                    Kept,
                    HasPassword: true,
                    WhyNot: "You are the only administrator here. Make somebody else one first, or the site would be left without."
                )
            ),
            ["account-closed"] = Page<AccountClosedPage>(new AccountClosedModel(false)),
            ["account-closing"] = Page<AccountClosedPage>(new AccountClosedModel(true)),
            ["admin"] = Page<AdminPage>(),
            ["admin-audit"] = Page<AuditPage>(
                new AuditModel(
                    [Row(3, Odile, "retention.changed"), Row(2, null, "retention.deleted-attempts 1204"), Row(1, Gone, "account.closed")],
                    "",
                    ["account.closed", "retention.changed"],
                    2,
                    true,
                    new Dictionary<Guid, string> { [Odile] = "Odile Marsh" }
                )
            ),
            ["admin-audit-empty"] = Page<AuditPage>(new AuditModel([], "", [], 1, false, new Dictionary<Guid, string>())),
            ["admin-requests"] = Page<SubjectRequestsPage>(
                new SubjectRequestsModel(
                    [Asked, Asked with { Id = Guid.CreateVersion7(), ClosedOn = Day, Name = "", Kind = SubjectRequestKind.Erasure }],
                    "kim",
                    [new Subject(Gone, "Kim Lee", "Northgate Council, left on 3 March 2026")],
                    Day
                )
                {
                    Problems =
                    [
                        new FieldProblem(SubjectRequestsModel.ReceivedField, "It cannot have come on a day that is still to come."),
                    ],
                }
            ),
            ["admin-requests-none"] = Page<SubjectRequestsPage>(new SubjectRequestsModel([], "kim", [], Day)),
            ["admin-request"] = Page<SubjectRequestPage>(
                new SubjectRequestModel(Asked, null, Day)
                {
                    Problems = [new FieldProblem(SubjectRequestModel.ReasonField, "Say why it takes longer, in up to 500 characters.")],
                }
            ),
            ["admin-request-extended"] = Page<SubjectRequestPage>(
                new SubjectRequestModel(Asked with { Extension = "Three systems." }, null, Day) { Said = "Kept." }
            ),
            ["admin-request-erasure"] = Page<SubjectRequestPage>(
                new SubjectRequestModel(
                    Asked with
                    {
                        Kind = SubjectRequestKind.Erasure,
                    },
                    new ErasurePreview([new PersonalDataCategory("account", "Your account", "", "Deleted.", [])], true, 2, null),
                    Day
                )
                {
                    Problems = [new FieldProblem(ErasurePreview.WordField, "Type the word ERASE in capitals.")],
                }
            ),
            ["admin-request-erasure-not"] = Page<SubjectRequestPage>(
                new SubjectRequestModel(
                    Asked with
                    {
                        Kind = SubjectRequestKind.Erasure,
                    },
                    new ErasurePreview([], false, 1, "You are the only administrator here."),
                    Day
                )
            ),
            ["admin-retention"] = Page<RetentionPage>(new RetentionModel(Kinds, 2, Said: true)),
            ["admin-retention-refused"] = Page<RetentionPage>(
                new RetentionModel(
                    Kinds,
                    0,
                    Problems: [new FieldProblem("audit", "Write a number of months from 1 to 600, or leave it empty.")],
                    Typed: new Dictionary<string, string> { ["attempts"] = "24", ["audit"] = "soon" }
                )
            ),
            ["admin-site"] = Page<SitePage>(Site),
            ["admin-site-without-backup"] = Page<SitePage>(Site with { Backup = null, Audit = new AuditCheck(412, 17, 412, null, false) }),
            ["admin-local-values"] = Page<LocalValuesPage>(
                new LocalValuesModel(
                    [
                        new LocalValueLine("Our front door", ["The Bridge: 01632 960 117"], "frontDoor", 9),
                        new LocalValueLine("Our procedures", [], "procedures", 15),
                        new LocalValueLine("Our recording standard", [], "recordingStandard", 0),
                    ],
                    "/opt/training/content/local.yaml"
                )
            ),
            ["away"] = Page<DatabaseUnavailablePage>(),
            ["too-large"] = Page<TooLargePage>(),
        };

    private static AuditRecord Row(long number, Guid? by, string did) => new(number, Now.AddMinutes(number), by, did, by, "ab");

    private static Func<string> Page<TPage>(object? model = null)
        where TPage : IComponent => () => Rendered.Html<TPage>(model, null);
}
