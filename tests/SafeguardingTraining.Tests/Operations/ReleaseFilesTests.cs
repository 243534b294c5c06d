using System.Text.RegularExpressions;
using YamlDotNet.Serialization;

namespace SafeguardingTraining.Tests.Operations;

/// <summary>What a site is run with says the same everywhere, sets what there is, and gives the site no more rights than it needs.</summary>
public sealed partial class ReleaseFilesTests
{
    private static readonly string Unit = Text(".ci", "operation", "training.service");
    private static readonly string Image = Text("Dockerfile");

    [Fact]
    public void The_unit_in_the_help_is_the_one_in_the_archive() =>
        Assert.Contains($"```ini\n{Unit}```", Text("content", "help", "running.md"), StringComparison.Ordinal);

    [Fact]
    public void What_the_unit_the_image_and_the_containers_set_are_settings()
    {
        string[] set =
        [
            .. UnitSetting().Matches(Unit).Select(match => match.Groups[1].Value),
            .. ImageSetting().Matches(Image).Select(match => match.Groups[1].Value),
            .. Map(Service("site")["environment"]).Keys,
            .. List(Service("site")["secrets"]),
        ];

        var known = Host.Program.SettingsGroups.SelectMany(group => group.Settings).Select(one => one.Key).ToHashSet();
        Assert.InRange(set.Length, 12, 40);
        Assert.All(set, name => Assert.Contains(name.Replace("__", ":", StringComparison.Ordinal), known));
    }

    [Theory]
    [InlineData("site")]
    [InlineData("backup")]
    public void The_site_in_a_container_has_no_rights_and_writes_to_its_data_alone(string name)
    {
        var service = Service(name);

        Assert.Equal(("true", "1654:1654"), (service["read_only"], service["user"]));
        Assert.Equal(["ALL"], List(service["cap_drop"]));
        Assert.Equal(["no-new-privileges:true"], List(service["security_opt"]));
        Assert.Equal(["/tmp"], List(service["tmpfs"]));
        Assert.Contains("data:/data", List(service["volumes"]));
    }

    [Fact]
    public void The_image_ends_without_a_shell_as_a_user_without_rights_and_looks_after_its_own_health()
    {
        var last = Image[Image.LastIndexOf("\nFROM ", StringComparison.Ordinal)..];

        Assert.Contains("chiseled", last, StringComparison.Ordinal);
        Assert.Contains("\nUSER 1654:1654\n", last, StringComparison.Ordinal);
        Assert.Contains("CMD [\"/program/SafeguardingTraining.Host\", \"ready\"]", last, StringComparison.Ordinal);
        Assert.DoesNotContain("\nRUN ", last, StringComparison.Ordinal);
    }

    [Fact]
    public void No_password_stands_in_any_of_them() =>
        Assert.All((string[])[Unit, Image, Text("compose.yaml")], text => Assert.DoesNotMatch("(?i)password[:=] *[\"']?[a-z0-9]", text));

    [Fact]
    public void The_archive_has_what_the_help_says_it_has()
    {
        var release = Text(".ci", "release");

        Assert.Contains(".ci/operation/*", release, StringComparison.Ordinal);
        Assert.All((string[])["linux-x64", "win-x64", "SHA256SUMS", "sbom.cdx.json"], part =>
            Assert.Contains(part, release, StringComparison.Ordinal)
        );
    }

    private static Dictionary<string, object> Service(string name) =>
        Map(Map(Map(new DeserializerBuilder().Build().Deserialize<object>(Text("compose.yaml")))["services"])[name]);

    private static Dictionary<string, object> Map(object yaml) =>
        ((Dictionary<object, object>)yaml).ToDictionary(one => (string)one.Key, one => one.Value);

    private static string[] List(object yaml) => [.. ((List<object>)yaml).Cast<string>()];

    private static string Text(params string[] path) => File.ReadAllText(Checkout.At(path));

    [GeneratedRegex("^Environment=([A-Za-z_]+)=", RegexOptions.Multiline, 1_000)]
    private static partial Regex UnitSetting();

    [GeneratedRegex("^(?:ENV|   ) +([A-Z][A-Za-z]+(?:__[A-Za-z]+)*)=", RegexOptions.Multiline, 1_000)]
    private static partial Regex ImageSetting();
}
