using SafeguardingTraining.Host.Features.Help;
using SafeguardingTraining.Host.Site.Content;

namespace SafeguardingTraining.Tests.Help;

public sealed class HelpCheckTests : IDisposable
{
    private readonly string content = Directory.CreateTempSubdirectory("safeguarding-help-").FullName;

    [Fact]
    public void The_pages_of_this_site_have_nothing_to_mend() =>
        Assert.Empty(new HelpCheck().Problems(ContentTexts.In(Checkout.At("content"))));

    [Fact]
    public void Without_help_there_is_nothing_to_mend() => Assert.Empty(new HelpCheck().Problems(ContentTexts.In(content)));

    [Theory]
    [InlineData("[Two](b.md)")]
    [InlineData("[Two](b.md#part-one)")]
    [InlineData("[Here](#further-down)")]
    [InlineData("[Help](README.md)")]
    [InlineData("[Diary](/diary)")]
    [InlineData("[Two](/help/b)")]
    [InlineData("[A drill](/drills/who-leads)")]
    [InlineData("[Home](/)")]
    [InlineData("[Ink](https://example.org/a.md#nowhere)")]
    [InlineData("[Write](mailto:help@example.org)")]
    [InlineData("`[Two](c.md)` is how a link is written.")]
    public void What_leads_somewhere_is_well(string text) => Assert.Empty(Problems(text));

    [Theory]
    [InlineData("[Three](c.md)", "c.md is no page of help: link to one by its file, such as diary.md.")]
    [InlineData("[Code](../src/STYLE.md)", "../src/STYLE.md is no page of help: link to one by its file, such as diary.md.")]
    [InlineData("[Two](b.md#part-two)", "b.md has no heading #part-two.")]
    [InlineData("[Two](b.md#two)", "b.md has no heading #two.")]
    [InlineData("[Here](#part-one)", "a.md has no heading #part-one.")]
    [InlineData("[Diary](/dairy)", "/dairy is no page of this site.")]
    [InlineData("[Three](/help/c)", "/help/c is no page of this site.")]
    [InlineData("[Nothing](/nowhere/at-all)", "/nowhere/at-all is no page of this site.")]
    public void What_leads_nowhere_is_told_with_its_file_and_line(string text, string sentence) =>
        Assert.Equal([$"content/help/a.md:5: {sentence}"], Problems(text));

    [Fact]
    public void A_page_that_cannot_be_read_is_told_beside_its_links()
    {
        Write("README.md", "# Help\n");
        Write("a.md", "No heading, and [three](c.md).\n");

        Assert.Equal(
            [
                "content/help/a.md:1: Begin with a heading: one # and a title.",
                "content/help/a.md:1: c.md is no page of help: link to one by its file, such as diary.md.",
            ],
            new HelpCheck().Problems(ContentTexts.In(content)).Select(problem => $"{problem}")
        );
    }

    public void Dispose() => Directory.Delete(content, recursive: true);

    private IEnumerable<string> Problems(string text)
    {
        Write("README.md", "# Help\n\n- [One](a.md)\n- [Two](b.md)\n");
        Write("a.md", $"# One\n\nSay something\nover two lines,\n{text}\n\n## Further down\n");
        Write("b.md", "# Two\n\n## Part one\n");
        return new HelpCheck().Problems(ContentTexts.In(content)).Select(problem => $"{problem}");
    }

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.Combine(content, "help"));
        File.WriteAllText(Path.Combine(content, "help", file), text);
    }
}
