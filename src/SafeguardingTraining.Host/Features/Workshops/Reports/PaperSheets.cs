using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>
/// The sheets of a story that branches: every scene that its role can come to, each once, with the sheet to go on with after each option.
/// Found by walks from the workshop's own seed; a scene is printed as the first of them met it.
/// </summary>
internal sealed class PaperSheets
{
    private const int Walks = 150;
    private const int LongestWalk = 200;

    private readonly List<PaperScene> scenes = [];
    private readonly Dictionary<string, int> depths = [];
    private readonly Dictionary<(string Scene, string Option), HashSet<string>> leads = [];
    private readonly Dictionary<string, PaperStrand> strands = [];
    private Ending? ending;

    private PaperSheets() { }

    public static IReadOnlyList<PaperScene> Of(Scenario scenario, string role, int seed)
    {
        var sheets = new PaperSheets();
        for (var walk = 0; walk < Walks; walk++)
        {
            sheets.Walk(Reader.Start(scenario, role, seed), new Random(seed + walk));
        }
        return sheets.Numbered();
    }

    private void Walk(Reader reader, Random chance)
    {
        var met = 0;
        var last = "";
        (string Scene, string Option)? taken = null;
        for (var turn = 0; turn < LongestWalk; turn++)
        {
            var position = reader.Position;
            if (position.Ending is { } end)
            {
                Lead(taken, PaperScene.EndingKey);
                End(end, position);
                return;
            }
            if (position.Scene.Id != last)
            {
                last = position.Scene.Id;
                Lead(taken, last);
                Meet(reader, met++);
            }
            if (position.Decision is not { Options: { Count: > 0 } options })
            {
                return;
            }
            var option = options[chance.Next(options.Count)];
            taken = (last, option.Text);
            reader.Take(new TakenChoice(option.Index));
        }
    }

    private void Lead((string Scene, string Option)? from, string to)
    {
        if (from is { } key)
        {
            leads.TryAdd(key, []);
            leads[key].Add(to);
        }
    }

    private void Meet(Reader reader, int depth)
    {
        var id = reader.Position.Scene.Id;
        depths[id] = Math.Max(depth, depths.GetValueOrDefault(id));
        if (scenes.TrueForAll(scene => scene.Scene.Id != id))
        {
            scenes.Add(PaperScene.Of(reader));
        }
    }

    private void End(Ending end, Position position)
    {
        if (end.Kind is not EndingKind.Strands)
        {
            return;
        }
        ending ??= end;
        var (strand, state) = (default(Strand), default(StrandState));
        var passages = new Dictionary<string, (Strand Strand, StrandState State, List<Passage> Story)>();
        foreach (var passage in position.Story)
        {
            (strand, state) = passage.Strand is null ? (strand, state) : (passage.Strand, passage.State);
            if (strand is not null && state is not null)
            {
                passages.TryAdd(state.Id, (strand, state, []));
                passages[state.Id].Story.Add(passage);
            }
        }
        foreach (var (_, told) in passages)
        {
            strands.TryAdd($"{told.Strand.Id} {told.State.Id}", new PaperStrand(told.Strand, told.State, told.Story));
        }
    }

    private List<PaperScene> Numbered()
    {
        var ordered = scenes.OrderBy(scene => depths[scene.Scene.Id]).ToList();
        var numbers = ordered.Index().ToDictionary(scene => scene.Item.Scene.Id, scene => scene.Index + 1);
        numbers[PaperScene.EndingKey] = ordered.Count + 1;
        return
        [
            .. ordered.Select(scene =>
                scene with
                {
                    Scene = scene.Scene with { Number = numbers[scene.Scene.Id] },
                    Outcome = [],
                    Options = [.. scene.Options.Select(option => option with { Then = Then(scene.Scene.Id, option, numbers) })],
                }
            ),
            new PaperScene(new SceneTitle(PaperScene.EndingKey, "", ordered.Count + 1), [], [], "", [], ending)
            {
                Strands = [.. strands.Values.OrderBy(strand => strand.Strand.Id, StringComparer.Ordinal)],
            },
        ];
    }

    private IReadOnlyList<int> Then(string scene, PaperOption option, Dictionary<string, int> numbers) =>
        [.. (leads.GetValueOrDefault((scene, option.Text)) ?? []).Where(next => next != scene).Select(next => numbers[next]).Order()];
}
