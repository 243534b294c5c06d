using SafeguardingTraining.Host.Features.Help;

namespace SafeguardingTraining.Tests.Help;

public sealed class HelpCatalogueTests : IDisposable
{
    private readonly string content = Directory.CreateTempSubdirectory("safeguarding-help-").FullName;

    [Fact]
    public void The_pages_of_this_site_have_nothing_to_mend() => Assert.Empty(HelpCatalogue.Read(Checkout.At("content")).Problems);

    [Fact]
    public void The_contents_page_says_the_order()
    {
        Write("README.md", "# Help\n\n- [Two](b.md)\n- [One](a.md#here)\n- [Two again](b.md)\n");
        Write("a.md", "# One\n");
        Write("b.md", "# Two\n");

        var help = HelpCatalogue.Read(content);

        Assert.Equal(["Two", "One"], help.Texts.Select(text => text.Title));
        Assert.Equal("One", help.After(help.Texts[0])?.Title);
        Assert.Null(help.After(help.Texts[1]));
        Assert.Empty(help.Problems);
    }

    [Fact]
    public void A_link_to_a_file_leads_to_its_page_and_other_links_stay()
    {
        Write("README.md", "# Help\n");
        Write("a.md", "# One\n\n[Two](b.md#part) [Help](README.md) [here](#part) [Ink](https://example.org/a.md)\n");

        var body = HelpCatalogue.Read(content).Find("a")!.Body.Value;

        Assert.Contains("<a href=\"/help/b#part\">Two</a>", body, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/help\">Help</a>", body, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#part\">here</a>", body, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://example.org/a.md\">Ink</a>", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Raw_html_is_shown_as_text()
    {
        Write("a.md", "# One\n\n<script>alert(1)</script>\n\nAnd <b onclick=\"x()\">this</b>.\n");

        var body = HelpCatalogue.Read(content).Find("a")!.Body.Value;

        Assert.DoesNotContain("<script", body, StringComparison.Ordinal);
        Assert.DoesNotContain("<b ", body, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Quotation_marks_are_set_in_text_and_left_alone_in_code()
    {
        Write("a.md", "# One\n\nSay \"ask\", it's `\"plain\"`.\n\n```text\ntitle: \"Its title\"\n```\n");

        var body = HelpCatalogue.Read(content).Find("a")!.Body.Value;

        Assert.Contains("Say “ask”, it’s <code>&quot;plain&quot;</code>", body, StringComparison.Ordinal);
        Assert.Contains("title: &quot;Its title&quot;", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_a_heading_and_a_page_that_the_contents_forget_are_told()
    {
        Write("README.md", "# Help\n");
        Write("a.md", "# One\n");
        Write("b.md", "No heading.\n");

        var help = HelpCatalogue.Read(content);

        Assert.Equal(["a"], help.Texts.Select(text => text.Slug));
        Assert.Equal(
            ["content/help/b.md:1: Begin with a heading: one # and a title.", "content/help/README.md:1: Lead to a.md from here."],
            help.Problems.Select(problem => $"{problem}")
        );
    }

    [Fact]
    public void A_folder_without_help_says_so_kindly() =>
        Assert.Contains("There is no help here yet", HelpCatalogue.Read(content).Index.Body.Value, StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(content, recursive: true);

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.Combine(content, "help"));
        File.WriteAllText(Path.Combine(content, "help", file), text);
    }
}
