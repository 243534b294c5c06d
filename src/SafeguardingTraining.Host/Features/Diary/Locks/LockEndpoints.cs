using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Accounts.Passkeys;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Features.Diary.Closing;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Locks;

/// <summary>Opening a locked diary, choosing what opens it, a recovery code, and beginning anew where nothing opens it any more.</summary>
internal static class LockEndpoints
{
    internal static void MapLocks(this RouteGroupBuilder own)
    {
        own.MapGet(DiaryAddresses.Lock, Show);
        own.MapPost(DiaryAddresses.LockOpenings, Open).RequireRateLimiting(AccountsSetup.Tries);
        own.MapBack(DiaryAddresses.LockOpenings, DiaryAddresses.Lock);
        own.MapPost(DiaryAddresses.PasskeyOpenings, OpenByPasskey).RequireRateLimiting(AccountsSetup.Tries);
        own.MapBack(DiaryAddresses.PasskeyOpenings, DiaryAddresses.Lock);
        own.MapGet(DiaryAddresses.NewBeginning, AskToBeginAnew).NeedsRecentProof().NeedsDiaryThatStays();
        own.MapPost(DiaryAddresses.NewBeginnings, BeginAnew).NeedsRecentProof(DiaryAddresses.NewBeginning);
        own.MapBack(DiaryAddresses.NewBeginnings, DiaryAddresses.NewBeginning);
        var open = own.MapGroup("").NeedsOpenDiary();
        open.MapGet(DiaryAddresses.RecoveryCode, Offer).NeedsRecentProof();
        open.MapPost(DiaryAddresses.RecoveryCodes, MakeCode).NeedsRecentProof(DiaryAddresses.RecoveryCode);
        own.MapBack(DiaryAddresses.RecoveryCodes, DiaryAddresses.RecoveryCode);
    }

    private static Task<IResult> Show(
        string? to,
        string? said,
        SignedIn me,
        DiaryUnlocking unlocking,
        HttpContext http,
        CancellationToken stop
    ) =>
        WhileLocked(
            to,
            me,
            unlocking,
            model => Task.FromResult<IResult>(Page.Of<LockPage>(http, model with { Said = DiaryConfirmations.Of(said) })),
            stop
        );

    private static Task<IResult> Open(
        [FromForm(Name = LockModel.PasswordField)] string? password,
        [FromForm(Name = LockModel.OtherField)] string? other,
        [FromForm(Name = LockModel.ToField)] string? to,
        SignedIn me,
        DiaryUnlocking unlocking,
        HttpContext http,
        CancellationToken stop
    ) =>
        WhileLocked(
            to,
            me,
            unlocking,
            async model =>
                await unlocking.Open(http, me.Id, model, password ?? "", other ?? "", stop) is { } problem
                    ? Refuse(http, model, problem)
                    : TypedResults.LocalRedirect(model.To),
            stop
        );

    private static Task<IResult> OpenByPasskey(
        [FromForm(Name = PasskeysModel.CredentialField)] string? credential,
        [FromForm(Name = PasskeysModel.AnswerField)] string? answer,
        [FromForm(Name = LockModel.ToField)] string? to,
        SignedIn me,
        DiaryUnlocking unlocking,
        HttpContext http,
        CancellationToken stop
    ) =>
        WhileLocked(
            to,
            me,
            unlocking,
            async model =>
                await unlocking.OpenByPasskey(http, me.Id, credential ?? "", answer, stop)
                    ? TypedResults.LocalRedirect(model.To)
                    : Refuse(http, model, new FieldProblem(LockModel.PasswordField, LockModel.WrongPasskey)),
            stop
        );

    // Whose diary is open by now goes on to where they wanted to go.
    private static async Task<IResult> WhileLocked(
        string? to,
        SignedIn me,
        DiaryUnlocking unlocking,
        Func<LockModel, Task<IResult>> act,
        CancellationToken stop
    ) =>
        await unlocking.Model(me.Id, ReturnPath.Local(to), stop) is { } model
            ? await act(model)
            : TypedResults.LocalRedirect(ReturnPath.Local(to) ?? DiaryAddresses.Diary);

    private static RazorComponentResult<LockPage> Refuse(HttpContext http, LockModel model, FieldProblem problem) =>
        Page.Of<LockPage>(http, model with { Problems = [problem] }, StatusCodes.Status400BadRequest);

    private static async Task<IResult> AskToBeginAnew(SignedIn me, DiaryVault vault, HttpContext http, CancellationToken stop) =>
        await vault.AccessOf(me.Id, stop) == DiaryAccess.Locked
            ? Page.Of<BeginAnewPage>(http)
            : TypedResults.LocalRedirect(DiaryAddresses.Diary);

    private static async Task<IResult> BeginAnew(
        SignedIn me,
        DiaryVault vault,
        DiaryClosings closings,
        PrivateDiary diary,
        Connections connections,
        IAccountNotices notices,
        CancellationToken stop
    )
    {
        // Else whoever has a new password by a letter, and nothing more, could destroy at once what its owner alone may close.
        return await vault.AccessOf(me.Id, stop) == DiaryAccess.Locked
            ? await ClosingEndpoints.Close(me, closings, diary, connections, notices, stop)
            : TypedResults.LocalRedirect(DiaryAddresses.Diary);
    }

    private static async Task<IResult> Offer(SignedIn me, DiaryLocks locks, HttpContext http, CancellationToken stop) =>
        Page.Of<RecoveryCodeOfferPage>(http, new RecoveryCodeOffer(await locks.Find(me.Id, stop) is { HasRecoveryCode: true }));

    private static async Task<IResult> MakeCode(
        SignedIn me,
        DiaryUnlocking unlocking,
        IAccountNotices notices,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await unlocking.NewRecoveryCode(me.Id, stop) is not { } code)
        {
            return TypedResults.LocalRedirect(DiaryAddresses.Lock);
        }
        await notices.Note(me.Id, AccountEvent.RecoveryCodeMade, CancellationToken.None);
        return Page.Of<RecoveryCodePage>(http, new RecoveryCodeModel(code.Spaced()));
    }
}
