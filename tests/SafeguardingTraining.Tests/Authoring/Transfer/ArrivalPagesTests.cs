using System.IO.Compression;
using System.Net;
using System.Text;
using AngleSharp.Dom;
using SafeguardingTraining.Host.Features.Authoring.Transfer;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Authoring.Transfer;

/// <summary>A draft from the template, and a zip of it that comes back changed.</summary>
public sealed class ArrivalPagesTests : IAsyncLifetime
{
    private const string Draft = "/authoring/the-swimming-bag/draft";
    private readonly string scenarios = Directory.CreateTempSubdirectory("arrived-").FullName;
    private readonly RunningSite site = new() { Environment = "Production" };
    private Visitor author = null!;

    public async ValueTask InitializeAsync()
    {
        site.With("Scenarios:Folder", scenarios);
        author = await site.Join("Robin Ash", Roles.Author);
        await author.Open("/authoring/new");
        await author.Submit(form => form.Fill("title", "The swimming bag!"), "/authoring/new");
        Assert.Equal($"{Draft}/file?name=story.ink&begun=true", author.Address);
        await author.Open(Draft);
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        Directory.Delete(scenarios, recursive: true);
    }

    [Fact]
    public async Task What_a_zip_would_change_is_seen_first_and_taken_as_saves_that_can_be_gone_back_from()
    {
        var story = (await Files())["story.ink"];
        await HandIn(
            ("story.ink", story.Replace("The pool smells", "The water smells", StringComparison.Ordinal)),
            ("more.ink", "=== more\n")
        );
        Assert.Contains("2 files would be different", author.Text, StringComparison.Ordinal);
        Assert.Contains("left as they are: scenario.md, people.yaml, pieces.yaml", author.Text, StringComparison.Ordinal);
        Assert.Contains("more.ink, a new file", author.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("The water smells", (await Files())["story.ink"], StringComparison.Ordinal);

        var look = author.Form($"{Draft}/taken-uploads");
        await author.Submit(look);
        Assert.Equal($"{Draft}/history", author.Address);
        Assert.Contains("from a zip", author.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("The water smells", (await Files())["story.ink"], StringComparison.Ordinal);

        // scenario.md was the first of the files of the template, story.ink the second.
        await author.Open($"{Draft}/history/2");
        await author.Submit(action: $"{Draft}/returns");
        Assert.DoesNotContain("The water smells", (await Files())["story.ink"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zip_that_was_looked_at_before_somebody_saved_is_looked_at_again()
    {
        await HandIn(("story.ink", "-> END\n"));
        var look = author.Form($"{Draft}/taken-uploads");
        await author.Open($"{Draft}/file?name=people.yaml");
        await author.Submit(form => form.Fill("text", form["text"] + "# more\n"), $"{Draft}/file");

        await author.Submit(look);

        Assert.Equal(HttpStatusCode.Conflict, author.Status);
        Assert.Contains("Somebody saved in the draft meanwhile", author.Text, StringComparison.Ordinal);
        Assert.NotEqual("-> END\n", (await Files())["story.ink"]);
    }

    [Fact]
    public async Task Each_file_that_does_not_belong_is_named_and_nothing_is_taken()
    {
        await HandIn(("page.html", "x"), ("../up.ink", "x"), ("story.ink", "-> END\n"));
        Assert.Equal(HttpStatusCode.BadRequest, author.Status);
        Assert.Contains("page.html", author.Page.QuerySelector("#zip-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("up.ink", author.Text, StringComparison.Ordinal);
        await author.Open($"{Draft}/uploads");
        await author.Send(author.Form($"{Draft}/uploads"), "zip", [], "a.zip");
        Assert.Equal("Error: Choose the zip.", author.Page.QuerySelector("#zip-error")!.TextContent);
        await author.Open($"{Draft}/uploads");
        await author.Send(author.Form($"{Draft}/uploads"), "zip", "no zip"u8.ToArray(), "a.zip");
        Assert.Contains("no zip that can be read", author.Page.QuerySelector("#zip-error")!.TextContent, StringComparison.Ordinal);
        await author.Open($"{Draft}/uploads");
        await author.Send(author.Form($"{Draft}/uploads"), "zip", new byte[PackageZip.Largest + 1], "a.zip");
        Assert.Contains("Keep the zip under 4 MB", author.Page.QuerySelector("#zip-error")!.TextContent, StringComparison.Ordinal);
        await HandIn(("story.ink", "-> END\n"));
        await author.Submit(author.Form($"{Draft}/taken-uploads").Forge("packed", "not a zip"));
        Assert.Equal(HttpStatusCode.BadRequest, author.Status);
        Assert.NotEqual("-> END\n", (await Files())["story.ink"]);
    }

    [Fact]
    public async Task The_template_has_nothing_to_mend_but_its_own_sentences_and_plays_from_end_to_end()
    {
        var told = author.Page.QuerySelectorAll(".problems li").Select(one => one.TextContent).ToList();
        Assert.NotEmpty(told);
        Assert.All(told, one => Assert.Contains("still the template’s. Put your own words there.", one, StringComparison.Ordinal));
        await author.Open($"{Draft}/preview");
        for (var step = 0; step < 10 && author.Page.QuerySelector(".preview__ways a") is { } way; step++)
        {
            await author.Open(way.GetAttribute("href")!.Split('#')[0]);
        }
        Assert.Contains("The story ends here", author.Text, StringComparison.Ordinal);
        Assert.Contains("Ruby is on the bench, where the tiles are dry.", author.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_story_of_one_title_has_an_address_of_its_own()
    {
        await author.Open("/authoring/new");
        await author.Submit(form => form.Fill("title", "The swimming bag"), "/authoring/new");
        Assert.Equal("/authoring/the-swimming-bag-2/draft/file?name=story.ink&begun=true", author.Address);
    }

    [Theory]
    [InlineData("The swimming bag", "the-swimming-bag")]
    [InlineData("  Café: Adah’s “Friday” ", "cafe-adahs-friday")]
    [InlineData("???", "a-story")]
    public void A_title_makes_an_address(string title, string slug) => Assert.Equal(slug, SlugText.Of(title));

    private async Task HandIn(params (string Name, string Text)[] files)
    {
        await author.Open($"{Draft}/uploads");
        await author.Send(author.Form($"{Draft}/uploads"), "zip", Zip(files), "draft.zip");
    }

    private async Task<IReadOnlyDictionary<string, string>> Files()
    {
        using var answer = await author.Get($"{Draft}.zip");
        await using var bytes = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        return Assert.IsType<ZipRead>(PackageZip.Read(bytes, PackageKind.Scenario, "the-swimming-bag")).Package.Files;
    }

    private static byte[] Zip((string Name, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return bytes.ToArray();
    }
}
