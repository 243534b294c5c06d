using SafeguardingTraining.Host.Site;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>What new starters are asked to do, in which order and by when, and who is given it.</summary>
public static class Programmes
{
    public static WebApplicationBuilder AddProgrammes(this WebApplicationBuilder builder)
    {
        builder.Services
            .AddSingleton<ProgrammeStore>()
            .AddSingleton<LearningStore>()
            .AddSingleton<StandingStore>()
            .AddSingleton<Standings>()
            .AddSingleton<Subjects>()
            .AddSingleton<ProgrammeDesk>()
            .AddSingleton<TeamDesk>()
            .AddSingleton<TeamExport>()
            .AddSingleton<GroupPictures>()
            .AddSingleton<ClaimGuest>(LearningStore.Claim)
            .AddSingleton<Forget>(LearningHeld.Forget)
            .AddSingleton<HeldAbout>(services => (person, stop) => LearningHeld.Find(services.GetRequiredService<Standings>(), services.GetRequiredService<TimeProvider>(), person, stop))
            .AddSingleton<NoteLearning>(services => services.GetRequiredService<Standings>().Note)
            .AddSingleton<MembersChanged>(services => services.GetRequiredService<Standings>().Queue)
            .AddHostedService<StandingsKept>();
        return builder;
    }

    public static void MapProgrammes(this IEndpointRouteBuilder routes)
    {
        routes.MapProgrammeAdmin();
        routes.MapTeamLearning();
    }
}
