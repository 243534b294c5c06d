using System.CommandLine;
using System.Globalization;
using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Host.Features.CommandLine;

/// <summary><c>play STORY</c>: a story in the terminal, or its transcript for a list of picks.</summary>
internal sealed class PlayCommand : ICommand
{
    public Command Of(Terminal terminal)
    {
        var story = new Argument<string>("story") { Description = "An Ink file, a compiled story (.json) or the slug of a scenario" };
        var seed = new Option<int?>("--seed")
        {
            Description = "Decides every random outcome of the story (a transcript takes 0 when not given)",
        };
        var picks = new Option<string>("--picks") { Description = "Choices to make in turn, counted from 0, such as 0,2,1" };
        var transcript = new Option<bool>("--transcript") { Description = "Print what the story says for these picks, and nothing else" };
        var verb = new Command("play", "Plays a story in the terminal") { story, seed, picks, transcript };
        verb.SetAction(
            (parsed, stop) =>
                CommandEnvironment.Use(terminal, place =>
                    PicksIn(parsed.GetValue(picks)) is { } made
                        ? Play(
                            parsed.GetRequiredValue(story),
                            new PlayOptions(parsed.GetValue(seed), made, parsed.GetValue(transcript)),
                            place,
                            terminal,
                            stop
                        )
                        : Task.FromResult(
                            terminal.Refuse(
                                "--picks takes whole numbers from 0 with commas between them, such as 0,2,1.",
                                CommandLineRoot.WrongUsage
                            )
                        )
                )
        );
        return verb;
    }

    private sealed record PlayOptions(int? Seed, IReadOnlyList<int> Picks, bool IsTranscript);

    private static async Task<int> Play(
        string named,
        PlayOptions how,
        CommandEnvironment place,
        Terminal terminal,
        CancellationToken stop
    ) =>
        await StoryFinder.Find(named, place, stop) switch
        {
            StoryFinder.FoundStory.NoStory nothing => terminal.Refuse(nothing.Why, nothing.Code),
            StoryFinder.FoundStory.PlainStory story when how.IsTranscript => Transcript.Write(
                Session.Start(story.Program, how.Seed ?? 0),
                how.Picks,
                terminal
            ),
            StoryFinder.FoundStory.PlainStory story => new TerminalPlayer(terminal).Tell(
                Session.Start(story.Program, how.Seed ?? Random.Shared.Next()),
                how.Picks
            ),
            _ => throw new InvalidOperationException("A story is found or not."),
        };

    /// <summary>The picks, none when nothing is written, or null when something is no whole number from 0.</summary>
    private static List<int>? PicksIn(string? written)
    {
        var picks = new List<int>();
        foreach (var part in string.IsNullOrWhiteSpace(written) ? [] : written.Split(','))
        {
            if (!int.TryParse(part.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var pick))
            {
                return null;
            }
            picks.Add(pick);
        }
        return picks;
    }
}
