using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using SafeguardingTraining.Host.Features.CommandLine;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.Operations;

/// <summary>
/// <c>audit check</c> and <c>audit list</c>: who did what, and whether anybody has touched it since. The site may be running.
/// </summary>
internal sealed class AuditCommand : ICommand
{
    public Command Of(Terminal terminal) =>
        new("audit", "Checks or lists the log of who did what, by ids") { Check(terminal), List(terminal) };

    private static Command Check(Terminal terminal)
    {
        var verb = new Command(
            "check",
            "Follows the chain from its first row to its last, and names the first that is not as it was written"
        );
        verb.SetAction((_, stop) => With(terminal, (trail, place) => Check(trail, place, terminal, stop)));
        return verb;
    }

    private static Command List(Terminal terminal)
    {
        var since = new Option<DateOnly?>("--since")
        {
            Description = "From this day on, such as 2026-11-28; everything when none is given",
        };
        var verb = new Command("list", "Prints number, moment, who, what and about whom, a row a line, with tabs between") { since };
        verb.SetAction((parsed, stop) => With(terminal, (trail, _) => List(trail, parsed.GetValue(since), terminal, stop)));
        return verb;
    }

    private static async Task<int> Check(AuditTrail trail, CommandEnvironment place, Terminal terminal, CancellationToken stop)
    {
        // The file first: a row noted meanwhile is then in the table and not yet in what was read.
        var head = AuditHead.Read(place.Folders.Data);
        var check = await trail.Check(head, stop);
        (check.IsWhole ? terminal.Out : terminal.Error).WriteLine(check.Sentence);
        return check.IsWhole ? CommandLineRoot.Good : CommandLineRoot.ProblemsFound;
    }

    private static async Task<int> List(AuditTrail trail, DateOnly? since, Terminal terminal, CancellationToken stop)
    {
        await trail.Tell(
            new DateTimeOffset(since ?? DateOnly.MinValue, default, TimeSpan.Zero),
            record => terminal.Out.WriteLine(LineOf(record)),
            stop
        );
        return CommandLineRoot.Good;
    }

    private static string LineOf(AuditRecord record) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{record.Number}\t{record.At:yyyy-MM-ddTHH:mm:ss.fffZ}\t{record.By?.ToString() ?? "-"}\t{record.Did}\t{record.About?.ToString() ?? "-"}"
        );

    private static Task<int> With(Terminal terminal, Func<AuditTrail, CommandEnvironment, Task<int>> work) =>
        CommandEnvironment.Use(terminal, async place =>
        {
            try
            {
                using var connections = new Connections(DatabaseChoice.From(place.Main, place.Folders.Data).ForReading());
                await using var ring = KeyRing.OpenedIn(place.Folders.Data, place.Keys);
                var keys = new RecordKeys(place.Folders.Data, ring.GetRequiredService<IDataProtectionProvider>());
                return await work(new AuditTrail(connections, keys), place);
            }
            catch (DbException reason)
            {
                return terminal.Refuse(
                    $"The audit log cannot be read ({reason.Message.ReplaceLineEndings(" ").TrimEnd('.')}).",
                    CommandLineRoot.ProblemsFound
                );
            }
        });
}
