using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>A programme that everybody in the demonstration is given, which began some weeks ago and is half done.</summary>
internal sealed class DemonstrationProgramme(ProgrammeService programmes) : IDemonstrationLife
{
    private const int DaysAgo = 24;

    public async Task Give(DemonstrationCast cast, CancellationToken stop)
    {
        var programme = new Programme(
            Guid.CreateVersion7(),
            "First weeks together",
            "For everybody who is new to working with children and families in Fernhill and Alderwick, whichever agency you come from.",
            [
                new ProgrammeItem(LearningKind.Briefing, "professional-curiosity", 7),
                new ProgrammeItem(LearningKind.Drill, "fact-or-opinion", 14),
                new ProgrammeItem(LearningKind.Scenario, "every-call-on-its-own-page", 21),
                new ProgrammeItem(LearningKind.Briefing, "was-not-brought", DaysAgo + 4),
                new ProgrammeItem(LearningKind.Scenario, "such-a-capable-couple", DaysAgo + 11),
                new ProgrammeItem(LearningKind.Workshop, "", DaysAgo + 18),
            ]
        );
        var cohort = new Cohort(
            Guid.CreateVersion7(),
            programme.Id,
            "Everybody who started this autumn",
            null,
            null,
            Roles.Learner,
            null,
            null,
            cast.Today.AddDays(-DaysAgo)
        );
        await programmes.Keep(programme, "programme.added", cast.Odile.Id, stop);
        await programmes.Give(cohort, cast.Odile.Id, stop);
    }
}
