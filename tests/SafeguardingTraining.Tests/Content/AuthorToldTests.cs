using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Content;

/// <summary>A slip in a text is told at start, and keeps nobody from the other texts.</summary>
public sealed class AuthorToldTests : IDisposable
{
    private readonly string content = Directory.CreateTempSubdirectory("safeguarding-content-").FullName;

    [Fact]
    public async Task A_slip_in_a_text_is_told_at_start_with_its_file_and_line()
    {
        foreach (var file in Written.Files.Where(file => file.StartsWith("content/", StringComparison.Ordinal)))
        {
            var copy = Path.Combine(content, file["content/".Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Checkout.At(file), copy);
        }
        Slip("practice-points/PC-09.md", "picture: chronology", "picture: photograph");
        Slip("briefings/less.md", "reviewBy:", "reviewby:");
        Slip("induction.yaml", "  - name: Your first day", "  - nme: Your first day");
        Slip("coverage.yaml", "  - short: 4L", "  - shrt: 4L");
        await using var site = new RunningSite().With("Content:Folder", content);

        var visitor = await site.Visit().Open("/practice-points/PC-10");

        Assert.Equal("Ring back the person who worried", visitor.Heading);
        site.Get<ContentLibrary>().TellProblems();
        var told = string.Join("\n", site.Log.Lines);
        Assert.Contains("content/practice-points/PC-09.md:10: ", told, StringComparison.Ordinal);
        Assert.Contains("There is no picture photograph", told, StringComparison.Ordinal);
        Assert.Contains("content/briefings/less.md:19: ", told, StringComparison.Ordinal);
        Assert.Contains("content/induction.yaml:5", told, StringComparison.Ordinal);
        Assert.Contains("content/coverage.yaml:4", told, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(content, recursive: true);

    private void Slip(string file, string written, string instead)
    {
        var path = Path.Combine(content, file);
        File.WriteAllText(path, File.ReadAllText(path).Replace(written, instead, StringComparison.Ordinal));
    }
}
