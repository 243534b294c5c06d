using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Features.Diary.Calendar;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Export;

/// <summary>Taking a diary away, and bringing one in.</summary>
internal static class ExportEndpoints
{
    internal static void MapTakingAway(this RouteGroupBuilder diary)
    {
        diary.MapGet(DiaryAddresses.TakeAway, Ask).NeedsRecentProof();
        diary.MapGet(DiaryAddresses.Copies, Take).NeedsRecentProof().TakesACopy();
        diary.MapPost(DiaryAddresses.Imports, Bring).TakesAFile();
        diary.MapBack(DiaryAddresses.Imports, DiaryAddresses.TakeAway);
    }

    private static async Task<IResult> Ask(Guid? entry, SignedIn me, PrivateDiary diary, HttpContext http, CancellationToken stop)
    {
        var open = await diary.Open(me.Id, stop);
        return Page.Of<ExportPage>(http, new ExportModel(open.Entries.Count, entry is { } id ? open.Entry(id) : null));
    }

    private static async Task<IResult> Take(
        ExportFormat? format,
        SheetLayout? shape,
        string? from,
        string? to,
        Guid? entry,
        SignedIn me,
        PrivateDiary diary,
        IAccountNotices notices,
        HttpContext http,
        CancellationToken stop
    )
    {
        var open = await diary.Open(me.Id, stop);
        FieldProblem[] problems = [.. DraftAction.NoDay(ExportModel.From, from), .. DraftAction.NoDay(ExportModel.To, to)];
        if (problems.Length > 0)
        {
            return Page.Of<ExportPage>(
                http,
                new ExportModel(open.Entries.Count, null, problems, from, to),
                StatusCodes.Status400BadRequest
            );
        }
        var copy = new ExportRequest(Known(format), Known(shape), UkDates.Read(from), UkDates.Read(to), entry);
        var entries = copy.Of(open);
        if (entry is not null && !entries.Any())
        {
            return Page.NotFound(http);
        }
        await notices.Note(me.Id, AccountEvent.DiaryTaken, stop);
        return copy.Format == ExportFormat.Print
            ? Page.Of<PrintPage>(http, new PrintModel([.. entries.Select(one => one.In(copy.Shape))], copy.Shape))
            : TypedResults.Stream(stream => copy.Write(entries, stream, stop), copy.ContentType, copy.FileName(me.Today));
    }

    private static async Task<IResult> Bring(
        IFormFile? file,
        SignedIn me,
        PrivateDiary diary,
        DiaryCalendars calendars,
        Quotas quotas,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (!quotas.Imports.Takes($"{me.Id}"))
        {
            return Page.Of<ExportPage>(
                http,
                new ExportModel((await diary.Open(me.Id, stop)).Entries.Count, null)
                {
                    Problems = [new FieldProblem(ExportModel.File, ExportModel.TooManyFiles(quotas.Most.ImportsADay))],
                },
                StatusCodes.Status429TooManyRequests
            );
        }
        var brought = file is null or { Length: 0 } ? null : await ImportResult.From(file.OpenReadStream(), me.Id, diary, stop);
        await calendars.Publish(me.Id, stop);
        var model = new ExportModel((await diary.Open(me.Id, stop)).Entries.Count, null);
        return brought is null
            ? Page.Of<ExportPage>(
                http,
                model with
                {
                    Problems = [new FieldProblem(ExportModel.File, "Choose a JSON file that a diary was taken away in.")],
                },
                StatusCodes.Status400BadRequest
            )
            : Page.Of<ExportPage>(http, model with { Brought = brought });
    }

    private static T Known<T>(T? asked)
        where T : struct, Enum => asked is { } one && Enum.IsDefined(one) ? one : default;
}

/// <summary>The page for taking a diary away.</summary>
/// <param name="Entry">The one entry to take, or null for all or a period.</param>
/// <param name="Brought">What became of a file that was brought in; null when none was.</param>
public sealed record ExportModel(
    int Count,
    Entry? Entry,
    IReadOnlyList<FieldProblem>? Problems = null,
    string? TypedFrom = null,
    string? TypedTo = null,
    ImportResult? Brought = null
)
{
    public static string TooManyFiles(int most) =>
        $"You have brought in {most:N0} files today, which is as many as one person can in a day. What came in is kept: bring the next one in tomorrow.";

    public const string Format = "format";
    public const string Shape = "shape";
    public const string From = "from";
    public const string To = "to";
    public const string OneEntry = "entry";
    public const string File = "file";
}

/// <summary>Sheets to print.</summary>
public sealed record PrintModel(IReadOnlyList<Sheet> Sheets, SheetLayout Shape);
