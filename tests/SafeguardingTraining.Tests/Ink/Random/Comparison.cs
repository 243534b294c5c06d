using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Tests.Ink.Random;

/// <summary>A random program as inkjs played it beside how it plays here.</summary>
/// <param name="Json">What inkjs compiled it to, with every visit counted; empty when it did not.</param>
internal sealed record Comparison(RandomInk Program, string? Refused, string Theirs, string Ours, string Json)
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public bool Differs => Refused is null && Theirs != Ours;

    /// <summary>Compiles and plays the programs with inkjs in one process, and plays what it compiled here.</summary>
    public static IReadOnlyList<Comparison> Of(IReadOnlyList<RandomInk> programs)
    {
        var script = Path.Combine(InkCompiler.Folder, "Random", "play-programs.mjs");
        using var node = Process.Start(
            new ProcessStartInfo("node", ["--stack-size=4000", script]) { RedirectStandardInput = true, RedirectStandardOutput = true }
        ) ?? throw new InvalidOperationException("node could not be started.");
        var answers = node.StandardOutput.ReadToEndAsync();
        node.StandardInput.Write(JsonSerializer.Serialize(programs, Readable));
        node.StandardInput.Close();
        var lines = answers.GetAwaiter().GetResult().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        node.WaitForExit();
        return [.. programs.Zip(lines, Compare)];
    }

    private static Comparison Compare(RandomInk program, string line)
    {
        var answer = JsonSerializer.Deserialize<Answer>(line, Readable)!;
        return answer.Json is null || answer.Broken is not null
            ? new Comparison(program, answer.Refused ?? answer.Broken, "", "", answer.Json ?? "")
            : new Comparison(
                program,
                null,
                Written(new Played(answer.Turns, [.. answer.Errors.Select(Kind)])),
                Written(Play(answer.Json, program.Picks)),
                answer.Json
            );
    }

    private static Played Play(string json, int[] picks)
    {
        var session = Session.Start(
            SafeguardingTraining.Ink.InkProgram.Load(json) is Loaded loaded
                ? loaded.Program
                : throw new InvalidOperationException("A program that inkjs compiled cannot be loaded.")
        );
        var turns = new List<Turn> { session.Read() };
        foreach (var pick in picks)
        {
            if (turns[^1].Ended || turns.Any(turn => turn.Troubles.Any(trouble => trouble.Kind != TroubleKind.Warning)))
            {
                break;
            }
            session.Pick(pick % turns[^1].Choices.Count);
            turns.Add(session.Read());
        }
        return new Played(
            [.. turns.Select(WalkTurn.Of)],
            [.. turns.SelectMany(turn => turn.Troubles).Select(trouble => Kind(trouble.Message))]
        );
    }

    /// <summary>inkjs words its errors in its own way, so only what kind they are can be compared.</summary>
    private static string Kind(string message) => message.Split(':')[0];

    private static string Written(Played played) => JsonSerializer.Serialize(played, Readable);

    private sealed record Played(WalkTurn[] Turns, string[] Errors);

    private sealed record Answer(string? Json, string? Refused, string? Broken, WalkTurn[] Turns, string[] Errors);
}
