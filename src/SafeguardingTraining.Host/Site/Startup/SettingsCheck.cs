using Microsoft.Extensions.Options;

namespace SafeguardingTraining.Host.Site.Startup;

/// <summary>Looks at the settings of every feature before any of them is used.</summary>
public static class SettingsCheck
{
    /// <exception cref="InvalidSettingException">Some cannot be used; it has a line for each.</exception>
    public static WebApplication CheckSettings(this WebApplication app) =>
        Problems(app.Services) is { Count: > 0 } problems ? throw new InvalidSettingException(string.Join('\n', problems)) : app;

    private static List<string> Problems(IServiceProvider services)
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
}
