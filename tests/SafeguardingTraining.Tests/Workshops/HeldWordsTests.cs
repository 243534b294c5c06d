using Microsoft.AspNetCore.Routing;
using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Views;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>
/// A word that a seat types, anywhere, reaches no screen, nobody who watches and no other seat before a facilitator lets it through.
/// </summary>
[Collection<SiteOfWorkshops>]
public sealed class HeldWordsTests(RunningSite site)
{
    /// <summary>Where a seat can type, and at which stage; what it sends without a word is here as well.</summary>
    private static readonly Dictionary<string, Stage> Nouns = new()
    {
        ["check-ins"] = Stage.Worry,
        ["worries"] = Stage.Worry,
        ["pieces"] = Stage.Table,
        ["questions"] = Stage.Table,
        ["answers"] = Stage.Table,
        ["table-decisions"] = Stage.Table,
        ["tables"] = Stage.Table,
        ["votes"] = Stage.Vote,
        ["notes"] = Stage.Wall,
        // The promise last: it changes a number on every page, so that all are known to have been told.
        ["ratings"] = Stage.Promise,
        ["promises"] = Stage.Promise,
    };

    [Fact]
    public async Task Every_word_of_a_seat_is_held_and_then_let_through_to_those_it_is_for()
    {
        var hall = await HostedWorkshop.Open(site, form => form.Fill("tables", "2"));
        var (police, housing, other) = (await hall.Sit("police"), await hall.Sit("housing"), site.Visit());
        await hall.Sit("police", who: other);
        var (nursery, screen) = (await hall.Sit("nursery"), hall.Facilitator);
        await hall.Press("steps");
        await HostedWorkshop.Send(housing, "questions", ("ask-to", "police"), ("question", "Asked beforehand?"));
        await hall.Release();
        await using var watching = await LivePage.Connect(site, other, "seat");
        await using var projected = await LivePage.Connect(site, hall.Facilitator, $"screen&workshop={hall.Id}");
        var held = new List<string>();
        foreach (var (noun, stage) in Nouns.OrderBy(one => one.Value))
        {
            if (hall.Now.Stage != stage)
            {
                await hall.GoWhereAsked(stage);
            }
            held.AddRange(await TypeEverywhere(hall, police, noun));
        }
        await Look(expected: []);
        Assert.Equal(
            ["answer-1", "lay-why", "note", "promise", "question", "table-why", "why"],
            held.Select(word => word.Split('.')[1]).Distinct().Order(StringComparer.Ordinal)
        );

        await hall.Release();
        await Look(
            expected:
            [
                .. held.Where(word =>
                    !word.Contains("question", StringComparison.Ordinal) && !word.Contains("answer", StringComparison.Ordinal)
                ),
            ]
        );
        Assert.Contains(
            held.Single(word => word.Contains("answer-1", StringComparison.Ordinal)),
            (await housing.Open("/seat")).Text,
            StringComparison.Ordinal
        );
        var asked = held.Single(word => word.Contains("question", StringComparison.Ordinal));
        Assert.Contains(asked, (await housing.Open("/seat")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(asked, (await nursery.Open("/seat")).Text, StringComparison.Ordinal);

        // What others see, on pages that are loaded, fetched and pushed; looked back on, the reasons and notes are there.
        async Task Look(string[] expected)
        {
            var texts = new List<string>();
            foreach (var (who, address) in new[] { (other, "/seat"), (other, "/seat/now"), (nursery, "/seat"), (nursery, "/seat/now") })
            {
                texts.Add(await Raw(who, address));
            }
            texts.Add(await Raw(screen, $"{hall.Console}/screen"));
            texts.Add(await Raw(screen, $"{hall.Console}/screen/now"));
            texts.Add(await Raw(screen, $"{hall.Console}/report"));
            if (expected.Length == 0)
            {
                await projected.Until(hall.Now.Version);
                await watching.Until(hall.Now.Version);
                texts.AddRange(watching.Parts.Concat(projected.Parts).Select(part => part.Html));
            }
            var seen = held.Where(word => texts.Exists(text => text.Contains(word, StringComparison.Ordinal))).ToList();
            Assert.Equal(expected.Order(StringComparer.Ordinal), seen.Intersect(expected).Order(StringComparer.Ordinal));
            Assert.True(expected.Length > 0 || seen.Count == 0, string.Join(", ", seen));
        }
    }

    [Fact]
    public async Task Whoever_wrote_reads_their_own_words_until_they_are_let_through_or_kept_back()
    {
        var hall = await HostedWorkshop.Open(site);
        var (police, other) = (await hall.Sit("police"), site.Visit());
        await hall.Sit("police", who: other);
        await hall.Sit("housing");
        await hall.Press("steps");
        await hall.GoWhereAsked(Stage.Wall);
        await HostedWorkshop.Send(police, "notes", ("note", "He stood by the gate."));
        await HostedWorkshop.Send(police, "questions", ("ask-to", "housing"), ("question", "Whose is the key?"));

        var mine = (await police.Open("/seat")).Page.QuerySelector("#my-words")?.TextContent;
        Assert.Contains("He stood by the gate.", mine, StringComparison.Ordinal);
        Assert.Contains("Whose is the key?", mine, StringComparison.Ordinal);
        Assert.Contains("It goes to the facilitator first.", mine, StringComparison.Ordinal);
        Assert.Equal("", (await other.Open("/seat")).Page.QuerySelector("#my-words")?.TextContent.Trim());

        await hall.Release();
        Assert.Equal("", (await police.Open("/seat")).Page.QuerySelector("#my-words")?.TextContent.Trim());
    }

    [Fact]
    public void Every_address_to_which_a_seat_posts_is_looked_at()
    {
        site.CreateClient().Dispose();
        var posted = site.Get<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.RoutePattern.RawText?.StartsWith("/seat/", StringComparison.Ordinal) == true)
            .Where(route => route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true)
            .Select(route => route.RoutePattern.RawText?["/seat/".Length..]);

        Assert.Equal(Nouns.Keys.Order(StringComparer.Ordinal), posted.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Texts_of_every_kind_stand_in_one_list_the_oldest_first_and_a_kind_can_be_let_through_at_once()
    {
        var (morning, school, police) = Seated();
        morning.GoTo(Stage.Worry);
        morning.Do(morning.Now.GiveWorry(school, morning.Fresh, 7, "His coat."));
        morning.GoTo(Stage.Table);
        morning
            .Do(morning.Now.Ask(school, morning.Fresh, "police", "Any calls?"))
            .Do(morning.Now.Ask(police, morning.Fresh, "school", "Is he in?"));
        morning.Do(
            morning.Now.LayPiece(morning.Story, school, morning.Fresh, "school-note", null, "The dates.", SharingGround.ChildAtRisk)
        );

        Assert.Equal(
            [HeldTextKind.WorryReason, HeldTextKind.Question, HeldTextKind.Question, HeldTextKind.LayReason],
            morning.Now.Texts.Select(text => text.Kind)
        );
        Assert.All(morning.Now.Texts, text => Assert.Equal(NotePlace.Held, text.Place));
        morning.Do(morning.Now.KeepBack(morning.Now.Texts[2].Event)).Do(morning.Now.ReleaseAll(HeldTextKind.Question));
        Assert.Equal([NotePlace.Held, NotePlace.Shown, NotePlace.KeptBack, NotePlace.Held], morning.Now.Texts.Select(text => text.Place));
        Assert.IsType<WorkshopOutcome.Already>(morning.Now.ReleaseAll(HeldTextKind.Question));
    }

    [Fact]
    public void Whoever_asks_is_told_that_the_question_goes_to_the_facilitator_first()
    {
        var (morning, school, _) = Seated();
        morning.Do(morning.Now.Ask(school, morning.Fresh, "police", "Any calls?"));

        Assert.Equal(("", false), Of("school"));
        Assert.Empty(AgencyView.Of(new WorkshopMoment(morning.Now, morning.Story), "police").Questions);
        morning.Do(morning.Now.KeepBack(morning.Now.Texts[0].Event));
        Assert.Equal(("", true), Of("school"));
        morning.Release().Do(morning.Now.Release(morning.Now.Texts[0].Event));
        Assert.Equal(("Any calls?", false), Of("police"));

        (string, bool) Of(string agency)
        {
            var question = AgencyView.Of(new WorkshopMoment(morning.Now, morning.Story), agency).Questions[0];
            return (question.Text, question.IsKeptBack);
        }
    }

    [Fact]
    public void What_was_written_before_words_were_held_is_let_through_as_it_was()
    {
        var (morning, school, police) = Seated();
        morning
            .Do(WorkshopOutcome.Of(new QuestionAsked(school, Guid.NewGuid(), "police", "Any calls?")))
            .Do(WorkshopOutcome.Of(new QuestionAnswered(police, Guid.NewGuid(), 1, "Two.")))
            .Do(WorkshopOutcome.Of(new PieceLaid(school, Guid.NewGuid(), "school-note", null, "The dates.", SharingGround.Agreed)));

        Assert.All(morning.Now.Texts, text => Assert.Equal(NotePlace.Shown, text.Place));
        Assert.Equal("The dates.", morning.Now.WithEveryone(morning.Story)[0].Laid?.Why);
    }

    [Fact]
    public void Looking_back_says_that_something_was_given_to_one_agency_and_never_what()
    {
        var (morning, school, _) = Seated();
        Lay("police");
        Assert.Contains(AgencyView.Of(new WorkshopMoment(morning.Now, morning.Story), "police").Given, one =>
            one.Piece.Id == "school-note"
        );

        var back = WorkshopDebrief.Of(new WorkshopMoment(morning.Now, morning.Story));
        var given = back.Pieces.Single(one => one.Piece.Id == "school-note");
        Assert.True(given.IsGivenToOne);
        Assert.DoesNotContain("table", given.Piece.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("A secret reason", $"{given.Laid}", StringComparison.Ordinal);
        Assert.StartsWith("The school gave this to the police alone.", given.Piece.Text, StringComparison.Ordinal);
        Assert.Contains("1 was given to one agency alone.", back.ReachedInWords, StringComparison.Ordinal);
        var before = back.Pieces.Count(one => one.Scene is not null);

        Lay(null);
        back = WorkshopDebrief.Of(new WorkshopMoment(morning.Now, morning.Story));
        Assert.Contains(back.Pieces, one => one.Piece.Text.Contains("hid under the table", StringComparison.Ordinal));
        Assert.Equal(before + 1, back.Pieces.Count(one => one.Scene is not null));
        Assert.DoesNotContain("alone", back.ReachedInWords, StringComparison.Ordinal);

        void Lay(string? to) =>
            morning
                .Do(morning.Now.LayPiece(morning.Story, school, morning.Fresh, "school-note", to, "A secret reason", SharingGround.Agreed))
                .Release();
    }

    private static async Task<string> Raw(Visitor who, string address) =>
        await (await who.Open(address)).Answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private static (DomainWorkshop Morning, int School, int Police) Seated()
    {
        var morning = new DomainWorkshop();
        var (school, police) = (morning.Sit("school"), morning.Sit("police"));
        return (morning.Next(), school, police);
    }

    // Every field in which words can be typed gets a word of its own.
    private static async Task<List<string>> TypeEverywhere(HostedWorkshop hall, Visitor seat, string noun)
    {
        await seat.Open("/seat");
        var words = new List<string>();
        await seat.Submit(
            form =>
            {
                var first = seat.Page.QuerySelector($"form[action='/seat/{noun}']");
                foreach (
                    var name in first!.QuerySelectorAll("textarea, input[type=text]").Select(field => field.GetAttribute("name") ?? "")
                )
                {
                    words.Add($"{noun}.{name}.quillwort");
                    form.Fill(name, words[^1]);
                }
                if (noun is "worries" or "votes" or "pieces" or "ratings")
                {
                    form.Forge("worry", "7")
                        .Forge("confidence", "2")
                        .Forge("vote", "0")
                        .Forge("sure", "Very")
                        .Forge("basis", "ChildAtRisk");
                }
                if (noun is "promises")
                {
                    form.Forge("share", "1");
                }
                if (noun == "tables")
                {
                    form.Fill("to-table", "2");
                }
                if (noun == "table-decisions")
                {
                    form.Forge("table-option", "0");
                }
            },
            $"/seat/{noun}"
        );
        Assert.True(seat.Answer.IsSuccessStatusCode, $"{noun}: {seat.Text}");
        return words;
    }
}
