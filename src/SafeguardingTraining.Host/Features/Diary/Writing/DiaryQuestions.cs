using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Diary.Writing;

/// <summary>A question to borrow.</summary>
/// <param name="Source">Where the thought comes from, in one line.</param>
/// <param name="Point">The practice point it belongs to, or null.</param>
public sealed record Prompt(string Question, string? Source = null, string? Point = null);

/// <summary>The bank of questions that belong to no single practice point.</summary>
/// <param name="Problems">What an author should fix; such questions are missing here.</param>
public sealed record DiaryQuestions(IReadOnlyList<Prompt> Questions, IReadOnlyList<Problem> Problems)
{
    private const string File = "diary-questions.yaml";

    /// <summary>Reads <c>diary-questions.yaml</c>. A file that is missing holds no questions.</summary>
    public static DiaryQuestions Read(string contentFolder)
    {
        var folder = new ContentFolder(contentFolder, "", "question");
        var written = folder.Values<WrittenQuestions>(File)?.Questions ?? [];
        foreach (var lacking in written.Where(question => PromptIn(question) is null))
        {
            folder.Report(File, 1, $"A question needs its words and a source with its document and publisher: {lacking?.Question}");
        }
        return new DiaryQuestions([.. written.Select(PromptIn).OfType<Prompt>()], folder.Problems);
    }

    /// <summary>A few questions for a day, the same all day, so that over the weeks each has its turn.</summary>
    public static IReadOnlyList<Prompt> For(DateOnly day, IReadOnlyList<Prompt> bank, int count) =>
        [
            .. Enumerable
                .Range(0, Math.Min(count, bank.Count))
                .Select(place => bank[(int)(((long)day.DayNumber * count + place) * Stride(bank.Count) % bank.Count)]),
        ];

    // Steps through the whole bank, and lands far from where it was: neighbours in the bank ask about the same thing.
    private static long Stride(int count) => Enumerable.Range((int)(count * 0.382) + 1, count).First(step => Coprime(step, count));

    private static bool Coprime(int one, int other) => other == 0 ? one == 1 : Coprime(other, one % other);

    private static Prompt? PromptIn(WrittenQuestion? written) =>
        written is { Question: { Length: > 0 } question, Source.Whole: { } source } ? new Prompt(question, source.Line) : null;

    private sealed class WrittenQuestions
    {
        public List<WrittenQuestion?>? Questions { get; set; }
    }

    private sealed class WrittenQuestion
    {
        public string? Question { get; set; }

        public FrontMatterSource? Source { get; set; }
    }
}
