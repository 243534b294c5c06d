using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Letters;

/// <summary>Which letters go, when, and in whose words; and which each person wants.</summary>
internal static class LetterWordingEndpoints
{
    internal static void MapLetterWording(this IEndpointRouteBuilder routes)
    {
        var letters = routes.MapGroup("").For(Roles.Administrator);
        letters.MapGet(LetterAddresses.Rules, ShowRules);
        letters.MapPost(LetterAddresses.Rules, KeepRules);
        letters.MapGet(LetterAddresses.Kind("{kind}"), Show);
        letters.MapPost(LetterAddresses.Kind("{kind}"), Keep);
        letters.MapPost(LetterAddresses.Defaults("{kind}"), Reset);
        letters.MapBack(LetterAddresses.Defaults("{kind}"), LetterAddresses.Kind);
    }

    internal static void MapMyLetters(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(LetterAddresses.Mine, ShowMine).RequireAuthorization();
        routes.MapPost(LetterAddresses.Mine, KeepMine).RequireAuthorization();
    }

    private static async Task<IResult> ShowRules(string? said, LetterService letters, HttpContext http, CancellationToken stop) =>
        Page.Of<LetterRulesPage>(http, await letters.Rules(stop) with { IsKept = said is "kept" });

    private static async Task<IResult> KeepRules(
        IFormCollection form,
        LetterService letters,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    ) =>
        await letters.Keep(LetterRulesDraft.Of(form), me.Id, stop) is { } refused
            ? Page.Of<LetterRulesPage>(http, refused, StatusCodes.Status400BadRequest)
            : TypedResults.LocalRedirect($"{LetterAddresses.Rules}?said=kept");

    private static async Task<IResult> Show(string kind, string? said, LetterService letters, HttpContext http, CancellationToken stop) =>
        await letters.Kind(kind, null, stop) is { } model
            ? Page.Of<LetterKindPage>(http, model with { Said = SaidOf(said) })
            : Page.NotFound(http);

    // A preview shows what was typed and keeps nothing.
    private static async Task<IResult> Keep(
        string kind,
        IFormCollection form,
        LetterService letters,
        LetterStore store,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    )
    {
        var draft = LetterWordingDraft.Of(form);
        if (await letters.Kind(kind, draft, stop) is not { Kind.IsSafety: false } model)
        {
            return Page.NotFound(http);
        }
        if (model.Problems is [_, ..] || form.ContainsKey("preview"))
        {
            var status = model.Problems is [_, ..] ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
            return Page.Of<LetterKindPage>(http, model, status);
        }
        await store.Keep(model.Kind, draft.Wording == model.Kind.Wording ? null : draft.Wording, me.Id, stop);
        return TypedResults.LocalRedirect($"{LetterAddresses.Kind(kind)}?said=kept");
    }

    private static async Task<IResult> Reset(
        string kind,
        LetterKinds kinds,
        LetterStore store,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (kinds.Find(kind) is not { IsSafety: false } found)
        {
            return Page.NotFound(http);
        }
        await store.Keep(found, null, me.Id, stop);
        return TypedResults.LocalRedirect($"{LetterAddresses.Kind(kind)}?said=default");
    }

    private static async Task<IResult> ShowMine(
        string? said,
        LetterService letters,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    ) => Page.Of<MyLettersPage>(http, await letters.Mine(me.Id, stop) with { IsKept = said is "kept" });

    private static async Task<IResult> KeepMine(IFormCollection form, LetterService letters, SignedIn me, CancellationToken stop)
    {
        await letters.Keep(me.Id, form["wanted"].OfType<string>().ToHashSet(), stop);
        return TypedResults.LocalRedirect($"{LetterAddresses.Mine}?said=kept");
    }

    private static string? SaidOf(string? said) =>
        said switch
        {
            "kept" => "Kept. The next letter of this kind goes in these words.",
            "default" => "The default words are back.",
            _ => null,
        };
}
