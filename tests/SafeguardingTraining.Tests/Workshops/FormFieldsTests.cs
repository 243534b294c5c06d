using Microsoft.AspNetCore.Http;
using SafeguardingTraining.Host.Features.Workshops;
using SafeguardingTraining.Host.Features.Workshops.Domain;

namespace SafeguardingTraining.Tests.Workshops;

public sealed class FormFieldsTests
{
    [Theory]
    [InlineData("Debrief", Stage.Debrief)]
    [InlineData("1", null)]
    [InlineData("Debrief,Lobby", null)]
    [InlineData("Nowhere", null)]
    [InlineData("", null)]
    public void A_choice_goes_by_its_name_and_not_by_its_number(string sent, Stage? chosen) =>
        Assert.Equal(chosen, new FormFields(new FormCollection(new() { ["stage"] = sent })).One<Stage>("stage"));

    [Fact]
    public void A_choice_that_was_not_sent_is_none() => Assert.Null(new FormFields(FormCollection.Empty).One<Stage>("stage"));
}
