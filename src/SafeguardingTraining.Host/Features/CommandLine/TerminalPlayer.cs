using System.Globalization;
using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Host.Features.CommandLine;

/// <summary>Plays a story with a person at the terminal: wrapped prose, numbered choices, q to leave.</summary>
internal sealed class TerminalPlayer(Terminal terminal)
{
    private const string SpeakerTag = "speaker:";
    private const string SceneTag = "scene:";
    private const string Narrator = "Narrator";

    /// <param name="picks">Choices already made, counted from 0; the person goes on from there.</param>
    internal int Tell(Session session, IReadOnlyList<int> picks)
    {
        var made = new Queue<int>(picks);
        while (true)
        {
            var turn = session.Read();
            Show(turn);
            if (turn.Ended)
            {
                return Transcript.IsSound(turn) ? CommandLineRoot.Good : CommandLineRoot.ProblemsFound;
            }
            if ((made.TryDequeue(out var pick) ? pick : Ask(turn)) is not { } chosen)
            {
                return CommandLineRoot.Good;
            }
            if (session.Pick(chosen) is NoSuchChoice)
            {
                return terminal.Refuse(Transcript.NotOnOffer(chosen, turn), CommandLineRoot.WrongUsage);
            }
        }
    }

    private void Show(Turn turn)
    {
        foreach (var line in turn.Lines)
        {
            if (ValueOf(line, SceneTag) is { } scene)
            {
                terminal.Out.WriteLine($"\n== {scene[(scene.IndexOf(' ', StringComparison.Ordinal) + 1)..]} ==");
            }
            var speaker = ValueOf(line, SpeakerTag) is { } name && name != Narrator ? $"{name}: " : "";
            Paragraph(speaker + line.Text.Trim());
        }
        foreach (var trouble in turn.Troubles)
        {
            terminal.Error.WriteLine(trouble.Message);
        }
    }

    private void Paragraph(string text)
    {
        if (text.Length > 0)
        {
            terminal.Out.WriteLine();
            Wrapped(text);
        }
    }

    /// <summary>The choice taken, from 0, or null when the person leaves or there is nobody to ask.</summary>
    private int? Ask(Turn turn)
    {
        terminal.Out.WriteLine();
        for (var place = 0; place < turn.Choices.Count; place++)
        {
            Wrapped($"{place + 1}. {turn.Choices[place].Text.Trim()}", indent: "   ");
        }
        while (true)
        {
            terminal.Out.Write($"1-{turn.Choices.Count}, or q to leave: ");
            terminal.Out.Flush();
            var answer = terminal.In.ReadLine()?.Trim();
            if (answer is null or "q" or "Q")
            {
                terminal.Out.WriteLine();
                return null;
            }
            if (
                int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= 1
                && number <= turn.Choices.Count
            )
            {
                return number - 1;
            }
        }
    }

    private void Wrapped(string text, string indent = "")
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var isFull = line.Length > 0 && line.Length + 1 + word.Length > terminal.Width;
            if (isFull)
            {
                terminal.Out.WriteLine(line);
            }
            line =
                line.Length == 0 ? word
                : isFull ? indent + word
                : $"{line} {word}";
        }
        terminal.Out.WriteLine(line);
    }

    private static string? ValueOf(Line line, string tag) =>
        line.Tags.FirstOrDefault(written => written.StartsWith(tag, StringComparison.Ordinal))?[tag.Length..].Trim();
}
