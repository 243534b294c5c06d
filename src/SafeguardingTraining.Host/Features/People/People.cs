using SafeguardingTraining.Host.Site;

namespace SafeguardingTraining.Host.Features.People;

/// <summary>The people of an organisation: who is expected, where they work and what they may do here.</summary>
public static class People
{
    public static WebApplicationBuilder AddPeople(this WebApplicationBuilder builder)
    {
        builder.Services
            .AddSingleton<PeopleStore>()
            .AddSingleton<MemberHeld>()
            .AddSingleton<Forget>(MemberHeld.Forget)
            .AddSingleton<HeldAbout>(services => services.GetRequiredService<MemberHeld>().Held)
            .AddSingleton<WhyNotLeave>(services => services.GetRequiredService<MemberHeld>().WhyNotLeave)
            .AddSingleton<Enrol>(services => services.GetRequiredService<PeopleStore>().Enrol)
            .AddSingleton<FindMembership>(services => async (person, stop) => (await services.GetRequiredService<PeopleStore>().FindByPerson(person, stop))?.ToMembership());
        return builder;
    }
}
