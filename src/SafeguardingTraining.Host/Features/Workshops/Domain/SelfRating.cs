using System.Text.Json.Serialization;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>When people are asked how sure they are, and what they would do first.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RatingMoment>))]
public enum RatingMoment
{
    Before,
    After,
    SixWeeks,
    ThreeMonths,
}

public static class RatingMoments
{
    public static string InWords(this RatingMoment moment) =>
        moment switch
        {
            RatingMoment.Before => "Before",
            RatingMoment.After => "After",
            RatingMoment.SixWeeks => "Six weeks",
            _ => "Three months",
        };
}

/// <summary>What somebody would do first. Each can be right on its day; what is looked at is how a whole room moves.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FirstStep>))]
public enum FirstStep
{
    Record,
    TalkItOver,
    AskAnother,
    AskThem,
    Refer,
}

/// <summary>How somebody rates themselves, the same two questions at every moment; either may be left out.</summary>
/// <param name="Confidence">From 1 to 5, 5 the surest.</param>
public sealed record SelfRating(int? Confidence, FirstStep? Step)
{
    public const int Highest = 5;

    public const string ConfidenceQuestion = "If something like this came to my desk, how sure am I that I would know what to do?";

    public const string StepQuestion = "I am worried about somebody and hold only a part of the picture. What do I do first?";

    public static IReadOnlyList<int> Levels { get; } = [.. Enumerable.Range(1, Highest)];

    public static IReadOnlyList<FirstStep> Steps { get; } = Enum.GetValues<FirstStep>();

    public static string InWords(int level) =>
        level switch
        {
            1 => "Not sure at all",
            2 => "A little sure",
            3 => "Fairly sure",
            4 => "Very sure",
            _ => "Completely sure",
        };

    public static string InWords(FirstStep step) =>
        step switch
        {
            FirstStep.Record => "Write it down, and watch what comes",
            FirstStep.TalkItOver => "Talk it over with my manager or supervisor",
            FirstStep.AskAnother => "Ask another service what it holds",
            FirstStep.AskThem => "Ask the child, the adult or the family",
            _ => "Make a referral",
        };
}

/// <summary>How often each answer was given, of whoever answered; one list for each question, in the order in which it is asked.</summary>
public sealed record RatingCounts(ValueList<int> Confidence, ValueList<int> Steps)
{
    /// <summary>Answers of fewer people than this are never shown and never taken out of a larger number.</summary>
    public const int FewestShown = 8;

    public const int MostOnPaper = 400;

    public static RatingCounts None { get; } = new([.. SelfRating.Levels.Select(_ => 0)], [.. SelfRating.Steps.Select(_ => 0)]);

    public bool IsEmpty => Confidence.Sum() == 0 && Steps.Sum() == 0;

    /// <summary>The same without a question that fewer than eight answered.</summary>
    public RatingCounts Shown => new(Where(Confidence, IsEnough), Where(Steps, IsEnough));

    /// <summary>The questions that fewer than eight answered.</summary>
    public RatingCounts TooFew => new(Where(Confidence, counts => !IsEnough(counts)), Where(Steps, counts => !IsEnough(counts)));

    public static RatingCounts Of(IReadOnlyCollection<SelfRating> ratings) =>
        new(
            [.. SelfRating.Levels.Select(level => ratings.Count(one => one.Confidence == level))],
            [.. SelfRating.Steps.Select(step => ratings.Count(one => one.Step == step))]
        );

    public RatingCounts Plus(RatingCounts other) =>
        new([.. Confidence.Zip(other.Confidence, (one, more) => one + more)], [.. Steps.Zip(other.Steps, (one, more) => one + more)]);

    private static bool IsEnough(ValueList<int> counts) => counts.Sum() >= FewestShown;

    private static ValueList<int> Where(ValueList<int> counts, Func<ValueList<int>, bool> isKept) =>
        isKept(counts) ? counts : [.. counts.Select(_ => 0)];
}

/// <summary>
/// The room before and after, as a group: made once, when the workshop ends, and the same from then on whoever leaves. What came from
/// phones and what was counted from paper are each shown only of eight or more: whoever typed in the slips knows them, and would be left
/// with the rest.
/// </summary>
public sealed record RatingPicture(RatingCounts Before, RatingCounts After)
{
    public bool IsEmpty => Before.IsEmpty && After.IsEmpty;

    /// <summary>The questions of which there is something to show, in the order they are asked.</summary>
    public IEnumerable<PicturedQuestion> Questions =>
        new PicturedQuestion[]
        {
            new(SelfRating.ConfidenceQuestion, [.. SelfRating.Levels.Select(SelfRating.InWords)], Before.Confidence, After.Confidence),
            new(SelfRating.StepQuestion, [.. SelfRating.Steps.Select(SelfRating.InWords)], Before.Steps, After.Steps),
        }.Where(question => question.Before.Sum() + question.After.Sum() > 0);

    /// <summary>Null while the workshop goes on, and where too few answered.</summary>
    public static RatingPicture? Of(Workshop workshop) =>
        workshop.RatedAtEnd is not { } closed ? null
        : new RatingPicture(Shown(closed.Before, workshop, RatingMoment.Before), Shown(closed.After, workshop, RatingMoment.After))
            is { IsEmpty: false } picture
            ? picture
        : null;

    private static RatingCounts Shown(RatingCounts phones, Workshop workshop, RatingMoment moment) =>
        phones.Shown.Plus(workshop.RatedOnPaper.GetValueOrDefault(moment, RatingCounts.None).Shown);
}

/// <summary>One question of the picture.</summary>
/// <param name="Answers">In words, in their order.</param>
/// <param name="Before">How many gave each answer, in the same order; all 0 where too few answered.</param>
public sealed record PicturedQuestion(string Question, IReadOnlyList<string> Answers, ValueList<int> Before, ValueList<int> After);
