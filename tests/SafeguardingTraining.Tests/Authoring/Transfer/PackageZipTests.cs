using System.IO.Compression;
using System.Text;
using SafeguardingTraining.Host.Features.Authoring.Transfer;
using SafeguardingTraining.Host.Site.Publishing;

namespace SafeguardingTraining.Tests.Authoring.Transfer;

public sealed class PackageZipTests
{
    private static readonly ContentPackage Package = new(
        PackageKind.Scenario,
        "mine",
        new Dictionary<string, string> { ["story.ink"] = "-> END\n", ["more/two.ink"] = "\"Héllo\"\n" }
    );

    [Fact]
    public void What_is_taken_away_can_be_handed_in()
    {
        using var zip = new MemoryStream(PackageZip.Write(Package));

        var read = Assert.IsType<ZipRead>(PackageZip.Read(zip, PackageKind.Scenario, "other"));
        Assert.Equal("other", read.Package.Slug);
        Assert.Equal(Package.Fingerprint, read.Package.Fingerprint);
    }

    [Theory]
    [InlineData("../story.ink")]
    [InlineData("a/../../story.ink")]
    [InlineData("/etc/story.ink")]
    [InlineData("C:\\story.ink")]
    [InlineData("story.ink\\..\\x.ink")]
    [InlineData("page.html")]
    [InlineData(".hidden.ink")]
    [InlineData("a/b/c/d.ink")]
    public void No_name_leads_out_or_brings_in_what_does_not_belong(string name) =>
        Assert.IsType<ZipRefused>(Read((name, "x"), ("scenario.md", "x")));

    [Fact]
    public void Links_too_many_files_and_what_unpacks_to_too_much_are_refused()
    {
        Assert.IsType<ZipRefused>(Read(Enumerable.Range(0, 25).Select(at => ($"s{at}.ink", "x")).ToArray()));
        Assert.IsType<ZipRefused>(Read(("story.ink", new string('a', 4 * ContentPackage.LongestFile))));
        Assert.IsType<ZipRefused>(Read(("story.ink", "a"), ("story.ink", "b")));
        Assert.IsType<ZipRefused>(PackageZip.Read(new MemoryStream("no zip"u8.ToArray()), PackageKind.Scenario, "mine"));
        Assert.IsType<ZipRefused>(
            PackageZip.Read(
                new MemoryStream(Zip(entry => entry.ExternalAttributes = unchecked((int)0xA1FF0000), ("story.ink", "x"))),
                PackageKind.Scenario,
                "mine"
            )
        );
        Assert.IsType<ZipRefused>(
            PackageZip.Read(new MemoryStream(Zip(_ => { }, Encoding.Latin1, ("story.ink", "caf\u00e9"))), PackageKind.Scenario, "mine")
        );
    }

    private static ZipOutcome Read(params (string Name, string Text)[] files) =>
        PackageZip.Read(new MemoryStream(Zip(_ => { }, files)), PackageKind.Scenario, "mine");

    private static byte[] Zip(Action<ZipArchiveEntry> change, params (string Name, string Text)[] files) =>
        Zip(change, Encoding.UTF8, files);

    private static byte[] Zip(Action<ZipArchiveEntry> change, Encoding encoding, params (string Name, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                var entry = zip.CreateEntry(name);
                change(entry);
                using var stream = entry.Open();
                stream.Write(encoding.GetBytes(text));
            }
        }
        return bytes.ToArray();
    }
}
