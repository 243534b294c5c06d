using SafeguardingTraining.Host.Features.Authoring.Drafts;

namespace SafeguardingTraining.Tests.Authoring.Drafts;

public sealed class RevisionFoldingTests
{
    private static readonly DateTimeOffset Ten = new(2026, 11, 30, 10, 0, 0, TimeSpan.Zero);
    private static readonly Guid Robin = Guid.NewGuid();
    private static readonly Guid Moira = Guid.NewGuid();

    [Fact]
    public void What_one_author_saves_of_one_file_within_ten_minutes_is_one()
    {
        RevisionLine[] saves = [At(1, 0), At(2, 3), At(3, 9), At(4, 12), At(5, 13)];

        Assert.Equal([3, 5], RevisionFolding.Folded(saves).Select(one => one.Number));
    }

    [Fact]
    public void Another_author_another_file_and_what_something_rests_on_stand_for_themselves()
    {
        RevisionLine[] saves =
        [
            At(1, 0),
            At(2, 1) with
            {
                By = Moira,
            },
            At(3, 2) with
            {
                File = "people.yaml",
            },
            At(4, 3) with
            {
                IsKept = true,
            },
            At(5, 4),
            At(6, 5) with
            {
                Note = "Back to save 1",
            },
        ];

        Assert.Equal([1, 2, 3, 4, 5, 6], RevisionFolding.Folded(saves).Select(one => one.Number));
    }

    [Fact]
    public void A_history_too_long_loses_its_oldest_first_and_never_the_latest_of_a_file()
    {
        RevisionSize[] all = [new(1, "a", true, 10), new(2, "b", false, 10), new(3, "a", false, 10), new(4, "a", false, 10)];

        Assert.Empty(RevisionFolding.Surplus(all, most: 4, longest: 40));
        Assert.Equal([3], RevisionFolding.Surplus(all, most: 3, longest: 40));
        Assert.Equal([3, 1], RevisionFolding.Surplus(all, most: 4, longest: 20));
        Assert.Equal([3, 1], RevisionFolding.Surplus(all, most: 0, longest: 0));
    }

    [Fact]
    public void What_is_folded_stays_for_ten_minutes_so_that_it_can_be_merged()
    {
        RevisionLine[] saves = [At(1, 0), At(2, 1)];

        Assert.Empty(RevisionFolding.Deletable(saves, Ten.AddMinutes(9)));
        Assert.Equal([1], RevisionFolding.Deletable(saves, Ten.AddMinutes(11)));
    }

    private static RevisionLine At(int number, int minute) =>
        new(number, "story.ink", Robin, "Robin", Ten.AddMinutes(minute), "", false, false);
}
