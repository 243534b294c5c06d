using SafeguardingTraining.Host.Features.Diary.Entries;

namespace SafeguardingTraining.Tests.Diary;

/// <summary>Entries for tests.</summary>
internal static class Entries
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    public static Entry Of(string learnt, DateOnly? on = null) =>
        new(Guid.CreateVersion7(), on ?? Today, "", new Reflection(learnt, "", []), LearningContext.None);

    public static Entry With(this Entry entry, params PlannedAction[] actions) =>
        entry with
        {
            Reflection = entry.Reflection with { Actions = actions },
        };
}
