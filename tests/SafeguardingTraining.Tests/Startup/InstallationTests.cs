using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Tests.Startup;

/// <summary>Data lies where the next copy of the program overwrites nothing.</summary>
public sealed class InstallationTests : IDisposable
{
    private readonly DirectoryInfo program = Directory.CreateTempSubdirectory("program-");

    private string Beside => Path.Combine(program.FullName, "data");

    [Fact]
    public void A_released_copy_keeps_its_data_with_the_user_it_runs_as() =>
        Assert.Equal("/home/robin/.local/share/safeguarding-training", Of(isPublished: true, state: null, "/home/robin/.local/share"));

    [Fact]
    public void The_folder_that_systemd_made_goes_before_it() =>
        Assert.Equal("/var/lib/training", Of(isPublished: true, "/var/lib/training:/var/lib/other", "/home/robin/.local/share"));

    [Fact]
    public void A_user_without_a_home_has_a_folder_of_the_system() =>
        Assert.Equal("/var/lib/safeguarding-training", Of(isPublished: true, state: null, ""));

    [Fact]
    public void In_a_checkout_it_stays_in_the_checkout() =>
        Assert.Equal(Beside, Of(isPublished: false, state: "/var/lib/training", "/home/robin/.local/share"));

    [Fact]
    public void Where_an_earlier_copy_left_data_beside_itself_it_stays_there()
    {
        Directory.CreateDirectory(Beside);
        Assert.NotEqual(Beside, Of(isPublished: true, state: null, "/home/robin/.local/share"));

        File.WriteAllText(Path.Combine(Beside, "safeguarding.db"), "");
        Assert.Equal(Beside, Of(isPublished: true, state: null, "/home/robin/.local/share"));
    }

    public void Dispose() => program.Delete(recursive: true);

    private string Of(bool isPublished, string? state, string personal) =>
        Installation.DataFolderOf(isPublished, program.FullName, state, personal);
}
