using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.CommandLine;

/// <summary>
/// The words the application understands when it is started: none opens the site; each command does its work and leaves.
/// Exit codes: 0 good, 1 problems found, 2 wrong usage.
/// </summary>
public static class CommandLineRoot
{
    public const int Good = 0;
    public const int ProblemsFound = 1;
    public const int WrongUsage = 2;

    /// <param name="serve">Opens the site, with the settings that were given on the command line.</param>
    public static async Task<int> Run(
        string[] args,
        IReadOnlyList<ICommand> commands,
        IReadOnlyList<SettingsGroup> settings,
        Func<string[], Task<int>> serve
    )
    {
        if (IsServing(args))
        {
            return await serve(args);
        }
        using var terminal = Terminal.OfThisProcess();
        return await Run(args, commands, settings, terminal);
    }

    /// <summary>Does the work of one verb.</summary>
    public static async Task<int> Run(
        string[] args,
        IReadOnlyList<ICommand> commands,
        IReadOnlyList<SettingsGroup> settings,
        Terminal terminal
    )
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var parsed = Root(commands, settings, terminal).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            return terminal.Refuse(
                $"{string.Join(' ', parsed.Errors.Select(error => error.Message))} Add --help to see what is understood.",
                WrongUsage
            );
        }
        // Without a time to wait for, Ctrl+C ends the process at once and quietly.
        return await parsed.InvokeAsync(
            new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            }
        );
    }

    /// <summary>Settings such as <c>--urls http://localhost:5090</c> belong to the site; a word or a call for help does not.</summary>
    private static bool IsServing(string[] args) =>
        args.Length == 0 || (args[0].StartsWith("--", StringComparison.Ordinal) && args[0] is not ("--help" or "--version"));

    private static RootCommand Root(IReadOnlyList<ICommand> commands, IReadOnlyList<SettingsGroup> settings, Terminal terminal)
    {
        var root = new RootCommand(
            $"Opens the training site at {SiteStartup.DefaultUrl}. Settings may follow, such as --urls http://localhost:5090."
        );
        foreach (var command in commands)
        {
            root.Add(command.Of(terminal));
        }
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithSettings(settings, terminal);
        }
        // No verb at all opens the site before any of this; with an action here, a slip in a verb is reported as just that.
        root.SetAction(_ => WrongUsage);
        return root;
    }
}
