using System.Globalization;
using SafeguardingTraining.Ink;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring;

/// <summary>
/// A story tried out from a place its author chose. All of it is in the page's address and none of it is kept.
/// A pick remembers the words it was made by, so that after an edit it is found again where it still makes sense.
/// </summary>
public sealed record Preview(
    Scenario Scenario,
    PreviewRequest Wanted,
    IReadOnlyList<Turn> Turns,
    IReadOnlyList<PreviewPick> Picks,
    string? Lost,
    IReadOnlyDictionary<string, Value> Variables
)
{
    public Turn Now => Turns[^1];

    public IReadOnlyList<string> PiecesHeld =>
        [
            .. Wanted
                .Held.Concat(
                    Turns
                        .SelectMany(turn => turn.Lines)
                        .SelectMany(line => line.Tags)
                        .Select(Tag.Of)
                        .OfType<Tag.PieceTag>()
                        .Select(piece => piece.Id)
                )
                .Distinct(),
        ];

    public static Preview Of(Scenario scenario, PreviewRequest wanted)
    {
        var chosen = wanted with { Role = scenario.RoleOf(wanted.Role)?.Id ?? scenario.Roles[0].Id };
        var session = Session.Start(scenario.Story, 1);
        var lost = Begin(session, chosen);
        var turns = new List<Turn> { session.Read() };
        var picks = new List<PreviewPick>();
        foreach (var pick in wanted.Picks)
        {
            if (PreviewPick.Find(pick, turns[^1].Choices) is not { } choice)
            {
                lost ??= "The story has changed since: what was picked from here on is no longer on offer.";
                break;
            }
            picks.Add(PreviewPick.Of(choice));
            session.Pick(choice.Index);
            turns.Add(session.Read());
        }
        return new Preview(scenario, chosen with { Picks = picks }, turns, picks, lost, session.Variables);
    }

    /// <summary>Sets the scene; answers with what could not be done.</summary>
    private static string? Begin(Session session, PreviewRequest wanted)
    {
        session.Set("role", wanted.Role);
        var refused = wanted.Values.Where(value => !SetFrom(session, value.Key, value.Value)).Select(value => value.Key).ToList();
        if (wanted.At.Length > 0 && !session.JumpTo(wanted.At))
        {
            return $"The story has no place called {wanted.At}; it begins at its opening.";
        }
        return refused.Count > 0 ? $"There is no such value for {string.Join(", ", refused)}." : null;
    }

    private static bool SetFrom(Session session, string name, string written) =>
        session.Get(name) switch
        {
            Whole or Truth when bool.TryParse(written, out var truth) => session.Set(name, truth),
            Whole or Truth or Real when int.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) =>
                session.Set(name, whole),
            Real when float.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) => session.Set(name, real),
            Text => session.Set(name, written),
            ListValue => session.Set(
                name,
                new ListValue([.. written.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)])
            ),
            _ => false,
        };
}

/// <summary>A pick and a short name for the words it was made by.</summary>
public sealed record PreviewPick(int Index, string Words)
{
    internal static PreviewPick Of(Choice choice) => new(choice.Index, NameOf(choice.Text));

    /// <summary>The choice of those words, wherever it is now.</summary>
    internal static Choice? Find(PreviewPick pick, IReadOnlyList<Choice> choices) =>
        choices.FirstOrDefault(choice => choice.Index == pick.Index && NameOf(choice.Text) == pick.Words)
        ?? choices.FirstOrDefault(choice => NameOf(choice.Text) == pick.Words);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}-{Words}");

    internal static PreviewPick? Read(string written) =>
        written.Split('-') is [var index, var words] && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new PreviewPick(number, words)
            : null;

    private static string NameOf(string text)
    {
        var hash = 2166136261u;
        foreach (var letter in text)
        {
            hash = unchecked((hash ^ letter) * 16777619u);
        }
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
