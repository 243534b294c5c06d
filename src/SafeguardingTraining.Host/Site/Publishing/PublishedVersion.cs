using System.Text.Json;

namespace SafeguardingTraining.Host.Site.Publishing;

/// <summary>A version of a package as it was published, kept whole. It counts from its day on, until it is withdrawn.</summary>
/// <param name="Kind">The name of a <see cref="PackageKind"/>.</param>
/// <param name="Number">From 1, for each package.</param>
/// <param name="Files">Its files as JSON.</param>
/// <param name="Base">The fingerprint of what was shipped when its author last compared the two; empty where nothing was shipped.</param>
/// <param name="By">Who published it; null when they have left.</param>
/// <param name="From">From which day in the United Kingdom it counts.</param>
public sealed record PublishedVersion(
    string Kind,
    string Slug,
    int Number,
    string Files,
    string Base,
    Guid? By,
    string ByName,
    DateTimeOffset At,
    string Note,
    DateOnly From,
    DateTimeOffset? WithdrawnAt = null
)
{
    public const int LongestNote = 500;
    public const int LongestAuthor = 100;

    public static string Written(IReadOnlyDictionary<string, string> files) => JsonSerializer.Serialize(files);

    public static IReadOnlyDictionary<string, string> Read(string files) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(files) ?? [];
}

/// <summary>A published version without its files.</summary>
public sealed record PublishedSummary(
    string Slug,
    int Number,
    string Base,
    string ByName,
    DateTimeOffset At,
    string Note,
    DateOnly From,
    DateTimeOffset? WithdrawnAt
)
{
    /// <summary>It may be what learners see on this day.</summary>
    public bool CountsOn(DateOnly day) => WithdrawnAt is null && From <= day;

    public bool IsPlannedOn(DateOnly day) => WithdrawnAt is null && From > day;

    /// <summary>What learners see on a day: the latest of those that count; null when that is what is shipped.</summary>
    public static PublishedSummary? InForce(IEnumerable<PublishedSummary> versions, DateOnly day) =>
        versions.Where(version => version.CountsOn(day)).MaxBy(version => version.Number);
}
