using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>
/// Which card goes into which envelope. An envelope is opened with the number that begins its scene, and holds what comes into somebody's
/// hands with that scene and nothing that comes later; what is learned only on the way is for the table, when it is read.
/// </summary>
internal sealed class PaperEnvelopes
{
    private const string Table = "The table";

    private readonly PaperScript script;
    private readonly Dictionary<int, HashSet<int>> before = [];

    private PaperEnvelopes(PaperScript script)
    {
        this.script = script;
        foreach (var sheet in script.Sheets)
        {
            before.TryAdd(sheet.Number, []);
            foreach (var next in sheet.Ways.SelectMany(way => way.Then.All).Where(next => next > sheet.Number))
            {
                before.TryAdd(next, []);
                before[next].Add(sheet.Number);
            }
        }
    }

    public static IReadOnlyList<PaperCard> Of(Workshop workshop, Scenario scenario, PaperScript script)
    {
        var envelopes = new PaperEnvelopes(script);
        var held = scenario
            .Pieces.Where(PieceHoldings.IsForHands)
            .OrderBy(piece => piece.Date)
            .SelectMany(piece =>
                envelopes.ComesWith(piece).Select(sheet => new PaperCard(sheet, NameOf(workshop.HolderOf(piece)), piece, []))
            )
            .ToList();
        var fetched = script.Sheets.SelectMany(sheet =>
            BroughtBy(sheet)
                .Where(piece => !PieceHoldings.IsForHands(piece))
                .Distinct()
                .Select(piece => new PaperCard(envelopes.SceneOf(sheet), Table, piece, []))
        );
        var asks = workshop.Plan.Agencies.Select(agency => new PaperCard(
            1,
            Agencies.NameOf(agency),
            null,
            [.. scenario.OpenQuestions.Where(question => question.Agency.Code == agency).Select(question => question.Text)]
        ));
        var first = held.Where(card => card.Sheet == 1).Select(card => card.To).ToHashSet();
        return
        [
            .. asks.Where(card => card.Asks.Count > 0 || !first.Contains(card.To))
                .Concat(held)
                .Concat(fetched)
                .OrderBy(card => card.Sheet)
                .ThenBy(card => card.To, StringComparer.Ordinal),
        ];
    }

    private static string NameOf(string holder) => holder == PieceHoldings.Facilitator ? "You, to bring in" : Agencies.NameOf(holder);

    private static IEnumerable<Piece> BroughtBy(PaperSheet sheet) =>
        sheet
            .Told.Concat(sheet.Again)
            .Concat(sheet.Ways.SelectMany(way => way.Outcome))
            .SelectMany(block => block.Reads.All)
            .SelectMany(lines => lines)
            .SelectMany(line => line.Brings);

    /// <summary>The first number on each way by which both the piece's day and its scene have come.</summary>
    private List<int> ComesWith(Piece piece)
    {
        var scenes = script.Sheets.Where(sheet => sheet is { BeginsScene: true, Ending: null }).ToList();
        var come = scenes.Where(sheet => HasCome(piece, sheet)).Select(sheet => sheet.Number).ToHashSet();
        return [.. come.Where(number => number == 1 || before[number].Any(from => !HasComeBy(from, come)))];
    }

    private bool HasCome(Piece piece, PaperSheet sheet) =>
        (sheet.Date is not { } day || piece.Date <= day)
        && (
            piece.From is not { } from
            || sheet.Scene.Id == from
            || Earlier(sheet.Number).Any(number => script.SheetAt(number).Scene.Id == from)
        );

    private bool HasComeBy(int number, HashSet<int> come) => come.Contains(SceneOf(script.SheetAt(number)));

    private HashSet<int> Earlier(int number)
    {
        var earlier = new HashSet<int>();
        var waiting = new Queue<int>(before[number]);
        while (waiting.TryDequeue(out var next))
        {
            if (earlier.Add(next))
            {
                foreach (var from in before[next])
                {
                    waiting.Enqueue(from);
                }
            }
        }
        return earlier;
    }

    /// <summary>The number that began the scene of this one.</summary>
    private int SceneOf(PaperSheet sheet) =>
        script
            .Sheets.Where(other => other.BeginsScene && other.Scene.Id == sheet.Scene.Id)
            .Select(other => other.Number)
            .DefaultIfEmpty(sheet.Number)
            .First();
}
