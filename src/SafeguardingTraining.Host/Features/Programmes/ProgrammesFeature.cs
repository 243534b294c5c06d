using SafeguardingTraining.Host.Features.Programmes.Arrangements;
using SafeguardingTraining.Host.Features.Programmes.Managing;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Mail;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>What new starters are asked to do, in which order and by when, and who is given it.</summary>
public static class ProgrammesFeature
{
    public static WebApplicationBuilder AddProgrammes(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddLetterKinds(LearningLetterKinds.All)
            .AddSingleton<ILetterComposer, LearningLetters>()
            .AddSingleton<DueLetters>()
            .AddHostedService<DueLettersSchedule>()
            .AddSingleton<ProgrammeStore>()
            .AddSingleton<LearningStore>()
            .AddSingleton<ProgressStore>()
            .AddSingleton<ProgressService>()
            .AddSingleton<CompletionEvidence>()
            .AddSingleton<LearningSubjects>()
            .AddSingleton<ProgrammeService>()
            .AddSingleton<IDemonstrationLife, DemonstrationProgramme>()
            .AddSingleton<TeamService>()
            .AddSingleton<TeamExport>()
            .AddSingleton<ArrangementStore>()
            .AddSingleton<ArrangementService>()
            .AddSingleton<TeamMemberService>()
            .AddSingleton<BulkActionService>()
            .AddSingleton<GroupPictures>()
            .AddSingleton<IPersonalData, LearningPersonalData>()
            .AddSingleton<LearningRecord>()
            .AddSingleton<ILearningRecord>(services => services.GetRequiredService<LearningRecord>())
            .AddSingleton<ILearningHistory>(services => services.GetRequiredService<LearningRecord>())
            .AddSingleton<IMemberObserver>(services => services.GetRequiredService<ProgressService>())
            .AddHostedService<ProgressUpdater>();
        return builder;
    }

    public static void MapProgrammes(this IEndpointRouteBuilder routes)
    {
        routes.MapProgrammeAdmin();
        routes.MapTeamLearning();
        routes.MapTeamMembers();
        routes.MapBulkActions();
    }
}
