using System.IO.Compression;
using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using SafeguardingTraining.Host.Features.Workshops;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.FollowUps;
using SafeguardingTraining.Host.Features.Workshops.Reports;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Workshops;

[Collection<SiteOfWorkshops>]
public sealed class WorkshopEndTests(RunningSite site)
{
    [Fact]
    public async Task The_report_is_a_page_a_document_and_counts_for_its_facilitators_alone()
    {
        var hall = await Played();

        Assert.Contains("Who came", (await hall.Facilitator.Open($"{hall.Console}/report")).Text, StringComparison.Ordinal);
        Assert.Contains("Because: We agreed.", hall.Facilitator.Text, StringComparison.Ordinal);
        var other = await site.Join("Else");
        foreach (var file in (string[])["report", "report.docx", "report.csv", "paper"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await other.Open($"{hall.Console}/{file}")).Status);
        }
    }

    [Fact]
    public async Task The_document_opens_as_Word_reads_it()
    {
        var hall = await Played();
        await hall.Facilitator.Open($"{hall.Console}/report.docx");
        var bytes = await hall.Facilitator.Answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), false);

        Assert.Empty(new OpenXmlValidator().Validate(document, Stop).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Contains("We agreed.", document.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        Assert.NotNull(zip.GetEntry("word/styles.xml"));
    }

    [Fact]
    public async Task The_counts_have_no_word_that_anybody_wrote()
    {
        var hall = await Played();
        await hall.Facilitator.Open($"{hall.Console}/report.csv");

        var csv = await hall.Facilitator.Answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("\"attended\",\"Police\",\"\",\"1\"", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("We agreed", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_printed_twin_holds_a_card_for_every_agency_and_every_piece_once()
    {
        var hall = await HostedWorkshop.Open(site);
        await PaperScript.Prepare(hall.Room);
        await hall.Facilitator.Open($"{hall.Console}/paper");

        var cards = hall.Facilitator.Page.QuerySelectorAll(".cards .card__title b").Select(title => title.TextContent).ToList();

        // Nobody plays the family here, and nobody else can speak for them: theirs are with the facilitator. What is learned on the way lies
        // with every scene that can tell it.
        Assert.All(hall.Room.Scenario.Pieces.Where(piece => piece.Agency.Code != "family"), piece =>
            Assert.InRange(cards.Count(title => title == piece.Title.Set()), 1, piece.IsFetched ? 9 : 1)
        );
        var agencies = hall.Facilitator.Page.QuerySelectorAll(".cards .card__to").Select(to => to.TextContent.Split(" · ")[^1]).ToHashSet();
        Assert.Superset(hall.Now.Plan.Agencies.Select(Agencies.NameOf).ToHashSet(), agencies);
        Assert.Contains("votes", hall.Facilitator.Text, StringComparison.Ordinal);
        Assert.NotNull((await hall.Facilitator.Open($"{hall.Console}/paper?large=true")).Page.QuerySelector(".twin--large"));
    }

    [Fact]
    public async Task A_signed_in_person_finds_their_one_thing_in_their_diary_and_is_asked_again_and_counted_by_agency()
    {
        var person = await site.Join("Nia");
        var hall = await HostedWorkshop.Open(site);
        await hall.Sit("police", form => form.Fill("link", "1"), person);
        await hall.Press("steps");
        await hall.Press("endings");
        await hall.Press("steps");
        await HostedWorkshop.Send(person, "promises", ("promise", "Ring nursery on Thursday"), ("diary", "1"));

        Assert.Contains("Ring nursery on Thursday", (await person.Open("/diary")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(FollowUp.Question, (await person.Open("/workshops")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(FollowUp.Question, (await person.Open("/")).Text, StringComparison.Ordinal);

        var followUps = site.Get<FollowUpStore>();
        var me = site.Get<RoomRegistry>().Here(hall.Id)!.Now.Workshop.SeatsIn.Single().Person!.Value;
        var today = site.Clock.UkToday();
        Assert.Equal([1, 2], (await followUps.Due(me, today.AddDays(100), Stop)).Select(due => due.Round));
        var atHome = Assert.Single(await site.Get<IWorkshopFollowUps>().QuestionsDue(me, today.AddDays(42), Stop));
        Assert.StartsWith("Six weeks ago you took part in", atHome.About, StringComparison.Ordinal);
        Assert.True(await followUps.Answer(me, hall.Id, 1, FollowUpAnswer.Done, today.AddDays(42), Stop));
        Assert.Empty(await site.Get<IWorkshopFollowUps>().QuestionsDue(me, today.AddDays(42), Stop));
        Assert.False(await followUps.Answer(me, hall.Id, 1, FollowUpAnswer.Done, today.AddDays(42), Stop));
        Assert.False(await followUps.Answer(me, hall.Id, 2, FollowUpAnswer.Done, today.AddDays(42), Stop));
        Assert.Equal(new FollowUpCount(1, "police", FollowUpAnswer.Done, 1), Assert.Single(await followUps.Counts(hall.Id, Stop)));
    }

    [Fact]
    public void Follow_up_answers_of_fewer_than_three_people_are_not_shown()
    {
        Assert.Empty(FollowUpLine.Of([new(1, "police", FollowUpAnswer.Done, 2)]));
        Assert.Equal(2, FollowUpLine.Of([new(1, "police", FollowUpAnswer.Done, 3), new(1, "school", FollowUpAnswer.NotYet, 3)]).Count);
    }

    [Fact]
    public async Task Somebody_who_comes_in_late_reads_the_story_so_far()
    {
        var hall = await Played(end: false);

        var late = await hall.Sit("housing");

        Assert.Contains("The story so far", late.Text, StringComparison.Ordinal);
        Assert.Contains(Assert.Single(hall.Story.SoFar).Set(), late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_facilitator_comes_in_with_their_code_and_a_wrong_one_opens_nothing()
    {
        var hall = await HostedWorkshop.Open(site);
        var second = await site.Join("Asha", Roles.Facilitator);
        await second.Open("/workshops");
        await second.Submit(form => form.Fill("code", "AAAA AAAA AAAA"), "/workshops/facilitations");
        Assert.Equal(HttpStatusCode.BadRequest, second.Status);

        await second.Submit(form => form.Fill("code", hall.Now.FacilitatorCode.Spaced()), "/workshops/facilitations");

        Assert.Equal(hall.Console, second.Address);
        Assert.Contains("Sam Adeyemi and Asha", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rehearsal_answers_by_itself_from_the_first_scene_to_the_report()
    {
        var hall = await HostedWorkshop.Open(site, form => form.Fill("rehearsal", "1"));
        await hall.Press("steps");
        await hall.Press("steps");
        var seats = hall.Now.Plan.Agencies.Count * 3;
        Assert.Contains($"Answers in: {seats} of {seats}", (await hall.Facilitator.Open(hall.Console)).Text, StringComparison.Ordinal);

        await hall.Press("endings");
        Assert.Contains("this was a rehearsal", (await hall.Facilitator.Open($"{hall.Console}/report")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_without_a_phone_is_answered_for_by_the_facilitator()
    {
        var hall = await HostedWorkshop.Open(site);
        await hall.Press("proxies", form => form.Fill("proxy-agency", "gp").Fill("proxy-name", "Dr Vale"));
        await hall.Press("steps");
        await hall.GoTo(Stage.Vote);
        await hall.Press("proxy-answers", form => form.Fill("vote", "1"));

        Assert.Equal(1, hall.Now.BallotOf(0, 1).Votes[1].Option);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task<HostedWorkshop> Played(bool end = true)
    {
        var hall = await HostedWorkshop.Open(site);
        await hall.Sit("police");
        await hall.Sit("housing");
        await hall.Press("steps");
        await hall.GoTo(Stage.Decide);
        await hall.Press("decisions", form => form.Fill("decision", "0").Fill("reason", "We agreed."));
        if (end)
        {
            await hall.Press("endings");
        }
        return hall;
    }
}
