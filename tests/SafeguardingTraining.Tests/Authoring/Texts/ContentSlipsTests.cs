using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Authoring.Texts;

/// <summary>A slip in any text is told with its line: by the command line, at start, and to whoever writes it, by one set of rules.</summary>
public sealed class ContentSlipsTests
{
    private static readonly ContentTexts Shipped = new(Checkout.At("content"), new Dictionary<string, string>())
    {
        Scenarios = Directory.EnumerateDirectories(Checkout.At("scenarios")).Select(folder => Path.GetFileName(folder)).ToHashSet(),
    };

    [Fact]
    public void What_is_shipped_has_nothing_to_mend() => Assert.Empty(Found(Shipped));

    /// <param name="line">Where it is told; 0 for where it was written.</param>
    [Theory]
    [InlineData(
        "drills/whose-yes-is-it.yaml",
        "kind: choose",
        "kind: choos",
        0,
        "kind should be choose or sort or write or fairer, not \"choos\". Did you mean \"choose\"?"
    )]
    [InlineData(
        "induction.yaml",
        "- briefing: levels-of-help",
        "- briefing: level-of-help",
        0,
        "There is no briefing level-of-help. Did you mean \"levels-of-help\"?"
    )]
    [InlineData(
        "induction.yaml",
        "- scenario: every-call-on-its-own-page",
        "- scenario: every-call",
        0,
        "There is no scenario every-call."
    )]
    [InlineData(
        "induction.yaml",
        "- drill: the-fairer-question",
        "- drill: a-fairer-question",
        0,
        "There is no drill a-fairer-question. Did you mean \"the-fairer-question\"?"
    )]
    [InlineData(
        "induction.yaml",
        "- briefing: professional-curiosity",
        "- briefing: levels-of-help",
        0,
        "The briefing levels-of-help is a step already."
    )]
    [InlineData("briefings/less.md", "points: [RL-07,", "points: [RL-70,", 0, "There is no practice point \"RL-70\".")]
    [InlineData("briefings/less.md", "points: [RL-07, RL-09, RL-04, MA-09]", "points: []", 0, "\"points\" is missing.")]
    [InlineData(
        "drills/whose-yes-is-it.yaml",
        "points: [CX-06, CX-07,",
        "points: [CX-06, CX-77,",
        0,
        "There is no practice point \"CX-77\"."
    )]
    [InlineData("briefings/less.md", "## Why it matters", "## Why it maters", 21, "The heading \"## Why it matters\" is missing.")]
    [InlineData(
        "practice-points/PC-09.md",
        "**What goes wrong.**",
        "What goes wrong.",
        17,
        "The paragraph that begins with \"**What goes wrong.**\" is missing."
    )]
    [InlineData("briefings/less.md", "reviewBy:", "reviewby:", 0, "\"reviewby\" means nothing here; what can stand here is")]
    [InlineData("briefings/less.md", "reviewBy:", "reviewby:", 0, "Did you mean \"reviewBy\"?")]
    [InlineData("practice-points/PC-09.md", "question: When", "qestion: When", 0, "Did you mean \"question\"?")]
    [InlineData("diary-questions.yaml", "    source: *reflection", "    sorce: *reflection", 0, "Did you mean \"source\"?")]
    [InlineData(
        "briefings/less.md",
        "checkedOn: 2026-11-22",
        "checkedOn: 2026-11-31",
        0,
        "checkedOn should be a date such as 2026-11-23, not \"2026-11-31\"."
    )]
    [InlineData("briefings/less.md", "reviewBy: 2027-11-22", "reviewBy: 2025-11-22", 0, "reviewBy is a day after checkedOn.")]
    [InlineData("briefings/less.md", "guidanceDate: 2024-06", "guidanceDate: 2024-13", 1, "guidanceDate is a month such as 2024-06")]
    [InlineData(
        "national-lines.yaml",
        "checked: 2026-11-30",
        "checked: lately",
        0,
        "checked should be a date such as 2026-11-23, not \"lately\"."
    )]
    [InlineData(
        "national-lines.yaml",
        "site: www.samaritans.org",
        "site: https://www.samaritans.org",
        0,
        "site is an address without https://"
    )]
    [InlineData(
        "national-lines.yaml",
        "source: https://www.samaritans.org/how",
        "source: htps://www.samaritans.org/how",
        0,
        "source is the whole address of a page"
    )]
    [InlineData("local.yaml", "procedures:", "procedures: https://procedures", 0, "\"https://procedures\" is no address on the web.")]
    [InlineData("briefings/less.md", "When somebody is upset", "When [somebody](htps://a.org) is upset", 0, "\"htps://a.org\" is no link")]
    [InlineData(
        "briefings/less.md",
        "When somebody is upset",
        "When [somebody](/briefings/more) is upset",
        0,
        "/briefings/more is no page of this site."
    )]
    [InlineData(
        "national-lines.yaml",
        "- name: Shout\n",
        "- name: Samaritans\n",
        0,
        "A line called \"Samaritans\" stands in this file already."
    )]
    [InlineData(
        "drills/whose-yes-is-it.yaml",
        "id: put-down-to-autism",
        "id: who-signs",
        9,
        "An item is called \"who-signs\"; ids are given once"
    )]
    [InlineData("practice-points/groups.yaml", "- id: RL\n", "- id: FA\n", 0, "The group \"FA\" stands in this file twice.")]
    [InlineData("practice-points/PC-09.md", "picture: chronology", "picture: cronology", 0, "There is no picture cronology")]
    [InlineData("lexicon.tsv", "\tblaming\tMum shows", "\tblamming\tMum shows", 0, "Did you mean \"blaming\"?")]
    [InlineData("lexicon.tsv", "term\talternative\twhy", "terms\talternative\twhy", 1, "The first line names the columns")]
    public void A_slip_is_told_with_its_file_and_line(string file, string written, string instead, int line, string says)
    {
        var text = Shipped.Find(file)!.ReplaceLineEndings("\n");
        Assert.Contains(written, text, StringComparison.Ordinal);
        var at = text.IndexOf(written, StringComparison.Ordinal);

        var found = Found(Shipped.With(file, $"{text[..at]}{instead}{text[(at + written.Length)..]}"));
        var told = line == 0 ? text.AsSpan(0, at).Count('\n') + 1 + written.TakeWhile(letter => letter == '\n').Count() : line;

        Assert.Contains(found, problem =>
            problem.ToString().StartsWith($"content/{file}:{told}: ", StringComparison.Ordinal)
            && problem.Message.Contains(says, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("diary-questions.yaml", "questions: []", "\"questions\" is missing.")]
    [InlineData("national-lines.yaml", "lines: []", "\"lines\" is missing.")]
    [InlineData("induction.yaml", "parts: []", "\"parts\" is missing.")]
    [InlineData("induction.yaml", "parts:\n  - name: One\n    about: It\n    days: 3\n    steps: []", "\"steps\" is missing.")]
    [InlineData(
        "drills/new.yaml",
        "title: A drill\nkind: sort\norder: 1\nminutes: 3\nsummary: One\nask: Which?\npoints: [PC-09]\nbins: []\nitems: []",
        "A drill has items."
    )]
    public void An_empty_list_is_told(string file, string text, string says) =>
        Assert.Contains(Found(Shipped.With(file, text)), problem => problem.Message.Contains(says, StringComparison.Ordinal));

    [Fact]
    public async Task Whoever_writes_is_told_the_same_and_cannot_publish_until_it_is_mended()
    {
        await using var site = new RunningSite { Environment = "Production" };
        var author = await site.Join("Robin Ash", Roles.Author);
        await author.Open("/authoring/drill.whose-yes-is-it");
        await author.Submit(action: "/authoring/drill.whose-yes-is-it/drafts");
        await author.Open("/authoring/drill.whose-yes-is-it/draft/file?name=drill.yaml");
        var text = author.Page.QuerySelector("textarea")!.TextContent.TrimStart('\n');
        await author.Submit(
            form => form.Fill("text", text.Replace("kind: choose", "kind: choos", StringComparison.Ordinal)),
            "/authoring/drill.whose-yes-is-it/draft/file"
        );

        await author.Open("/authoring/drill.whose-yes-is-it/draft");
        Assert.Contains("drill.yaml, line 3", author.Text, StringComparison.Ordinal);
        Assert.Contains("Did you mean \"choose\"?", author.Text, StringComparison.Ordinal);
        await author.Open("/authoring/drill.whose-yes-is-it/draft/publish");
        Assert.Empty(author.Page.QuerySelectorAll("form[action$='/versions']"));
    }

    private static IReadOnlyList<Problem> Found(ContentTexts texts) =>
        [.. Host.Program.ContentChecks.SelectMany(check => check.Problems(texts))];
}
