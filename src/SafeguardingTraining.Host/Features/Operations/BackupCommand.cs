using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using SafeguardingTraining.Host.Features.CommandLine;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Operations;

/// <summary><c>backup FILE</c>, while the site may be running.</summary>
internal sealed class BackupCommand : ICommand
{
    public Command Of(Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "The file to write, such as site-2026-11-28.zip" };
        var verb = new Command(
            "backup",
            "Writes database, diaries, keys and lists of what was deleted into one file; the site may be running. Keep it as safe as the site itself"
        )
        {
            file,
        };
        verb.SetAction(
            (parsed, stop) =>
                With(terminal, (choice, place) => Write(choice, place.Folders.Data, parsed.GetValue(file) ?? "", terminal, stop))
        );
        return verb;
    }

    private static async Task<int> Write(DatabaseChoice choice, string data, string file, Terminal terminal, CancellationToken stop)
    {
        if (choice.File is { } database && !File.Exists(database))
        {
            return terminal.Refuse($"There is no site in {data} yet. Set Data__Folder to the one you mean.", CommandLineRoot.ProblemsFound);
        }
        var now = TimeProvider.System.GetUtcNow();
        var done = await Backup.Write(choice, data, Path.GetFullPath(file), now, stop);
        new LastBackupFact(now, done.Bytes).Keep(data);
        terminal.Out.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{done.Manifest.Files.Count} files, {done.Bytes / 1024.0 / 1024:0.0} MB, written to {file}. The keys are in it: keep it as safe as the site itself. {BackupKey.FileName}, which signs it, is not: keep a copy of that apart."
            )
        );
        return CommandLineRoot.Good;
    }

    /// <summary>Does the work on the database and the data folder of this site, or says in a sentence why it cannot be done.</summary>
    internal static Task<int> With(Terminal terminal, Func<DatabaseChoice, CommandEnvironment, Task<int>> work) =>
        CommandEnvironment.Use(terminal, async place =>
        {
            try
            {
                return await work(DatabaseChoice.From(place.Main, place.Folders.Data), place);
            }
            catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or DbException or ProgramFailedException)
            {
                return terminal.Refuse($"{reason.Message.ReplaceLineEndings(" ").TrimEnd('.')}.", CommandLineRoot.ProblemsFound);
            }
        });
}
