using System.CommandLine;
using SafeguardingTraining.Host.Features.CommandLine;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.Operations;

/// <summary><c>ready</c>: asks the site that runs on this machine whether it can serve people, for whatever watches a container.</summary>
internal sealed class ReadyCommand : ICommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public Command Of(Terminal terminal)
    {
        var verb = new Command(
            "ready",
            "Asks the site that runs on this machine, by the same settings, whether it can serve people: 0 when it can, 1 and what is missing when not"
        )
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        verb.SetAction((parsed, stop) => Ask([.. parsed.UnmatchedTokens], terminal, stop));
        return verb;
    }

    private static async Task<int> Ask(string[] settings, Terminal terminal, CancellationToken stop)
    {
        try
        {
            return await Ask(SiteStartup.Builder(settings).Configuration, terminal, stop);
        }
        catch (InvalidSettingException unread)
        {
            return terminal.Refuse(unread.Message, CommandLineRoot.WrongUsage);
        }
    }

    private static async Task<int> Ask(IConfiguration settings, Terminal terminal, CancellationToken stop)
    {
        if (ListenAddresses.Local(settings["urls"], settings["http_ports"]) is not { } site)
        {
            return terminal.Refuse("Urls names no http address that could be asked.", CommandLineRoot.WrongUsage);
        }
        using var http = new HttpClient { BaseAddress = site, Timeout = Patience };
        try
        {
            using var asked = new HttpRequestMessage(HttpMethod.Get, HealthEndpoints.Ready);
            asked.Headers.Host = NameIn(settings["AllowedHosts"]);
            using var answer = await http.SendAsync(asked, stop);
            terminal.Out.WriteLine(await answer.Content.ReadAsStringAsync(stop));
            return answer.IsSuccessStatusCode ? CommandLineRoot.Good : CommandLineRoot.ProblemsFound;
        }
        catch (Exception reason) when (reason is HttpRequestException or TaskCanceledException)
        {
            return terminal.Refuse($"No site answers at {site}: {reason.Message}", CommandLineRoot.ProblemsFound);
        }
    }

    // A site that answers to its own names alone is asked by one of them.
    private static string? NameIn(string? allowed) =>
        (allowed ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var name, ..]
        && !name.Contains('*', StringComparison.Ordinal)
            ? name
            : null;
}
