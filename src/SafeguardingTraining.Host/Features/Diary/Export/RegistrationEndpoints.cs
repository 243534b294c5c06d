using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Writing;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Export;

/// <summary>What of a regulator's record is there, and what is still missing.</summary>
internal static class RegistrationEndpoints
{
    internal static void MapRegistering(this RouteGroupBuilder diary) => diary.MapGet(DiaryAddresses.Registration, Show);

    private static async Task<IResult> Show(
        SheetLayout? shape,
        string? until,
        SignedIn me,
        PrivateDiary diary,
        HttpContext http,
        CancellationToken stop
    )
    {
        var regulator = Regulator.For(shape);
        var (day, problems) = (UkDates.Read(until) ?? regulator.EndAfter(me.Today), DraftAction.NoDay(RegistrationModel.UntilField, until));
        var registration = RegistrationRecord.Of((await diary.Open(me.Id, stop)).Entries, regulator, regulator.BeginOf(day), day, me.Today);
        return problems.FirstOrDefault() is { } problem
            ? Page.Of<RegistrationPage>(
                http,
                new RegistrationModel(regulator, registration, until, problem.Message),
                StatusCodes.Status400BadRequest
            )
            : Page.Of<RegistrationPage>(http, new RegistrationModel(regulator, registration));
    }
}
