using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Diary.Export;

/// <summary>Exporting a diary, or some entries of it.</summary>
internal static class ExportEndpoints
{
    internal static void MapExporting(this RouteGroupBuilder diary)
    {
        diary.MapGet(DiaryAddresses.Export, Ask).NeedsRecentProof();
        diary.MapGet(DiaryAddresses.Copies, Copy).NeedsRecentProof().TakesACopy();
        diary.MapPost(DiaryAddresses.Copies, CopyTicked).NeedsRecentProof(DiaryAddresses.Export).TakesACopy();
    }

    private static async Task<IResult> Ask(
        [AsParameters] ExportQuery asked,
        SignedIn me,
        PrivateDiary diary,
        HttpContext http,
        CancellationToken stop
    )
    {
        var model = ExportModel.Of(await diary.Open(me.Id, stop), asked, me.Today);
        return Page.Of<ExportPage>(
            http,
            model,
            model.Problems is { Count: > 0 } ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK
        );
    }

    /// <summary>All entries, those of a period, or a single one; what an address can say.</summary>
    private static Task<IResult> Copy(
        [AsParameters] ExportQuery asked,
        SignedIn me,
        PrivateDiary diary,
        IAccountNotices notices,
        HttpContext http,
        CancellationToken stop
    ) => Take(asked, me, diary, notices, http, stop);

    private static Task<IResult> CopyTicked(
        IFormCollection form,
        SignedIn me,
        PrivateDiary diary,
        IAccountNotices notices,
        HttpContext http,
        CancellationToken stop
    ) => Take(ExportQuery.Of(form), me, diary, notices, http, stop);

    private static async Task<IResult> Take(
        ExportQuery asked,
        SignedIn me,
        PrivateDiary diary,
        IAccountNotices notices,
        HttpContext http,
        CancellationToken stop
    )
    {
        var open = await diary.Open(me.Id, stop);
        if (asked.Problems().Count > 0)
        {
            return Page.Of<ExportPage>(http, ExportModel.Of(open, asked, me.Today), StatusCodes.Status400BadRequest);
        }
        var copy = asked.Request(me.Today);
        var entries = copy.Of(open);
        if (copy.Chosen is not null && !entries.Any())
        {
            return Page.NotFound(http);
        }
        await notices.Note(me.Id, AccountEvent.DiaryTaken, stop);
        return copy.Format == ExportFormat.Print
            ? Page.Of<PrintPage>(http, new PrintModel(ExportDocument.Of(entries, copy)))
            : TypedResults.Stream(stream => copy.Write(entries, stream, stop), copy.ContentType, copy.FileName(me.Today));
    }
}
