using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Export;

/// <summary>Entries as a document to hand in or to keep: what it is, a list of them for a regulator, and one sheet for each.</summary>
/// <param name="Cover">Lines under the title. They name nobody: whoever hands it in can write their name there.</param>
/// <param name="Activities">Null where the entries stand as they were written.</param>
/// <param name="Sheets">Laid out one at a time, as they are read.</param>
public sealed record ExportDocument(string Title, IReadOnlyList<string> Cover, ActivityTable? Activities, IEnumerable<Sheet> Sheets)
    : PrivateRecord
{
    /// <summary>What the title for a regulator begins with.</summary>
    public const string RegulatorTitle = "Continuing professional development";

    /// <param name="listed">The entries of the list of activities; null for those that are exported.</param>
    public static ExportDocument Of(IEnumerable<Entry> entries, ExportRequest request, IReadOnlyList<Entry>? listed = null)
    {
        var exported = request.Today is { } today ? $"Exported on {today.InFull()}" : "";
        if (request.Shape == SheetLayout.Diary)
        {
            return new ExportDocument(
                "My diary",
                Lines(Period(request.From, request.To), exported),
                null,
                entries.Select(entry => entry.In(SheetLayout.Diary))
            );
        }
        List<Entry> chosen = [.. entries];
        var list = listed ?? chosen;
        return new ExportDocument(
            $"{RegulatorTitle}: {request.Shape.Name()}",
            Lines(
                Period(
                    request.From ?? (list is [{ } oldest, ..] ? oldest.On : null),
                    request.To ?? (list is [.., { } newest] ? newest.On : null)
                ),
                Counted(list, chosen.Count),
                exported
            ),
            ActivityTable.Of(list, request.Shape, chosen.Select(entry => entry.Id).ToHashSet()),
            chosen.Select(entry => entry.In(request.Shape, request.OnlyAsked))
        );
    }

    private static string[] Lines(params string[] lines) => [.. lines.Where(line => line.Length > 0)];

    private static string Period(DateOnly? from, DateOnly? to) =>
        (from, to) switch
        {
            ({ } first, { } last) when first == last => first.InFull(),
            ({ } first, { } last) => $"{first.InFull()} to {last.InFull()}",
            ({ } first, null) => $"From {first.InFull()}",
            (null, { } last) => $"Up to {last.InFull()}",
            _ => "",
        };

    private static string Counted(IReadOnlyList<Entry> entries, int inFull)
    {
        var (count, time) = (entries.Count, LearningTime.Of(entries));
        return $"{(count == 1 ? "One activity" : $"{count.InWords().Capitalised()} activities")}"
            + (time.Minutes > 0 ? $", {time.Minutes.Duration()}" : "")
            + (time.Together > 0 ? $", of which {time.Together.Duration()} together with others" : "")
            + (
                inFull < count
                    ? $". {(inFull == 1 ? "One of them stands" : $"{inFull.InWords().Capitalised()} of them stand")} in full below"
                    : ""
            );
    }
}

/// <summary>
/// The dated list of activities that regulators ask for: what, of which kind, how long, and how long with others (NMC,
/// https://www.nmc.org.uk/revalidation/requirements/cpd/; HCPC, "A dated list of the CPD activities",
/// https://www.hcpc-uk.org/registrants/cpd/profile/, both read on 30 November 2026).
/// </summary>
public sealed record ActivityTable(string[] Heads, IReadOnlyList<string[]> Lines, int[] Shares) : PrivateRecord
{
    public const string Title = "List of activities";

    /// <summary>Lists activities: one that is not in full and whose heading may name somebody is listed without its heading.</summary>
    /// <param name="inFull">Those that stand in full, which their writer ticked; null for all.</param>
    public static ActivityTable Of(IReadOnlyList<Entry> entries, SheetLayout shape, IReadOnlySet<Guid>? inFull = null)
    {
        var hasCode = shape == SheetLayout.Nmc;
        var time = LearningTime.Of(entries);
        return new ActivityTable(
            [.. (string[])["Date", "Kind", "Activity", "Time", "With others"], .. hasCode ? ["The Code"] : Array.Empty<string>()],
            [
                .. entries.Select(entry => Line(entry, hasCode, inFull is null || inFull.Contains(entry.Id))),
                .. time.Minutes == 0
                    ? Array.Empty<string[]>()
                    :
                    [
                        [
                            "Altogether",
                            "",
                            "",
                            time.Minutes.Duration(),
                            time.Together.Duration(),
                            .. hasCode ? [""] : Array.Empty<string>(),
                        ],
                    ],
            ],
            hasCode ? [18, 13, 22, 14, 14, 19] : [19, 17, 32, 16, 16]
        );
    }

    private static string[] Line(Entry entry, bool hasCode, bool isInFull)
    {
        var time = entry.Learning.Minutes == 0 ? "" : entry.Learning.Minutes.Duration();
        return
        [
            entry.On.InFull(),
            entry.Learning.Source.Name(),
            isInFull || !IdentifyingFacts.Of(entry.Heading).Any(fact => fact.IsTelling) ? entry.Heading : "",
            time,
            entry.Learning.Participatory ? time : "",
            .. hasCode ? [entry.Learning.Theme?.Name() ?? ""] : Array.Empty<string>(),
        ];
    }
}
