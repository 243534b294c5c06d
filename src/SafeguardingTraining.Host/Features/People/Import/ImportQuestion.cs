using System.Security.Cryptography;
using System.Text;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.People.Import;

/// <summary>Something about a list that its reader asks, because either answer could be meant.</summary>
/// <param name="Field">The field of its answer.</param>
/// <param name="Lines">How many lines it is about.</param>
/// <param name="Answer">What is chosen; null while nothing is, and these lines wait.</param>
public sealed record ImportQuestion(string Field, string Text, IReadOnlyList<ImportOption> Options, int Lines, string? Answer)
    : PrivateRecord
{
    public const string DatesField = "dates";

    public const string DayFirst = "day-first";
    public const string MonthFirst = "month-first";

    /// <summary>It is the one that is here.</summary>
    public const string Same = "same";

    /// <summary>It is another, to be added.</summary>
    public const string Other = "other";

    /// <summary>These lines stay out.</summary>
    public const string Out = "out";

    /// <summary>The same question about the same words has the same field each time the list is read.</summary>
    internal static string FieldOf(string column, Guid within, string name) =>
        $"{column}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{within}\n{name}")))[..12]}";
}

/// <summary>One answer.</summary>
public sealed record ImportOption(string Value, string Text);

/// <summary>What was answered.</summary>
/// <param name="MayAdd">Agencies and teams that are not here, and like none that is, are made; else their lines stay out.</param>
public sealed record ImportAnswers(bool MayAdd, IReadOnlyDictionary<string, string> Answers)
{
    /// <summary>As a list is read first.</summary>
    public static ImportAnswers None { get; } = new(true, new Dictionary<string, string>());

    public static ImportAnswers Of(IFormCollection form) =>
        new(
            form[ImportModel.AddField].Count > 0,
            form.Where(field => IsAnswer(field.Key)).ToDictionary(field => field.Key, field => $"{field.Value}")
        );

    public string? To(string field) => Answers.GetValueOrDefault(field);

    private static bool IsAnswer(string field) =>
        field == ImportQuestion.DatesField
        || field.StartsWith("agency-", StringComparison.Ordinal)
        || field.StartsWith("team-", StringComparison.Ordinal);
}
