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

/// <summary>What an entry can say besides its day, its title and its time.</summary>
public enum EntryPart
{
    Learnt,
    Questions,
    Actions,
    Activity,
    Impact,
    Peer,
    Theme,
    Points,
    Tags,
}

/// <summary>An entry laid out: a heading, a line below it, and parts with their own headings.</summary>
public sealed record Sheet(string Heading, string Line, IReadOnlyList<SheetPart> Parts) : PrivateRecord;

/// <param name="Words">Empty where a regulator asks for something that is not written yet.</param>
public sealed record SheetPart(EntryPart Part, string Heading, string Words) : PrivateRecord;

/// <summary>Lays an entry out in a shape. The same words are in each; only what they are called differs.</summary>
public static class SheetLayouts
{
    public static string Name(this SheetLayout shape) =>
        shape switch
        {
            SheetLayout.SocialWorkEngland => "Social Work England",
            SheetLayout.Nmc => "Nursing and Midwifery Council (NMC)",
            SheetLayout.Hcpc => "Health and Care Professions Council (HCPC)",
            _ => "My diary, as I wrote it",
        };

    /// <summary>The regulator asks for a list of all activities, and for some of them in full.</summary>
    public static bool HasListOfAll(this SheetLayout shape) => shape == SheetLayout.Hcpc;

    /// <summary>What the name of a file begins with.</summary>
    public static string FileName(this SheetLayout shape) =>
        shape switch
        {
            SheetLayout.SocialWorkEngland => "cpd-social-work-england",
            SheetLayout.Nmc => "cpd-nmc",
            SheetLayout.Hcpc => "cpd-hcpc",
            _ => "diary",
        };

    /// <summary>
    /// What the regulator asks for under its own headings, then whatever else the entry says. A part that was not written has no heading.
    /// </summary>
    /// <param name="onlyAsked">Leaves out what the regulator does not ask for.</param>
    public static Sheet In(this Entry entry, SheetLayout shape, bool onlyAsked = false)
    {
        var asked = entry.AskedBy(shape);
        var rest = onlyAsked && asked.Count > 0 ? [] : AsWritten(entry).Where(part => asked.All(one => one.Part != part.Part));
        return new(entry.Heading, Line(entry), [.. asked.Concat(rest).Where(part => part.Words.Length > 0)]);
    }

    /// <summary>What the parts of an entry are called where it stands as it was written.</summary>
    public static IReadOnlySet<string> HeadingsAsWritten { get; } =
        new HashSet<string>
        {
            "What I learnt that matters",
            "Questions I am left with",
            "Actions I am going to take",
            "What I did",
            "What it changes, and for whom",
            "What I learnt from a colleague",
            "Theme of the Code",
            "Practice points",
            "Tags",
        };

    /// <summary>What a regulator asks for, in its order; words are empty where the entry says nothing of it. See <see cref="Regulator"/>.</summary>
    public static IReadOnlyList<SheetPart> AskedBy(this Entry entry, SheetLayout shape) =>
        shape switch
        {
            SheetLayout.SocialWorkEngland =>
            [
                new(EntryPart.Activity, "Activity", entry.Learning.Activity),
                new(EntryPart.Learnt, "What I learnt", entry.Reflection.Learnt),
                new(EntryPart.Impact, "Impact on my practice and the people I work with", entry.Learning.Impact),
                new(EntryPart.Peer, "What I learnt from a peer", entry.Learning.Peer),
            ],
            SheetLayout.Nmc =>
            [
                new(EntryPart.Activity, "Nature of the activity", entry.Learning.Activity),
                new(EntryPart.Learnt, "What I learnt", entry.Reflection.Learnt),
                new(EntryPart.Impact, "How I changed or improved my practice", entry.Learning.Impact),
                new(EntryPart.Theme, "How it is relevant to the Code", entry.Learning.Theme?.Name() ?? ""),
            ],
            SheetLayout.Hcpc =>
            [
                new(EntryPart.Activity, "Activity", entry.Learning.Activity),
                new(EntryPart.Learnt, "What I learnt", entry.Reflection.Learnt),
                new(EntryPart.Impact, "How it benefits my practice and the people who use my service", entry.Learning.Impact),
            ],
            _ => [],
        };

    /// <summary>What an export used to say of an entry that did not say itself what the person did; an import leaves it out again.</summary>
    /// <param name="after">The title of the scenario it followed; null for none.</param>
    public static string Activity(EntrySource source, string? after) =>
        after is not null
            ? $"Rehearsed a scenario, “{after.Set()}”, and reflected on it"
            : source switch
            {
                EntrySource.Workshop => "Took part in a workshop and reflected on it",
                EntrySource.Briefing => "Read and discussed a briefing",
                EntrySource.Supervision => "Reflected after supervision",
                EntrySource.Playthrough => "Rehearsed a scenario and reflected on it",
                _ => "Reflected on my own practice",
            };

    private static IEnumerable<SheetPart> AsWritten(Entry entry) =>
        [
            new(EntryPart.Learnt, "What I learnt that matters", entry.Reflection.Learnt),
            new(EntryPart.Questions, "Questions I am left with", entry.Reflection.Questions),
            new(EntryPart.Actions, "Actions I am going to take", string.Join("\n\n", entry.Reflection.Actions.Select(Whole))),
            new(EntryPart.Activity, "What I did", entry.Learning.Activity),
            new(EntryPart.Impact, "What it changes, and for whom", entry.Learning.Impact),
            new(EntryPart.Peer, "What I learnt from a colleague", entry.Learning.Peer),
            new(EntryPart.Theme, "Theme of the Code", entry.Learning.Theme?.Name() ?? ""),
            new(EntryPart.Points, "Practice points", string.Join(", ", entry.Learning.Points)),
            new(EntryPart.Tags, "Tags", string.Join(", ", entry.Tags)),
        ];

    private static string Whole(PlannedAction action) =>
        string.Join(
            "\n",
            new[] { action.What, action.About, action.Happened.Length > 0 ? $"What happened: {action.Happened}" : "" }.Where(line =>
                line.Length > 0
            )
        );

    private static string Line(Entry entry) =>
        string.Join(
            ". ",
            new[]
            {
                entry.On.InFull(),
                entry.After is { } after ? $"After “{after.Title.Set()}”"
                : entry.Learning.Source == EntrySource.Practice ? ""
                : $"From {entry.Learning.Source.Name().ToLowerInvariant()}",
                entry.Learning.Minutes > 0
                    ? $"{entry.Learning.Minutes.Duration().Capitalised()}{(entry.Learning.Participatory ? ", participatory" : "")}"
                : entry.Learning.Participatory ? "Participatory"
                : "",
            }.Where(part => part.Length > 0)
        );
}
