using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using DocumentFormat.OpenXml.Validation;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Reports;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Documents;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>Looking back as slides: whole, readable by ear, and with nothing in them that was not for everyone.</summary>
public sealed class WorkshopSlidesTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("every-call-on-its-own-page")]
    [InlineData("such-a-capable-couple")]
    public async Task Slides_of_a_whole_workshop_are_valid_and_each_has_a_title_and_words_for_what_is_drawn(string scenario)
    {
        var hall = await Rehearsed(scenario);
        var answer = await hall.Facilitator.Get($"{hall.Console}/slides.pptx");
        Assert.Equal(SlideDeck.ContentType, answer.Content.Headers.ContentType!.MediaType);
        using var deck = PresentationDocument.Open(new MemoryStream(await answer.Content.ReadAsByteArrayAsync(Stop)), isEditable: false);

        Assert.Empty(
            new OpenXmlValidator().Validate(deck, Stop).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")
        );
        var size = deck.PresentationPart!.Presentation!.SlideSize!;
        Assert.Equal(16.0 / 9, (double)size.Cx!.Value / size.Cy!.Value, 3);
        var slides = Slides(deck);
        Assert.InRange(slides.Count, 10, 30);
        Assert.All(slides, slide =>
        {
            var title = Assert.Single(slide.Descendants<PlaceholderShape>(), shape => shape.Type?.Value == PlaceholderValues.Title);
            Assert.NotEmpty(title.Ancestors<Shape>().Single().InnerText.Trim());
            Assert.All(slide.Descendants<GroupShape>(), picture =>
                Assert.True(picture.NonVisualGroupShapeProperties!.NonVisualDrawingProperties!.Description?.Value?.Length > 20)
            );
            Assert.All(slide.Descendants<GraphicFrame>(), table =>
                Assert.True(table.NonVisualGraphicFrameProperties!.NonVisualDrawingProperties!.Description?.Value?.Length > 20)
            );
            Assert.DoesNotContain("Picture", slide.Descendants<Picture>().Select(one => one.LocalName));
        });
        var titles = slides.Select(slide => slide.Descendants<Shape>().First().InnerText).ToList();
        Assert.Equal(titles.Count, titles.Distinct().Count());
        var text = string.Join('\n', slides.Select(slide => slide.InnerText));
        foreach (
            var part in (string[])
                [
                    "Where it ended",
                    "turned it",
                    "Our two votes",
                    "Where our decisions stood",
                    "Who knew what",
                    "review this story",
                    "Questions to take along",
                    "What we said",
                ]
        )
        {
            Assert.Contains(part, text, StringComparison.Ordinal);
        }
        Assert.Contains(hall.Room.Scenario.Review.Source.Split(' ')[0], text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_on_a_slide_that_was_not_for_everyone()
    {
        var hall = await HostedWorkshop.Open(site);
        var police = await hall.Sit("police", form => form.Fill("name", "Quillwort"));
        await hall.Sit("housing", form => form.Fill("name", "Sundew"));
        await hall.Press("steps");
        await hall.GoTo(Stage.Table);
        var given = hall.Now.HeldBy(hall.Story, "police")[0];
        await HostedWorkshop.Send(
            police,
            "pieces",
            ("piece", given.Id),
            ("to", "housing"),
            ("lay-why", "Heard from her uncle"),
            ("basis", "ChildAtRisk")
        );
        await hall.Press("endings");
        await hall.Press("steps");
        await HostedWorkshop.Send(police, "promises", ("promise", "Ring Wrenfield"));
        await HostedWorkshop.Send(hall.Seats["housing"], "promises", ("promise", "Ask who else"), ("share", "1"));

        var text = Text(hall);
        foreach (
            var word in (string[])
                ["Quillwort", "Sundew", "Sam Adeyemi", "Heard from her uncle", "Ring Wrenfield", "Ask who else", given.Title, hall.Now.Code]
        )
        {
            Assert.DoesNotContain(word, text, StringComparison.Ordinal);
        }
        Assert.Contains("2 of us wrote one thing", text, StringComparison.Ordinal);

        await hall.Press("releases", form => form.Fill("event", $"{hall.Now.Notes[0].Event}"));
        Assert.Contains("Ask who else", Text(hall), StringComparison.Ordinal);
        Assert.DoesNotContain("Ring Wrenfield", Text(hall), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_does_not_fit_goes_on_a_second_slide_with_a_title_of_its_own()
    {
        var long_ = new SlideParagraph(string.Concat(Enumerable.Repeat("Nobody had the whole of it. ", 14)));

        var pages = SlideText.Pages("Where it ended", [long_, long_, long_, long_]);

        Assert.True(pages.Count > 1);
        Assert.Equal($"Where it ended, 1 of {pages.Count}", pages[0].Title);
        Assert.All(pages, page => Assert.True(Assert.IsType<SlideText>(page.Parts[0]).Size >= SlideText.Smallest));
    }

    private static string Text(HostedWorkshop hall) =>
        string.Join('\n', WorkshopSlides.Of(WorkshopReport.Of(hall.Room.Now, [])).Select(slide => $"{slide.Title} {SlideXml(slide)}"));

    // What a reader sees and what they hear.
    private static string SlideXml(SlideContent slide) =>
        string.Join(
            ' ',
            slide.Parts.Select(part =>
                $"{part switch
    {
        SlideText text => string.Join(' ', text.Paragraphs.Select(one => one.Text)),
        SlideTable table => string.Join(' ', table.Rows.SelectMany(row => row).Append(table.Description)),
        SlidePicture picture => string.Join(' ', picture.Marks.OfType<SlideLabel>().Select(label => label.Text).Append(picture.Description)),
        _ => "",
    }}"
            )
        );

    private static List<Slide> Slides(PresentationDocument deck) =>
        [
            .. deck.PresentationPart!.Presentation!.SlideIdList!.Elements<SlideId>()
                .Select(id => ((DocumentFormat.OpenXml.Packaging.SlidePart)deck.PresentationPart.GetPartById(id.RelationshipId!)).Slide!),
        ];

    private async Task<HostedWorkshop> Rehearsed(string scenario)
    {
        var hall = await HostedWorkshop.Open(site, form => form.Fill("rehearsal", "1"), scenario);
        var rooms = site.Get<RoomRegistry>();
        Task Act(Func<Workshop, WorkshopStory, WorkshopOutcome> decide) => rooms.Act(hall.Room, decide, Stop);
        await Act((now, story) => now.Next(story, now.Step));
        for (var turn = 0; turn < 60 && hall.Story.Decision is not null; turn++)
        {
            if (hall.Story.Decision.IsPlain)
            {
                await Act((now, story) => now.Next(story, now.Step));
                continue;
            }
            foreach (var stage in (Stage[])[Stage.Worry, Stage.Table, Stage.Vote, Stage.SecondVote, Stage.Decide])
            {
                await Act((now, story) => now.GoTo(story, now.Step, stage));
            }
            await Act(
                (now, story) =>
                    now.Decide(
                        story,
                        now.Step,
                        story.Options[turn % story.Options.Count].Option.Index,
                        "Together these were enough to act on.",
                        null,
                        true
                    )
            );
        }
        await Act((now, story) => now.GoTo(story, now.Step, Stage.Debrief));
        await Act((now, story) => now.Next(story, now.Step));
        await Act((now, story) => now.Next(story, now.Step));
        Assert.True(hall.Now.HasEnded);
        return hall;
    }
}
