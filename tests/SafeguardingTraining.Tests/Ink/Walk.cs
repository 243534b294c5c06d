using System.Text.Json;
using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Tests.Ink;

/// <summary>One recorded walk through a story: what was picked and what inkle's runtime said each time.</summary>
internal sealed record Walk(int Seed, int[] Picks, WalkTurn[] Turns, string[] Errors)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<Walk> Of(string story) =>
        [
            .. File.ReadLines(Path.Combine(ConformanceData.Root, "walks", $"{story}.walks.jsonl"))
                .Select(line => JsonSerializer.Deserialize<Walk>(line, Web)!),
        ];

    /// <summary>The same picks, played now.</summary>
    public Walk Replay(SafeguardingTraining.Ink.InkProgram program)
    {
        var session = Session.Start(program, Seed);
        var turns = new List<Turn> { session.Read() };
        foreach (var pick in Picks)
        {
            Assert.IsType<Taken>(session.Pick(pick));
            turns.Add(session.Read());
        }
        return new Walk(
            Seed,
            Picks,
            [.. turns.Select(WalkTurn.Of)],
            [.. turns.SelectMany(turn => turn.Troubles).Select(trouble => trouble.Message)]
        );
    }

    public override string ToString() => JsonSerializer.Serialize(this, Web);
}

internal sealed record WalkTurn(WalkText[] Lines, WalkText[] Choices)
{
    public static WalkTurn Of(Turn turn) =>
        new(
            [.. turn.Lines.Select(line => new WalkText(line.Text, [.. line.Tags]))],
            [.. turn.Choices.Select(choice => new WalkText(choice.Text, [.. choice.Tags]))]
        );
}

internal sealed record WalkText(string Text, string[] Tags);
