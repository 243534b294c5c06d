using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Features.Diary.Writing;
using SafeguardingTraining.Host.Features.Language;
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
        WriteEntryPageBuilder pages,
        HttpContext http,
        CancellationToken stop
    )
    {
        var model = await Model(await diary.Open(me.Id, stop), asked, me, pages, stop);
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
        WriteEntryPageBuilder pages,
        IAccountNotices notices,
        HttpContext http,
        CancellationToken stop
    ) => Take(asked, me, diary, pages, notices, http, stop);

    private static Task<IResult> CopyTicked(
        IFormCollection form,
        SignedIn me,
        PrivateDiary diary,
        WriteEntryPageBuilder pages,
        IAccountNotices notices,
        HttpContext http,
        CancellationToken stop
    ) =>
        ExportQuery.Of(form) is { Format: ExportFormat.Print, Ticked.Count: > 0 } print && print.Problems().Count == 0
            ? Task.FromResult<IResult>(TypedResults.LocalRedirect(print.PrintAddress))
            : Take(ExportQuery.Of(form), me, diary, pages, notices, http, stop);

    private static async Task<IResult> Take(
        ExportQuery sent,
        SignedIn me,
        PrivateDiary diary,
        WriteEntryPageBuilder pages,
        IAccountNotices notices,
        HttpContext http,
        CancellationToken stop
    )
    {
        var open = await diary.Open(me.Id, stop);
        var asked = sent.In(open);
        if (asked.Problems().Count > 0)
        {
            return Page.Of<ExportPage>(http, await Model(open, asked, me, pages, stop), StatusCodes.Status400BadRequest);
        }
        var copy = asked.Request(me.Today, asked.Tag is { } tag ? open.Tag(tag) : null);
        var entries = copy.Of(open);
        if (copy.Chosen is not null && !entries.Any())
        {
            return Page.NotFound(http);
        }
        await notices.Note(me.Id, AccountEvent.DiaryTaken, stop);
        return copy.Format == ExportFormat.Print
            ? Page.Of<PrintPage>(http, new PrintModel(ExportDocument.Of(entries, copy, copy.Listed(open))))
            : TypedResults.Stream(
                stream => copy.Write(entries, stream, stop, copy.Listed(open)),
                copy.ContentType,
                copy.FileName(me.Today)
            );
    }

    // The invented people of a scenario are nobody who could be recognised.
    private static async Task<ExportModel> Model(
        OpenDiary open,
        ExportQuery asked,
        SignedIn me,
        WriteEntryPageBuilder pages,
        CancellationToken stop
    )
    {
        var shown = ExportModel.Of(open, asked, me.Today).Shown;
        var casts = new Dictionary<Guid, CharacterNames?>();
        foreach (var played in shown.Select(entry => entry.After?.PlaythroughId).OfType<Guid>().Distinct())
        {
            casts[played] = await pages.Cast(played, me, stop);
        }
        return ExportModel.Of(open, asked, me.Today, entries =>
            RecognisableEntries.Of(
                entries.Select(entry => (EntryModel.WordsOf(entry), casts.GetValueOrDefault(entry.After?.PlaythroughId ?? Guid.Empty))),
                stop
            )
        );
    }
}
