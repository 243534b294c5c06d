using System.Diagnostics;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Calendar;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Import;

/// <summary>
/// Importing entries: a diary that was exported here comes in as it is, another portfolio is looked at first. What is posted leads to a
/// page with an address of its own, which can be returned to and refreshed; where the diary cannot keep it, the page answers directly.
/// </summary>
internal static class ImportEndpoints
{
    internal static void MapImporting(this RouteGroupBuilder diary)
    {
        diary.MapGet(DiaryAddresses.Import, Begin);
        diary.MapPost(DiaryAddresses.Imports, Bring).TakesAFile();
        diary.MapBack(DiaryAddresses.Imports, DiaryAddresses.Import);
        diary.MapGet(AddressRoute.To(DiaryAddresses.BroughtIn), Show);
        diary.MapPost(AddressRoute.To(DiaryAddresses.ImportedEntries), Keep);
        diary.MapBack(AddressRoute.To(DiaryAddresses.ImportedEntries), DiaryAddresses.BroughtIn);
        diary.MapPost(AddressRoute.To(DiaryAddresses.ImportDeletions), ThrowAway);
        diary.MapBack(AddressRoute.To(DiaryAddresses.ImportDeletions), DiaryAddresses.BroughtIn);
    }

    private static async Task<IResult> Begin(
        string? said,
        SignedIn me,
        PrivateDiary diary,
        PortfolioImport import,
        TimeProvider clock,
        HttpContext http,
        CancellationToken stop
    )
    {
        await import.ForgetOld(me.Id, clock.GetUtcNow(), stop);
        return Page.Of<EntryImportPage>(
            http,
            new EntryImportModel
            {
                Waiting = Waiting(await diary.Open(me.Id, stop)),
                Problems = said == EntryImportModel.NothingSent ? [new(EntryImportModel.FileField, EntryImportModel.Nothing)] : [],
            }
        );
    }

    private static async Task<IResult> Bring(
        IFormCollection form,
        SignedIn me,
        PrivateDiary diary,
        PortfolioImport import,
        DiaryCalendars calendars,
        TimeProvider clock,
        Quotas quotas,
        HttpContext http,
        CancellationToken stop
    )
    {
        var (file, pasted) = (form.Files.GetFile(EntryImportModel.FileField), $"{form[EntryImportModel.TextField]}");
        var isFile = file is { Length: > 0 };
        if (!isFile && string.IsNullOrWhiteSpace(pasted))
        {
            return TypedResults.LocalRedirect(DiaryAddresses.ImportSaying(EntryImportModel.NothingSent));
        }
        if (!quotas.Imports.Takes($"{me.Id}"))
        {
            var tooMany = EntryImportModel.TooMany(quotas.Most.ImportsADay);
            return Refused(http, EntryImportModel.FileField, tooMany, pasted, StatusCodes.Status429TooManyRequests);
        }
        var bytes = file is { Length: > 0 } ? await BytesOf(file, stop) : [];
        var field = isFile ? EntryImportModel.FileField : EntryImportModel.TextField;
        var pending =
            isFile && PortfolioFile.IsJson(bytes)
                ? await BringAll(bytes, pasted, me, diary, calendars, clock.GetUtcNow(), stop)
                : (isFile ? PortfolioFile.Read(bytes) : PortfolioFile.Read(pasted)) switch
                {
                    PortfolioRead read => PendingImport.Looking(clock.GetUtcNow(), pasted, await import.Look(me.Id, read, stop)),
                    PortfolioRefused refused => PendingImport.Refused(clock.GetUtcNow(), pasted, new(field, refused.Sentence)),
                    _ => throw new UnreachableException(),
                };
        return await import.Keep(me.Id, pending, stop)
            ? TypedResults.LocalRedirect(DiaryAddresses.BroughtIn(pending.Id))
            : NotKept(http, pending, field);
    }

    private static async Task<PendingImport> BringAll(
        byte[] file,
        string pasted,
        SignedIn me,
        PrivateDiary diary,
        DiaryCalendars calendars,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var brought = await ImportResult.From(new MemoryStream(file), me.Id, diary, stop);
        await calendars.Publish(me.Id, stop);
        return brought is null
            ? PendingImport.Refused(now, pasted, new(EntryImportModel.FileField, EntryImportModel.NoDiary))
            : PendingImport.Brought(now, brought);
    }

    private static async Task<IResult> Show(
        Guid id,
        SignedIn me,
        PrivateDiary diary,
        PortfolioImport import,
        HttpContext http,
        CancellationToken stop
    )
    {
        var open = await diary.Open(me.Id, stop);
        return open.Import(id) switch
        {
            null => TypedResults.LocalRedirect(DiaryAddresses.Saying(DiaryConfirmations.ImportGone)),
            { Entries: { } entries } => Page.Of<EntryImportPreviewPage>(
                http,
                new ImportPreviewModel(id, await import.Look(me.Id, entries, stop))
            ),
            { } pending => Page.Of<EntryImportPage>(http, EntryImportModel.Of(pending) with { Waiting = Waiting(open) }),
        };
    }

    private static async Task<IResult> Keep(
        Guid id,
        IFormCollection form,
        SignedIn me,
        PrivateDiary diary,
        PortfolioImport import,
        DiaryCalendars calendars,
        HttpContext http,
        CancellationToken stop
    )
    {
        if ((await diary.Open(me.Id, stop)).Import(id) is not { Entries: { } entries } pending)
        {
            return TypedResults.LocalRedirect(DiaryAddresses.BroughtIn(id));
        }
        try
        {
            var places = form[EntryImportModel.KeepField].Select(FormValue.Whole).OfType<int>().ToHashSet();
            var brought = pending.With(await import.Bring(me.Id, entries.At(places), stop));
            await calendars.Publish(me.Id, stop);
            return await import.Keep(me.Id, brought, stop)
                ? TypedResults.LocalRedirect(DiaryAddresses.BroughtIn(id))
                : Page.Of<EntryImportPage>(http, EntryImportModel.Of(brought));
        }
        catch (StoreTrouble trouble)
        {
            return Refused(
                http,
                EntryImportModel.FileField,
                $"{trouble.Message} What came in is kept, and the rest waits: go back and try again in a while.",
                "",
                StatusCodes.Status503ServiceUnavailable
            );
        }
    }

    private static async Task<IResult> ThrowAway(Guid id, SignedIn me, PortfolioImport import, CancellationToken stop)
    {
        await import.ThrowAway(me.Id, id, stop);
        return TypedResults.LocalRedirect(DiaryAddresses.Saying(DiaryConfirmations.ImportThrownAway));
    }

    // What was brought in can be told without a place to keep it; what is to be looked at cannot.
    private static IResult NotKept(HttpContext http, PendingImport pending, string field) =>
        pending.Entries is null
            ? Page.Of<EntryImportPage>(http, EntryImportModel.Of(pending))
            : Refused(http, field, EntryImportModel.NoPlace, pending.Pasted, StatusCodes.Status503ServiceUnavailable);

    private static IReadOnlyList<PendingImport> Waiting(Store.OpenDiary open) =>
        [.. open.Imports.Where(import => import.Entries is { Read.Entries.Count: > 0 })];

    private static IResult Refused(HttpContext http, string field, string why, string pasted, int status) =>
        Page.Of<EntryImportPage>(http, new EntryImportModel { Problems = [new FieldProblem(field, why)], Pasted = pasted }, status);

    private static async Task<byte[]> BytesOf(IFormFile file, CancellationToken stop)
    {
        var bytes = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, stop);
        return bytes;
    }
}

/// <summary>The page for importing entries.</summary>
public sealed record EntryImportModel : PrivateRecord
{
    public const string FileField = "file";
    public const string TextField = "text";
    public const string KeepField = "keep";

    /// <summary>What an address says when nothing was sent.</summary>
    public const string NothingSent = "nothing";

    public const string Nothing = "Choose a file, or paste a text.";
    public const string NoDiary = "This is no JSON file that a diary was exported in.";

    public const string NoPlace =
        "There is no room just now to keep it while you look at it. Nothing came in: try again in a while, or bring in a smaller part.";

    /// <summary>What became of what was brought in; null when nothing was.</summary>
    public ImportResult? Brought { get; init; }

    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];

    /// <summary>The text that was pasted and could not be read, so that it is not lost.</summary>
    public string Pasted { get; init; } = "";

    /// <summary>What was brought in earlier and not looked at yet.</summary>
    public IReadOnlyList<PendingImport> Waiting { get; init; } = [];

    public static EntryImportModel Of(PendingImport import) =>
        new()
        {
            Brought = import.Result,
            Problems = import.Problem is { } problem ? [problem] : [],
            Pasted = import.Problem is null ? "" : import.Pasted,
        };

    public static string TooMany(int most) =>
        $"You have brought in {most:N0} files today, which is as many as one person can in a day. What came in is kept: bring the next one in tomorrow.";
}

/// <summary>The page on which what was brought in is looked at.</summary>
/// <param name="Id">Which of those that wait.</param>
public sealed record ImportPreviewModel(Guid Id, PortfolioPreview Preview) : PrivateRecord;
