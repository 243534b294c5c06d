using SafeguardingTraining.Host.Features.Programmes.Arrangements;

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
    /// <summary>What was asked for this round: what held when it was completed, else what holds now.</summary>
    public CountingRule Rule { get; init; }

    /// <summary>What a manager or an administrator arranged for this person.</summary>
    public ProgrammeArrangements Arranged { get; init; } = ProgrammeArrangements.None;

    /// <summary>Nothing of it is due until this day; null for everybody who is not exempt, or not any more.</summary>
    public DateOnly? ExemptUntil { get; init; }

    /// <summary>How many things count because they were done elsewhere.</summary>
    public int Elsewhere => Items.Count(item => item.Prior is not null);

    /// <summary>
    /// What somebody did shortly before the programme began for them need not be done again: three months, as an induction usually lasts.
    /// </summary>
    public const int DaysBefore = 90;

    /// <summary>The first thing left to do, or null.</summary>
    public ItemProgress? Next => CompletedOn is null && ExemptUntil is null ? Items.FirstOrDefault(item => item.DoneOn is null) : null;

    public int Done => Items.Count(item => item.DoneOn is not null);

    /// <summary>The earliest day by which something left to do is due; null when nothing is.</summary>
    public DateOnly? NextDue =>
        CompletedOn is null ? Items.Where(item => item.DoneOn is null).Select(item => (DateOnly?)item.DueOn).Min() : null;

    public ProgressState StateOn(DateOnly today) => State(CompletedOn, ExemptUntil, NextDue, Done, today);

    internal static ProgressState State(DateOnly? completedOn, DateOnly? exemptUntil, DateOnly? nextDue, int done, DateOnly today) =>
        (completedOn, nextDue, done) switch
        {
            (not null, _, _) => ProgressState.Complete,
            _ when exemptUntil >= today => ProgressState.Exempt,
            (_, { } due, _) when due < today => ProgressState.Overdue,
            (_, _, 0) => ProgressState.NotBegun,
            _ => ProgressState.UnderWay,
        };

    /// <param name="start">From when the days count.</param>
    /// <param name="facts">What the person finished, in any order.</param>
    /// <param name="completions">Rounds that were completed, as they were kept: a programme changed later takes nothing away.</param>
    /// <param name="arranged">What was arranged for this person in this programme.</param>
    public static ProgrammeProgress Of(
        Programme programme,
        DateOnly start,
        IReadOnlyList<LearningFact> facts,
        IReadOnlyList<CompletedRound> completions,
        DateOnly today,
        ProgrammeArrangements? arranged = null
    )
    {
        var with = arranged ?? ProgrammeArrangements.None;
        var kept = completions.OrderBy(done => done.On).ToList();
        for (var (round, begins) = (1, start); ; round++)
        {
            var rule = round <= kept.Count ? kept[round - 1].Rule : programme.Rule;
            var counts = round == 1 ? begins.AddDays(-DaysBefore) : begins;
            // What was done elsewhere before somebody came was looked at by whoever counted it.
            var since = round == 1 ? DateOnly.MinValue : counts;
            var items = programme.Items.Select(item => ItemProgress.Of(item, begins, counts, facts, rule).With(with, since)).ToList();
            var completed = round <= kept.Count ? kept[round - 1].On : CompletedBy(items);
            var renews = completed is { } on && programme.RenewMonths is { } months ? on.AddMonths(months) : (DateOnly?)null;
            if (renews is { } next && next <= today)
            {
                // Learning elsewhere may lie so far back that it was to be renewed before it was counted.
                begins = next > start ? next : start;
                continue;
            }
            return new ProgrammeProgress(programme, begins, round, items, completed, renews)
            {
                Rule = rule,
                Arranged = with,
                ExemptUntil = completed is null && with.Exemption?.On >= today ? with.Exemption.On : null,
            };
        }
    }

    private static DateOnly? CompletedBy(List<ItemProgress> items) =>
        items.Count > 0 && items.All(item => item.DoneOn is not null) ? items.Max(item => item.DoneOn) : null;
}

/// <summary>One thing to do, by when, and when it was done.</summary>
public sealed record ItemProgress(ProgrammeItem Item, DateOnly DueOn, DateOnly? DoneOn)
{
    /// <summary>What it was done by; null while it is not.</summary>
    public LearningFact? DoneBy { get; init; }

    /// <summary>Where it was done instead of here; null for everything that was done here, or not at all.</summary>
    public Arrangement? Prior { get; init; }

    /// <summary>It was read, and would count once a question about it was answered.</summary>
    public bool IsReadOnly { get; init; }

    internal static ItemProgress Of(
        ProgrammeItem item,
        DateOnly begins,
        DateOnly counts,
        IReadOnlyList<LearningFact> facts,
        CountingRule rule
    )
    {
        var about = facts.Where(fact => fact.On >= counts && item.IsAbout(fact)).ToList();
        var first = about.Where(fact => item.IsDoneBy(fact, rule)).MinBy(fact => (fact.On, fact.Way));
        return new ItemProgress(item, begins.AddDays(item.DueDays), first?.On)
        {
            DoneBy = first,
            IsReadOnly = first is null && about.Count > 0,
        };
    }

    /// <summary>The same with what was arranged: done elsewhere since a day, or due later.</summary>
    internal ItemProgress With(ProgrammeArrangements arranged, DateOnly since) =>
        arranged.PriorOf(Item) is { } prior && prior.On >= since && (DoneOn is null || prior.On < DoneOn)
            ? this with
            {
                DoneOn = prior.On,
                DoneBy = null,
                Prior = prior,
                IsReadOnly = false,
            }
        : DoneOn is null ? this with { DueOn = arranged.DueOf(Item, DueOn) }
        : this;

    public bool IsOverdue(DateOnly today) => DoneOn is null && DueOn < today;
}

public enum ProgressState
{
    NotBegun,
    UnderWay,
    Overdue,
    Complete,

    /// <summary>Nothing of it is due until a day.</summary>
    Exempt,
}
