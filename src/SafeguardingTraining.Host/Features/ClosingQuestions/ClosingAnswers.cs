using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.ClosingQuestions;

/// <summary>
/// What a learner wrote to the questions at the end of a text. It is read to see that something is there, goes into their own diary
/// when they ask for it, and is kept nowhere else: not beside what they finished, and in no log.
/// </summary>
/// <param name="Once">Made when the form is shown: the same form sent twice is kept once.</param>
/// <param name="Questions">As the form shows them.</param>
/// <param name="Words">One for each question; empty where nothing was written.</param>
/// <param name="ForDiary">They want it in their diary.</param>
public sealed record ClosingAnswers(Guid Once, IReadOnlyList<string> Questions, IReadOnlyList<string> Words, bool ForDiary) : PrivateRecord
{
    public const int LongestAnswer = 2_000;
    public const string OnceField = "once";
    public const string DiaryField = "diary";

    /// <summary>A sentence can be short: "I would ask him."</summary>
    private const int FewestWords = 3;

    private static readonly char[] Spaces = [' ', '\t', '\r', '\n'];

    public static string Field(int question) => $"answer-{question}";

    /// <summary>An empty form.</summary>
    public static ClosingAnswers To(IReadOnlyList<string> questions) =>
        new(Guid.CreateVersion7(), questions, [.. questions.Select(_ => "")], ForDiary: true);

    public static ClosingAnswers Of(IFormCollection form, IReadOnlyList<string> questions) =>
        new(
            FormValue.Id(form[OnceField]) ?? Guid.CreateVersion7(),
            questions,
            [.. questions.Select((_, question) => $"{form[Field(question)]}".Trim())],
            form[DiaryField] == "true"
        );

    /// <summary>What to change before it counts; one question answered in a sentence is enough.</summary>
    public IReadOnlyList<FieldProblem> Problems() =>
        Words.Any(IsSentence)
            ?
            [
                .. Words.SelectMany(
                    (words, question) =>
                        FieldProblems.At(
                            Field(question),
                            words.Length > LongestAnswer ? $"Keep it under {LongestAnswer:N0} characters." : null
                        )
                ),
            ]
            : [new FieldProblem(Field(0), "Write a sentence. A short one will do.")];

    /// <summary>What stands in the diary: the words, each under its question where there are several.</summary>
    public string ForEntry =>
        string.Join(
            "\n\n",
            Questions
                .Zip(Words)
                .Where(one => one.Second.Length > 0)
                .Select(one => Questions.Count == 1 ? one.Second : $"{one.First}\n{one.Second}")
        );

    private static bool IsSentence(string words) => words.Split(Spaces, StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords;
}

/// <summary>The questions at the end of a text, and what was written to them so far.</summary>
/// <param name="HasDiary">The learner has a diary that the words can go into.</param>
public sealed record ClosingQuestionsModel(ClosingAnswers Answers, bool HasDiary, IReadOnlyList<FieldProblem> Problems) : PrivateRecord;
