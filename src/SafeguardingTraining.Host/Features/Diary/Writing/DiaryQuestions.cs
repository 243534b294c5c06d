using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Diary.Writing;

/// <summary>A question to borrow.</summary>
/// <param name="Source">Where the thought comes from, in one line.</param>
/// <param name="Point">The practice point it belongs to, or null.</param>
public sealed record Prompt(string Question, string? Source = null, string? Point = null);

/// <summary>The bank of questions that belong to no single practice point. It follows what is changed and published.</summary>
/// <param name="questions">In the order of the file.</param>
/// <param name="problems">What an author should fix; such questions are missing here.</param>
public sealed class DiaryQuestions(IReadOnlyList<Prompt> questions, IReadOnlyList<Problem> problems) : IContentReader
{
    private const string File = "diary-questions.yaml";

    private volatile Shown shown = new(questions, problems);

    public IReadOnlyList<Prompt> Questions => shown.Questions;

    public IReadOnlyList<Problem> Problems => shown.Problems;

    public void Follow(ContentTexts texts) => shown = Read(texts).shown;

    /// <summary>Reads <c>diary-questions.yaml</c>. A file that is missing holds no questions.</summary>
    public static DiaryQuestions Read(string contentFolder) => Read(ContentTexts.In(contentFolder));

    /// <inheritdoc cref="Read(string)"/>
    public static DiaryQuestions Read(ContentTexts texts) => texts.Once(Made);

    private static DiaryQuestions Made(ContentTexts texts)
    {
        var folder = new ContentFolder(texts, "", "question");
        if (folder.Values(File) is not { } map)
        {
            return new DiaryQuestions([], folder.Problems);
        }
        map.Needs("questions");
        var prompts = new List<Prompt>();
        foreach (var written in map.Maps("questions"))
        {
            var before = folder.Problems.Count;
            var prompt = new Prompt(written.Word("question"), written.Map("source")?.Source().Line);
            if (prompt.Question.Length > 0 && prompts.Exists(one => one.Question == prompt.Question))
            {
                written.Report("question", "id-repeated", $"This question stands in the file already: {prompt.Question}");
            }
            if (folder.Problems.Count == before)
            {
                prompts.Add(prompt);
            }
            written.Close();
        }
        map.Close();
        return new DiaryQuestions(prompts, folder.Problems);
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

    private sealed record Shown(IReadOnlyList<Prompt> Questions, IReadOnlyList<Problem> Problems);
}
