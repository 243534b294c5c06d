using System.Globalization;
using SafeguardingTraining.Host.Site.Forms;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>A programme as it was typed, kept or not; nothing in it is lost when it cannot be kept yet.</summary>
public sealed record ProgrammeDraft(string Name, string About, string Renew, IReadOnlyList<DraftItem> Items)
{
    public const string NameField = "name";
    public const string AboutField = "about";
    public const string RenewField = "renew";
    public const string MoveField = "move";
    public const string CountsField = "counts";

    /// <summary>What <see cref="CountsField"/> says where reading is enough.</summary>
    public const string Read = "read";

    /// <summary>Marking a briefing as read is enough for it to count.</summary>
    public bool ReadingCounts { get; init; }

    private const string Up = "up-";
    private const string Down = "down-";

    public static string WhatField(int row) => $"what-{row}";

    public static string DaysField(int row) => $"days-{row}";

    public static string MoveUp(int row) => $"{Up}{row}";

    public static string MoveDown(int row) => $"{Down}{row}";

    public static ProgrammeDraft Of(Programme programme) =>
        new(
            programme.Name,
            programme.About,
            Typed(programme.RenewMonths),
            [.. programme.Items.Select(item => new DraftItem(LearningSubject.CodeOf(item.Kind, item.Slug), Typed(item.DueDays)))]
        )
        {
            ReadingCounts = programme.ReadingCounts,
        };

    public static ProgrammeDraft Of(IFormCollection form) =>
        new(
            $"{form[NameField]}".Trim(),
            $"{form[AboutField]}".Trim(),
            $"{form[RenewField]}".Trim(),
            [
                .. Enumerable
                    .Range(0, Programme.MostItems)
                    .Where(row => form.ContainsKey(WhatField(row)))
                    .Select(row => new DraftItem($"{form[WhatField(row)]}", $"{form[DaysField(row)]}".Trim()))
                    .Where(item => item.What.Length > 0),
            ]
        )
        {
            ReadingCounts = form[CountsField] == Read,
        };

    /// <summary>The rows in another order, when a button for it was pressed; else null.</summary>
    public ProgrammeDraft? Moved(string? pressed) =>
        pressed switch
        {
            not null when pressed.StartsWith(Up, StringComparison.Ordinal) && Row(pressed[Up.Length..]) is { } row && row > 0 => Swapped(
                row,
                row - 1
            ),
            not null
                when pressed.StartsWith(Down, StringComparison.Ordinal)
                    && Row(pressed[Down.Length..]) is { } row
                    && row < Items.Count - 1 => Swapped(row, row + 1),
            { Length: > 0 } => this,
            _ => null,
        };

    /// <summary>What to fix, field by field; nothing when the programme can be kept.</summary>
    public IReadOnlyList<FieldProblem> Problems() =>
        [
            .. FieldProblems.At(
                NameField,
                Name switch
                {
                    "" => "Give the programme a name.",
                    { Length: > Programme.LongestName } => $"Keep the name under {Programme.LongestName} characters.",
                    _ => null,
                }
            ),
            .. FieldProblems.At(
                AboutField,
                About.Length > Programme.LongestAbout ? $"Keep this under {Programme.LongestAbout} characters." : null
            ),
            .. FieldProblems.At(
                RenewField,
                Renew.Length > 0 && Whole(Renew, Programme.MostMonths) is not > 0
                    ? $"Write a number of months from 1 to {Programme.MostMonths}, or leave it empty."
                    : null
            ),
            .. Items.SelectMany(
                (item, row) =>
                    FieldProblems.At(
                        DaysField(row),
                        Whole(item.Days, ProgrammeItem.MostDays) is null
                            ? $"Write within how many days, from 0 to {ProgrammeItem.MostDays}."
                            : null
                    )
            ),
            .. Items.SelectMany(
                (item, row) =>
                    FieldProblems.At(
                        WhatField(row),
                        Items.Take(row).Any(earlier => earlier.What == item.What) ? "This stands in the programme already." : null
                    )
            ),
        ];

    /// <summary>The programme, once there is nothing to fix.</summary>
    public Programme On(Programme programme) =>
        programme with
        {
            Name = Name,
            About = About,
            RenewMonths = Whole(Renew, Programme.MostMonths),
            ReadingCounts = ReadingCounts,
            Items =
            [
                .. Items
                    .Select(item =>
                        LearningSubject.Read(item.What) is var (kind, slug)
                            ? new ProgrammeItem(kind, slug, Whole(item.Days, ProgrammeItem.MostDays) ?? 0)
                            : null
                    )
                    .OfType<ProgrammeItem>(),
            ],
        };

    private ProgrammeDraft Swapped(int one, int other)
    {
        var items = Items.ToList();
        (items[one], items[other]) = (items[other], items[one]);
        return this with { Items = items };
    }

    private static int? Row(string typed) => Whole(typed, Programme.MostItems);

    private static int? Whole(string typed, int most) => FormValue.Whole(typed) is { } whole && whole <= most ? whole : null;

    private static string Typed(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}

/// <summary>One row: what, as the form names it, and within how many days, as it was typed.</summary>
public sealed record DraftItem(string What, string Days);
