using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SafeguardingTraining.Host.Features.Bookmarks;
using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Features.Playing.Hubs;
using SafeguardingTraining.Host.Features.Playing.Returning;
using SafeguardingTraining.Host.Features.Playing.SoFar;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Cryptography;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Playing;

/// <summary>Walking through a scenario: begin, read, decide, go on.</summary>
public static class PlayingEndpoints
{
    public static WebApplicationBuilder AddPlaying(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddSingleton<PlayStore>()
            .AddSingleton<AttemptLoader>()
            .AddSingleton<PositionCache>()
            .AddSingleton(services => AttemptsPersonalData.Ageing(services.GetRequiredService<PlayStore>()))
            .AddSingleton<IPersonalData, AttemptsPersonalData>()
            .AddSingleton<IRemarkedContent, RemarkedScenarios>()
            .AddSingleton<IDemonstrationLife, DemonstrationAttempts>()
            .AddSingleton(UnsentWords.Cookie)
            .AddSingleton(services => new RecentInput<UnsentWords>(
                services.GetRequiredService<Cookies>(),
                UnsentWords.Cookie,
                UnsentWords.LongestCookie
            ))
            .AddSingleton<IPlaythroughs>(services => services.GetRequiredService<AttemptLoader>());
        return builder;
    }

    public static void MapPlaying(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(PlayingAddresses.Start("{slug}"), Start);
        routes.MapPost(PlayingAddresses.Playthroughs("{slug}"), Begin);
        routes.MapBack(PlayingAddresses.Playthroughs("{slug}"), PlayingAddresses.Start);
        routes.MapGet(AddressRoute.To(PlayingAddresses.Scene), Read);
        routes.MapPost(AddressRoute.To(PlayingAddresses.Choices), Choose);
        routes.MapPost(AddressRoute.To(PlayingAddresses.Words), ReadBack);
        routes.MapBack(AddressRoute.To(PlayingAddresses.Words), PlayingAddresses.Scene);
        routes.MapGet($"{AddressRoute.To(PlayingAddresses.Words)}/{{words:guid}}", ShowReadBack);
        routes.MapBack(AddressRoute.To(PlayingAddresses.Choices), PlayingAddresses.Scene);
        routes.MapReturning();
        routes.MapSoFar();
    }

    private static async Task<IResult> Start(
        string slug,
        HttpContext http,
        ScenarioCatalogue catalogue,
        AttemptLoader attempts,
        IBookmarks bookmarks,
        CancellationToken stop
    )
    {
        if (catalogue.Find(slug) is not { } listed)
        {
            return Page.NotFound(http);
        }
        var begun = Learner.Of(http) is { } learner ? await attempts.LatestAt(slug, learner, stop) : [];
        return Page.Of<StartPage>(
            http,
            StartModel.Of(listed) with
            {
                Latest = begun is [var latest, ..] ? latest : null,
                Before = [.. begun.Skip(1)],
                IsKept = await bookmarks.Has(Learner.Of(http), BookmarkKind.Scenario, slug, stop),
            }
        );
    }

    private static async Task<IResult> Begin(
        string slug,
        [FromForm] string? role,
        HttpContext http,
        ScenarioCatalogue catalogue,
        AttemptLoader attempts,
        Quotas quotas,
        CancellationToken stop
    )
    {
        if (catalogue.Find(slug) is not { } listed)
        {
            return Page.NotFound(http);
        }
        if (role is null || listed.Scenario.RoleOf(role) is not { } chosen)
        {
            return Page.Of<StartPage>(
                http,
                StartModel.Of(listed) with
                {
                    Problem = StartModel.NobodyChosen,
                },
                StatusCodes.Status400BadRequest
            );
        }
        if (await GuestQuota.WhyNotAnother(http, attempts, quotas, stop) is { } problem)
        {
            return Page.Of<StartPage>(
                http,
                StartModel.Of(listed) with
                {
                    Chosen = chosen.Id,
                    Problem = problem,
                },
                StatusCodes.Status429TooManyRequests
            );
        }
        var id = await attempts.Begin(listed, chosen, Learner.OfOrNewGuest(http), stop);
        return TypedResults.LocalRedirect(PlayingAddresses.Scene(id));
    }

    private static async Task<IResult> Read(Guid id, string? already, HttpContext http, AttemptLoader attempts, CancellationToken stop) =>
        await attempts.Open(id, Learner.Of(http), stop) is { } open
            ? Page.Of<ScenePage>(http, open.Scene with { AlreadyDecided = already is not null })
            : Page.NotFound(http);

    private static async Task<IResult> Choose(
        Guid id,
        IFormCollection form,
        HttpContext http,
        AttemptLoader attempts,
        Lexicon lexicon,
        RecentInput<UnsentWords> unsent,
        PersonSeals seals,
        CancellationToken stop
    )
    {
        var choosing = ChoiceSubmission.From(form);
        if (await attempts.Open(id, Learner.Of(http), stop) is not { } open)
        {
            return Page.Of<LostPlacePage>(http, LostPlaceModel.Of(id, choosing), StatusCodes.Status404NotFound);
        }
        return choosing.Decide(open.Position) switch
        {
            ChoiceOutcome.ChoiceForm(var taken)
                when await attempts.Take(open, open.WithNoticed(taken, ReadBackRequest.Of(form), lexicon, stop), stop) => Sent(
                http,
                open,
                unsent,
                seals,
                After(id, open, taken)
            ),
            ChoiceOutcome.Unclear(var problem) => Page.Of<ScenePage>(
                http,
                open.SentBack(choosing, problem),
                StatusCodes.Status400BadRequest
            ),
            _ => TypedResults.LocalRedirect($"{PlayingAddresses.Scene(id)}?already=taken"),
        };
    }

    // What was read back before is sent now, and needs no place in the browser any more.
    private static RedirectHttpResult Sent(
        HttpContext http,
        OpenAttempt open,
        RecentInput<UnsentWords> unsent,
        PersonSeals seals,
        string onTo
    )
    {
        unsent.Forget(http, SealOf(open, seals), words => words.Playthrough == open.Attempt.Id);
        return TypedResults.LocalRedirect(onTo);
    }

    /// <summary>Where one goes on; after a visit what it brought is heard first.</summary>
    private static string After(Guid id, OpenAttempt open, TakenChoice taken) =>
        open.Position.Decision?.Options.Any(option => option.Index == taken.Option && option.Takes is not null) is true
            ? $"{PlayingAddresses.Scene(id)}#{HubScene.Brought}"
            : PlayingAddresses.Scene(id);

    private static async Task<IResult> ReadBack(
        Guid id,
        IFormCollection form,
        HttpContext http,
        AttemptLoader attempts,
        Lexicon lexicon,
        RecentInput<UnsentWords> unsent,
        PersonSeals seals,
        CancellationToken stop
    )
    {
        var choosing = ChoiceSubmission.From(form);
        if (await attempts.Open(id, Learner.Of(http), stop) is not { } open)
        {
            return Page.Of<LostPlacePage>(http, LostPlaceModel.Of(id, choosing), StatusCodes.Status404NotFound);
        }
        if (choosing.Turn != open.Position.Turn)
        {
            return TypedResults.LocalRedirect($"{PlayingAddresses.Scene(id)}?already=taken");
        }
        if (choosing.IsTooLong)
        {
            return Page.Of<ScenePage>(http, open.SentBack(choosing, ChoiceSubmission.TooLong), StatusCodes.Status400BadRequest);
        }
        var (asked, words) = (ReadBackRequest.Of(form), Guid.CreateVersion7());
        var read = open.ReadBack(choosing, asked, lexicon, stop);
        // More words than a cookie holds are shown at once, and never lost.
        return unsent.Keep(http, SealOf(open, seals), words, UnsentWords.Of(read, asked))
            ? TypedResults.LocalRedirect($"{PlayingAddresses.WordsRead(id, words)}#{ReadBackRequest.Anchor}")
            : Page.Of<ScenePage>(http, read);
    }

    /// <summary>The words read back, at an address without one of them, which can be returned to.</summary>
    private static async Task<IResult> ShowReadBack(
        Guid id,
        Guid words,
        HttpContext http,
        AttemptLoader attempts,
        Lexicon lexicon,
        RecentInput<UnsentWords> unsent,
        PersonSeals seals,
        CancellationToken stop
    )
    {
        if (await attempts.Open(id, Learner.Of(http), stop) is not { } open)
        {
            return Page.NotFound(http);
        }
        return unsent.Find(http, SealOf(open, seals), words) is not { } kept || kept.Playthrough != id
                ? TypedResults.LocalRedirect(PlayingAddresses.Scene(id))
            : kept.Turn != open.Position.Turn ? TypedResults.LocalRedirect($"{PlayingAddresses.Scene(id)}?already=taken")
            : Page.Of<ScenePage>(http, open.ReadBack(kept.Choosing, kept.Asked, lexicon, stop));
    }

    private static ISeal SealOf(OpenAttempt open, PersonSeals seals) => seals.For(UnsentWords.Purpose, open.Attempt.Owner);
}
