using Microsoft.Extensions.Configuration;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Tests.Startup;

public sealed class SecretFilesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("secrets-");

    [Fact]
    public void A_setting_that_names_a_file_has_its_text_without_the_end_of_the_line()
    {
        var settings = With(("Smtp:Password:FILE", FileOf("mail", "otter lantern\n")));

        Assert.Equal("otter lantern", settings["Smtp:Password"]);
        Assert.Equal(Path.Combine(folder.FullName, "mail"), SettingSource.Of(settings, "Smtp:Password"));
        Assert.Empty(SecretFiles.Problems(settings));
    }

    [Fact]
    public void A_file_that_is_called_like_a_setting_is_that_setting_and_others_are_left_alone()
    {
        FileOf("ConnectionStrings__Main", "Host=db");
        FileOf("database_password", "of another program");

        var settings = With();

        Assert.Equal("Host=db", settings["ConnectionStrings:Main"]);
        Assert.Null(settings["database_password"]);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named_and_the_start_ends()
    {
        var settings = With(("Smtp:Password:FILE", "/nowhere/at-all"));

        var wrong = Assert.IsType<Settings.Invalid>(Settings.Of(settings, folder.FullName));
        Assert.Equal(
            "Smtp:Password is to be read from /nowhere/at-all, which cannot be read: name a file that this program may read.",
            wrong.Sentences
        );
    }

    [Fact]
    public void A_value_beside_a_file_is_refused_since_nobody_knows_which_was_meant()
    {
        var settings = With(("Smtp:Password", "one"), ("Smtp:Password:FILE", FileOf("mail", "two")));

        Assert.Equal(
            "Smtp:Password is set twice, by a value and by a file: take Smtp:Password:FILE or the value out.",
            Assert.Single(SecretFiles.Problems(settings))
        );
    }

    [Fact]
    public void The_command_line_goes_before_a_file()
    {
        FileOf("Data__Folder", "/srv/training");
        var settings = new ConfigurationManager();
        settings.AddCommandLine(["--Data:Folder", "/tmp/drill"]);
        settings.AddSecretFiles(folder.FullName);

        Assert.Equal("/tmp/drill", settings["Data:Folder"]);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private IConfiguration With(params (string Key, string Value)[] written)
    {
        var settings = new ConfigurationManager();
        settings.AddInMemoryCollection(written.Select(one => KeyValuePair.Create(one.Key, (string?)one.Value)));
        return settings.AddSecretFiles(folder.FullName);
    }

    private string FileOf(string name, string text)
    {
        var file = Path.Combine(folder.FullName, name);
        File.WriteAllText(file, text);
        return file;
    }
}
