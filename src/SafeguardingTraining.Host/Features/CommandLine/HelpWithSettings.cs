using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.CommandLine;

/// <summary>The usual help, and with the program's own that of its settings.</summary>
internal sealed class HelpWithSettings(IReadOnlyList<SettingsGroup> groups, Terminal terminal) : SynchronousCommandLineAction
{
    private const string Indent = "      ";

    private readonly HelpAction usual = new();

    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is RootCommand)
        {
            Tell();
        }
        return CommandLineRoot.Good;
    }

    private void Tell()
    {
        terminal.Out.WriteLine("Settings:");
        terminal.Out.WriteLine(
            """
              on the command line (--Data:Folder /srv/training), in the environment
              (Data__Folder=/srv/training), in settings.json in the data folder or
              appsettings.json beside the program, or in a file that is named
              (Smtp__Password__FILE=/run/secrets/mail). "config check" says what holds.
            """
        );
        foreach (var setting in groups.SelectMany(group => group.Settings))
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine($"  {setting.Written}");
            foreach (var line in Lines(PlainMeaning.Of(setting), terminal.Width - Indent.Length))
            {
                terminal.Out.WriteLine($"{Indent}{line}");
            }
        }
    }

    private static IEnumerable<string> Lines(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }
            line = line.Length == 0 ? word : $"{line} {word}";
        }
        yield return line;
    }
}
