using SafeguardingTraining.Tests.Stories;

namespace SafeguardingTraining.Tests.CommandLine;

public sealed class ExploreVerbTests : IDisposable
{
    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task A_scenario_is_walked_and_told_in_words_in_JSON_and_on_a_page()
    {
        var (json, html) = (Path.Combine(bench.Folder, "walked.json"), Path.Combine(bench.Folder, "walked.html"));

        var typed = await Typed.Run("explore", "dear-nia", "--walks", "90", "--json", json, "--html", html);

        Assert.Equal((0, ""), (typed.Code, typed.Error));
        Assert.StartsWith("Dear Nia: 90 paths walked at random.\n", typed.Out, StringComparison.Ordinal);
        Assert.Contains("\nNever offered: none\n", typed.Out, StringComparison.Ordinal);
        using var told = System.Text.Json.JsonDocument.Parse(File.ReadAllText(json));
        Assert.Equal(90, told.RootElement.GetProperty("walks").GetInt32());
        Assert.True(told.RootElement.GetProperty("heat").GetArrayLength() > 300);
        Assert.Contains("<caption>Endings</caption>", File.ReadAllText(html), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-scenario", "--walks", "10")]
    [InlineData("dear-nia", "--walks", "0")]
    [InlineData("dear-nia", "--walks", "many")]
    public async Task Wrong_usage_is_told_in_a_sentence(params string[] words)
    {
        var typed = await Typed.Run(["explore", .. words]);

        Assert.Equal(2, typed.Code);
        Assert.NotEmpty(typed.Error);
    }
}
