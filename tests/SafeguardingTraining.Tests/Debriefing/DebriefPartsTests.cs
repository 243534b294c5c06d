using SafeguardingTraining.Host.Features.Debriefing;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Pages;
using SafeguardingTraining.Tests.Scenarios;

namespace SafeguardingTraining.Tests.Debriefing;

/// <summary>Chapters in parts, the child's ending, threads, and what to go on to.</summary>
public sealed class DebriefPartsTests
{
    [Fact]
    public void Every_decision_stands_in_one_part_and_in_order()
    {
        var parts = DebriefParts.OfDecisions(SampleDebrief.Debrief);

        Assert.True(parts.Count > 1);
        Assert.Equal(Enumerable.Range(1, 9), parts.SelectMany(part => part).Select(told => told.Number));
        Assert.DoesNotContain(parts, part => part.Count == 0);
    }

    [Fact]
    public void A_decision_leads_to_the_part_that_tells_it()
    {
        var parts = DebriefParts.OfDecisions(SampleDebrief.Debrief);
        var last = SampleDebrief.Debrief.Told[^1];

        Assert.Equal($"/play/{Samples.Attempt}/debrief/decisions?part={parts.Count}#d9", SampleDebrief.Model.AddressOf(last));
        Assert.Equal($"/play/{Samples.Attempt}/debrief/decisions#d1", SampleDebrief.Model.AddressOf(SampleDebrief.Debrief.Told[0]));
    }

    [Fact]
    public void Each_chapter_that_has_nothing_to_say_is_left_out()
    {
        var empty = SampleDebrief.Model with
        {
            Debrief = SampleDebrief.Debrief with { Told = [], Ledger = [], ChildDays = [] },
            Words = new Dictionary<int, Host.Features.Language.LanguageReview>(),
            Points = [],
        };

        Assert.Equal([DebriefChapterKind.Questions, DebriefChapterKind.Review], empty.Chapters.Select(chapter => chapter.Kind));
    }

    [Fact]
    public void The_ending_for_the_child_is_the_first_strand()
    {
        var end = ChildEnding.Of(Debrief.Of(GraphSample.Played("social-worker", "Go and see", "Go in", "Say what", "Thank her")));

        Assert.Equal("Six weeks on", end?.When);
        Assert.Equal(["He waves with both arms.", "Then he gets down."], end?.Passages);
    }

    [Fact]
    public void Without_strands_it_is_the_ending_as_it_was_read_and_before_the_end_the_childs_latest_passage()
    {
        Assert.Equal(["He waves with both arms."], ChildEnding.Of(Debrief.Of(Sample.Play(Sample.Scenario, 0, 0, 0)))?.Passages);
        Assert.Equal("Sam’s snail", ChildEnding.Of(Debrief.Of(Sample.Play(Sample.Scenario, 0)))?.When);
    }

    [Fact]
    public void A_long_ending_is_told_as_far_as_a_screen_holds_and_says_so()
    {
        var long_ = string.Join(' ', Enumerable.Repeat("word", 80));
        var debrief = SampleDebrief.Debrief with { EndingStory = [Passage(long_), Passage(long_), Passage("End.")] };

        Assert.Equal([long_], ChildEnding.Of(debrief)?.Passages);
        Assert.False(ChildEnding.Of(debrief)?.IsWhole);
    }

    [Fact]
    public void A_long_passage_is_folded_after_a_sentence_and_nothing_of_it_is_lost()
    {
        var sentence = $"She waits by {string.Join(' ', Enumerable.Repeat("the", 20))} door.";
        var passage = $"{sentence} *It is late. {sentence}* {sentence} {sentence}";
        var end = new ChildEnding("Then", [passage, "Last."], IsWhole: true);

        Assert.Equal([sentence], end.Lead);
        Assert.Equal([passage[(sentence.Length + 1)..], "Last."], end.Rest);
        Assert.Empty(new ChildEnding("Then", [sentence], IsWhole: true).Rest);
    }

    [Theory]
    [InlineData("She waves with both arms.", true)]
    [InlineData("Ada waves at Lena.", true)]
    [InlineData("Lena went to bed.", false)]
    public void An_ending_that_tells_only_of_a_sister_is_not_said_to_be_the_childs(string passage, bool isOf) =>
        Assert.Equal(isOf, new ChildEnding("Then", [passage], IsWhole: true).IsOf(Cast));

    private static Family Cast { get; } =
        Samples.Family with
        {
            People =
            [
                .. Samples.Family.People.Select(person =>
                    person.Short == "Lena" ? person with { Sibling = Samples.Family.ChildId } : person
                ),
            ],
        };

    [Fact]
    public void A_changed_model_works_everything_out_anew()
    {
        var model = SampleDebrief.Model;
        Assert.Equal((3, true), (model.Moments.Count, model.Sentence is not null));

        var changed = model with { Debrief = SampleDebrief.LeftOut.Debrief };

        Assert.Empty(changed.Moments);
        Assert.Null((model with { Words = new Dictionary<int, Host.Features.Language.LanguageReview>() }).Sentence);
        Assert.Same(model.Moments, (model with { Tomorrow = changed.Tomorrow }).Moments);
    }

    [Fact]
    public void Words_are_read_back_once_and_only_when_a_page_asks_for_them()
    {
        var read = 0;
        var words = ReadBackDictionary.Of(SampleDebrief.Debrief.Told, written =>
        {
            read++;
            return Host.Features.Language.LanguageReview.Of(written, Language.Words.Lexicon);
        });

        Assert.Equal((1, true, 0), (words.Count, words.ContainsKey(1), read));
        Assert.Same(words[1], words[1]);
        Assert.Equal((false, 1), (words.TryGetValue(2, out _), read));
    }

    [Fact]
    public void Knots_of_a_thread_stand_apart_and_within_it()
    {
        var debrief = Debrief.Of(GraphSample.Played("social-worker", "Ring Ann", "Go in", "Say what", "Tell her"));

        var thread = StrandThread.Of(debrief, TurningPoint.Of(debrief))[1];

        Assert.Equal([3], thread.Knots.Select(knot => knot.Number));
        Assert.Single(thread.Others);
        Assert.All(thread.Knots, knot => Assert.InRange(knot.X, StrandThread.Radius, StrandThread.Width - StrandThread.Radius));
        Assert.NotEmpty(thread.Stitches);
    }

    [Fact]
    public void Every_step_of_two_ways_stands_in_one_part()
    {
        var pair = RoutePair.Of(
            GraphSample.Played("social-worker", "Ring Ann", "Go in", "Say what"),
            GraphSample.Played("police", "Read", "Go in", "Say what")
        );

        Assert.Equal(pair.Columns, DebriefParts.OfRoute(pair).SelectMany(part => part));
    }

    [Fact]
    public void What_is_next_is_another_role_a_story_not_begun_and_a_briefing_not_read()
    {
        var playthrough = Sample.Play(Sample.Scenario);
        var next = NextPlaces.Of(
            playthrough,
            [Sample.Scenario, Samples.Scenario],
            [],
            [new Lessons()],
            ["/briefings/one"],
            ["PC-01", "PC-09"]
        );
        var nothing = NextPlaces.Of(playthrough, [Sample.Scenario, Samples.Scenario], [Samples.Scenario.Slug], [], [], ["PC-09"]);

        Assert.NotEqual(playthrough.Role, next.Role?.Id);
        Assert.Equal((Samples.Scenario.Slug, "/briefings/two"), (next.Story?.Slug, next.Briefing?.Address));
        Assert.Equal((null, null), (nothing.Story, nothing.Briefing));
    }

    private static Passage Passage(string text) => new(text, null, null, []);

    private sealed class Lessons : IPointLessons
    {
        public LessonKind Kind => LessonKind.Briefing;

        public IEnumerable<PointLesson> Carrying(string point) =>
            point == "PC-09" ? [new PointLesson("/briefings/one", "One", 7), new PointLesson("/briefings/two", "Two", 7)] : [];
    }
}
