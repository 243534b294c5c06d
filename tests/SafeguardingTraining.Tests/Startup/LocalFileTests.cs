using SafeguardingTraining.Host.Site.Content;

namespace SafeguardingTraining.Tests.Startup;

/// <summary>What a partnership writes into local.yaml, and what it is told when it slips.</summary>
public sealed class LocalFileTests : IDisposable
{
    private const string Whole = """
        frontDoor: The Front Door
        frontDoorReach:
        procedures: the catalogue by the kettle
        levels:
          advice: Universal
          help:
          moreHelp:
          riskSupport:
        escalation:
          - stage: One
            who: worker to worker
            within: the same day, says page 4
          - stage: Two
        recordingStandard: by the next evening
        wasNotBrought:
        support:
          - name: Supervision
            for: Talking it over
            reach:
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("safeguarding-local-").FullName;

    [Fact]
    public void Every_slot_that_is_filled_in_is_shown_as_it_was_written()
    {
        var local = Read(Whole);

        Assert.Equal("The Front Door. Your safeguarding lead knows how to reach it", Assert.Single(LocalSlot.FrontDoor.In(local)));
        Assert.Equal("Universal", Assert.Single(LocalSlot.Levels.In(local)));
        Assert.Equal("by the next evening", Assert.Single(LocalSlot.Recording.In(local)));
        Assert.Equal(
            ["One, worker to worker: the same day, says page 4", "Two: ask your safeguarding lead how soon"],
            LocalSlot.Escalation.In(local)
        );
    }

    [Fact]
    public void A_slot_left_empty_says_nothing_and_invents_nothing() => Assert.Empty(LocalSlot.WasNotBrought.In(Read(Whole)));

    [Fact]
    public void The_file_that_comes_with_the_product_fills_in_nothing() =>
        Assert.All(LocalSlot.All, slot => Assert.Empty(slot.In(LocalFile.Read(Checkout.At("content"), out _)!)));

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n\n")]
    public void A_file_with_nothing_in_it_leaves_every_slot_empty(string text) => Assert.Equal(LocalValues.None, Read(text));

    [Theory]
    [InlineData("frontDoorReach:", "frontDorReach:", 2, "\"frontDorReach\" means nothing here;")]
    [InlineData("  advice: Universal", "  advise: Universal", 5, "\"advise\" means nothing here;")]
    [InlineData("  - stage: Two", "  - who: managers", 13, "\"stage\" is missing.")]
    [InlineData("  - stage: Two", "  - Two", 13, "escalation should hold groups of named values")]
    [InlineData(
        "recordingStandard: by the next evening",
        "recordingStandard: [by, then]",
        14,
        "recordingStandard should be words, not a list."
    )]
    [InlineData("    reach:", "    reach:\n    outside: perhaps", 20, "outside should be true or false")]
    [InlineData("frontDoor: The", "frontDoor: \"The", 1, "")]
    public void A_slip_is_told_with_its_file_and_line(string written, string instead, int line, string says)
    {
        var values = Try(Whole.ReplaceLineEndings("\n").Replace(written, instead), out var problem);

        Assert.Null(values);
        Assert.Contains($"local.yaml:{line}: ", problem, StringComparison.Ordinal);
        Assert.Contains(says, problem, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private LocalValues Read(string text) => Try(text, out var problem) ?? throw new InvalidOperationException(problem);

    private LocalValues? Try(string text, out string problem)
    {
        File.WriteAllText(Path.Combine(folder, "local.yaml"), text);
        return LocalFile.Read(folder, out problem);
    }
}
