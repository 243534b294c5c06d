using Microsoft.Extensions.Options;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.Diary.Store;

/// <summary>Where diaries lie.</summary>
public sealed record DiaryOptions : ISectionOptions
{
    public static string Section => "Diary";

    /// <summary>Null, and best left so: they follow the database.</summary>
    [Setting("empty, and best left so: diaries follow the database")]
    public string? Store { get; init; }

    /// <summary>None: what a store may be depends on the database, and <see cref="DiaryStoreCheck"/> knows it.</summary>
    public IEnumerable<string> Problems() => [];
}

/// <summary>Refuses a store that does not fit the site's database or its data folder.</summary>
internal sealed class DiaryStoreCheck(DatabaseChoice choice, string dataFolder) : IValidateOptions<DiaryOptions>
{
    public ValidateOptionsResult Validate(string? name, DiaryOptions options) =>
        DiaryStoreChoice.WhyRefused(options.Store, choice, dataFolder) is { } refused
            ? ValidateOptionsResult.Fail(refused)
            : ValidateOptionsResult.Success;
}
