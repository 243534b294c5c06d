using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Features.Authoring.Texts;
using SafeguardingTraining.Host.Features.Authoring.Transfer;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Authoring.Drafts;

/// <summary>What a template asks of its author is told while it still stands in a draft.</summary>
public sealed class TemplateRemainsTests
{
    private const string Question = "Ask something that a reader can answer from their own last week.";
    private static readonly string Content = Checkout.At("content");
    private readonly TemplateRemains remains = new(Content);

    [Fact]
    public void A_sentence_of_the_template_is_told_at_its_line_until_it_is_written_over()
    {
        var story = new StoryTemplate(Content).For("mine", "Mine")!;
        var line = story.Files["scenario.md"].Split('\n').ToList().FindIndex(one => one.Contains(Question, StringComparison.Ordinal)) + 1;

        var told = Assert.Single(remains.In(story), one => one.Message.Contains(Question, StringComparison.Ordinal));
        Assert.Equal(("scenario/mine/scenario.md", line, Severity.Warning), (told.File, told.Line, told.Severity));

        var written = story.With(
            "scenario.md",
            story.Files["scenario.md"].Replace(Question, "What did you see?", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(remains.In(written), one => one.Message.Contains(Question, StringComparison.Ordinal));
    }

    [Fact]
    public void A_sentence_is_found_where_a_form_broke_its_lines_elsewhere()
    {
        var story = new StoryTemplate(Content).For("mine", "Mine")!;
        var broken = story
            .Files["scenario.md"]
            .Replace(Question, Question.Replace(" can ", "\n    can ", StringComparison.Ordinal), StringComparison.Ordinal);

        Assert.Contains(remains.In(story.With("scenario.md", broken)), one => one.Message.Contains(Question, StringComparison.Ordinal));
    }

    [Fact]
    public void A_story_is_told_once_for_each_scene_that_is_still_the_templates()
    {
        var story = new StoryTemplate(Content).For("mine", "Mine")!;

        var told = remains.In(story).Where(one => one.File.EndsWith("story.ink", StringComparison.Ordinal)).ToList();

        Assert.Equal(9, told.Count);
        Assert.Contains("The note is in the same blue pen as last week.", told[0].Message, StringComparison.Ordinal);
        Assert.Contains("more sentences of this scene are still the template’s", told[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("briefing", "What it is about, in one sentence.")]
    [InlineData("point", "What somebody does who does it well, so that a colleague could do the same tomorrow.")]
    [InlineData("drill", "What is said or seen, in a sentence or two.")]
    public void A_text_that_nobody_wrote_over_is_told(string kind, string sentence)
    {
        var words = KindWords.Of(kind)!;

        var told = remains.In(new TextTemplates(Content).For(words.Kind, "mine", "Mine")!);

        Assert.Contains(told, one => one.Message.Contains(sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_that_is_shipped_has_a_sentence_of_a_template()
    {
        var scenarios = Directory
            .EnumerateDirectories(Checkout.At("scenarios"))
            .Select(folder => PackageFolder.Read(PackageKind.Scenario, Path.GetFileName(folder), Checkout.At("scenarios")))
            .OfType<ContentPackage>()
            .ToList();
        var texts =
            from place in new[]
            {
                (Kind: PackageKind.Briefing, Folder: "briefings"),
                (Kind: PackageKind.Point, Folder: "practice-points"),
                (Kind: PackageKind.Drill, Folder: "drills"),
            }
            from file in Directory.EnumerateFiles(Checkout.At("content", place.Folder))
            select new ContentPackage(
                place.Kind,
                Path.GetFileNameWithoutExtension(file).ToLowerInvariant(),
                new Dictionary<string, string> { [place.Kind.Required[0]] = File.ReadAllText(file) }
            );

        Assert.NotEmpty(scenarios);
        Assert.Equal([], scenarios.Concat(texts).SelectMany(remains.In).Select(one => one.ToString()));
    }

    [Theory]
    [InlineData("\"\\\"Disabled children: the child first\\\"\"", "\"Disabled children: the child first\"")]
    [InlineData("'It''s mine'", "It's mine")]
    [InlineData("Plain \"words\"", "Plain \"words\"")]
    public void A_title_is_shown_without_the_marks_of_its_file(string written, string shown) =>
        Assert.Equal(shown, KindWords.Unquoted(written));
}
