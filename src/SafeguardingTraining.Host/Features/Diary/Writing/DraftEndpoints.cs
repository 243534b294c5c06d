using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Writing;

/// <summary>Saving a page while it is being written, and coming back to it.</summary>
internal static class DraftEndpoints
{
    internal static void MapDrafts(this RouteGroupBuilder diary)
    {
        diary.MapPost(DiaryAddresses.Drafts, Save);
        diary.MapBack(DiaryAddresses.Drafts, DiaryAddresses.Diary);
        diary.MapGet(AddressRoute.To(DiaryAddresses.Draft, "slot"), GoOn);
        diary.MapGet(AddressRoute.To(DiaryAddresses.DraftWords, "slot"), ReadBack);
        diary.MapPost(AddressRoute.To(DiaryAddresses.DraftDeletions, "slot"), ThrowAway);
        diary.MapBack(AddressRoute.To(DiaryAddresses.DraftDeletions, "slot"), DiaryAddresses.Diary);
    }

    /// <summary>The script asks for JSON and goes on typing; the button leads back to the diary.</summary>
    private static async Task<IResult> Save(
        IFormCollection form,
        SignedIn me,
        PrivateDiary diary,
        WriteEntryPageBuilder pages,
        TimeProvider clock,
        Quotas quotas,
        HttpContext http,
        CancellationToken stop
    )
    {
        var draft = EntryForm.Read(form);
        var byScript = http.Request.Headers.Accept.Contains("application/json");
        if (await WhyNot(draft, me.Id, diary, quotas, stop) is [{ } first, ..] problems)
        {
            return byScript
                ? TypedResults.Json(new { why = first.Message }, statusCode: StatusCodes.Status422UnprocessableEntity)
                : Page.Of<WriteEntryPage>(
                    http,
                    await pages.Build(draft, me, null, stop) with
                    {
                        Problems = problems,
                    },
                    StatusCodes.Status400BadRequest
                );
        }
        try
        {
            var saved = await diary.Save(me.Id, draft, clock.GetUtcNow(), stop);
            return !byScript
                    ? TypedResults.LocalRedirect(
                        saved is null ? DiaryAddresses.Diary : DiaryAddresses.Saying(DiaryConfirmations.DraftSaved)
                    )
                : saved is null ? TypedResults.StatusCode(StatusCodes.Status410Gone)
                : TypedResults.Json(
                    new
                    {
                        draft = saved.Slot,
                        saved = saved.Saved,
                        at = clock.UkTimeOfDay(),
                    }
                );
        }
        catch (StoreTrouble trouble)
        {
            return byScript
                ? TypedResults.Json(new { why = trouble.Message }, statusCode: StatusCodes.Status503ServiceUnavailable)
                : Page.Of<WriteEntryPage>(
                    http,
                    await pages.Build(draft, me, null, stop) with
                    {
                        Said = WriteWords.NotKept(trouble.Message),
                    },
                    StatusCodes.Status503ServiceUnavailable
                );
        }
    }

    private static async Task<IReadOnlyList<FieldProblem>> WhyNot(
        EntryDraft draft,
        Guid author,
        PrivateDiary diary,
        Quotas quotas,
        CancellationToken stop
    ) =>
        draft.TooLong() is [_, ..] problems ? problems
        : await diary.HasTooManyDrafts(author, draft.Slot, stop)
            ? [new FieldProblem(EntryForm.Learnt, WriteWords.TooManyDrafts(quotas.Most.DiaryDrafts))]
        : [];

    private static async Task<IResult> GoOn(
        Guid slot,
        SignedIn me,
        PrivateDiary diary,
        WriteEntryPageBuilder pages,
        HttpContext http,
        CancellationToken stop
    )
    {
        var open = await diary.Open(me.Id, stop);
        return open.Draft(slot) is { } left
            ? Page.Of<WriteEntryPage>(http, await pages.Build(left.Draft, me, open.Entry(left.Draft.Id), stop))
            : Page.NotFound(http);
    }

    /// <summary>An unfinished page with its words read back, which can be returned to.</summary>
    private static async Task<IResult> ReadBack(
        Guid slot,
        SignedIn me,
        PrivateDiary diary,
        WriteEntryPageBuilder pages,
        Lexicon lexicon,
        HttpContext http,
        CancellationToken stop
    )
    {
        var open = await diary.Open(me.Id, stop);
        if (open.Draft(slot) is not { } left)
        {
            // It is kept by now, or was thrown away.
            return TypedResults.LocalRedirect(DiaryAddresses.Diary);
        }
        var asked = new ReadBackRequest(null, null, left.Draft.Meant);
        var (draft, read) = EntryReadBack.Of(left.Draft, asked, lexicon, await pages.Cast(left.Draft.From, me, stop), stop);
        return Page.Of<WriteEntryPage>(http, await pages.Build(draft, me, open.Entry(draft.Id), stop) with { ReadBack = read });
    }

    private static async Task<IResult> ThrowAway(Guid slot, SignedIn me, PrivateDiary diary, CancellationToken stop)
    {
        await diary.ThrowAway(me.Id, slot, stop);
        return TypedResults.LocalRedirect(DiaryAddresses.Saying(DiaryConfirmations.DraftGone));
    }
}
