using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>Says in words what is marked on the score sheet: as the authors noted it, or else by the acts that bring it about.</summary>
internal sealed class PaperMarkNames(PaperWalk walk, IReadOnlyList<int> slots, ILookup<(PaperPlace, string), PaperTold> taken)
{
    private const int MostActs = 3;

    public IReadOnlyList<PaperMark> Marks() => [.. slots.Select((slot, at) => MarkOf(slot, at + 1))];

    private PaperMark MarkOf(int slot, int number)
    {
        var name = walk.NameOf(slot);
        var values = walk.Steps.Select(step => step.To.ValueOf(slot)).Distinct().Order().ToList();
        var note = walk.Scenario.Notes.GetValueOrDefault(name);
        var begins = walk.Steps[0].To.ValueOf(slot);
        var isTick =
            values.TrueForAll(value => value is 0 or 1) && begins == 0 && (walk.IsCount(slot) || note is null || note.Values.Count < 2);
        return new PaperMark(
            number,
            name,
            begins,
            note is { Words.Length: > 0 } ? note.Words
                : isTick && note?.Values.GetValueOrDefault(1) is { } one ? one
                : ActsOf(slot, 1),
            [.. values.Select(value => new PaperMarkValue(value, WordsOf(slot, value, note)))],
            isTick
        );
    }

    private string WordsOf(int slot, int value, VariableNote? note) =>
        value >= PaperMark.FirstText ? walk.Texts[value - PaperMark.FirstText]
        : note is null ? ActsOf(slot, value)
        : note.Values.GetValueOrDefault(value, "");

    /// <summary>Whatever led to a scene, the group has been there.</summary>
    private string Met(string place) =>
        walk.Places.FirstOrDefault(one => one.Key.Split(' ') is [_, var knot, ..] && knot == place) is { } met
            ? $"You came to “{met.First.Scene.Title}”"
            : "";

    private string ActsOf(int slot, int value)
    {
        var acts = taken
            .Where(way => way.Any(step => step.To.ValueOf(slot) == value && step.From?.ValueOf(slot) != value))
            .Select(way => way.Key.Item2)
            .Distinct()
            .ToList();
        return acts.Count is > 0 and <= MostActs ? string.Join(" / ", acts) : Met(walk.NameOf(slot));
    }
}
