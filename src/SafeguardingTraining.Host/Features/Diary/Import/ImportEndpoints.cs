using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Calendar;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Diary.Import;

/// <summary>Importing entries: a diary that was exported here comes in as it is, another portfolio is looked at first.</summary>
internal static class ImportEndpoints
{
    internal static void MapImporting(this RouteGroupBuilder diary)
    {
        diary.MapGet(DiaryAddresses.Import, (HttpContext http) => Page.Of<EntryImportPage>(http, new EntryImportModel()));
        diary.MapPost(DiaryAddresses.Imports, Bring).TakesAFile();
        diary.MapBack(DiaryAddresses.Imports, DiaryAddresses.Import);
        diary.MapPost(DiaryAddresses.ImportedEntries, Keep);
        diary.MapBack(DiaryAddresses.ImportedEntries, DiaryAddresses.Import);
    }

    private static async Task<IResult> Bring(
        IFormCollection form,
        SignedIn me,
        PrivateDiary diary,
        PortfolioImport import,
        DiaryCalendars calendars,
        Quotas quotas,
        HttpContext http,
        CancellationToken stop
    )
    {
        var (file, pasted) = (form.Files.GetFile(EntryImportModel.FileField), $"{form[EntryImportModel.TextField]}");
        if (file is null or { Length: 0 } && string.IsNullOrWhiteSpace(pasted))
        {
            return Refused(http, EntryImportModel.FileField, EntryImportModel.Nothing, pasted);
        }
        if (!quotas.Imports.Takes($"{me.Id}"))
        {
            var tooMany = EntryImportModel.TooMany(quotas.Most.ImportsADay);
            return Refused(http, EntryImportModel.FileField, tooMany, pasted, StatusCodes.Status429TooManyRequests);
        }
        if (file is null or { Length: 0 })
        {
            return await Look(PortfolioFile.Read(pasted), EntryImportModel.TextField, pasted, me, import, http, stop);
        }
        var bytes = await BytesOf(file, stop);
        if (!PortfolioFile.IsJson(bytes))
        {
            return await Look(PortfolioFile.Read(bytes), EntryImportModel.FileField, pasted, me, import, http, stop);
        }
        var brought = await ImportResult.From(new MemoryStream(bytes), me.Id, diary, stop);
        await calendars.Publish(me.Id, stop);
        return brought is null
            ? Refused(http, EntryImportModel.FileField, "This is no JSON file that a diary was exported in.", pasted)
            : Page.Of<EntryImportPage>(http, new EntryImportModel(brought));
    }

    private static async Task<IResult> Look(
        PortfolioReading reading,
        string field,
        string pasted,
        SignedIn me,
        PortfolioImport import,
        HttpContext http,
        CancellationToken stop
    ) =>
        reading switch
        {
            PortfolioRead read => Page.Of<EntryImportPreviewPage>(http, await import.Look(me.Id, read, stop)),
            PortfolioRefused refused => Refused(http, field, refused.Sentence, pasted),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static async Task<IResult> Keep(
        IFormCollection form,
        SignedIn me,
        PortfolioImport import,
        DiaryCalendars calendars,
        HttpContext http,
        CancellationToken stop
    )
    {
        var sent = form[EntryImportModel.CarriedField];
        string[] ticked =
        [
            .. form[EntryImportModel.KeepField]
                .Select(FormValue.Whole)
                .OfType<int>()
                .Distinct()
                .Where(place => place < sent.Count)
                .Select(place => sent[place] ?? ""),
        ];
        try
        {
            var brought = await import.Keep(me.Id, ticked, stop);
            await calendars.Publish(me.Id, stop);
            return Page.Of<EntryImportPage>(http, new EntryImportModel(brought));
        }
        catch (StoreTrouble trouble)
        {
            return Refused(
                http,
                EntryImportModel.FileField,
                $"{trouble.Message} What came in is kept: bring the same file in again for the rest.",
                "",
                StatusCodes.Status503ServiceUnavailable
            );
        }
    }

    private static IResult Refused(
        HttpContext http,
        string field,
        string why,
        string pasted,
        int status = StatusCodes.Status400BadRequest
    ) => Page.Of<EntryImportPage>(http, new EntryImportModel(null, [new FieldProblem(field, why)], pasted), status);

    private static async Task<byte[]> BytesOf(IFormFile file, CancellationToken stop)
    {
        var bytes = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, stop);
        return bytes;
    }
}

/// <summary>The page for importing entries.</summary>
/// <param name="Brought">What became of what was brought in; null when nothing was.</param>
/// <param name="Pasted">The text that was pasted and could not be read, so that it is not lost.</param>
public sealed record EntryImportModel(ImportResult? Brought = null, IReadOnlyList<FieldProblem>? Problems = null, string Pasted = "")
{
    public const string FileField = "file";
    public const string TextField = "text";
    public const string CarriedField = "entry";
    public const string KeepField = "keep";

    public const string Nothing = "Choose a file, or paste a text.";

    public static string TooMany(int most) =>
        $"You have brought in {most:N0} files today, which is as many as one person can in a day. What came in is kept: bring the next one in tomorrow.";
}
