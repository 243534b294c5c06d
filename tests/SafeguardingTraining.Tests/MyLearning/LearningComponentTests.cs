using AngleSharp.Dom;
using Bunit;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Induction;
using SafeguardingTraining.Host.Features.MyLearning;
using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Tests.Pages;
using static SafeguardingTraining.Tests.Pages.OrganisationPages;

namespace SafeguardingTraining.Tests.MyLearning;

/// <summary>A learner's own page, and the certificates made from it.</summary>
public sealed class LearningComponentTests : BunitContext
{
    private static readonly Certificate Sample = OrganisationPages.Certificate;
    private static readonly LearningFact Read = new(LearningKind.Briefing, "less", Today.AddDays(-3), 7);
    private static readonly LearningFact Played = new(LearningKind.Scenario, "the-spare-key", Today, 30);
    private static readonly LearningFact TookPart = new(LearningKind.Workshop, "", Today, 90);

    [Fact]
    public void What_is_next_is_offered_and_what_was_missed_is_told_as_past()
    {
        var fresh = Page(Learning());
        var begun = Page(Learning(Read));

        Assert.Equal("Begin", fresh.Find(".next .govuk-button").TextContent);
        Assert.Contains("Was due on", fresh.Find(".next").TextContent, StringComparison.Ordinal);
        Assert.Equal("Go on", begun.Find(".next .govuk-button").TextContent);
        Assert.Contains("1 of 3 done, and 7 minutes so far.", begun.Markup, StringComparison.Ordinal);
        Assert.Contains("Done on 25 November 2026", begun.Find(".tasks").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_is_late_is_marked_late()
    {
        var late = Page(Learning(Read)).FindAll(".tasks li").Select(item => item.ClassList.Contains("task--over"));

        Assert.Equal([false, true, false], late);
    }

    [Fact]
    public void A_completed_programme_asks_nothing_and_offers_a_certificate()
    {
        var page = Page(Learning(Read, Played, TookPart));

        Assert.Empty(page.FindAll(".next"));
        Assert.StartsWith("Nothing is waiting for you.", page.Find(".lede").TextContent, StringComparison.Ordinal);
        Assert.Contains("Completed on 28 November 2026. It begins anew on 28 November 2027.", page.Markup, StringComparison.Ordinal);
        Assert.Equal("Make my certificate", page.Find("button[name=programme]").TextContent);
    }

    [Fact]
    public void A_certificate_is_made_once_and_then_shown()
    {
        var complete = Learning(Read, Played, TookPart);
        var standing = Assert.Single(complete.Person.Standings);
        var made = Sample with { Programme = standing.Programme.Id, Round = standing.Round };
        var page = Page(complete with { Certificates = [made] });

        Assert.Equal("My certificate", page.Find($"a[href='/learning/certificates/{made.Id}']").TextContent);
        Assert.Empty(page.FindAll("button[name=programme]"));
    }

    [Fact]
    public void Somebody_without_a_programme_is_shown_a_way_through_and_keeps_earlier_certificates()
    {
        var nobody = new PersonProgress(null, PersonLearning.None, [], new Dictionary<Guid, DateOnly>());
        var page = Page(new LearningModel(nobody, Subjects, [Sample], Today));

        Assert.StartsWith("No programme asks anything of you.", page.Find(".lede").TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "Certificate: Safeguarding induction, 28 November 2026",
            page.Find(".learn__side .aside").TextContent,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Whoever looks after your training sees", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Whoever looks after your training sees", Page(Learning()).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_new_without_a_programme_has_the_first_unfinished_step_of_the_induction_plan_as_a_card_and_no_empty_time()
    {
        var nobody = new PersonProgress(null, PersonLearning.None, [], new Dictionary<Guid, DateOnly>());
        var step = new InductionStep(
            InductionItemKind.Briefing,
            "The first phone call",
            "/briefings/one",
            7,
            "Before the first call.",
            null
        );
        var plan = InductionStanding.Of(
            new InductionModel([new InductionPart("First week", "", [step with { Done = "Read" }, step, step])], [], [])
        );
        var page = Page(new LearningModel(nobody, Subjects, [], Today, new LearningTime(0, 0)) { Plan = plan });

        Assert.Equal("Next in the induction plan", page.Find(".next h2").TextContent);
        Assert.Equal("/briefings/one", page.Find(".next .govuk-button").GetAttribute("href"));
        Assert.Contains("One of its 3 steps is behind you.", page.Find(".next").TextContent, StringComparison.Ordinal);
        Assert.Equal("More of my learning", page.Find("#time").TextContent);
        Assert.DoesNotContain("0 minutes", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Nursing and Midwifery", Page(Learning()).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reminder_is_told_to_whoever_was_reminded()
    {
        var reminded = Learning(Read);
        var quiet = reminded with { Person = reminded.Person with { Nudges = new Dictionary<Guid, DateOnly>() } };

        Assert.Contains("Your manager has asked how it is going.", Page(reminded).Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Your manager has asked how it is going.", Page(quiet).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_certificate_can_be_closed_and_opened()
    {
        var open = Shown(Sample);
        var closed = Shown(Sample with { IsOpen = false });

        Assert.Equal(("false", "Let nobody check it"), Opening(open));
        Assert.Equal(("true", "Let it be checked"), Opening(closed));
        Assert.Contains("can have your name, the programme and the day confirmed", open.Markup, StringComparison.Ordinal);
        Assert.Contains("The code confirms nothing now", closed.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_certificate_says_what_was_done_and_how_and_its_code_confirms_the_same()
    {
        var paper = Shown(FullCertificate);
        var check = Check("ABCDEFGHJKMN", FullCertificate);

        Assert.Equal(
            [
                "Briefing: Less, read and a question answered on 28 November 2026",
                "Scenario: The spare key, played to its end on 28 November 2026",
                "Scenario: Dear Nia, account read and a question answered on 28 November 2026",
                "Workshop: A workshop with other agencies, taken part in, with others on 28 November 2026",
            ],
            paper.FindAll(".certificate__done li").Select(item => item.FirstChild!.TextContent)
        );
        Assert.Contains("About 2 hours 16 minutes of learning", paper.Markup, StringComparison.Ordinal);
        Assert.Contains("Issued by Northgate Council.", paper.Markup, StringComparison.Ordinal);
        Assert.Contains("version 0a1b2c3d4e5f", paper.Markup, StringComparison.Ordinal);
        Assert.Equal(4, check.FindAll(".certificate__done li").Count);
        Assert.Contains("made before certificates said what was done", Shown(Sample).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_confirms_a_name_or_nothing()
    {
        var asked = Check(null, null);
        var right = Check("ABCDEFGHJKMN", Sample);
        var wrong = Check("ABC", null);

        Assert.Empty(asked.FindAll(".lede"));
        Assert.Equal("This code is right.", right.Find(".lede").TextContent);
        Assert.Equal(["Kim Lee", "Safeguarding induction", "28 November 2026"], right.FindAll("dd").Select(fact => fact.TextContent));
        Assert.Empty(right.FindAll("main form"));
        Assert.Equal("This code confirms nothing.", wrong.Find(".lede").TextContent);
        Assert.Equal("ABC", wrong.Find("#code").GetAttribute("value"));
    }

    private IRenderedComponent<LearningPage> Page(LearningModel model) => Render<LearningPage>(page => page.Show(model));

    private IRenderedComponent<CertificatePage> Shown(Certificate certificate) =>
        Render<CertificatePage>(page => page.Show(new CertificateModel(certificate, "https://training.example/certificates/ABCDEFGHJKMN")));

    private IRenderedComponent<CheckPage> Check(string? typed, Certificate? found) =>
        Render<CheckPage>(page => page.Show(new CheckModel(typed, found)));

    private static (string? Value, string Text) Opening(IRenderedComponent<CertificatePage> page)
    {
        var button = page.Find("button[name=open]");
        return (button.GetAttribute("value"), button.TextContent);
    }
}
