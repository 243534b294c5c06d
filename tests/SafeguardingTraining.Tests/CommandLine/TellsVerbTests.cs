namespace SafeguardingTraining.Tests.CommandLine;

public sealed class TellsVerbTests
{
    [Fact]
    public async Task Stories_and_drills_are_guessed_at_and_those_not_yet_written_anew_are_only_warned_about()
    {
        var typed = await Typed.Run("check", "--tells");

        Assert.Equal((0, ""), (typed.Code, typed.Error));
        Assert.Matches("every-call-on-its-own-page/story.ink: [0-9]+% of [0-9]+ guessed from the surface", typed.Out);
        Assert.Matches("dear-nia/story.ink:1: warning tells [0-9]+% of", typed.Out);
        Assert.Contains("content/drills/who-leads.yaml:1: warning tells", typed.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_folder_is_tested_on_all_the_others()
    {
        var typed = await Typed.Run("check", "--tells", Checkout.At("scenarios", "such-a-capable-couple"));

        Assert.Equal(0, typed.Code);
        Assert.Single(typed.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
