using System.Security.Cryptography;
using System.Text;
using SafeguardingTraining.Host.Site.Startup;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.People.SetUp;

/// <summary>
/// The door through which the first administrator comes in: a code that this host prints in its console while the site has no
/// administrator, and that works once. Hosts that share the data folder share the code.
/// </summary>
public sealed class SetUpCode(Settings.Valid settings, PeopleStore store)
{
    private const int CodeLength = 20;

    private readonly string file = Path.Combine(settings.Data, "set-up-code");
    private bool isClosedForGood;

    /// <summary>Nobody runs this site yet.</summary>
    public async Task<bool> IsOpen(CancellationToken stop)
    {
        isClosedForGood = isClosedForGood || await store.HasAdministrator(stop);
        return !isClosedForGood;
    }

    /// <summary>The code to print, in groups of four.</summary>
    public string Code()
    {
        var code = Kept() ?? Draw();
        return code.Spaced();
    }

    public bool IsThis(string typed) =>
        Kept() is { } code
        && ReadableCode.Read(typed, CodeLength) is { } read
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(code), Encoding.UTF8.GetBytes(read));

    /// <summary>Takes the code away; false for the second of two who come at the same moment.</summary>
    public bool Take()
    {
        try
        {
            File.Move(file, $"{file}.{Guid.NewGuid():N}");
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        foreach (var used in Directory.GetFiles(settings.Data, "set-up-code.*"))
        {
            File.Delete(used);
        }
        return true;
    }

    private string? Kept() => File.Exists(file) ? ReadableCode.Read(File.ReadAllText(file), CodeLength) : null;

    private string Draw()
    {
        var code = ReadableCode.New(CodeLength);
        using var stream = new FileStream(file, OnlyOurs());
        stream.Write(Encoding.UTF8.GetBytes(code));
        return code;
    }

    private static FileStreamOptions OnlyOurs()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        return options;
    }
}

/// <summary>Prints the code at each start for as long as the site has no administrator. The start does not wait for it.</summary>
internal sealed class SetUpCodeAnnouncement(SetUpCode door) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (await door.IsOpen(stoppingToken))
        {
            // Not through the log, which may be collected elsewhere: anyone who reads it could take the site.
            Console.WriteLine(
                $"This site has no administrator yet. Open /set-up on it and type this code, which works once: {door.Code()}"
            );
        }
    }
}
