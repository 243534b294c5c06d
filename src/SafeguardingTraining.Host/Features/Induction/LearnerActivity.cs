using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Features.Drills;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Induction;

/// <summary>What one learner has played, read and practised. It is theirs alone, and nothing is counted against anybody.</summary>
/// <param name="Drilled">Slugs of drills; none for a guest, whose drills are not remembered.</param>
public sealed record LearnerActivity(IReadOnlyList<CarryOn> Played, IReadOnlyList<BriefingRead> Read, IReadOnlyList<string> Drilled)
{
    public static LearnerActivity None { get; } = new([], [], []);

    public string? Of(Scenario scenario) =>
        Played.FirstOrDefault(place => place.Slug == scenario.Slug) switch
        {
            null => null,
            { Ended: true } => "Played to an ending",
            var place => $"Under way, at scene {place.SceneNumber}",
        };

    public string? Of(Briefing briefing) =>
        Read.FirstOrDefault(read => read.Slug == briefing.Slug) is { } read ? $"Read on {read.On.InFull()}" : null;

    public string? Of(Drill drill) => Drilled.Contains(drill.Slug) ? "Practised" : null;
}

/// <summary>Gathers what the learner of a request has done, from wherever each part is kept.</summary>
public sealed class LearnerActivityFinder(IPlaythroughs playthroughs, IBriefings briefings, IDrillHistory drills, IDiary diary)
{
    public async Task<LearnerActivity> Of(HttpContext http, CancellationToken stop) =>
        Learner.Of(http) is { } learner
            ? new LearnerActivity(
                await playthroughs.CarryOns(learner, stop),
                await briefings.ReadBy(learner, stop),
                learner.IsSignedIn ? await drills.WorkedOnBy(learner.Id, stop) : []
            )
            : LearnerActivity.None;

    /// <summary>Entries of the signed-in person's diary; none for a guest.</summary>
    public async Task<IReadOnlyList<DiaryWriting>> Written(HttpContext http, CancellationToken stop) =>
        Learner.SignedIn(http) is { } me ? await diary.FindWritings(me.Id, stop) : [];
}
