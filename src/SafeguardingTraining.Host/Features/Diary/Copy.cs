using System.Text.Json;
using SafeguardingTraining.Host.Site;

namespace SafeguardingTraining.Host.Features.Diary;

/// <summary>The forms in which a diary can be taken away.</summary>
public enum CopyFormat { Docx, Markdown, Json, Print }

/// <summary>What a person takes away: which entries, in which shape and form.</summary>
public sealed record Copy(CopyFormat Format, Shape Shape = Shape.Diary, DateOnly? From = null, DateOnly? To = null, Guid? Entry = null)
{
    /// <summary>The entries, the oldest first, as one reads.</summary>
    public IEnumerable<Entry> Of(OpenDiary diary) => Entry is { } id
        ? diary.Entry(id) is { } one ? [one] : []
        : diary.Entries.Reverse().Where(entry => (From is null || entry.On >= From) && (To is null || entry.On <= To));

    /// <summary>A name that says when and nothing else.</summary>
    public string FileName(DateOnly today) => $"diary-{UkDates.Typed(today)}.{Format switch { CopyFormat.Docx => "docx", CopyFormat.Json => "json", _ => "md" }}";

    public string ContentType => Format switch
    {
        CopyFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        CopyFormat.Json => "application/json",
        _ => "text/markdown; charset=utf-8",
    };

    /// <summary>Writes the entries one after another; no more than one of them is laid out at a time.</summary>
    public Task Write(IEnumerable<Entry> entries, Stream to, CancellationToken stop) => Format switch
    {
        CopyFormat.Docx => DocxCopy.Write(entries.Select(entry => entry.In(Shape)), to, stop),
        CopyFormat.Json => WriteJson(entries, to, stop),
        _ => MarkdownCopy.Write(entries.Select(entry => entry.In(Shape)), to, stop),
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
