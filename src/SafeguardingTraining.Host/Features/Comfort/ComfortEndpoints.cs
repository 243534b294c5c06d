using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Comfort;

/// <summary>How pages look and sound, set by whoever reads them, with or without an account.</summary>
public static class ComfortEndpoints
{
    public static WebApplicationBuilder AddComfort(this WebApplicationBuilder builder)
    {
        builder.Services.AddFrameLink(FramePlace.Everybody, 1, ComfortAddresses.Comfort, "Comfort", Section.Comfort);
        return builder;
    }

    public static void MapComfort(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(ComfortAddresses.Comfort, Show);
        routes.MapPost(ComfortAddresses.Settings, Keep);
        routes.MapBack(ComfortAddresses.Settings, ComfortAddresses.Comfort);
    }

    private static RazorComponentResult<ComfortPage> Show(string? from, string? kept, HttpContext http) =>
        Page.Of<ComfortPage>(http, new ComfortModel(ReturnPath.Local(from), kept is not null));

    private static async Task<IResult> Keep(HttpContext http, ComfortCookie cookie, IAccountComfort account)
    {
        var form = await http.Request.ReadFormAsync();
        var comfort = form.ContainsKey(ComfortModel.UsualField)
            ? ComfortSettings.Usual
            : ComfortSettings.Of(string.Join('.', ComfortForm.Fields.Select(field => form[field].ToString())));
        cookie.Keep(http, comfort);
        if (Learner.SignedIn(http) is { } me)
        {
            await account.Keep(me, comfort);
        }
        var query = new QueryBuilder { { "kept", "yes" } };
        if (ReturnPath.Local(form[ComfortModel.FromField]) is { } from)
        {
            query.Add(ComfortModel.FromField, from);
        }
        return TypedResults.LocalRedirect($"{ComfortAddresses.Comfort}{query.ToQueryString()}");
    }
}
