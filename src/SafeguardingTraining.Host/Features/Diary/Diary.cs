using Microsoft.AspNetCore.Mvc;
using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Diary;

/// <summary>A practitioner's own diary. Every page is theirs alone: anybody else finds nothing at its address.</summary>
public static class Diary
{
    public static WebApplicationBuilder AddDiary(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<DiaryStore>().AddSingleton<PrivateDiary>();
        return builder;
    }

    public static void MapDiary(this IEndpointRouteBuilder routes)
    {
        var diary = routes.MapGroup(Addresses.Diary).RequireAuthorization().DisableAntiforgery();
        diary.MapGet("", List);
        diary.MapPost("", Write);
        diary.MapGet("new", New);
        diary.MapGet("{id:guid}", Read);
        diary.MapPost("{id:guid}", Rewrite);
        diary.MapGet("{id:guid}/change", Change);
        diary.MapGet("{id:guid}/delete", AskToDelete);
        diary.MapPost("{id:guid}/deletions", Delete);
        diary.MapGet("{id:guid}/deletions", (Guid id) => TypedResults.LocalRedirect(Addresses.DeleteEntry(id)));
    }

    private static async Task<IResult> List(int? page, string? deleted, SignedIn me, PrivateDiary diary, HttpContext http, CancellationToken stop) =>
        Page.Of<DiaryPage>(http, new DiaryModel(
            await diary.Read(me.Id, Math.Clamp(page ?? 1, 1, EntryList.LastPage), stop), deleted is null ? null : "The entry is deleted."));

    private static async Task<IResult> New(Guid? from, SignedIn me, [FromServices] FindPlaythrough? find, HttpContext http, CancellationToken stop)
    {
        var playthrough = await Find(from, me, find, stop);
        return Page.Of<WriteEntryPage>(http, ModelOf(new Draft { From = playthrough is null ? null : from }, me, playthrough));
    }

    private static async Task<IResult> Write(
        IFormCollection form, SignedIn me, PrivateDiary diary, [FromServices] FindPlaythrough? find, HttpContext http, CancellationToken stop)
    {
        var draft = Draft.Of(form);
        var playthrough = await Find(draft.From, me, find, stop);
        return Answer(http, await diary.Write(me.Id, draft, me.Today, AfterScenario.Of(draft.From, playthrough), stop), me, playthrough);
    }

    private static async Task<IResult> Read(Guid id, SignedIn me, PrivateDiary diary, HttpContext http, CancellationToken stop) =>
        await diary.Find(me.Id, id, stop) is { } entry ? Page.Of<EntryPage>(http, entry) : Page.NotFound(http);

    private static async Task<IResult> Change(Guid id, SignedIn me, PrivateDiary diary, HttpContext http, CancellationToken stop) =>
        await diary.Find(me.Id, id, stop) is { } entry
            ? Page.Of<WriteEntryPage>(http, new WriteEntryModel(entry.On, Draft.Of(entry), entry.After))
            : Page.NotFound(http);

    private static async Task<IResult> Rewrite(Guid id, IFormCollection form, SignedIn me, PrivateDiary diary, HttpContext http, CancellationToken stop) =>
        Answer(http, await diary.Rewrite(me.Id, Draft.Of(form) with { Id = id }, stop), me);

    private static async Task<IResult> AskToDelete(Guid id, SignedIn me, PrivateDiary diary, HttpContext http, CancellationToken stop) =>
        await diary.Find(me.Id, id, stop) is { } entry ? Page.Of<DeleteEntryPage>(http, entry) : Page.NotFound(http);

    private static async Task<IResult> Delete(Guid id, SignedIn me, PrivateDiary diary, CancellationToken stop)
    {
        await diary.Delete(me.Id, id, stop);
        return TypedResults.LocalRedirect($"{Addresses.Diary}?deleted=1");
    }

    private static async Task<Playthrough?> Find(Guid? playthrough, SignedIn me, FindPlaythrough? find, CancellationToken stop) =>
        playthrough is { } id && find is not null ? await find(id, me.Learner, stop) : null;

    private static IResult Answer(HttpContext http, EntryOutcome outcome, SignedIn me, Playthrough? playthrough = null) => outcome switch
    {
        Kept kept => TypedResults.LocalRedirect(Addresses.Entry(kept.Entry.Id)),
        Refused refused => Page.Of<WriteEntryPage>(http, ModelOf(refused.Draft, me, playthrough) with { Problems = refused.Problems }, StatusCodes.Status400BadRequest),
        Crossed crossed => Page.Of<WriteEntryPage>(
            http,
            new WriteEntryModel(crossed.Meanwhile.On, crossed.Draft, crossed.Meanwhile.After, Meanwhile: crossed.Meanwhile),
            StatusCodes.Status409Conflict),
        Gone gone => Page.Of<WriteEntryPage>(http, ModelOf(gone.Draft, me, playthrough) with { WasDeleted = true }, StatusCodes.Status409Conflict),
        _ => throw new InvalidOperationException("A draft is kept, refused, crossed or gone."),
    };

    private static WriteEntryModel ModelOf(Draft draft, SignedIn me, Playthrough? playthrough) =>
        new(me.Today, draft, AfterScenario.Of(draft.From, playthrough), playthrough?.Scenario.Questions);
}
