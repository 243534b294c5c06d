using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Host.Features.CommandLine;

/// <summary>What a story says for a list of picks, to the letter and in the author's order, for comparing runs and runtimes.</summary>
internal static class Transcript
{
    /// <summary>
    /// Writes turns until the picks or the story end. Troubles go to the error stream; the transcript holds the story alone.
    /// </summary>
    internal static int Write(Session session, IReadOnlyList<int> picks, Terminal terminal)
    {
        var turn = Next(session, terminal);
        var isSound = IsSound(turn);
        for (var place = 0; place < picks.Count && !turn.Ended; place++)
        {
            if (session.Pick(picks[place]) is NoSuchChoice)
            {
                return terminal.Refuse(NotOnOffer(picks[place], turn), CommandLineRoot.WrongUsage);
            }
            terminal.Out.WriteLine($"?> {picks[place]}");
            turn = Next(session, terminal);
            isSound &= IsSound(turn);
        }
        return isSound ? CommandLineRoot.Good : CommandLineRoot.ProblemsFound;
    }

    internal static string NotOnOffer(int pick, Turn turn) =>
        $"Pick {pick} is not on offer here: there {(turn.Choices.Count == 1 ? "is 1 choice" : $"are {turn.Choices.Count} choices")}, counted from 0.";

    internal static bool IsSound(Turn turn) => turn.Troubles.All(trouble => trouble.Kind == TroubleKind.Warning);

    private static Turn Next(Session session, Terminal terminal)
    {
        var turn = session.Read();
        foreach (var line in turn.Lines)
        {
            terminal.Out.Write(line.Text);
        }
        foreach (var choice in turn.Choices)
        {
            terminal.Out.WriteLine($"* {choice.Text}");
        }
        foreach (var trouble in turn.Troubles)
        {
            terminal.Error.WriteLine(trouble.Message);
        }
        return turn;
    }
}
