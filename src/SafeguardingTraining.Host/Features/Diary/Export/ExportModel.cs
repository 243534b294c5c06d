using Microsoft.AspNetCore.WebUtilities;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Features.Diary.Writing;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Export;

/// <summary>What an address or a form asks of an export, as it was sent.</summary>
/// <param name="Entry">The one entry to export; null for several.</param>
/// <param name="Only">Leaves out what the regulator does not ask for.</param>
/// <param name="Tag">Stands for the tag that the entries have; see <see cref="OwnersHandles.OfTag"/>.</param>
/// <param name="Marks">Stands for the entries that were ticked, where an address says them; see <see cref="EntryMarks"/>.</param>
/// <param name="List">Lists every activity of the period, also those that were not ticked.</param>
public sealed record ExportQuery(
    ExportFormat? Format = null,
    SheetLayout? Shape = null,
    string? From = null,
    string? To = null,
    Guid? Entry = null,
    bool? Only = null,
    Guid? Tag = null,
    string? Marks = null,
    bool? List = null
)
{
    /// <summary>The entries that were ticked; null where nothing was there to tick.</summary>
    public IReadOnlySet<Guid>? Ticked { get; init; }

    public SheetLayout Layout => Shape is { } shape && Enum.IsDefined(shape) ? shape : default;

    public static ExportQuery Of(IFormCollection form) =>
        new(
            FormValue.OneOf<ExportFormat>(form[ExportModel.FormatField]),
            FormValue.OneOf<SheetLayout>(form[ExportModel.ShapeField]),
            form[ExportModel.FromField],
            form[ExportModel.ToField],
            null,
            form.ContainsKey(ExportModel.OnlyField),
            FormValue.Id(form[ExportModel.TagField]),
            List: form.ContainsKey(ExportModel.ListField)
        )
        {
            Ticked = form[ExportModel.TickedField].Select(FormValue.Id).OfType<Guid>().ToHashSet(),
        };

    /// <summary>The same with the entries ticked that an address says by their marks.</summary>
    public ExportQuery In(OpenDiary diary) => Marks is { } marks ? this with { Ticked = EntryMarks.Find(marks, diary) } : this;

    /// <summary>The address of a page to print, which can be returned to, and holds no word.</summary>
    public string PrintAddress =>
        QueryHelpers.AddQueryString(
            DiaryAddresses.Copies,
            new Dictionary<string, string?>
            {
                [ExportModel.FormatField] = $"{ExportFormat.Print}",
                [ExportModel.ShapeField] = $"{Layout}",
                [ExportModel.FromField] = From ?? "",
                [ExportModel.ToField] = To ?? "",
                [ExportModel.OnlyField] = Only == true ? "true" : "false",
                [ExportModel.ListField] = List == true ? "true" : "false",
                [ExportModel.MarksField] = EntryMarks.Of(Ticked ?? new HashSet<Guid>()),
            }
        );

    /// <summary>What to write, once nothing is wrong with it.</summary>
    public ExportRequest Request(DateOnly today, DiaryTag? tag = null) =>
        new(
            Format is { } format && Enum.IsDefined(format) ? format : default,
            Layout,
            UkDates.Read(From),
            UkDates.Read(To),
            Entry is { } one ? new HashSet<Guid> { one } : Ticked,
            Only == true,
            today,
            tag?.Name,
            List == true && Entry is null && Layout.HasListOfAll()
        );

    public IReadOnlyList<FieldProblem> Problems() =>
        [
            .. DraftAction.NoDay(ExportModel.FromField, From),
            .. DraftAction.NoDay(ExportModel.ToField, To),
            .. Ticked is { Count: 0 }
                ? [new FieldProblem(ExportModel.TickedField, "Tick at least one entry.")]
                : Array.Empty<FieldProblem>(),
        ];
}

/// <summary>The page for exporting a diary: which entries, laid out for whom, and what is still missing for them.</summary>
/// <param name="Count">All entries of the diary.</param>
/// <param name="Choices">The entries of the period, the newest first; empty for a single one.</param>
/// <param name="Entry">The one entry to export, or null for several.</param>
/// <param name="Registration">What the regulator asks for and what is there; null where none was chosen.</param>
public sealed record ExportModel(
    int Count,
    SheetLayout Shape,
    DateOnly? From,
    DateOnly? To,
    IReadOnlyList<ExportChoice> Choices,
    Entry? Entry = null,
    RegistrationRecord? Registration = null,
    IReadOnlyList<FieldProblem>? Problems = null,
    string? TypedFrom = null,
    string? TypedTo = null,
    bool OnlyAsked = false
)
{
    /// <summary>With more entries than this, boxes to tick would be no help: a shorter period is.</summary>
    public const int MostToTick = 200;

    public const string FormatField = "format";
    public const string ShapeField = "shape";
    public const string FromField = "from";
    public const string ToField = "to";
    public const string EntryField = "entry";
    public const string TickedField = "ticked";
    public const string OnlyField = "only";
    public const string TagField = "tag";
    public const string MarksField = "marks";
    public const string ListField = "list";

    /// <summary>Every activity of the period stands in the list, whatever is ticked.</summary>
    public bool ListsAll { get; init; }

    /// <summary>The writer's own tags, to choose entries by.</summary>
    public IReadOnlyList<DiaryTag> Tags { get; init; } = [];

    /// <summary>The tag that the entries have; null for any or none.</summary>
    public DiaryTag? Tag { get; init; }

    /// <summary>By what somebody could be recognised in <see cref="Choices"/>, or in the one entry.</summary>
    public RecognisableEntries Recognisable { get; init; } = new([]);

    /// <summary>The entries that the page shows one by one.</summary>
    public IReadOnlyList<Entry> Shown =>
        Entry is { } one ? [one]
        : CanTick ? [.. Choices.Select(choice => choice.Entry)]
        : [];

    /// <summary>What is ticked to begin with where no regulator says it, in a sentence.</summary>
    public string AllTicked =>
        Choices.Where((_, place) => Recognisable.NeedsLook(place)).Count() switch
        {
            0 => "All of them are ticked.",
            var count when count == Choices.Count => "None is ticked: somebody might be recognised in each. Read them first.",
            1 => "All are ticked but one, in which somebody might be recognised: read it first.",
            var count => $"All are ticked but {count.InWords()}, in which somebody might be recognised: read them first.",
        };

    public bool CanTick => Choices.Count is > 0 and <= MostToTick;

    /// <summary>
    /// Lays out the choice. A regulator is asked for its own period, and the entries that come nearest to what it asks for are ticked;
    /// without one, all are. An entry in which somebody may be recognised is never ticked unless its writer ticks it.
    /// </summary>
    /// <param name="look">Looks through entries for facts by which somebody could be recognised; null where nobody looks.</param>
    public static ExportModel Of(
        OpenDiary diary,
        ExportQuery asked,
        DateOnly today,
        Func<IReadOnlyList<Entry>, RecognisableEntries>? look = null
    )
    {
        if (asked.Entry is { } id && diary.Entry(id) is { } single)
        {
            return new ExportModel(diary.Entries.Count, asked.Layout, null, null, [], single, OnlyAsked: asked.Only ?? true)
            {
                Recognisable = look?.Invoke([single]) ?? new([]),
            };
        }
        var (from, to) = (UkDates.Read(asked.From), UkDates.Read(asked.To));
        var regulator = Regulator.All.FirstOrDefault(one => one.Shape == asked.Layout);
        if (regulator is not null && string.IsNullOrWhiteSpace(asked.From + asked.To))
        {
            to = regulator.EndAfter(today);
            from = regulator.BeginOf(to.Value);
        }
        var tag = asked.Tag is { } named ? diary.Tag(named) : null;
        List<Entry> entries =
        [
            .. diary
                .Entries.Where(entry => (from is null || entry.On >= from) && (to is null || entry.On <= to))
                .Where(entry => tag is null || EntryTags.Has(entry.Tags, tag.Name)),
        ];
        var recognisable = entries.Count <= MostToTick && look is not null ? look(entries) : new([]);
        var withheld = entries.Where((_, place) => recognisable.NeedsLook(place)).Select(entry => entry.Id).ToHashSet();
        var registration = regulator is null ? null : RegistrationRecord.Of(diary.Entries, regulator, from, to, today, withheld);
        var ticked = asked.Ticked ?? registration?.Suggested.Select(entry => entry.Id).ToHashSet();
        return new ExportModel(
            diary.Entries.Count,
            asked.Layout,
            from,
            to,
            [.. entries.Select(entry => new ExportChoice(entry, ticked?.Contains(entry.Id) ?? !withheld.Contains(entry.Id)))],
            null,
            registration,
            asked.Problems(),
            asked.From,
            asked.To,
            asked.Only ?? regulator is not null
        )
        {
            Tags = diary.Tags,
            Tag = tag,
            Recognisable = recognisable,
            ListsAll = asked.Layout.HasListOfAll() && (asked.List ?? true),
        };
    }
}

/// <summary>An entry that can be exported, and whether it is ticked to begin with.</summary>
public sealed record ExportChoice(Entry Entry, bool IsTicked);

/// <summary>A document to print.</summary>
public sealed record PrintModel(ExportDocument Document);
