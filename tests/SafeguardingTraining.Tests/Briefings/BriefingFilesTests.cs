using System.Text.RegularExpressions;
using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Content;

namespace SafeguardingTraining.Tests.Briefings;

/// <summary>What holds for every briefing that is written.</summary>
public sealed partial class BriefingFilesTests
{
    private const int FewestBriefings = 24;
    private const int MostWords = 900;

    private static readonly string[] Headings =
    [
        "Background",
        "Why it matters",
        "Three key points",
        "Things to remember",
        "What to do",
        "Discuss in a team",
    ];
    private static readonly PracticePointCatalogue Points = PracticePointCatalogue.Read(Checkout.At("content"));
    private static readonly BriefingCatalogue Catalogue = BriefingCatalogue.Read(Checkout.At("content"));

    public static TheoryData<string> Slugs =>
        [
            .. Directory
                .EnumerateFiles(Checkout.At("content", "briefings"), "*.md")
                .Select(path => Path.GetFileNameWithoutExtension(path))
                .Order(),
        ];

    [Fact]
    public void Every_file_is_read_without_problems()
    {
        Assert.Empty(Catalogue.Problems);
        Assert.Equal(Slugs.Select(row => row.Data), Catalogue.Briefings.Select(briefing => briefing.Slug).Order());
    }

    [Fact]
    public void There_are_enough_for_a_year_of_fortnightly_meetings() =>
        Assert.InRange(Catalogue.Briefings.Count, FewestBriefings, int.MaxValue);

    [Fact]
    public void No_two_share_a_slug_a_title_or_a_place()
    {
        Assert.Distinct(Catalogue.Briefings.Select(briefing => briefing.Slug));
        Assert.Distinct(Catalogue.Briefings.Select(briefing => briefing.Title));
        Assert.Distinct(Catalogue.Briefings.Select(briefing => briefing.Order));
    }

    [Fact]
    public void Every_kind_of_work_and_every_age_finds_a_briefing_of_its_own()
    {
        Assert.All(Agency.All.Where(agency => agency.Code != "family"), agency =>
            Assert.Contains(Catalogue.Briefings, briefing => briefing.Roles.Contains(agency))
        );
        Assert.All(AgeGroups.All, group => Assert.Contains(Catalogue.Briefings, briefing => briefing.Ages.Contains(group.Value)));
    }

    [Fact]
    public void A_briefing_names_an_agency_whose_work_stands_in_it()
    {
        Assert.Equal(
            ["health-visiting", "midwifery", "gp", "hospital", "nursery", "early-help", "social-care"],
            RolesOf("a-baby-who-cannot-roll")
        );
        Assert.Contains("adult-mental-health", RolesOf("turning-eighteen"));
        Assert.Empty(RolesOf("what-a-social-work-assessment-looks-at"));
        Assert.DoesNotContain("teenager", Found("a-childs-ordinary-day").Ages);
    }

    private static IEnumerable<string> RolesOf(string slug) => Found(slug).Roles.Select(agency => agency.Code);

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_practice_point_named_is_there(string slug) =>
        Assert.All(Found(slug).Points, point => Assert.NotNull(Points.Find(point)));

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_briefing_says_what_it_carries_and_when_to_look_again(string slug)
    {
        var briefing = Found(slug);

        Assert.NotEmpty(briefing.Carries);
        Assert.True(briefing.Dating.ReviewBy > briefing.Dating.CheckedOn);
        Assert.InRange(briefing.Minutes, 1, 10);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void The_six_headings_stand_in_their_order(string slug) =>
        Assert.Equal(Headings, Heading().Matches(Found(slug).Body).Select(match => match.Groups[1].Value));

    [Theory]
    [MemberData(nameof(Slugs))]
    public void It_can_be_read_in_seven_minutes(string slug) => Assert.InRange(Written.Words(TextOf(slug)).Count, 1, MostWords);

    private static Briefing Found(string slug) => Catalogue.Find(slug)!;

    /// <summary>The file without its front matter, which cites titles word for word.</summary>
    private static string TextOf(string slug) => File.ReadAllText(Checkout.At("content", "briefings", $"{slug}.md")).Split("\n---\n", 2)[1];

    [GeneratedRegex("<h2>(.+?)</h2>")]
    private static partial Regex Heading();
}
