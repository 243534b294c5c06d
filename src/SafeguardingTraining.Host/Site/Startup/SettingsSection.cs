using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Options;

namespace SafeguardingTraining.Host.Site.Startup;

/// <summary>
/// Reads the settings of one section into its options. A name that nobody knows and a value of the wrong kind are left out and told of
/// in a sentence, where the framework's own reader would stop at the first with an exception.
/// </summary>
public static class SettingsSection
{
    /// <summary>Options that are read once, and checked with all others before the site opens.</summary>
    public static OptionsBuilder<T> AddSettings<T>(this IServiceCollection services)
        where T : class, ISectionOptions, new() =>
        services
            .AddSingleton<IValidateOptions<T>, SectionCheck<T>>()
            .AddOptions<T>()
            .Configure<IConfiguration>((options, settings) => Written<T>(settings).Bind(options))
            .ValidateOnStart();

    /// <summary>The options, for what must be known before there are services. They may hold what is refused later.</summary>
    public static T Read<T>(this IConfiguration settings)
        where T : class, ISectionOptions, new()
    {
        var options = new T();
        Written<T>(settings).Bind(options);
        return options;
    }

    /// <summary>A sentence for each name in the section that is no setting, and for each value of the wrong kind.</summary>
    internal static IEnumerable<string> Slips<T>(IConfiguration settings)
        where T : class, ISectionOptions, new() => settings.GetSection(T.Section).GetChildren().Select(Slip<T>).OfType<string>();

    private static IConfiguration Written<T>(IConfiguration settings)
        where T : class, ISectionOptions, new()
    {
        var sound = settings
            .GetSection(T.Section)
            .GetChildren()
            .Where(child => Slip<T>(child) is null)
            .SelectMany(child => child.AsEnumerable())
            .Where(pair => !string.IsNullOrWhiteSpace(pair.Value))
            .Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.Trim()));
        return new ConfigurationBuilder().AddInMemoryCollection(sound).Build().GetSection(T.Section);
    }

    private static string? Slip<T>(IConfigurationSection child)
        where T : class, ISectionOptions, new() =>
        Settable<T>().FirstOrDefault(one => one.Name.Equals(child.Key, StringComparison.OrdinalIgnoreCase)) is { } property
            ? WrongKind(child, property.PropertyType, property.GetValue(new T()))
            : NoSetting(child, T.Section, Settable<T>().Select(one => one.Name));

    /// <summary>A name that nobody knows, with those that somebody does.</summary>
    internal static string NoSetting(IConfigurationSection child, string section, IEnumerable<string> names) =>
        MisspeltSettings.Nearest(child.Key, names) is { } meant
            ? $"{child.Path} is not a setting; did you mean {section}:{meant}?"
            : $"{child.Path} is not a setting: {section} has {Listed(names)}.";

    private static IEnumerable<PropertyInfo> Settable<T>() => typeof(T).GetProperties().Where(property => property.CanWrite);

    private static string? WrongKind(IConfigurationSection child, Type type, object? usual)
    {
        var kind = Nullable.GetUnderlyingType(type) ?? type;
        if (string.IsNullOrWhiteSpace(child.Value) || IsOf(kind, child.Value.Trim()))
        {
            return null;
        }
        return kind switch
        {
            { IsEnum: true } => $"{child.Path} is one of {Listed(Enum.GetNames(kind))}.",
            _ when kind == typeof(bool) => $"{child.Path} is true or false.",
            _ =>
                $"{child.Path} is not a number: write one such as {Convert.ToString(usual, CultureInfo.InvariantCulture)}, or leave it out.",
        };
    }

    // By name alone: an enum's number is an accident of the order in which its names are written.
    private static bool IsOf(Type kind, string written) =>
        kind.IsEnum ? Enum.GetNames(kind).Contains(written, StringComparer.OrdinalIgnoreCase)
        : kind == typeof(double) ? double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
        : !kind.IsPrimitive || TypeDescriptor.GetConverter(kind).IsValid(written);

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names);

    private sealed class SectionCheck<T>(IConfiguration settings) : IValidateOptions<T>
        where T : class, ISectionOptions, new()
    {
        public ValidateOptionsResult Validate(string? name, T options) =>
            (string[])[.. Slips<T>(settings), .. options.Problems()] is { Length: > 0 } problems
                ? ValidateOptionsResult.Fail(problems)
                : ValidateOptionsResult.Success;
    }
}
