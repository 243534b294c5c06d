namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>
/// The time that entries say was spent learning, in minutes. Every page and every export counts it here, so that the number is the same
/// everywhere.
/// </summary>
/// <param name="Together">With others: what the Nursing and Midwifery Council calls participatory.</param>
public sealed record LearningTime(int Together, int Alone)
{
    public int Minutes => Together + Alone;

    public static LearningTime Of(IEnumerable<Entry> entries) =>
        entries.Aggregate(new LearningTime(0, 0), (sum, entry) =>
            entry.Learning.Participatory
                ? sum with
                {
                    Together = sum.Together + entry.Learning.Minutes,
                }
                : sum with
                {
                    Alone = sum.Alone + entry.Learning.Minutes,
                }
        );
}
