using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Accounts.Registration;
using SafeguardingTraining.Host.Features.Operations;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.People.SetUp;

/// <summary>The first start of an empty site: one page makes the first administrator, and is then gone.</summary>
internal static class SetUpEndpoints
{
    internal static void MapSetUp(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(PeopleAddresses.SetUp, Ask);
        routes.MapPost(PeopleAddresses.SetUp, Begin).RequireRateLimiting(AccountsSetup.Tries);
    }

    private static async Task<IResult> Ask(SetUpCode door, HttpContext http, CancellationToken stop) =>
        await door.IsOpen(stop) ? Page.Of<FirstStartPage>(http, new FirstStart()) : Page.NotFound(http);

    private static async Task<IResult> Begin(
        IFormCollection form,
        SetUpCode door,
        AccountRegistration opening,
        IEnrolment enrolment,
        AuditLog audit,
        TimeProvider clock,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (!await door.IsOpen(stop))
        {
            return Page.NotFound(http);
        }
        var typed = FirstStart.Of(form);
        if (typed.Missing(door.IsThis(typed.Code)) is [_, ..] problems)
        {
            return Page.Of<FirstStartPage>(http, typed with { Problems = problems }, StatusCodes.Status400BadRequest);
        }
        if (await opening.Open(http, typed.Registration, stop) is not { } account)
        {
            return Page.Of<FirstStartPage>(
                http,
                typed with
                {
                    Problems = [RegistrationForm.CannotBeOpened],
                },
                StatusCodes.Status400BadRequest
            );
        }
        // The second half of a double click finds the code taken, and the person in place.
        if (door.Take())
        {
            await enrolment.Enrol(
                new NewMember(account.Id, account.Name, typed.Registration.Email, typed.Organisation, Roles.Administrator, clock.UkToday()),
                stop
            );
            await audit.Note(account.Id, "site.set-up", account.Id, stop);
        }
        return await opening.Arrive(http, account, typed.Registration.Password, OperationsAddresses.Admin, stop);
    }
}

/// <summary>Setting the site up, with what was filled in when the form came back.</summary>
public sealed record FirstStart(string Code = "", string Organisation = "", IReadOnlyList<FieldProblem>? Problems = null) : PrivateRecord
{
    public const string CodeField = "code";
    public const string OrganisationField = "organisation";

    public RegistrationForm Registration { get; init; } = new();

    public static FirstStart Of(IFormCollection form) =>
        new($"{form[CodeField]}", $"{form[OrganisationField]}".Trim()) { Registration = RegistrationForm.Of(form) };

    /// <summary>What to fix, field by field. A wrong code is told alone: anyone who does not have it learns nothing else.</summary>
    public IReadOnlyList<FieldProblem> Missing(bool isCode) =>
        !isCode
            ?
            [
                new FieldProblem(
                    CodeField,
                    "That is not the code. It stands in the console where the site was started; a later start prints it again."
                ),
            ]
            : [.. AgencyName.Problem(OrganisationField, Organisation), .. Registration.Problems()];
}
