using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Writing;
using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Diary.Sharing;

/// <summary>Showing an entry, or an extract, to one named person until a day; and what that person sees.</summary>
internal static class SharingEndpoints
{
    internal static void MapSharing(this RouteGroupBuilder diary)
    {
        diary.MapGet(DiaryAddresses.NewShare, Ask).NeedsRecentProof();
        diary.MapPost(DiaryAddresses.Shares, Share).NeedsRecentProof(DiaryAddresses.NewShare, writing: TimeSpan.FromHours(2));
        diary.MapBack(DiaryAddresses.Shares, DiaryAddresses.Diary);
        diary.MapGet(AddressRoute.To(DiaryAddresses.Share), Look);
        diary.MapPost(AddressRoute.To(DiaryAddresses.ShareWithdrawals), TakeBack);
        diary.MapBack(AddressRoute.To(DiaryAddresses.ShareWithdrawals), DiaryAddresses.Share);
        diary.MapPost(AddressRoute.To(DiaryAddresses.ShareAnswers), Answer);
        diary.MapBack(AddressRoute.To(DiaryAddresses.ShareAnswers), DiaryAddresses.Share);
        diary.MapGet(AddressRoute.To(DiaryAddresses.Received), Receive);
        diary.MapPost(AddressRoute.To(DiaryAddresses.ReceivedAcceptances), Accept);
        diary.MapBack(AddressRoute.To(DiaryAddresses.ReceivedAcceptances), DiaryAddresses.Received);
        diary.MapPost(AddressRoute.To(DiaryAddresses.ReceivedRefusals), Refuse);
        diary.MapBack(AddressRoute.To(DiaryAddresses.ReceivedRefusals), DiaryAddresses.Received);
        diary.MapPost(AddressRoute.To(DiaryAddresses.ReceivedComments), Comment);
        diary.MapBack(AddressRoute.To(DiaryAddresses.ReceivedComments), DiaryAddresses.Received);
    }

    // What is told can be told while the diary is locked, and put away then as well.
    internal static void MapShareNotices(this RouteGroupBuilder routes)
    {
        routes.MapPost(DiaryAddresses.NoticeDismissals, Dismiss);
        routes.MapBack(DiaryAddresses.NoticeDismissals, DiaryAddresses.Diary);
    }

    private static async Task<IResult> Dismiss(
        [FromForm(Name = DiaryNewsWords.IdField)] Guid id,
        [FromForm(Name = DiaryNewsWords.FromField)] string? from,
        SignedIn me,
        ShareNotices notices,
        CancellationToken stop
    )
    {
        await notices.Dismiss(me.Id, id, stop);
        return TypedResults.LocalRedirect(from == DueAction.HomePlace ? SiteAddresses.Home : DiaryAddresses.Diary);
    }

    private static async Task<IResult> Ask(
        Guid? entry,
        SignedIn me,
        PrivateDiary diary,
        IAccountDirectory accounts,
        HttpContext http,
        CancellationToken stop
    )
    {
        var chosen = entry is { } id ? (await diary.Open(me.Id, stop)).Entry(id) : null;
        return entry is not null && chosen is null
            ? Page.NotFound(http)
            : Page.Of<SharePage>(
                http,
                new ShareModel(ShareDraft.Of(chosen, me.Today), me.Today) { Supervisors = await accounts.FindSupervisors(me.Id, stop) }
            );
    }

    private static async Task<IResult> Share(
        IFormCollection form,
        SignedIn me,
        ShareService shares,
        IAccountDirectory accounts,
        IAccountNotices notices,
        Quotas quotas,
        HttpContext http,
        CancellationToken stop
    )
    {
        var draft = ShareDraft.Read(form);
        var problems = draft.Problems(me.Today);
        var person = problems.Count == 0 ? await accounts.FindPerson(draft.Email, stop) : null;
        IReadOnlyList<FieldProblem> all =
            person?.Id == me.Id
                ? [new FieldProblem(ShareDraft.EmailField, "That is you. Write the address of the person who should see it.")]
                : problems;
        if (all.Count > 0)
        {
            return Page.Of<SharePage>(
                http,
                new ShareModel(draft, me.Today, all) { Supervisors = await accounts.FindSupervisors(me.Id, stop) },
                StatusCodes.Status400BadRequest
            );
        }
        if (!quotas.Shares.Takes($"{me.Id}"))
        {
            return Page.Of<SharePage>(
                http,
                new ShareModel(draft, me.Today, [new FieldProblem(ShareDraft.EmailField, ShareDraft.TooMany(quotas.Most.SharesADay))])
                {
                    Supervisors = await accounts.FindSupervisors(me.Id, stop),
                },
                StatusCodes.Status429TooManyRequests
            );
        }
        await shares.Offer(me.Id, draft, person, stop);
        await notices.Note(me.Id, AccountEvent.DiaryOffered, CancellationToken.None);
        return TypedResults.LocalRedirect(DiaryAddresses.Share(draft.Id));
    }

    private static async Task<IResult> Look(
        Guid id,
        SignedIn me,
        ClaimsPrincipal who,
        PrivateDiary diary,
        ShareNotices notices,
        HttpContext http,
        CancellationToken stop
    )
    {
        if ((await diary.Open(me.Id, stop)).Share(id) is not { } share)
        {
            return Page.NotFound(http);
        }
        await notices.DismissSeen(me.Id, id, stop);
        await diary.CatchUp(me.Id, ShareSender.Of(who), me.Today, stop);
        return Page.Of<SharedPage>(http, new SharedModel(share, me.Today));
    }

    private static async Task<IResult> Answer(
        Guid id,
        [FromForm(Name = SharedModel.AnswerField)] string? answer,
        [FromForm(Name = ReceivedModel.MeantField)] string? meant,
        SignedIn me,
        PrivateDiary diary,
        ShareService shares,
        TimeProvider clock,
        HttpContext http,
        CancellationToken stop
    )
    {
        if ((await diary.Open(me.Id, stop)).Share(id) is not { } share)
        {
            return Page.NotFound(http);
        }
        var words = EntryDraft.Text(answer);
        var problems = Problems(SharedModel.AnswerField, words);
        if (problems.Count == 0 && Telling(words, meant) is { Count: > 0 } facts)
        {
            return Page.Of<SharedPage>(http, new SharedModel(share, me.Today, words) { Facts = facts });
        }
        if (problems.Count == 0 && await shares.Answer(me.Id, id, new ShareComment(clock.GetUtcNow(), words), me.Today, stop) is null)
        {
            problems = [new FieldProblem(SharedModel.AnswerField, "This page is shown no more, so nobody would read it.")];
        }
        return problems.Count > 0
            ? Page.Of<SharedPage>(http, new SharedModel(share, me.Today, words, problems), StatusCodes.Status400BadRequest)
            : TypedResults.LocalRedirect($"{DiaryAddresses.Share(id)}#{ShareComments.Place}");
    }

    // By what somebody could be recognised, unless that was said already.
    private static IReadOnlyList<IdentifyingFact> Telling(string words, string? meant) =>
        meant is null && words.Length <= Entry.LongestText ? [.. IdentifyingFacts.Of(words).Where(fact => fact.IsTelling)] : [];

    private static IReadOnlyList<FieldProblem> Problems(string field, string words) =>
        string.IsNullOrWhiteSpace(words)
            ? [new FieldProblem(field, "Write a few words first.")]
            : [.. EntryDraft.TooLong(field, words, Entry.LongestText)];

    private static async Task<IResult> TakeBack(Guid id, SignedIn me, ShareService shares, CancellationToken stop)
    {
        await shares.TakeBack(me.Id, id, me.Today, stop);
        return TypedResults.LocalRedirect(DiaryAddresses.Share(id));
    }

    private static async Task<IResult> Receive(
        Guid id,
        SignedIn me,
        PrivateDiary diary,
        ShareService shares,
        ShareNotices notices,
        TimeProvider clock,
        HttpContext http,
        CancellationToken stop
    )
    {
        // What was offered while they were away is taken in first.
        var open = await diary.Open(me.Id, stop);
        await notices.DismissSeen(me.Id, id, stop);
        return await shares.FindOffer(me.Id, id, me.Today, stop) is { } offer ? Page.Of<OfferPage>(http, new OfferModel(offer))
            : await shares.Receive(me.Id, id, me.Today, received => received.OpenedAt(clock.GetUtcNow()), stop) is { } shown
                ? Page.Of<ReceivedPage>(http, new ReceivedModel(shown))
            : open.Received(id) is { Answer: ShareAnswer.Accepted } ended
                ? Page.Of<EndedPage>(http, new EndedModel(ended), StatusCodes.Status404NotFound)
            : Page.NotFound(http);
    }

    private static async Task<IResult> Accept(Guid id, SignedIn me, ClaimsPrincipal who, ShareService shares, CancellationToken stop)
    {
        await shares.Accept(me.Id, who.PersonName() ?? "", id, stop);
        return TypedResults.LocalRedirect(DiaryAddresses.Received(id));
    }

    private static async Task<IResult> Refuse(
        Guid id,
        [FromForm(Name = OfferModel.WholeField)] string? all,
        SignedIn me,
        ShareService shares,
        CancellationToken stop
    )
    {
        await (all is null ? shares.Refuse(me.Id, id, stop) : shares.RefuseSender(me.Id, id, stop));
        return TypedResults.LocalRedirect(DiaryAddresses.Diary);
    }

    private static async Task<IResult> Comment(
        Guid id,
        [FromForm(Name = ReceivedModel.CommentField)] string? comment,
        [FromForm(Name = ReceivedModel.MeantField)] string? meant,
        SignedIn me,
        ShareService shares,
        TimeProvider clock,
        HttpContext http,
        CancellationToken stop
    )
    {
        var words = EntryDraft.Text(comment);
        var problems = Problems(ReceivedModel.CommentField, words);
        IReadOnlyList<IdentifyingFact> facts = problems.Count == 0 ? Telling(words, meant) : [];
        var shown = await shares.Receive(
            me.Id,
            id,
            me.Today,
            received => problems.Count + facts.Count > 0 ? received : received.With(new ShareComment(clock.GetUtcNow(), words)),
            stop
        );
        return shown is null ? Page.NotFound(http)
            : problems.Count > 0 ? Page.Of<ReceivedPage>(http, new ReceivedModel(shown, words, problems), StatusCodes.Status400BadRequest)
            : facts.Count > 0 ? Page.Of<ReceivedPage>(http, new ReceivedModel(shown, words) { Facts = facts })
            : TypedResults.LocalRedirect(DiaryAddresses.Received(id));
    }
}

/// <summary>The fields with which somebody says that they have read what happened to a page they showed.</summary>
public static class DiaryNewsWords
{
    public const string IdField = "id";
    public const string FromField = "from";
}
