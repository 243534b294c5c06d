using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Tests.Pages;

namespace SafeguardingTraining.Tests.Programmes;

public sealed class LearningSubjectTests
{
    /// <summary>A kind that the library no longer offers, as after its feature was removed.</summary>
    private const LearningKind Gone = (LearningKind)99;

    [Fact]
    public void A_kind_that_the_library_no_longer_offers_is_not_taken_for_another() =>
        Assert.Null(OrganisationPages.Subjects.Find(Gone, "who-leads"));

    [Fact]
    public void What_has_left_the_library_keeps_its_place_under_its_own_name()
    {
        var subject = OrganisationPages.Subjects.Of(new ProgrammeItem(Gone, "who-leads", 7));

        Assert.Equal((Gone, "who-leads", "who-leads"), (subject.Kind, subject.Slug, subject.Title));
    }
}
