using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Export;

/// <summary>The ways in which an entry can be laid out: as it was written, or as a regulator asks for it.</summary>
public enum SheetLayout
{
    Diary,
    SocialWorkEngland,
    Nmc,
    Hcpc,
}

/// <summary>An entry laid out: a heading, a line below it, and parts with their own headings.</summary>
public sealed record Sheet(string Heading, string Line, IReadOnlyList<SheetPart> Parts) : PrivateRecord;

/// <param name="Words">Empty where a regulator asks for something that is not written yet.</param>
public sealed record SheetPart(string Heading, string Words) : PrivateRecord;

/// <summary>Lays an entry out in a shape. The same words are in each; only what they are called differs.</summary>
public static class SheetLayouts
{
    public const string NotYet = "Not written yet.";

    public static string Name(this SheetLayout shape) =>
        shape switch
        {
            SheetLayout.SocialWorkEngland => "Social Work England",
            SheetLayout.Nmc => "Nursing and Midwifery Council (NMC)",
            SheetLayout.Hcpc => "Health and Care Professions Council (HCPC)",
            _ => "My diary, as I wrote it",
        };

    public static Sheet In(this Entry entry, SheetLayout shape) =>
        new(
            entry.Heading,
            Line(entry, shape),
            shape switch
            {
                SheetLayout.SocialWorkEngland =>
                [
                    new("Activity", Activity(entry)),
                    new("What I learnt", entry.Reflection.Learnt),
                    new("Impact on my practice and the people I work with", entry.Learning.Impact),
                    new("What I learnt from a peer", entry.Learning.Peer),
                ],
                SheetLayout.Nmc =>
                [
                    new("Nature of the activity", Activity(entry)),
                    new("What I learnt", entry.Reflection.Learnt),
                    new("How I changed or improved my practice", entry.Learning.Impact),
                    new("How it is relevant to the Code", entry.Learning.Theme?.Name() ?? ""),
                ],
                SheetLayout.Hcpc =>
                [
                    new("Activity", Activity(entry)),
                    new("How it benefits my practice and the people who use my service", entry.Learning.Impact),
                ],
                _ => [.. AsWritten(entry).Where(part => part.Words.Length > 0)],
            }
        );

    /// <summary>What the person did, in their words; without any, where the entry came from.</summary>
    public static string Activity(Entry entry) =>
        entry.Learning.Activity.Length > 0 ? entry.Learning.Activity
        : entry.After is { } after ? $"Rehearsed a scenario, “{after.Title.Set()}”, and reflected on it"
        : entry.Learning.Source switch
        {
            EntrySource.Workshop => "Took part in a workshop and reflected on it",
            EntrySource.Briefing => "Read and discussed a briefing",
            EntrySource.Supervision => "Reflected after supervision",
            EntrySource.Playthrough => "Rehearsed a scenario and reflected on it",
            _ => "Reflected on my own practice",
        };

    private static IEnumerable<SheetPart> AsWritten(Entry entry) =>
        [
            new("What I learnt that matters", entry.Reflection.Learnt),
            new("Questions I am left with", entry.Reflection.Questions),
            new("Actions I am going to take", string.Join("\n\n", entry.Reflection.Actions.Select(Whole))),
            new("What I did", entry.Learning.Activity),
            new("What it changes, and for whom", entry.Learning.Impact),
            new("What I learnt from a colleague", entry.Learning.Peer),
            new("Theme of the Code", entry.Learning.Theme?.Name() ?? ""),
            new("Practice points", string.Join(", ", entry.Learning.Points)),
        ];

    private static string Whole(PlannedAction action) =>
        string.Join(
            "\n",
            new[] { action.What, action.About, action.Happened.Length > 0 ? $"What happened: {action.Happened}" : "" }.Where(line =>
                line.Length > 0
            )
        );

    private static string Line(Entry entry, SheetLayout shape) =>
        string.Join(
            ". ",
            new[]
            {
                entry.On.InFull(),
                shape != SheetLayout.Diary ? ""
                : entry.After is { } after ? $"After “{after.Title.Set()}”"
                : entry.Learning.Source == EntrySource.Practice ? ""
                : $"From {entry.Learning.Source.Name().ToLowerInvariant()}",
                entry.Learning.Minutes > 0
                    ? $"{entry.Learning.Minutes.Duration().Capitalised()}{(entry.Learning.Participatory ? ", participatory" : "")}"
                    : "",
            }.Where(part => part.Length > 0)
        );
}
