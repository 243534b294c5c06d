using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Accounts.Privacy;

/// <summary>Everything that is kept about a person in one zip: a page to read, and the same as JSON for a program.</summary>
internal static class PersonalDataZip
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one part after another straight to the reader.</summary>
    /// <param name="leftOut">What is not in it, and why, in sentences; nothing in a copy that somebody takes for themselves.</param>
    internal static async Task Write(
        IReadOnlyList<PersonalDataCategory> parts,
        DateOnly today,
        Stream to,
        CancellationToken stop,
        IReadOnlyList<string>? leftOut = null
    )
    {
        await using var held = new BufferedResponseStream(to);
        await using (var zip = await ZipArchive.CreateAsync(held, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, stop))
        {
            await PutAll(zip, parts, leftOut ?? [], today, stop);
        }
        await held.FlushAsync(stop);
    }

    private static async Task PutAll(
        ZipArchive zip,
        IReadOnlyList<PersonalDataCategory> parts,
        IReadOnlyList<string> leftOut,
        DateOnly today,
        CancellationToken stop
    )
    {
        await Put(zip, "read-me-first.html", (entry, cut) => WritePage(parts, leftOut, today, entry, cut), stop);
        if (leftOut.Count > 0)
        {
            await Put(zip, "left-out.json", (entry, cut) => JsonSerializer.SerializeAsync(entry, leftOut, Json, cut), stop);
        }
        foreach (var part in parts)
        {
            await Put(zip, $"{part.Name}.json", (entry, cut) => JsonSerializer.SerializeAsync(entry, Plain(part), Json, cut), stop);
            if (part.File is { } file)
            {
                await Put(zip, file.Name, file.Write, stop);
            }
        }
    }

    private static async Task Put(ZipArchive zip, string name, Func<Stream, CancellationToken, Task> write, CancellationToken stop)
    {
        await using var entry = await zip.CreateEntry(name).OpenAsync(stop);
        await write(entry, stop);
    }

    // A list of names and values, because a name such as "What I will do" may come several times.
    private static object Plain(PersonalDataCategory part) =>
        new
        {
            part.Title,
            part.Why,
            part.AfterClosing,
            Things = part.Things.Select(thing => thing.Facts.Select(fact => new { fact.Name, fact.Value })),
        };

    private static async Task WritePage(
        IReadOnlyList<PersonalDataCategory> parts,
        IReadOnlyList<string> leftOut,
        DateOnly today,
        Stream to,
        CancellationToken stop
    )
    {
        await using var page = new StreamWriter(to, new UTF8Encoding(false), leaveOpen: true);
        await page.WriteAsync(
            $"<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head><meta charset=\"utf-8\"><title>What is kept about me</title></head>\n<body>\n<h1>What is kept about me</h1>\n<p>As it stood on {Escaped(today.InFull())}. This copy is no longer locked: keep it where only you can open it.</p>\n"
        );
        foreach (var part in parts)
        {
            await page.WriteAsync(
                $"<h2>{Escaped(part.Title)}</h2>\n<p>{Escaped(part.Why)}</p>\n<p>When the account is closed: {Escaped(part.AfterClosing)}</p>\n{(part.Things.Count == 0 ? "<p>Nothing is kept.</p>\n" : "")}".AsMemory(),
                stop
            );
            foreach (var thing in part.Things)
            {
                await page.WriteAsync($"<dl>\n{string.Concat(thing.Facts.Select(Line))}</dl>\n<hr>\n".AsMemory(), stop);
            }
        }
        if (leftOut.Count > 0)
        {
            var lines = string.Concat(leftOut.Select(line => $"<li>{Escaped(line)}</li>\n"));
            await page.WriteAsync($"<h2>What is not in this copy, and why</h2>\n<ul>\n{lines}</ul>\n");
        }
        await page.WriteAsync("</body>\n</html>\n");
        await page.FlushAsync(stop);
    }

    private static string Line(PersonalDataField fact) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"<dt><b>{Escaped(fact.Name)}</b></dt><dd>{Escaped(fact.Value).ReplaceLineEndings("<br>")}</dd>\n"
        );

    private static string Escaped(string text) =>
        HtmlEncoder.Default.Encode(text.ReplaceLineEndings("\n")).Replace("&#xA;", "\n", StringComparison.Ordinal);
}
