using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.People;

/// <summary>The people of an organisation: who is expected, where they work and what they may do here.</summary>
public static class PeopleFeature
{
    public static WebApplicationBuilder AddPeople(this WebApplicationBuilder builder, Settings.Valid settings)
    {
        builder.Services
            .AddSingleton<PeopleStore>()
            .AddScoped<PeopleService>()
            .AddSingleton<InvitationService>()
            .AddSingleton(services => new SetUpCode(settings, services.GetRequiredService<PeopleStore>()))
            .AddHostedService<SetUpCodeAnnouncement>()
            .AddSingleton<EnrolMember>(services => async (newcomer, stop) => services.GetRequiredService<MembersChanged>()([await services.GetRequiredService<PeopleStore>().Enrol(newcomer, stop)]))
            .AddSingleton<SupervisorsOf>(services => services.GetRequiredService<PeopleStore>().SupervisorsOf)
            .AddSingleton<ListMembers>(services => services.GetRequiredService<PeopleStore>().Working)
            .AddSingleton<FindMember>(services => async (member, stop) => (await services.GetRequiredService<PeopleStore>().Find(member, stop))?.Working)
            .AddSingleton<FindMemberOf>(services => async (person, stop) => (await services.GetRequiredService<PeopleStore>().FindByPerson(person, stop))?.Working)
            .AddSingleton<FindPlaces>(services => async stop => (await services.GetRequiredService<PeopleStore>().Partnership(stop)).ToPlaces())
            .AddSingleton<MemberPersonalData>()
            .AddSingleton<Forget>(MemberPersonalData.Forget)
            .AddSingleton<HeldAbout>(services => services.GetRequiredService<MemberPersonalData>().Held)
            .AddSingleton<WhyNotLeave>(services => services.GetRequiredService<MemberPersonalData>().WhyNotLeave)
            .AddSingleton<FindMembership>(services => async (person, stop) => (await services.GetRequiredService<PeopleStore>().FindByPerson(person, stop))?.ToMembership());
        return builder;
    }

    public static void MapPeople(this IEndpointRouteBuilder routes)
    {
        routes.MapSetUp();
        routes.MapInvitations();
        routes.MapPeopleAdmin();
        routes.MapAgencyAdmin();
    }
}
