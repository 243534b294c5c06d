namespace SafeguardingTraining.Scenarios;

/// <summary>Walks a scenario in one role, by habit at first and then by chance, drawn to what it has tried least.</summary>
internal sealed class Walker(Scenario scenario, string role, Action<Reader>? seen)
{
    /// <summary>A path that takes more choices than this does not come to an end.</summary>
    public const int LongestPath = 400;

    /// <summary>A story that breaks down, or does not end, on this many paths is not worth walking on.</summary>
    private const int MostLost = 3;

    private const int Habits = 5;
    private const int LeaveAllOut = 4;

    private readonly Dictionary<string, int> tried = [];

    public IEnumerable<WalkedPath> Walk(int paths)
    {
        var lost = 0;
        for (var number = 0; number < paths && lost < MostLost; number++)
        {
            var path = Path(number);
            lost += path.IsLost ? 1 : 0;
            yield return path;
        }
    }

    private WalkedPath Path(int number)
    {
        var chance = new Chance((ulong)number);
        var reader = Reader.Start(scenario, role, number);
        var taken = new List<TakenChoice>();
        var scenes = new List<string>();
        var (words, decisions, leftOut) = (0, 0, 0);
        while (true)
        {
            var position = reader.Position;
            seen?.Invoke(reader);
            words += position.Outcome.Concat(position.Story).Sum(passage => Counting.Words(passage.Text));
            scenes.AddRange(reader.Telling.ScenesBegun.Skip(scenes.Count));
            if (position.Decision is not { } decision || taken.Count == LongestPath)
            {
                return new WalkedPath(
                    role,
                    taken,
                    scenes,
                    position.Ending,
                    words,
                    decisions,
                    number == LeaveAllOut,
                    position.Trouble,
                    leftOut,
                    reader.TroublePlace
                );
            }
            decisions += decision.IsPlain ? 0 : 1;
            words += Counting.Words(decision.Question) + decision.Options.Sum(option => Counting.Words(option.Text));
            var choice = new TakenChoice(Choose(number, position.Scene.Id, decision, ref chance));
            leftOut += decision.Skip?.Index == choice.Option ? 1 : 0;
            taken.Add(choice);
            reader.Take(choice);
        }
    }

    private int Choose(int number, string scene, Decision decision, ref Chance chance)
    {
        Option[] offered = [.. decision.Options.OrderBy(option => option.Index)];
        Option[] all = decision.Skip is { } skip ? [.. offered, skip] : offered;
        var inOrder = offered.Length > 0 ? offered : all;
        var chosen = number switch
        {
            LeaveAllOut => decision.Skip ?? inOrder[0],
            < Habits => inOrder[Math.Min(number, inOrder.Length - 1)],
            _ => (number % 3) switch
            {
                0 => all[chance.Below(all.Length)],
                1 => Leaning(number, inOrder, all, ref chance),
                _ => all.MinBy(option => tried.GetValueOrDefault(Key(scene, option))) ?? all[0],
            },
        };
        var key = Key(scene, chosen);
        tried[key] = tried.GetValueOrDefault(key) + 1;
        return chosen.Index;
    }

    /// <summary>Mostly the same place in the author's order, so that paths which lean one way come to their end too.</summary>
    private static Option Leaning(int number, Option[] inOrder, Option[] all, ref Chance chance) =>
        chance.Below(4) > 0 ? inOrder[Math.Min(number / 3 % 3, inOrder.Length - 1)] : all[chance.Below(all.Length)];

    private static string Key(string scene, Option option) => $"{scene}\n{option.Text}";
}
