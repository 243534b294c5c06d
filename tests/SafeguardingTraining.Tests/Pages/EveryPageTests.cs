using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Pages;

/// <summary>What holds for every page of the site in every state.</summary>
public sealed partial class EveryPageTests
{
    public static TheoryData<string> Names => [.. SamplePages.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_page_carries_a_style_or_a_script_of_its_own(string name)
    {
        var page = Read(name);

        Assert.All(page.All, element =>
            Assert.DoesNotContain(element.Attributes, attribute =>
                attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)
            )
        );
        Assert.Empty(page.QuerySelectorAll("style, script:not([src])"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_id_is_given_twice(string name)
    {
        var ids = Read(name).QuerySelectorAll("[id]").Select(element => element.Id).ToList();

        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Headings_begin_with_the_page_and_leave_no_step_out(string name)
    {
        var levels = Read(name)
            .QuerySelectorAll("h1, h2, h3, h4")
            .Where(heading => heading.Closest(".govuk-error-summary, .notice") is null)
            .Select(heading => heading.LocalName[1] - '0')
            .ToList();

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, level => level == 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_page_says_where_to_go_with_a_real_worry(string name)
    {
        var foot = Read(name).QuerySelector("footer")!.TextContent;

        Assert.Contains("ring 999", foot);
        Assert.Matches(
            @"Otherwise go to (The Front Door: 01632 960 117, day and night|your local front door, .* safeguarding lead knows how to reach it)\.",
            foot
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_is_pointed_at_on_a_page_is_there(string name)
    {
        var page = Read(name);
        var wanted = page.QuerySelectorAll("[aria-describedby], [aria-labelledby]")
            .SelectMany(element => (string?[])[element.GetAttribute("aria-describedby"), element.GetAttribute("aria-labelledby")])
            .SelectMany(ids => ids?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [])
            .Concat(page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]))
            .Concat(page.QuerySelectorAll("label").Select(label => label.GetAttribute("for")!));

        Assert.All(wanted, id => Assert.NotNull(page.GetElementById(id)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_form_that_sends_carries_its_token(string name) =>
        Assert.All(Read(name).QuerySelectorAll("form[method=post]"), form =>
            Assert.Equal("token", form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value"))
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void A_form_that_came_back_says_so_first_and_leads_to_the_field(string name)
    {
        var page = Read(name);
        var messages = page.QuerySelectorAll(".govuk-error-message");
        var summary = page.QuerySelectorAll(".govuk-error-summary__list a");

        Assert.Equal(messages.Length, summary.Length);
        Assert.Equal(messages.Length > 0, page.Title!.StartsWith("Error: ", StringComparison.Ordinal));
        var fields = summary.Select(link => page.GetElementById(link.GetAttribute("href")![1..])!.LocalName);
        Assert.All(fields, field => Assert.Contains(field, new[] { "input", "textarea", "select" }));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_page_shows_its_own_code_or_escapes_a_sign_twice(string name)
    {
        var html = SamplePages.All[name]();

        Assert.DoesNotMatch(LeakedCode(), html);
        Assert.DoesNotContain("&amp;amp;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("&amp;#", html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Sentences_agree_with_the_numbers_and_names_put_into_them(string name)
    {
        var text = Read(name).QuerySelector("main")?.TextContent ?? "";

        Assert.DoesNotMatch(PageGrammar.WrongNumber(), text);
        Assert.DoesNotMatch(PageGrammar.WrongArticle(), text);
    }

    [GeneratedRegex(@"@\(?[A-Z]\w*[.(]", RegexOptions.None, 1_000)]
    private static partial Regex LeakedCode();

    private static readonly ConcurrentDictionary<string, IDocument> Made = [];

    private static IDocument Read(string name) => Made.GetOrAdd(name, made => new HtmlParser().ParseDocument(SamplePages.All[made]()));
}
