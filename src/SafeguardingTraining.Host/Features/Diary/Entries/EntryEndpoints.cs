using SafeguardingTraining.Host.Features.Diary.Sharing;
using SafeguardingTraining.Host.Features.Diary.Writing;
using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>Writing, reading, changing and deleting an entry.</summary>
internal static class EntryEndpoints
{
    internal static void MapWriting(this RouteGroupBuilder diary)
    {
        diary.MapPost(DiaryAddresses.Diary, Write);
        diary.MapGet(DiaryAddresses.NewEntry, New);
        diary.MapPost(DiaryAddresses.Words, ReadBack);
        diary.MapBack(DiaryAddresses.Words, DiaryAddresses.NewEntry);
        diary.MapGet(AddressRoute.To(DiaryAddresses.Entry), Read);
        diary.MapPost(AddressRoute.To(DiaryAddresses.Entry), Rewrite);
        diary.MapGet(AddressRoute.To(DiaryAddresses.ChangeEntry), Change);
        diary.MapGet(AddressRoute.To(DiaryAddresses.DeleteEntry), AskToDelete);
        diary.MapPost(AddressRoute.To(DiaryAddresses.EntryDeletions), Delete);
        diary.MapBack(AddressRoute.To(DiaryAddresses.EntryDeletions), DiaryAddresses.DeleteEntry);
    }

    private static async Task<IResult> New(
        [AsParameters] EntryOrigin beginning,
        SignedIn me,
        WriteEntryPageBuilder pages,
        HttpContext http,
        CancellationToken stop
    ) => Page.Of<WriteEntryPage>(http, await pages.Begin(beginning, me, stop));

    private static async Task<IResult> Write(
        IFormCollection form,
        SignedIn me,
        PrivateDiary diary,
        WriteEntryPageBuilder pages,
        TimeProvider clock,
        HttpContext http,
        CancellationToken stop
    )
    {
        var draft = EntryForm.Read(form);
        return form.ContainsKey(EntryForm.AnotherAction)
            ? await WithRoom(draft, null, me, diary, pages, clock, http, stop)
            : await Answer(
                http,
                await diary.Write(me.Id, draft, me.Today, await pages.After(draft, me, stop), stop),
                me,
                pages,
                null,
                stop
            );
    }

    private static async Task<IResult> ReadBack(
        IFormCollection form,
        SignedIn me,
        PrivateDiary diary,
        WriteEntryPageBuilder pages,
        Lexicon lexicon,
        TimeProvider clock,
        HttpContext http,
        CancellationToken stop
    )
    {
        var typed = EntryForm.Read(form);
        var kept = typed.Version > 0 ? (await diary.Open(me.Id, stop)).Entry(typed.Id) : null;
        if (typed.TooLong() is [_, ..] problems)
        {
            return Page.Of<WriteEntryPage>(
                http,
                await pages.Build(typed, me, kept, stop) with
                {
                    Problems = problems,
                },
                StatusCodes.Status400BadRequest
            );
        }
        var (draft, read) = EntryReadBack.Of(typed, ReadBackRequest.Of(form), lexicon, await pages.Cast(typed.From, me, stop), stop);
        return await diary.FindPlaceFor(me.Id, draft, clock.GetUtcNow(), stop) is { } slot
            ? TypedResults.LocalRedirect($"{DiaryAddresses.DraftWords(slot)}#{ReadBackRequest.Anchor}")
            : Page.Of<WriteEntryPage>(http, await pages.Build(draft, me, kept, stop) with { ReadBack = read });
    }

    private static async Task<IResult> Read(
        Guid id,
        SignedIn me,
        PrivateDiary diary,
        WriteEntryPageBuilder pages,
        HttpContext http,
        CancellationToken stop
    )
    {
        var open = await diary.Open(me.Id, stop);
        return open.Entry(id) is { } entry
            ? Page.Of<EntryPage>(
                http,
                new EntryModel(entry, pages.PointsOf(entry), [.. open.Shares.Where(share => share.Entry == id)])
                {
                    Cast = await pages.Cast(entry.After?.PlaythroughId, me, stop),
                    Today = me.Today,
                    Tags = open.TagsOf(entry),
                    Answers = entry.Answers is { } asked ? open.Entry(asked) : null,
                }
            )
            : Page.NotFound(http);
    }

    private static async Task<IResult> Change(
        Guid id,
        bool? registration,
        SignedIn me,
        PrivateDiary diary,
        WriteEntryPageBuilder pages,
        HttpContext http,
        CancellationToken stop
    )
    {
        var open = await diary.Open(me.Id, stop);
        return open.Entry(id) is { } entry
            ? Page.Of<WriteEntryPage>(
                http,
                await pages.Build(EntryDraft.Of(entry), me, entry, stop) with
                {
                    Left = [.. open.Drafts.Where(left => left.Draft.Id == id)],
                    IsForRegistration = registration == true,
                }
            )
            : Page.NotFound(http);
    }

    private static async Task<IResult> Rewrite(
        Guid id,
        IFormCollection form,
        SignedIn me,
        PrivateDiary diary,
        WriteEntryPageBuilder pages,
        TimeProvider clock,
        HttpContext http,
        CancellationToken stop
    )
    {
        var draft = EntryForm.Read(form) with { Id = id };
        var kept = (await diary.Open(me.Id, stop)).Entry(id);
        return form.ContainsKey(EntryForm.AnotherAction)
            ? await WithRoom(draft, kept, me, diary, pages, clock, http, stop)
            : await Answer(http, await diary.Rewrite(me.Id, draft, stop), me, pages, kept, stop);
    }

    private static async Task<IResult> AskToDelete(Guid id, SignedIn me, PrivateDiary diary, HttpContext http, CancellationToken stop) =>
        (await diary.Open(me.Id, stop)).Entry(id) is { } entry ? Page.Of<DeleteEntryPage>(http, entry) : Page.NotFound(http);

    private static async Task<IResult> Delete(Guid id, SignedIn me, PrivateDiary diary, ShareService shares, CancellationToken stop)
    {
        await shares.TakeBackFrom(me.Id, id, me.Today, stop);
        await diary.Delete(me.Id, id, stop);
        return TypedResults.LocalRedirect(DiaryAddresses.Saying(DiaryConfirmations.Deleted));
    }

    private static async Task<IResult> WithRoom(
        EntryDraft draft,
        Entry? kept,
        SignedIn me,
        PrivateDiary diary,
        WriteEntryPageBuilder pages,
        TimeProvider clock,
        HttpContext http,
        CancellationToken stop
    )
    {
        var roomier = draft with { Actions = [.. draft.Actions.Take(EntryDraft.MostActions - 1), new DraftAction()] };
        return draft.TooLong().Count == 0 && await diary.FindPlaceFor(me.Id, roomier, clock.GetUtcNow(), stop) is { } slot
            ? TypedResults.LocalRedirect($"{DiaryAddresses.Draft(slot)}#{EntryForm.What(roomier.Actions.Count)}")
            : Page.Of<WriteEntryPage>(http, await pages.Build(roomier, me, kept, stop));
    }

    private static async Task<IResult> Answer(
        HttpContext http,
        EntryOutcome outcome,
        SignedIn me,
        WriteEntryPageBuilder pages,
        Entry? kept,
        CancellationToken stop
    ) =>
        outcome switch
        {
            Kept made => TypedResults.LocalRedirect($"{DiaryAddresses.Entry(made.Entry.Id)}#{EntryPage.KeptPlace}"),
            Refused refused => Page.Of<WriteEntryPage>(
                http,
                await pages.Build(refused.Draft, me, kept, stop) with
                {
                    Problems = refused.Problems,
                },
                StatusCodes.Status400BadRequest
            ),
            ConflictingEdit crossed => Page.Of<WriteEntryPage>(
                http,
                await pages.Build(crossed.Draft, me, crossed.Meanwhile, stop) with
                {
                    Meanwhile = crossed.Meanwhile,
                    Said = WriteWords.Crossed,
                },
                StatusCodes.Status409Conflict
            ),
            EntryGone gone => Page.Of<WriteEntryPage>(
                http,
                await pages.Build(gone.Draft, me, null, stop) with
                {
                    Said = WriteWords.Gone,
                },
                StatusCodes.Status409Conflict
            ),
            NotSaved not => Page.Of<WriteEntryPage>(
                http,
                await pages.Build(not.Draft, me, kept, stop) with
                {
                    Said = WriteWords.NotKept(not.Sentence),
                },
                StatusCodes.Status503ServiceUnavailable
            ),
            _ => throw new InvalidOperationException("A draft is kept, refused, crossed, gone or not kept."),
        };
}

/// <summary>What the page for writing says before a person goes on.</summary>
internal static class WriteWords
{
    public const string Crossed =
        "You changed this entry somewhere else while this page was open. Nothing is lost: what is kept now stands first, and what you wrote here below it. Put together what you need, then keep it.";

    public const string Gone =
        "You deleted this entry somewhere else while this page was open. What you wrote is still here; keep it if you want it as a new entry.";

    public static string Full(int entries) =>
        $"Your diary holds {entries:N0} entries, which is as many as this site keeps for one person. Nothing you wrote is lost: take your diary away, delete entries that you do not need here any more, then keep this one.";

    public static string TooManyDrafts(int most) =>
        $"You have {most:N0} unfinished pages, which is as many as are kept. What you wrote is still on this page: keep it, or finish or delete one of the others first.";

    public static string NotKept(string why) =>
        $"{why} So this could not be kept yet. Everything you wrote is still on this page: leave it open and try again in a while, or copy it somewhere safe.";
}
