using Microsoft.Extensions.Options;

namespace SafeguardingTraining.Host.Site.Startup;

/// <summary>Looks at the settings of every feature before any of them is used.</summary>
public static partial class SettingsCheck
{
    /// <exception cref="InvalidSettingException">Some cannot be used; it has a line for each.</exception>
    public static WebApplication CheckSettings(this WebApplication app, IReadOnlyList<SettingsGroup> groups)
    {
        if (Problems(app, groups) is { Count: > 0 } problems)
        {
            throw new InvalidSettingException(string.Join('\n', problems));
        }
        foreach (var misspelt in MisspeltSettings.In(app.Configuration, groups))
        {
            LogMisspelt(app.Logger, misspelt);
        }
        return app;
    }

    /// <summary>A sentence for each setting that cannot be used.</summary>
    public static IReadOnlyList<string> Problems(WebApplication app, IReadOnlyList<SettingsGroup> groups) =>
        [.. groups.SelectMany(group => group.Problems(app.Configuration)).Union(Refused(app.Services))];

    private static List<string> Refused(IServiceProvider services)
    {
        try
        {
            services.GetRequiredService<IStartupValidator>().Validate();
            return [];
        }
        catch (OptionsValidationException wrong)
        {
            return [.. wrong.Failures];
        }
        catch (AggregateException many) when (many.InnerExceptions.All(one => one is OptionsValidationException))
        {
            return [.. many.InnerExceptions.OfType<OptionsValidationException>().SelectMany(wrong => wrong.Failures).Distinct()];
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Misspelt}")]
    private static partial void LogMisspelt(ILogger log, string misspelt);
}
