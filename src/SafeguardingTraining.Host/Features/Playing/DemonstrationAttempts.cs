using Microsoft.AspNetCore.DataProtection;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Playing;

/// <summary>Plays for the invented people: one story to its end, and another to its middle, choice by choice as a learner does.</summary>
internal sealed class DemonstrationAttempts(
    ScenarioCatalogue catalogue,
    StoryVersions versions,
    PositionCache positions,
    Connections connections,
    Writer writer,
    IDataProtectionProvider protection,
    ILearningRecord record
) : IDemonstrationLife
{
    private const string Finished = "every-call-on-its-own-page";
    private const int ChoicesToTheMiddle = 4;

    // Far more than any story asks for.
    private const int MostChoices = 150;

    public Task Give(DemonstrationCast cast, CancellationToken stop) =>
        Task.WhenAll(
            Play(cast.Hester, Finished, "health-visitor", MostChoices, cast.Today.AddDays(-9), stop),
            Play(cast.Hester, "such-a-capable-couple", "health-visitor", ChoicesToTheMiddle, cast.Today.AddDays(-2), stop),
            Play(cast.Idris, Finished, "police-officer", MostChoices, cast.Today.AddDays(-6), stop),
            Play(cast.Idris, "such-a-capable-couple", "gp", ChoicesToTheMiddle, cast.Today.AddDays(-1), stop),
            Play(cast.Odile, Finished, "social-worker", MostChoices, cast.Today.AddDays(-12), stop),
            Play(cast.Odile, "eight-three-and-six", "safeguarding-lead", ChoicesToTheMiddle, cast.Today.AddDays(-3), stop),
            Play(cast.Tobias, Finished, "social-worker", MostChoices, cast.Today.AddDays(-15), stop),
            Play(cast.Tobias, "almost-eighteen", "mental-health-nurse", ChoicesToTheMiddle, cast.Today.AddDays(-4), stop)
        );

    private async Task Play(DemonstrationMember who, string slug, string role, int most, DateOnly on, CancellationToken stop)
    {
        if (catalogue.Find(slug) is not { } listed)
        {
            return;
        }
        var clock = EarlierClock.At(on, hour: 16);
        var store = new PlayStore(connections, writer, protection, record, clock);
        var attempts = new AttemptLoader(store, versions, positions, clock);
        var learner = new Learner(who.Id, true);
        var id = await attempts.Begin(listed, listed.Scenario.RoleOf(role) ?? listed.Scenario.Roles[0], learner, stop);
        for (var turn = 0; turn < most && await attempts.Open(id, learner, stop) is { } open; turn++)
        {
            if (Choice(open.Position) is not { } choice || !await attempts.Take(open, choice, stop))
            {
                return;
            }
            clock.Pass(TimeSpan.FromMinutes(2));
        }
    }

    // Now one way and now another, as people choose; where a story comes back to one place, it goes on from there in the end.
    private static TakenChoice? Choice(Position position) =>
        position.Decision is { Options: { Count: > 0 } options }
            ? new TakenChoice(options.OrderBy(option => option.Index).ElementAt(position.Turn % options.Count).Index)
            : null;
}
