using SafeguardingTraining.Host.Features.Workshops.Rooms;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>What is said of what is deleted on which day.</summary>
public sealed class DeletionDaysTests
{
    [Fact]
    public void Words_go_on_the_promised_day_and_the_title_150_days_after_the_workshop_was_opened()
    {
        var days = DeletionDays.Of(DomainWorkshop.Start, new DateOnly(2026, 12, 25));

        Assert.Equal((new DateOnly(2026, 12, 25), new DateOnly(2027, 4, 24)), (days.Words, days.Title));
        Assert.Contains("25 December 2026", days.WhatGoes, StringComparison.Ordinal);
        Assert.Contains("24 April 2027", days.WhatStays, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_never_goes_before_the_words_do() =>
        Assert.Equal(new DateOnly(2028, 1, 1), DeletionDays.Of(DomainWorkshop.Start, new DateOnly(2028, 1, 1)).Title);

    [Fact]
    public void A_list_says_what_is_still_to_go()
    {
        var days = DeletionDays.Of(DomainWorkshop.Start, new DateOnly(2026, 12, 25));

        Assert.StartsWith("What was said was deleted on 25 December 2026", days.InShort(isDeleted: true), StringComparison.Ordinal);
        Assert.StartsWith("What is said in it is deleted on 25 December 2026", days.InShort(isDeleted: false), StringComparison.Ordinal);
    }
}
