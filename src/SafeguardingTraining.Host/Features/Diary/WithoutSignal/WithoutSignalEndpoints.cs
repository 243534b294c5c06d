using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Writing;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Diary.WithoutSignal;

/// <summary>
/// Writing on one's own device without a signal: the page to write on, the switch, and taking in what was written. The device keeps it
/// sealed until then; the site sees it first when its author, signed in, sends it.
/// </summary>
internal static class WithoutSignalEndpoints
{
    /// <summary>The page that browsers keep: the same for everybody.</summary>
    internal static void MapWriteWithoutSignal(this IEndpointRouteBuilder routes) =>
        routes.MapGet(DiaryAddresses.WriteWithoutSignal, (HttpContext http) => Page.Of<WriteWithoutSignalPage>(http));

    /// <summary>Asked by the script before it sends anything or signs out; an open diary is not needed for that.</summary>
    internal static void MapDevice(this RouteGroupBuilder own) => own.MapGet(DiaryAddresses.Device, Tell);

    internal static void MapWithoutSignal(this RouteGroupBuilder diary)
    {
        diary.MapGet(DiaryAddresses.WithoutSignal, (SignedIn me, HttpContext http) => Page.Of<WithoutSignalPage>(http, ModelOf(me)));
        diary.MapPost(DiaryAddresses.DeviceEntries, TakeIn);
        diary.MapBack(DiaryAddresses.DeviceEntries, DiaryAddresses.WithoutSignal);
    }

    private static IResult Tell(SignedIn me, IAntiforgery antiforgery, HttpContext http) =>
        TypedResults.Json(new { owner = ModelOf(me).Owner, token = antiforgery.GetAndStoreTokens(http).RequestToken });

    // Sent again, it is there once. What somebody else wrote on the same device is refused: it waits for them.
    private static async Task<IResult> TakeIn(
        IFormCollection form,
        SignedIn me,
        PrivateDiary diary,
        TimeProvider clock,
        Quotas quotas,
        CancellationToken stop
    )
    {
        if (FormValue.Id(form[EntryForm.Id]) is not { } id)
        {
            return TypedResults.BadRequest();
        }
        if ($"{form[WithoutSignalModel.OwnerField]}" != ModelOf(me).Owner)
        {
            return TypedResults.StatusCode(StatusCodes.Status409Conflict);
        }
        var draft = EntryForm.Read(form) with { Id = id, Version = 0, From = null };
        try
        {
            return await diary.Write(me.Id, draft, me.Today, null, stop) switch
            {
                NotSaved not => Waits(not.Sentence, StatusCodes.Status503ServiceUnavailable),
                // What has to be put right first, or was changed in the diary since, is there as an unfinished page.
                Refused or ConflictingEdit => await SaveAsDraft(draft, me, diary, clock, quotas, stop),
                // One that was deleted since stays deleted.
                _ => TypedResults.Ok(),
            };
        }
        catch (StoreTrouble trouble)
        {
            return Waits(trouble.Message, StatusCodes.Status503ServiceUnavailable);
        }
    }

    // Its place among the unfinished pages comes from the device too, so that it is there once.
    private static async Task<IResult> SaveAsDraft(
        EntryDraft draft,
        SignedIn me,
        PrivateDiary diary,
        TimeProvider clock,
        Quotas quotas,
        CancellationToken stop
    )
    {
        var page = draft with { Slot = draft.Id, Saved = 0, Id = Guid.CreateVersion7() };
        if ((await diary.Open(me.Id, stop)).Draft(page.Slot) is not null)
        {
            return TypedResults.Ok();
        }
        if (page.TooLong() is [{ } first, ..])
        {
            return Waits(first.Message, StatusCodes.Status422UnprocessableEntity);
        }
        if (await diary.HasTooManyDrafts(me.Id, page.Slot, stop))
        {
            return Waits(WriteWords.TooManyDrafts(quotas.Most.DiaryDrafts), StatusCodes.Status422UnprocessableEntity);
        }
        await diary.Save(me.Id, page, clock.GetUtcNow(), stop);
        return TypedResults.Ok();
    }

    private static IResult Waits(string why, int status) => TypedResults.Json(new { why }, statusCode: status);

    private static WithoutSignalModel ModelOf(SignedIn me) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"without-signal {me.Id}")))[..32]);
}

/// <summary>The switch for one person.</summary>
/// <param name="Owner">What a device calls this person: always the same, and it says nothing about who they are.</param>
public sealed record WithoutSignalModel(string Owner)
{
    public const string OwnerField = "owner";
}
