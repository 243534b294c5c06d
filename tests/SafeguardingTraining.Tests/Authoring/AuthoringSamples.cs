using SafeguardingTraining.Host.Features.Authoring;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Scenarios.Files;
using SafeguardingTraining.Tests.Scenarios;

namespace SafeguardingTraining.Tests.Authoring;

/// <summary>A scenario on its author's desk: sound, broken and being tried.</summary>
internal static class AuthoringSamples
{
    private static readonly DateTimeOffset Then = new(2026, 11, 22, 9, 30, 0, TimeSpan.Zero);
    private static readonly FlowMap Map = new(
        200,
        200,
        [new("", 100, 20, 70, 34), new("call", 100, 90, 60, 34), new("good", 100, 160, 60, 34, "The window")],
        [new("", "call", [100, 37, 100, 73]), new("call", "good", [100, 107, 100, 143])]
    );
    private static readonly Scenario Scenario = Sample.Scenario with { Map = Map };
    private static readonly ScenarioReview Sound = new(
        "sample",
        "The sample's day",
        [new Problem("scenarios/sample/story.ink", 4, Severity.Warning, "length", "The option has 30 words; it should have at most 25.")],
        Scenario,
        new Measure(3, 3, 3, 600, 6),
        Exploration.Of(Scenario, Sample.Files, 30),
        Then,
        [SourceFile.Of("story.ink", Sample.Ink, new Dictionary<int, int> { [3] = 30, [6] = 0 }, 30)]
    );

    public static AuthoringModel Desk { get; } =
        new(
            "1-1",
            [new ScenarioReviewLine("sample", "The sample's day", Then, Sound), new ScenarioReviewLine("other", "Another", null, null)]
        );

    public static ScenarioReviewModel Draft { get; } = new(1, Sound, [new(Sample.Scenario.Version, 2), new(new string('a', 64), 1)]);

    public static ScenarioReviewModel Broken { get; } =
        new(
            1,
            new ScenarioReview(
                "sample",
                "The sample's day",
                [new Problem("scenarios/sample/people.yaml", 1, Severity.Error, "file", "There is no people.yaml in this folder.")],
                null,
                null,
                null,
                null,
                []
            ),
            []
        );

    public static PreviewModel Preview { get; } =
        new(
            1,
            Host.Features.Authoring.Preview.Of(
                Scenario,
                new PreviewRequest(
                    "visit",
                    "police",
                    new Dictionary<string, string> { ["trust"] = "1" },
                    ["aunt-call"],
                    [new PreviewPick(0, "00000000")]
                )
            )
        );
}
