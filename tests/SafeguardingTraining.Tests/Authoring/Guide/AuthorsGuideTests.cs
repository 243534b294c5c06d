using System.Net;
using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Features.Authoring.Guide;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Authoring.Guide;

public sealed class AuthorsGuideTests
{
    private const int Deepest = 12;

    private static AuthorsGuide Guide => GuideSamples.Guide;

    public static TheoryData<string> Lessons => [.. GuideSamples.Guide.Lessons.Select(lesson => lesson.Slug)];

    [Fact]
    public void There_are_twelve_lessons_in_their_order()
    {
        Assert.Empty(Guide.Problems);
        Assert.Equal(Enumerable.Range(1, 12), Guide.Lessons.Select(lesson => lesson.Number));
    }

    [Theory]
    [MemberData(nameof(Lessons))]
    public void Every_box_and_every_answer_is_without_a_message_and_plays_to_its_end(string slug)
    {
        var lesson = Guide.Find(slug)!;
        foreach (var story in new[] { lesson.Box, lesson.Answer })
        {
            Walk(story, []);
        }
        Assert.NotEqual(lesson.Box, lesson.Answer);
    }

    [Fact]
    public void Every_tag_of_the_dialect_is_among_the_marks_and_told_in_a_lesson()
    {
        var dialect = typeof(Tag)
            .GetNestedTypes()
            .Where(type => type != typeof(Tag.UnknownTag) && type != typeof(Tag.MalformedTag))
            .Select(type => type.Name[..^"Tag".Length].ToLowerInvariant());
        Assert.Equal(dialect.Order(), KnownTag.All.Select(tag => tag.Name).Order());
        Assert.All(KnownTag.All, tag => Assert.Contains(Guide.Lessons, lesson => lesson.Explains(tag)));
    }

    [Fact]
    public void Every_mark_is_told_in_the_lesson_that_it_names() =>
        Assert.All(StoryMark.All, mark =>
            Assert.Contains(
                Words(mark.Mark)[0],
                WebUtility.HtmlDecode(Guide.Numbered(mark.Lesson)!.Text.Value) + Guide.Numbered(mark.Lesson)!.Box,
                StringComparison.Ordinal
            )
        );

    [Fact]
    public void A_lesson_without_its_box_is_named()
    {
        var content = Directory.CreateTempSubdirectory("guide-").FullName;
        Directory.CreateDirectory(Path.Combine(content, "guide"));
        File.WriteAllText(Path.Combine(content, "guide", "01-a.md"), "# A\n\nNo box.\n");

        var problem = Assert.Single(AuthorsGuide.Read(content).Problems);

        Assert.Equal("content/guide/01-a.md", problem.File);
        Directory.Delete(content, recursive: true);
    }

    [Theory]
    [InlineData("-> dekk\n=== desk\nThe form.\n-> END\n", "error", "No scene is called dekk")]
    [InlineData("=== desk\nThe form.\n-> END\n", "error", "Nothing is read out")]
    [InlineData("The form. # spaeker: Bram\n-> END\n", "warning", "No mark that begins with # is called spaeker")]
    [InlineData("The form. # day: Monday\n-> END\n", "warning", "The mark # day needs")]
    [InlineData("* [Ask.]\n    # point: VO-99\n    Yes.\n- -> END\n", "warning", "no practice point called VO-99")]
    [InlineData("-> a\n=== a\n-> a\n", "error", "stopped")]
    [InlineData("", "error", "nothing in the box")]
    public void A_slip_is_told_with_its_line(string story, string severity, string words)
    {
        var trial = GuideTrial.Of(story, [], GuideSamples.Points);

        Assert.Contains(trial.Problems, problem =>
            problem.Severity == severity && problem.Line >= 1 && problem.Message.Contains(words, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_box_takes_so_much_and_no_more()
    {
        var trial = GuideTrial.Of(new string('a', GuideTrial.Longest + 1), [], GuideSamples.Points);

        Assert.Contains("6,000", Assert.Single(trial.Problems).Message, StringComparison.Ordinal);
    }

    private static void Walk(string story, IReadOnlyList<RehearsalPick> picks)
    {
        var trial = GuideTrial.Of(story, picks, GuideSamples.Points);
        Assert.Empty(trial.Problems);
        Assert.Equal(picks.Count, trial.Picks.Count);
        Assert.True(picks.Count <= Deepest, story);
        foreach (var choice in trial.Now!.Choices)
        {
            Walk(story, [.. picks, choice.Pick]);
        }
    }

    private static string[] Words(string mark) => mark.Split(' ');
}
