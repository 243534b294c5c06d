using SafeguardingTraining.Host.Site.Content;

namespace SafeguardingTraining.Tests.Library;

/// <summary>How old the child of a scenario is, read from what its people.yaml says.</summary>
public sealed class AgeGroupTests
{
    [Theory]
    [InlineData("0", "baby")]
    [InlineData("7 weeks", "baby")]
    [InlineData("10 months", "baby")]
    [InlineData("born 3 August", "baby")]
    [InlineData("3", "under-five")]
    [InlineData("10", "primary")]
    [InlineData("17 and 9 months", "teenager")]
    [InlineData("78", "adult")]
    [InlineData("nobody asked", null)]
    public void An_age_belongs_to_a_group(string age, string? group) => Assert.Equal(group, AgeGroups.Of(age));
}
