using System.Data.Common;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Stories;

namespace SafeguardingTraining.Host.Site.Startup;

/// <summary>Opens the site, or says in one sentence why it cannot be opened.</summary>
public static class SiteStartup
{
    public const string DefaultUrl = "http://localhost:5080";
    private const int Refused = 1;

    /// <summary>Serves until told to stop. Answers the process's exit code.</summary>
    /// <param name="build">Puts the site together; called once the settings are known to be sound.</param>
    public static Task<int> Serve(string[] args, Func<WebApplicationBuilder, Settings.Valid, Task<WebApplication>> build) =>
        With(args, build, Run);

    /// <summary>
    /// Does some work with the site's own services, while it serves nobody: on one machine the site has to be stopped for it. Answers what
    /// the work does, or says in one sentence why it could not begin.
    /// </summary>
    public static async Task<int> With(
        string[] args,
        Func<WebApplicationBuilder, Settings.Valid, Task<WebApplication>> build,
        Func<WebApplication, Task<int>> work
    )
    {
        WebApplicationBuilder builder;
        try
        {
            builder = Builder(args);
        }
        catch (InvalidSettingException unread)
        {
            return Refuse(unread.Message);
        }
        switch (Settings.Of(builder.Configuration, Installation.Folder))
        {
            case Settings.Invalid wrong:
                return Refuse(wrong.Sentences);
            case Settings.Valid settings when Settings.WhyNotWritable(settings.Data) is { } closed:
                return Refuse(closed);
            case Settings.Valid settings:
                return await Occupy(builder.Configuration, settings.Data, () => Open(() => build(builder, settings), work));
            default:
                throw new InvalidOperationException("Settings are sound or unsound.");
        }
    }

    private static async Task<int> Occupy(ConfigurationManager settings, string dataFolder, Func<Task<int>> serve)
    {
        var mayShare = DatabaseChoice.From(settings.GetConnectionString("Main"), dataFolder).IsPostgres;
        CloseToOthers(dataFolder);
        if (Installation.WhyAtRisk(dataFolder) is { } risk)
        {
            Console.Error.WriteLine(risk);
        }
        using var occupancy = mayShare ? DataFolderLock.Shared(dataFolder) : DataFolderLock.OneProcess(dataFolder);
        return occupancy is not null ? await serve()
            : mayShare ? Refuse($"A restore is at work in {dataFolder}: start again when it has ended.")
            : Refuse(
                $"Another host of this site, or a restore, is at work in {dataFolder}: a site on SQLite has one host. Stop that one first, or set Data:Folder."
            );
    }

    // It holds keys and diaries. Where it belongs to another user the site still runs, and says what it could not do.
    private static void CloseToOthers(string dataFolder)
    {
        try
        {
            OwnerOnly.Folder(dataFolder);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(
                $"The data folder {dataFolder} belongs to another user, and perhaps more can read it: see to it that none but the site can."
            );
        }
    }

    private static async Task<int> Open(Func<Task<WebApplication>> build, Func<WebApplication, Task<int>> work)
    {
        try
        {
            await using var app = await build();
            return await work(app);
        }
        catch (InvalidSettingException wrong)
        {
            return Refuse(wrong.Message);
        }
        catch (Exception reason) when (DatabaseTrouble(reason) is { } trouble)
        {
            return Refuse(
                $"The database cannot be opened ({trouble.Message.ReplaceLineEndings(" ")}): check ConnectionStrings:Main and that the database is running."
            );
        }
    }

    /// <summary>EF Core wraps a refused connection in advice about retries.</summary>
    private static DbException? DatabaseTrouble(Exception reason) => reason as DbException ?? reason.InnerException as DbException;

    /// <summary>A builder that finds settings and files in the application's home, wherever it was started from.</summary>
    /// <exception cref="InvalidSettingException">A file of settings cannot be read.</exception>
    public static WebApplicationBuilder Builder(string[] args)
    {
        var builder = SettingsFiles.Read(() =>
            WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = Installation.Folder })
        );
        builder.Configuration.AddOwnFile().AddSecretFiles();
        // Each does nothing where the program is no such service.
        builder.Services.AddLogFormat(builder.Configuration).AddSystemd().AddWindowsService();
        string?[] chosen = [builder.Configuration["urls"], builder.Configuration["http_ports"], builder.Configuration["https_ports"]];
        if (chosen.All(string.IsNullOrWhiteSpace))
        {
            builder.Configuration.AddInMemoryCollection([KeyValuePair.Create("urls", (string?)DefaultUrl)]);
        }
        return builder;
    }

    private static async Task<int> Run(WebApplication app)
    {
        if (IsOnTheNetwork(app) && ListenAddresses.WhyClosed(app.Configuration["urls"]) is { } closed)
        {
            return Refuse(closed);
        }
        await app.Services.PrepareStories();
        try
        {
            await app.StartAsync();
        }
        catch (IOException reason) when (reason.InnerException is AddressInUseException)
        {
            return Refuse(ListenAddresses.Taken(app.Configuration["urls"] ?? DefaultUrl));
        }
        await app.WaitForShutdownAsync();
        return 0;
    }

    private static int Refuse(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return Refused;
    }

    /// <summary>Tests put a server of their own in place of the one that listens.</summary>
    private static bool IsOnTheNetwork(WebApplication app) =>
        app.Services.GetRequiredService<IServer>()
            .GetType()
            .Namespace?.StartsWith("Microsoft.AspNetCore.Server.Kestrel", StringComparison.Ordinal) == true;
}
