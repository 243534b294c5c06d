using Microsoft.Extensions.Configuration;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Tests.Startup;

public sealed class SettingsTests
{
    private static readonly string Home = Checkout.At("src", "SafeguardingTraining.Host");

    [Fact]
    public void Without_settings_the_folders_are_those_of_the_checkout()
    {
        var sound = Assert.IsType<Settings.Valid>(Of());

        Assert.Equal(
            (Path.Combine(Home, "data"), Checkout.At("scenarios"), Checkout.At("content")),
            (sound.Data, sound.Scenarios, sound.Content)
        );
    }

    [Fact]
    public void The_checkouts_own_values_invent_no_number()
    {
        var sound = Assert.IsType<Settings.Valid>(Of());

        Assert.Null(sound.Local.FrontDoor);
        Assert.NotEmpty(sound.Local.Support);
        Assert.All(sound.Local.Support, contact => Assert.Null(contact.Reach));
    }

    [Theory]
    [InlineData("Scenarios:Folder")]
    [InlineData("Content:Folder")]
    public void A_folder_that_is_not_there_is_named_with_its_setting(string key)
    {
        var wrong = Assert.IsType<Settings.Invalid>(Of((key, "nowhere")));

        Assert.Equal($"{key} names a folder that does not exist: {Path.Combine(Home, "nowhere")}.", wrong.Sentences);
    }

    [Fact]
    public void A_slip_in_each_of_several_is_told_at_once()
    {
        var wrong = Assert.IsType<Settings.Invalid>(
            Of(("Data:Foldr", "here"), ("Content:Folder", "nowhere"), ("ConnectionStrings:Main", "words"))
        );

        Assert.Equal(
            ["Data:Foldr is not a setting; did you mean Data:Folder?", "Content:Folder names", "ConnectionStrings:Main cannot"],
            wrong.Sentences.Split('\n').Select((line, at) => at == 0 ? line : string.Join(' ', line.Split(' ')[..2]))
        );
    }

    [Theory]
    [InlineData("Host=db;Pasword=secret")]
    [InlineData("just words")]
    public void A_connection_string_that_cannot_be_read_is_never_repeated(string main)
    {
        var wrong = Assert.IsType<Settings.Invalid>(Of(("ConnectionStrings:Main", main)));

        Assert.StartsWith("ConnectionStrings:Main cannot be read", wrong.Sentences, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", wrong.Sentences, StringComparison.Ordinal);
    }

    [Fact]
    public void A_data_folder_that_cannot_be_made_is_named()
    {
        var file = Path.GetTempFileName();

        Assert.Contains("set Data:Folder to one that is", Settings.WhyNotWritable(Path.Combine(file, "data")), StringComparison.Ordinal);
        File.Delete(file);
    }

    private static Settings Of(params (string Key, string Value)[] settings) =>
        Settings.Of(
            new ConfigurationBuilder()
                .AddInMemoryCollection(settings.Select(one => KeyValuePair.Create(one.Key, (string?)one.Value)))
                .Build(),
            Home
        );
}
