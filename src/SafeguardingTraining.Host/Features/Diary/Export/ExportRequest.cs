using System.Text.Json;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Documents;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Export;

/// <summary>The forms in which a diary can be exported.</summary>
public enum ExportFormat
{
    Docx,
    Markdown,
    Json,
    Print,
}

/// <summary>What a person exports: which entries, in which shape and form.</summary>
/// <param name="Chosen">The ids of the entries that were ticked; null for all of the period.</param>
/// <param name="OnlyAsked">Leaves out what the regulator does not ask for.</param>
/// <param name="Tag">One of the writer's own tags; null for all entries of the period.</param>
/// <param name="ListsAll">Every activity of the period stands in the list, also those that were not ticked.</param>
/// <param name="Today">The day that the document says it was exported on; null to say none.</param>
public sealed record ExportRequest(
    ExportFormat Format,
    SheetLayout Shape = SheetLayout.Diary,
    DateOnly? From = null,
    DateOnly? To = null,
    IReadOnlySet<Guid>? Chosen = null,
    bool OnlyAsked = false,
    DateOnly? Today = null,
    string? Tag = null,
    bool ListsAll = false
)
{
    /// <summary>The entries, the oldest first, as one reads. Those that were ticked come whatever their day.</summary>
    public IEnumerable<Entry> Of(OpenDiary diary) => diary.Entries.Reverse().Where(Holds);

    /// <summary>The entries of the list of activities, the oldest first; null where they are those that are exported.</summary>
    public IReadOnlyList<Entry>? Listed(OpenDiary diary) =>
        ListsAll && Chosen is { } chosen
            ? [.. diary.Entries.Reverse().Where(entry => chosen.Contains(entry.Id) || (this with { Chosen = null }).Holds(entry))]
            : null;

    private bool Holds(Entry entry) =>
        Chosen is { } chosen
            ? chosen.Contains(entry.Id)
            : (From is null || entry.On >= From) && (To is null || entry.On <= To) && (Tag is null || EntryTags.Has(entry.Tags, Tag));

    /// <summary>A name that says for whom and when, and nothing else. JSON follows no layout.</summary>
    public string FileName(DateOnly today) =>
        $"{(Format == ExportFormat.Json ? SheetLayout.Diary : Shape).FileName()}-{UkDates.Typed(today)}.{Format switch { ExportFormat.Docx => "docx", ExportFormat.Json => "json", _ => "md" }}";

    public string ContentType =>
        Format switch
        {
            ExportFormat.Docx => WordDocument.ContentType,
            ExportFormat.Json => "application/json",
            _ => "text/markdown; charset=utf-8",
        };

    /// <summary>
    /// Writes the entries one after another; no more than one of them is laid out at a time. JSON has every field of each, whatever the
    /// shape, so that it can be imported again.
    /// </summary>
    /// <param name="listed">The entries of the list of activities; null for those that are exported.</param>
    public Task Write(IEnumerable<Entry> entries, Stream to, CancellationToken stop, IReadOnlyList<Entry>? listed = null) =>
        Format switch
        {
            ExportFormat.Docx => DiaryDocx.Write(ExportDocument.Of(entries, this, listed), to, stop),
            ExportFormat.Json => WriteJson(entries, to, stop),
            _ => DiaryMarkdown.Write(ExportDocument.Of(entries, this, listed), to, stop),
        };

    private static async Task WriteJson(IEnumerable<Entry> entries, Stream to, CancellationToken stop)
    {
        await to.WriteAsync("["u8.ToArray(), stop);
        var first = true;
        foreach (var entry in entries)
        {
            await to.WriteAsync(first ? "\n"u8.ToArray() : ",\n"u8.ToArray(), stop);
            await JsonSerializer.SerializeAsync(to, entry, DiaryJson.Options, stop);
            first = false;
        }
        await to.WriteAsync("\n]\n"u8.ToArray(), stop);
    }
}
