using SafeguardingTraining.Host.Features.Workshops.Reports;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>Somebody with paper and pencil: follows the numbers and the score sheet, and knows nothing else of the story.</summary>
internal sealed class PaperPlayer
{
    private readonly PaperScript script;
    private readonly Dictionary<int, int> marks;
    private string clockOf = "";
    private int left;

    public PaperPlayer(PaperScript script)
    {
        this.script = script;
        marks = script.Marks.ToDictionary(mark => mark.Number, mark => mark.Begins);
        Come(script.SheetAt(1), []);
    }

    public PaperSheet Sheet { get; private set; } = null!;

    /// <summary>What was read aloud since the last decision.</summary>
    public IReadOnlyList<string> Heard { get; private set; } = [];

    public IReadOnlyList<PaperWay> Offered => [.. Sheet.Ways.Where(way => way.When.For(At))];

    public string Ending => Sheet.EndingTitle.For(At);

    public void Decide(PaperWay way)
    {
        var outcome = Read(way.Outcome);
        var next = script.SheetAt(way.Then.For(At));
        var steps = way.Changes.Select(change => (change.Mark, Step: change.Step.For(At))).ToList();
        foreach (var (mark, step) in steps)
        {
            marks[mark] = step?.From(marks[mark]) ?? marks[mark];
        }
        left -= way.Takes ?? 0;
        Come(next, outcome);
    }

    private void Come(PaperSheet sheet, IReadOnlyList<string> outcome)
    {
        var isNew = Sheet is null || Sheet.Scene.Id != sheet.Scene.Id || sheet.Ending is not null;
        if (sheet is { IsForTime: true, Hub: { } hub } && clockOf != sheet.Scene.Id)
        {
            (left, clockOf) = (hub.All, sheet.Scene.Id);
        }
        Sheet = sheet;
        Heard = [.. outcome, .. Read(isNew ? sheet.Told : sheet.Again)];
    }

    private IReadOnlyList<string> Read(IReadOnlyList<PaperBlock> blocks) =>
        [
            .. blocks
                .SelectMany(block => block.Reads.For(At))
                .Select(line =>
                    Spoken(line.Passage with { Text = line.Passage.Text.Replace($"{PaperLine.LeftMark} minute", $"{left} minute") })
                ),
        ];

    public static string Spoken(Passage passage) =>
        $"{passage.Strand?.Id} {passage.State?.Id} {passage.Speaker?.Id} {passage.Child} {passage.Text}";

    private int At(int mark) => mark == PaperMark.MinutesLeft ? left : marks[mark];
}
