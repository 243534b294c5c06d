namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>Where one person is in one programme, worked out from what they have finished.</summary>
/// <param name="Round">From 1; a programme that is renewed goes round again.</param>
/// <param name="CompletedOn">When this round was completed; null while it goes on.</param>
/// <param name="RenewsOn">When it begins again; null unless it is completed and renewed.</param>
public sealed record ProgrammeProgress(
    Programme Programme,
    DateOnly Base,
    int Round,
    IReadOnlyList<ItemProgress> Items,
    DateOnly? CompletedOn,
    DateOnly? RenewsOn
)
{
    /// <summary>
    /// What somebody did shortly before the programme began for them need not be done again: three months, as an induction usually lasts.
    /// </summary>
    public const int DaysBefore = 90;

    /// <summary>The first thing left to do, or null.</summary>
    public ItemProgress? Next => CompletedOn is null ? Items.FirstOrDefault(item => item.DoneOn is null) : null;

    public int Done => Items.Count(item => item.DoneOn is not null);

    /// <summary>The earliest day by which something left to do is due; null when nothing is.</summary>
    public DateOnly? NextDue =>
        CompletedOn is null ? Items.Where(item => item.DoneOn is null).Select(item => (DateOnly?)item.DueOn).Min() : null;

    public ProgressState StateOn(DateOnly today) => State(CompletedOn, NextDue, Done, today);

    internal static ProgressState State(DateOnly? completedOn, DateOnly? nextDue, int done, DateOnly today) =>
        (completedOn, nextDue, done) switch
        {
            (not null, _, _) => ProgressState.Complete,
            (_, { } due, _) when due < today => ProgressState.Overdue,
            (_, _, 0) => ProgressState.NotBegun,
            _ => ProgressState.UnderWay,
        };

    /// <param name="start">From when the days count.</param>
    /// <param name="facts">What the person finished, in any order.</param>
    /// <param name="completions">Days on which rounds were completed, as they were kept: a programme changed later takes nothing
    /// away.</param>
    public static ProgrammeProgress Of(
        Programme programme,
        DateOnly start,
        IReadOnlyList<LearningFact> facts,
        IReadOnlyList<DateOnly> completions,
        DateOnly today
    )
    {
        var kept = completions.Order().ToList();
        for (var (round, begins) = (1, start); ; round++)
        {
            var items = programme
                .Items.Select(item => ItemProgress.Of(item, begins, round == 1 ? begins.AddDays(-DaysBefore) : begins, facts))
                .ToList();
            var completed = round <= kept.Count ? kept[round - 1] : CompletedBy(items);
            var renews = completed is { } on && programme.RenewMonths is { } months ? on.AddMonths(months) : (DateOnly?)null;
            if (renews is { } next && next <= today)
            {
                begins = next;
                continue;
            }
            return new ProgrammeProgress(programme, begins, round, items, completed, renews);
        }
    }

    private static DateOnly? CompletedBy(List<ItemProgress> items) =>
        items.Count > 0 && items.All(item => item.DoneOn is not null) ? items.Max(item => item.DoneOn) : null;
}

/// <summary>One thing to do, by when, and when it was done.</summary>
public sealed record ItemProgress(ProgrammeItem Item, DateOnly DueOn, DateOnly? DoneOn)
{
    internal static ItemProgress Of(ProgrammeItem item, DateOnly begins, DateOnly counts, IReadOnlyList<LearningFact> facts) =>
        new(
            item,
            begins.AddDays(item.DueDays),
            facts.Where(fact => fact.On >= counts && item.IsDoneBy(fact)).Select(fact => (DateOnly?)fact.On).Min()
        );

    public bool IsOverdue(DateOnly today) => DoneOn is null && DueOn < today;
}

public enum ProgressState
{
    NotBegun,
    UnderWay,
    Overdue,
    Complete,
}
