using SafeguardingTraining.Host.Features.People.Import;
using SafeguardingTraining.Host.Features.People.Invitations;
using SafeguardingTraining.Host.Features.People.Management;
using SafeguardingTraining.Host.Features.People.SetUp;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.People;

/// <summary>The people of an organisation: who is expected, where they work and what they may do here.</summary>
public static class PeopleFeature
{
    public static WebApplicationBuilder AddPeople(this WebApplicationBuilder builder, Settings.Valid settings)
    {
        builder
            .Services.AddLetterKinds(InvitationLetters.OfInvitations)
            .AddSingleton<PeopleStore>()
            .AddSingleton<InvitationLetters>()
            .AddSingleton<ILetterComposer>(services => services.GetRequiredService<InvitationLetters>())
            .AddSingleton<IWaitingInvitations>(services => services.GetRequiredService<InvitationLetters>())
            .AddSingleton<ManagementStore>()
            .AddSingleton<ManagementService>()
            .AddScoped<PeopleService>()
            .AddScoped<ImportService>()
            .AddScoped<InvitationService>()
            .AddSingleton(services => new SetUpCode(settings, services.GetRequiredService<PeopleStore>()))
            .AddHostedService<SetUpCodeAnnouncement>()
            .AddSingleton<IOrganisation, Organisation>()
            .AddSingleton<IEnrolment, Enrolment>()
            .AddSingleton<IDemonstrationLife, DemonstrationTeams>()
            .AddSingleton<IPersonalData, MemberPersonalData>();
        return builder;
    }

    public static void MapPeople(this IEndpointRouteBuilder routes)
    {
        routes.MapSetUp();
        routes.MapInvitations();
        routes.MapPeopleAdmin();
        routes.MapAgencyAdmin();
        routes.MapManagement();
        routes.MapImport();
    }
}
