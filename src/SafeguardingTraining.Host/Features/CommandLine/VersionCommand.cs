using System.CommandLine;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.CommandLine;

/// <summary><c>version</c>: which program this is, and which tables it works with.</summary>
internal sealed class VersionCommand : ICommand
{
    private static readonly DatabaseChoice Sqlite = new(false, "");

    public Command Of(Terminal terminal)
    {
        var verb = new Command("version", "Says the version, the commit it was built from, and the last change of tables that it knows");
        verb.SetAction(_ =>
        {
            terminal.Out.WriteLine($"version {Installation.Version}");
            terminal.Out.WriteLine($"commit  {(Installation.Commit.Length > 0 ? Installation.Commit : "unknown")}");
            terminal.Out.WriteLine($"schema  {DataSetup.Migrations(Sqlite)[^1]}");
            return CommandLineRoot.Good;
        });
        return verb;
    }
}
