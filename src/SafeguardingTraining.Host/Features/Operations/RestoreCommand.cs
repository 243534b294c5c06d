using System.CommandLine;
using System.Globalization;
using SafeguardingTraining.Host.Features.CommandLine;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Operations;

/// <summary><c>restore FILE</c>, while the site is stopped.</summary>
internal sealed class RestoreCommand : ICommand
{
    public Command Of(Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "The file that a backup wrote" };
        var unsigned = new Option<bool>("--unsigned")
        {
            Description = "Takes a backup that no key in this data folder vouches for: from before they were signed, or of another machine",
        };
        var verb = new Command(
            "restore",
            "Puts a backup back while the site is stopped; what was there is kept beside it, and what was deleted since stays deleted"
        )
        {
            file,
            unsigned,
        };
        verb.SetAction(
            (parsed, stop) =>
                BackupCommand.With(terminal, (choice, place) =>
                    Put(choice, place, parsed.GetValue(file) ?? "", parsed.GetValue(unsigned), terminal, stop)
                )
        );
        return verb;
    }

    private static async Task<int> Put(
        DatabaseChoice choice,
        CommandEnvironment place,
        string file,
        bool unsigned,
        Terminal terminal,
        CancellationToken stop
    )
    {
        switch (await Restore.From(Path.GetFullPath(file), choice, place.Folders.Data, TimeProvider.System, stop, unsigned, place.Keys))
        {
            case RestoreRefused refused:
                return terminal.Refuse($"{refused.Sentence} Nothing was changed.", CommandLineRoot.ProblemsFound);
            case Restored restored:
                terminal.Out.WriteLine(
                    $"Restored what {file} held on {restored.Manifest.MadeAt.UtcDateTime.ToString("d MMMM yyyy 'at' HH:mm 'UTC'", CultureInfo.InvariantCulture)}."
                );
                terminal.Out.WriteLine(
                    restored.AsideDatabase is { } old
                        ? $"What was there before is kept: {old}, and {restored.Aside}."
                        : "There was no database before."
                );
                terminal.Out.WriteLine(
                    "Start the site: everybody signs in again, and what people deleted since is deleted again as it starts."
                );
                return CommandLineRoot.Good;
            default:
                throw new InvalidOperationException("A restore is done or refused.");
        }
    }
}
