using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.CommandLine;

/// <summary>The folders that a command works with, by the same settings as the site.</summary>
/// <param name="Main">The connection string of the site's database; empty for SQLite in the data folder.</param>
internal sealed record CommandEnvironment(Settings.Valid Folders, string? Main)
{
    /// <summary>What locks the key ring. It may hold what cannot be used.</summary>
    internal KeyOptions Keys { get; init; } = new();

    /// <summary>Does a command's work in the workplace, or says which setting is wrong.</summary>
    internal static Task<int> Use(Terminal terminal, Func<CommandEnvironment, Task<int>> work)
    {
        try
        {
            return Use(terminal, work, SettingsFiles.ForCommands());
        }
        catch (InvalidSettingException unread)
        {
            return Task.FromResult(terminal.Refuse(unread.Message, CommandLineRoot.WrongUsage));
        }
    }

    private static Task<int> Use(Terminal terminal, Func<CommandEnvironment, Task<int>> work, IConfiguration settings) =>
        Settings.Of(settings, Installation.Folder) switch
        {
            Settings.Valid folders => work(
                new CommandEnvironment(folders, settings.GetConnectionString("Main")) { Keys = settings.Read<KeyOptions>() }
            ),
            Settings.Invalid wrong => Task.FromResult(terminal.Refuse(wrong.Sentences, CommandLineRoot.WrongUsage)),
            _ => throw new InvalidOperationException("Settings are sound or unsound."),
        };
}
