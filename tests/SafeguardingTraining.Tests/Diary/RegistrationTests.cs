using System.Net;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Export;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Diary;

[Collection<SiteOfDiaries>]
public sealed class RegistrationTests(RunningSite site)
{
    private static readonly DateOnly End = new(2026, 11, 30);

    [Fact]
    public void A_social_worker_sees_that_a_peers_view_is_still_missing()
    {
        var registration = Of(SheetLayout.SocialWorkEngland, Piece(), Piece(), Piece() with { On = End.AddYears(-1) });

        Assert.Equal(new DateOnly(2025, 12, 1), registration.From);
        Assert.Equal([0, 1], registration.Needs.Select(need => need.Missing));
        Assert.Equal(["What I learnt from a colleague"], registration.Lacking[0].Parts);
        Assert.All(Of(SheetLayout.SocialWorkEngland, Piece(), Piece(peer: "Ask sooner")).Needs, need => Assert.Equal(0, need.Missing));
    }

    [Fact]
    public void A_nurse_counts_hours_hours_with_others_and_accounts_over_three_years()
    {
        var registration = Of(
            SheetLayout.Nmc,
            [
                .. Enumerable
                    .Range(0, 4)
                    .Select(year =>
                        Piece(minutes: 600, together: year % 2 == 0, theme: CodeTheme.PreserveSafety) with
                        {
                            On = End.AddYears(-year).AddDays(-1),
                        }
                    ),
            ]
        );

        Assert.Equal([1800, 1200, 3], registration.Needs.Select(need => need.Have));
        Assert.Equal([300, 0, 2], registration.Needs.Select(need => need.Missing));
    }

    [Fact]
    public void Health_and_care_wants_a_mixture_and_the_benefit()
    {
        var registration = Of(SheetLayout.Hcpc, Piece(), Piece());

        Assert.Equal([0, 1, 0], registration.Needs.Select(need => need.Missing));
        Assert.Equal(
            "Without benefit",
            Assert.Single(Of(SheetLayout.Hcpc, Piece(), Entries.Of("Without benefit", End)).Lacking).Entry.Heading
        );
    }

    [Fact]
    public void What_a_person_did_is_named_as_missing_where_they_did_not_say_it()
    {
        Assert.Contains("What I did", Of(SheetLayout.Nmc, Entries.Of("Words", End)).Lacking[0].Parts);
        Assert.DoesNotContain("What I did", Of(SheetLayout.Nmc, Piece()).Lacking[0].Parts);
    }

    [Fact]
    public void What_is_ticked_is_counted_as_it_is()
    {
        Assert.Contains("none is ticked", Of(SheetLayout.SocialWorkEngland).Ticked, StringComparison.Ordinal);
        Assert.StartsWith("Ticked is the one entry", Of(SheetLayout.SocialWorkEngland, Piece()).Ticked, StringComparison.Ordinal);
        Assert.Contains(
            "One of the two pieces is there",
            Of(SheetLayout.SocialWorkEngland, Piece(), Entries.Of("Bare", End)).Ticked,
            StringComparison.Ordinal
        );
        Assert.Contains("the two that come nearest", Of(SheetLayout.Nmc, Piece(), Piece()).Ticked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_called_as_its_box_is_and_leads_to_it()
    {
        var robin = await site.Join();
        await robin.Open("/diary/new");
        await robin.Submit(form => form.Fill("learnt", "A good deal").Fill("activity", "A talk"), "/diary");
        await robin.Open("/diary/registration");
        var lacking = robin.Page.QuerySelector("[aria-labelledby=lacking] li")!;
        Assert.Contains("“What it changes, and for whom”", lacking.TextContent, StringComparison.Ordinal);

        await robin.Open(lacking.QuerySelector("a")!.GetAttribute("href")!);

        var fold = robin.Page.QuerySelector("#impact")!.Closest("details")!;
        Assert.True(fold.HasAttribute("open"));
        Assert.Contains("What it changes, and for whom", fold.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("#impact", lacking.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_who_may_be_recognised_is_never_suggested()
    {
        var (open, clean) = (Piece(), Entries.Of("Bare", End));

        var registration = RegistrationRecord.Of(
            [open, clean],
            Regulator.For(SheetLayout.SocialWorkEngland),
            null,
            null,
            End,
            new HashSet<Guid> { open.Id }
        );

        Assert.Equal([clean], registration.Suggested);
        Assert.Contains("One is not ticked because somebody might be recognised in it", registration.Ticked, StringComparison.Ordinal);
        Assert.Equal(1, registration.Needs[0].Have);
    }

    [Fact]
    public async Task What_a_regulator_sets_no_number_for_is_never_said_to_be_enough()
    {
        var robin = await site.Join();
        await robin.Open("/diary/new");
        await robin.Submit(form => form.Fill("learnt", "A good deal").Fill("impact", "I ring back"), "/diary");
        await robin.Open("/diary/registration?shape=Hcpc");

        Assert.Null(robin.Page.QuerySelector(".due__done"));
        Assert.Contains("only if you are chosen to send a profile", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_of_three_months_is_named_before_the_council_asks()
    {
        var gaps = Of(SheetLayout.Hcpc, Piece(), Piece() with { On = End.AddMonths(-2) }, Piece() with { On = End.AddMonths(-7) }).Gaps;

        Assert.Equal(
            [
                "Nothing from 1 December 2024 to 30 April 2026: explain a gap of three months or more.",
                "Nothing from 30 April 2026 to 30 September 2026: explain a gap of three months or more.",
            ],
            gaps
        );
    }

    [Fact]
    public void What_comes_nearest_to_what_is_asked_for_is_suggested()
    {
        Entry[] pieces =
        [
            Piece(),
            Piece(peer: "Ask sooner") with
            {
                On = End.AddDays(-9),
            },
            Piece() with
            {
                On = End.AddDays(-1),
            },
            Entries.Of("Bare", End),
        ];
        Assert.Equal([pieces[0], pieces[1]], Of(SheetLayout.SocialWorkEngland, pieces).Suggested);

        var accounts = Enumerable.Range(0, 7).Select(_ => Piece(theme: CodeTheme.PreserveSafety)).ToArray();
        var timed = Entries.Of("A course", End.AddDays(-3)) with { Learning = LearningContext.None with { Minutes = 60 } };
        Assert.Equal([.. accounts[..5], timed], Of(SheetLayout.Nmc, [.. accounts, timed]).Suggested);

        Assert.Equal(4, Of(SheetLayout.Hcpc, pieces).Suggested.Count);
    }

    [Fact]
    public async Task Hours_are_the_same_on_every_page_and_in_an_export()
    {
        var robin = await site.Join();
        foreach (var minutes in (string[])["50", "75"])
        {
            await robin.Open("/diary/new");
            await robin.Submit(form => form.Fill("learnt", "A good deal").Fill("minutes", minutes).Fill("participatory", "true"), "/diary");
        }
        foreach (
            var page in (string[])
                ["/learning", "/diary/registration?shape=Nmc", "/diary/export?shape=Nmc", "/diary/copies?format=Print&shape=Nmc"]
        )
        {
            await robin.Open(page);
            Assert.Contains("2 hours 5 minutes", robin.Text, StringComparison.Ordinal);
        }
        await robin.Open("/diary/registration?shape=Nmc");
        Assert.Contains("32 hours 55 minutes missing", robin.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-30", "2026-11-30")]
    [InlineData("2026-12-01", "2027-11-30")]
    public void The_social_work_year_ends_on_30_November(string today, string end) =>
        Assert.Equal(
            DateOnly.Parse(end, System.Globalization.CultureInfo.InvariantCulture),
            Regulator.For(SheetLayout.SocialWorkEngland).EndAfter(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture))
        );

    [Fact]
    public async Task The_page_says_what_is_missing_with_its_source_and_a_bad_day_loses_nothing()
    {
        var robin = await site.Join();
        await robin.Open("/diary/registration?shape=Nmc");
        Assert.Contains("35 hours missing", robin.Text, StringComparison.Ordinal);
        Assert.Contains("Revalidation: requirements", robin.Text, StringComparison.Ordinal);
        await robin.Open("/diary/registration?until=soon");
        Assert.Equal(HttpStatusCode.BadRequest, robin.Status);
        Assert.Equal("soon", robin.Page.GetElementById("until")?.GetAttribute("value"));
    }

    private static RegistrationRecord Of(SheetLayout shape, params Entry[] entries) =>
        RegistrationRecord.Of(entries, Regulator.For(shape), End);

    private static Entry Piece(string peer = "", int minutes = 0, bool together = false, CodeTheme? theme = null) =>
        Entries.Of("Learnt", End) with
        {
            Learning = new LearningContext(
                EntrySource.Workshop,
                [],
                minutes,
                together,
                "A workshop",
                Impact: "I ring back",
                Peer: peer,
                Theme: theme
            ),
        };
}
