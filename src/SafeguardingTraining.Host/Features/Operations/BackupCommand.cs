using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using SafeguardingTraining.Host.Features.CommandLine;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Operations;

/// <summary><c>backup FILE</c> while the site runs, and <c>restore FILE</c> while it is stopped.</summary>
internal static class BackupCommand
{
    internal static Command Of(Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "The file to write, such as site-2026-11-28.zip" };
        var verb = new Command("backup", "Writes database, diaries, keys and lists of what was deleted into one file; the site may be running. Keep it as safe as the site itself") { file };
        verb.SetAction((parsed, stop) => With(terminal, (choice, data) => Write(choice, data, parsed.GetValue(file) ?? "", terminal, stop)));
        return verb;
    }

    internal static Command RestoreOf(Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "The file that a backup wrote" };
        var verb = new Command("restore", "Puts a backup back while the site is stopped; what was there is kept beside it, and what was deleted since stays deleted") { file };
        verb.SetAction((parsed, stop) => With(terminal, (choice, data) => Put(choice, data, parsed.GetValue(file) ?? "", terminal, stop)));
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
        terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done.Manifest.Files.Count} files, {done.Bytes / 1024.0 / 1024:0.0} MB, written to {file}. The keys are in it: keep it as safe as the site itself."));
        return CommandLineRoot.Good;
    }

    private static async Task<int> Put(DatabaseChoice choice, string data, string file, Terminal terminal, CancellationToken stop)
    {
        switch (await Restore.From(Path.GetFullPath(file), choice, data, TimeProvider.System, stop))
        {
            case RestoreRefused refused:
                return terminal.Refuse($"{refused.Sentence} Nothing was changed.", CommandLineRoot.ProblemsFound);
            case Restored restored:
                terminal.Out.WriteLine($"Restored what {file} held on {restored.Manifest.MadeAt.UtcDateTime.ToString("d MMMM yyyy 'at' HH:mm 'UTC'", CultureInfo.InvariantCulture)}.");
                terminal.Out.WriteLine(restored.AsideDatabase is { } old ? $"What was there before is kept: {old}, and {restored.Aside}." : "There was no database before.");
                terminal.Out.WriteLine("Start the site: what people deleted since is deleted again as it starts.");
                return CommandLineRoot.Good;
            default:
                throw new InvalidOperationException("A restore is done or refused.");
        }
    }

    private static Task<int> With(Terminal terminal, Func<DatabaseChoice, string, Task<int>> work) => CommandEnvironment.Use(terminal, async place =>
    {
        try
        {
            return await work(DatabaseChoice.From(place.Main, place.Folders.Data), place.Folders.Data);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or DbException or ProgramFailedException)
        {
            return terminal.Refuse($"{reason.Message.ReplaceLineEndings(" ").TrimEnd('.')}.", CommandLineRoot.ProblemsFound);
        }
    });
}
