using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.People.Import;
using SafeguardingTraining.Host.Features.People.Invitations;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.People;

/// <summary>The list of people, or what a search found of it.</summary>
public sealed record PeopleModel(PeopleQuery Query, PeopleFound Found, Partnership Partnership, string? Said = null)
{
    public int Pages => Math.Max(1, (Found.Count + PeopleQuery.PageLength - 1) / PeopleQuery.PageLength);
}

/// <summary>What the list of people says once something was done.</summary>
internal static class PeopleConfirmations
{
    internal static string? Of(string? said, IQueryCollection query) =>
        said is "imported"
            ? $"The file is in: {Number(query["new"])} new, {Number(query["changed"])} changed, {Number(query["same"])} as they were. Whoever is new comes in with their invitation: see “Invitations to hand out”."
            : null;

    private static string Number(string? typed) => $"{FormValue.Whole(typed) ?? 0:N0}";
}

/// <summary>One person, as an administrator keeps them.</summary>
/// <param name="Member">Null for somebody new.</param>
public sealed record MemberModel(
    Member? Member,
    MemberDraft Draft,
    Partnership Partnership,
    IReadOnlyList<FieldProblem>? Problems = null,
    string? Said = null
)
{
    /// <summary>The invitation they have not taken up, or null.</summary>
    public OpenInvitation? Invitation { get; init; }

    /// <summary>Where this site stands, for the address of the invitation.</summary>
    public string Site { get; init; } = "";

    public DateTimeOffset Now { get; init; }

    /// <summary>A link for a new password, made just now; it is not shown again.</summary>
    public PasswordLink? PasswordLink { get; init; }

    public static FieldProblem Known { get; } =
        new(MemberDraft.EmailField, "Somebody with that address is in the list already. Search for them under People.");

    public static FieldProblem LastAdministrator { get; } =
        new(
            MemberDraft.RolesField,
            "This is the only administrator. Make somebody else one first: a site without any cannot be looked after."
        );

    public static string? SaidOf(string? said) =>
        said switch
        {
            "invited" => "The invitation is ready.",
            "kept" => "Your changes are kept.",
            "off" =>
                "They are switched off: they cannot sign in or open another page, and a live workshop they run closes on their screen. A page that stands open there stays readable until they move.",
            "on" => "They are switched on again and can sign in.",
            "signed-out" => "They are signed out everywhere and have to sign in again.",
            _ => null,
        };
}

/// <summary>Bringing in a file of people.</summary>
/// <param name="InFile">What has to be fixed in the file, with line and column.</param>
public sealed record ImportModel(IReadOnlyList<FieldProblem>? Problems = null, IReadOnlyList<ImportProblem>? InFile = null)
{
    public const string FileField = "file";
    public const string AddField = "add";

    public static FieldProblem ToMend { get; } = new(FileField, "Nobody has been brought in. Mend the file, then choose it again.");

    public static string? FileProblem(IFormFile? file) =>
        file switch
        {
            null or { Length: 0 } => "Choose the file.",
            { Length: > ImportFile.MostBytes } =>
                $"The file is larger than {ImportFile.MostBytes / 1024 / 1024} megabytes. Save the list alone, as CSV.",
            _ => null,
        };
}

/// <summary>Invitations to copy or print, where no mail server sends them.</summary>
public sealed record HandoutModel(IReadOnlyList<OpenInvitation> Open, Partnership Partnership, string Site) : PrivateRecord;
