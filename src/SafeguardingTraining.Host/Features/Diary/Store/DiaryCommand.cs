using System.CommandLine;
using System.Data.Common;
using System.Text.Json;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.CommandLine;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Diary.Store;

/// <summary>
/// <c>diary move</c>, <c>diary backup</c> and <c>diary restore</c>: whole diaries, sealed as they are, while the site is stopped.
/// </summary>
internal sealed class DiaryCommand : ICommand
{
    public Command Of(Terminal terminal) =>
        new("diary", "Moves, backs up and restores diaries, sealed as they are; stop the site first")
        {
            Move(terminal),
            Backup(terminal),
            Restore(terminal),
        };

    private static Command Move(Terminal terminal)
    {
        var to = new Option<string>("--to")
        {
            Description = $"Where they should be: {string.Join(" or ", DiaryStoreChoice.Names)}",
            Required = true,
        };
        to.AcceptOnlyFromAmong([.. DiaryStoreChoice.Names]);
        var verb = new Command("move", "Copies every diary from the other store into this one, and compares both by count and hash") { to };
        verb.SetAction((parsed, stop) => CommandEnvironment.Use(terminal, place => Move(parsed.GetValue(to) ?? "", place, terminal, stop)));
        return verb;
    }

    private static Command Backup(Terminal terminal)
    {
        var file = FileName("The file to write");
        var verb = new Command("backup", "Writes every diary into one file, still sealed; keep the key ring apart from it") { file };
        verb.SetAction(
            (parsed, stop) => WithOwn(terminal, (source, _) => Backup(source, parsed.GetValue(file) ?? "", terminal, stop), stop)
        );
        return verb;
    }

    private static Command Restore(Terminal terminal)
    {
        var file = FileName("The file that a backup wrote");
        var verb = new Command("restore", "Puts the diaries of a backup back; what was deleted since stays deleted") { file };
        verb.SetAction(
            (parsed, stop) =>
                WithOwn(terminal, (target, place) => Restore(target, parsed.GetValue(file) ?? "", place, terminal, stop), stop)
        );
        return verb;
    }

    private static Argument<string> FileName(string description) => new("file") { Description = description };

    private static Task<int> Move(string to, CommandEnvironment place, Terminal terminal, CancellationToken stop) =>
        With(
            terminal,
            place,
            DiaryStoreChoice.Names.First(name => name != to),
            source => With(terminal, place, to, target => Move(source, target, terminal, stop), stop),
            stop
        );

    private static async Task<int> Move(IDiaryStore source, IDiaryStore target, Terminal terminal, CancellationToken stop)
    {
        if ((await target.Keys(Guid.Empty, 1, stop)).Count > 0)
        {
            return terminal.Refuse("There are diaries already where these should go. Nothing was moved.", CommandLineRoot.ProblemsFound);
        }
        await DiaryMove.Copy(source, target, stop);
        var (before, after) = (await DiaryMove.Count(source, stop), await DiaryMove.Count(target, stop));
        if (before != after)
        {
            return terminal.Refuse(
                $"The copy is not the same: {Words(before)} here, {Words(after)} there. Go on with the old store.",
                CommandLineRoot.ProblemsFound
            );
        }
        terminal.Out.WriteLine(
            $"{Words(after)} moved; both sides counted and compared, hash {after.Hash}. The old store is left as it was."
        );
        return CommandLineRoot.Good;
    }

    private static async Task<int> Backup(IDiaryStore source, string file, Terminal terminal, CancellationToken stop)
    {
        await SealedBackupFile.Write(file, source, stop);
        terminal.Out.WriteLine($"{Words(await DiaryMove.Count(source, stop))} written to {file}.");
        return CommandLineRoot.Good;
    }

    private static async Task<int> Restore(
        IDiaryStore target,
        string file,
        CommandEnvironment place,
        Terminal terminal,
        CancellationToken stop
    )
    {
        await SealedBackupFile.Restore(file, target, stop);
        using var erasures = new Erasures(place.Folders.Data);
        var again = await erasures.Apply(target, stop);
        terminal.Out.WriteLine($"{Words(await DiaryMove.Count(target, stop))} in place; {again} deleted again.");
        return CommandLineRoot.Good;
    }

    private static string Words(DiaryCount count) =>
        $"{(count.Diaries == 1 ? "1 diary" : $"{count.Diaries} diaries")} with {(count.Pages == 1 ? "1 page" : $"{count.Pages} pages")}";

    /// <summary>Works on the site's own store, wherever its settings put it.</summary>
    private static Task<int> WithOwn(Terminal terminal, Func<IDiaryStore, CommandEnvironment, Task<int>> work, CancellationToken stop) =>
        CommandEnvironment.Use(terminal, place =>
        {
            var own = DiaryStoreChoice.NameFor(DatabaseChoice.From(place.Main, place.Folders.Data));
            return With(terminal, place, own, store => work(store, place), stop);
        });

    private static async Task<int> With(
        Terminal terminal,
        CommandEnvironment place,
        string name,
        Func<IDiaryStore, Task<int>> work,
        CancellationToken stop
    )
    {
        try
        {
            using var open = await DiaryStoreChoice.Open(name, place.Folders.Data, place.Main, stop);
            return open is null
                ? terminal.Refuse(
                    $"There is no {name} here: ConnectionStrings:Main names no PostgreSQL server.",
                    CommandLineRoot.WrongUsage
                )
                : await work(open.Store);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or JsonException or DbException)
        {
            return terminal.Refuse($"{reason.Message.TrimEnd('.')}. What was there before is still there.", CommandLineRoot.ProblemsFound);
        }
    }
}
