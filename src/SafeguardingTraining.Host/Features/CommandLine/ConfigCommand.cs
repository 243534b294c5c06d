using System.CommandLine;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.CommandLine;

/// <summary><c>config check</c>: every setting with what holds and where it comes from, and what is wrong. It changes nothing.</summary>
/// <param name="compose">Puts the site together without looking at its data, so that every feature's own checks are asked.</param>
internal sealed class ConfigCommand(
    IReadOnlyList<SettingsGroup> groups,
    Func<WebApplicationBuilder, Settings.Valid, WebApplication> compose
) : ICommand
{
    private const string Hidden = "(set, not shown)";

    public Command Of(Terminal terminal)
    {
        var check = new Command(
            "check",
            "Names every setting, what holds, where it comes from, and what is wrong; settings may follow as for the site. Secrets are not shown"
        )
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        check.SetAction((parsed, _) => Check([.. parsed.UnmatchedTokens], terminal));
        return new Command("config", "Checks the settings") { check };
    }

    private async Task<int> Check(string[] args, Terminal terminal)
    {
        try
        {
            var builder = SiteStartup.Builder(args);
            var settings = Settings.Of(builder.Configuration, Installation.Folder);
            List(builder.Configuration, settings as Settings.Valid, terminal);
            return Tell(await Problems(builder, settings), Advice(builder.Configuration, settings), terminal);
        }
        catch (InvalidSettingException unread)
        {
            return terminal.Refuse(unread.Message, CommandLineRoot.ProblemsFound);
        }
    }

    private void List(IConfiguration settings, Settings.Valid? folders, Terminal terminal)
    {
        (string Name, string Value, string From)[] rows =
        [
            .. from known in groups.SelectMany(one => one.Settings)
            from key in Keys(settings, known)
            select (key, Shown(settings, known, key, folders), SettingSource.Of(settings, key)),
        ];
        var (names, values) = (rows.Max(row => row.Name.Length), rows.Max(row => Math.Min(row.Value.Length, 40)));
        foreach (var (name, value, from) in rows)
        {
            terminal.Out.WriteLine($"{name.PadRight(names)}  {value.PadRight(values)}  {from}");
        }
    }

    private static IEnumerable<string> Keys(IConfiguration settings, KnownSetting known) =>
        known.Each is not null && settings.GetSection(known.Key).GetChildren().Select(child => child.Path).ToArray() is { Length: > 0 } each
            ? each
            : [known.Key];

    private static string Shown(IConfiguration settings, KnownSetting known, string key, Settings.Valid? folders) =>
        settings[key] is { } value && !string.IsNullOrWhiteSpace(value)
            ? known.IsSecret || HoldsPassword(value)
                ? Hidden
                : value.Trim()
            : key switch
            {
                "Data:Folder" when folders is not null => folders.Data,
                "Content:Folder" when folders is not null => folders.Content,
                "Scenarios:Folder" when folders is not null => folders.Scenarios,
                _ => known.Usual.Length > 0 ? known.Usual : "-",
            };

    // An address may carry a name and a password.
    private static bool HoldsPassword(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && address.UserInfo.Length > 0;

    private async Task<IReadOnlyList<string>> Problems(WebApplicationBuilder builder, Settings settings)
    {
        var urls = ListenAddresses.WhyNoAddress(builder.Configuration["urls"]) is { } wrong ? [wrong] : Array.Empty<string>();
        switch (settings)
        {
            case Settings.Invalid invalid:
                return [.. invalid.Sentences.Split('\n').Union(groups.SelectMany(group => group.Problems(builder.Configuration))), .. urls];
            case Settings.Valid valid:
                await using (var app = compose(builder, valid))
                {
                    string?[] data = [Directory.Exists(valid.Data) ? Settings.WhyNotWritable(valid.Data) : null];
                    return [.. data.OfType<string>(), .. SettingsCheck.Problems(app, groups), .. urls];
                }
            default:
                throw new InvalidOperationException("Settings are sound or unsound.");
        }
    }

    private string[] Advice(IConfiguration settings, Settings read) =>
        [
            .. MisspeltSettings.In(settings, groups),
            .. (read as Settings.Valid) is { } valid && Installation.WhyAtRisk(valid.Data) is { } risk ? [risk] : Array.Empty<string>(),
        ];

    private static int Tell(IReadOnlyList<string> problems, IReadOnlyList<string> advice, Terminal terminal)
    {
        string[] unlike = [.. advice.Where(sentence => !problems.Contains(sentence))];
        terminal.Out.WriteLine();
        foreach (var sentence in problems)
        {
            terminal.Out.WriteLine($"error: {sentence}");
        }
        foreach (var sentence in unlike)
        {
            terminal.Out.WriteLine($"warning: {sentence}");
        }
        if (problems.Count + unlike.Length == 0)
        {
            terminal.Out.WriteLine("Nothing is wrong.");
        }
        return problems.Count > 0 ? CommandLineRoot.ProblemsFound : CommandLineRoot.Good;
    }
}
