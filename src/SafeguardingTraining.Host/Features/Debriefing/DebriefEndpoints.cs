using System.Data.Common;
using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Debriefing;

/// <summary>Looking back on a playthrough, at its end or from wherever the learner left it.</summary>
public static class DebriefEndpoints
{
    public static WebApplicationBuilder AddDebriefing(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<DebriefReader>();
        builder.Services.AddSingleton<IStoryBeginnings>(services => services.GetRequiredService<DebriefReader>());
        builder.Services.AddSingleton<IRehearsedDebriefs>(services => services.GetRequiredService<DebriefReader>());
        return builder;
    }

    public static void MapDebriefing(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(AddressRoute.To(DebriefAddresses.Debrief), First);
        routes.MapGet($"{AddressRoute.To(DebriefAddresses.Debrief)}/{{chapter}}", Chapter);
        routes.MapGet(AddressRoute.To(DebriefAddresses.Paper), Paper);
        routes.MapGet(AddressRoute.To(DebriefAddresses.Everything), Everything);
        routes.MapPost(AddressRoute.To(DebriefAddresses.Notes), Keep);
        routes.MapBack(AddressRoute.To(DebriefAddresses.Notes), DebriefAddresses.Debrief);
    }

    private static async Task<IResult> First(Guid id, string? noted, HttpContext http, DebriefReader reader, CancellationToken stop) =>
        await reader.ReadFirst(id, Learner.Of(http), stop) is { } model
            ? Page.Of<DebriefPage>(
                http,
                model with
                {
                    Tomorrow = model.Tomorrow with { Noted = Learner.SignedIn(http) is null ? null : UkDates.Read(noted) },
                }
            )
            : Page.NotFound(http);

    private static async Task<IResult> Chapter(
        Guid id,
        string chapter,
        string? part,
        HttpContext http,
        DebriefReader reader,
        CancellationToken stop
    ) =>
        await reader.Read(id, Learner.Of(http), stop) is { } model && model.ChapterOf(chapter) is { } found
            ? Page.Of<DebriefChapterPage>(
                http,
                new DebriefChapterModel(model, found, Math.Clamp(FormValue.Whole(part) ?? 1, 1, found.PartsOf(model)))
            )
            : Page.NotFound(http);

    private static async Task<IResult> Paper(Guid id, HttpContext http, DebriefReader reader, CancellationToken stop) =>
        await reader.ReadFirst(id, Learner.Of(http), stop) is { } model ? Page.Of<DebriefPaperPage>(http, model) : Page.NotFound(http);

    private static async Task<IResult> Everything(Guid id, HttpContext http, DebriefReader reader, CancellationToken stop) =>
        await reader.ReadFirst(id, Learner.Of(http), stop) is { } model ? Page.Of<WholeDebriefPage>(http, model) : Page.NotFound(http);

    private static async Task<IResult> Keep(
        Guid id,
        IFormCollection form,
        HttpContext http,
        DebriefReader reader,
        IDiary diary,
        CancellationToken stop
    )
    {
        if (await reader.ReadFirst(id, Learner.Of(http), stop) is not { } model)
        {
            return Page.NotFound(http);
        }
        var typed = model.Tomorrow.Typed(form);
        if (typed.Problems.Count == 0 && await WhyNotKept(typed, model.Scenario.Title, http, diary, stop) is { } why)
        {
            typed = typed.Refused(why);
        }
        return typed.Problems.Count == 0
            ? TypedResults.LocalRedirect(DebriefAddresses.Noted(id, UkDates.Typed(typed.Day) ?? ""))
            : Page.Of<DebriefPage>(http, model with { Tomorrow = typed }, StatusCodes.Status400BadRequest);
    }

    /// <summary>Puts it into the diary; a sentence where that has to wait.</summary>
    private static async Task<string?> WhyNotKept(Tomorrow typed, string story, HttpContext http, IDiary diary, CancellationToken stop)
    {
        if (Learner.SignedIn(http) is not { Id: var person })
        {
            return "You are not signed in any more, so your diary cannot be reached. Your words are still here: keep this page, and sign in in another tab first.";
        }
        try
        {
            return await diary.Write(typed.NoteFor(person, story.Set()), stop)
                ? null
                : "You have no diary yet. Open your diary once in another tab, then press the button again: your words are still here.";
        }
        catch (Exception trouble) when (trouble is IOException or DbException)
        {
            return "Your diary cannot be reached just now, so this is not in it yet. Your words are still here: press the button again in a minute.";
        }
    }
}
