using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Site.Forms;

namespace SafeguardingTraining.Tests.Site;

public sealed class FormValueTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("90", 90)]
    [InlineData("-1", null)]
    [InlineData(" 7", null)]
    [InlineData("1.5", null)]
    [InlineData("99999999999", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_whole_number_is_digits_alone(string? typed, int? whole) => Assert.Equal(whole, FormValue.Whole(typed));

    [Theory]
    [InlineData("Playthrough", EntrySource.Playthrough)]
    [InlineData("playthrough", EntrySource.Playthrough)]
    [InlineData("0", null)]
    [InlineData("Playthrough,Workshop", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_choice_goes_by_its_name(string? sent, EntrySource? chosen) => Assert.Equal(chosen, FormValue.OneOf<EntrySource>(sent));

    [Fact]
    public void An_id_that_is_none_is_nothing()
    {
        var id = Guid.CreateVersion7();

        Assert.Equal(id, FormValue.Id($"{id}"));
        Assert.Null(FormValue.Id("12"));
        Assert.Null(FormValue.Id(null));
    }
}
