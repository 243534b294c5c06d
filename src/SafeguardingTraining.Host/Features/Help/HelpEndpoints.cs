using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.Help;

/// <summary>How to use the site, for everybody who does: the same Markdown that reads well in the repository.</summary>
public static class HelpEndpoints
{
    public static WebApplicationBuilder AddHelp(this WebApplicationBuilder builder, Settings.Valid settings)
    {
        builder
            .Services.AddSingleton(_ => HelpCatalogue.Read(settings.Content))
            .AddFrameLink(FramePlace.Foot, 1, HelpAddresses.All, "Help");
        return builder;
    }

    public static void MapHelp(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(HelpAddresses.All, (HttpContext http, HelpCatalogue help) => Page.Of<HelpIndexPage>(http, help.Index));
        routes.MapGet(HelpAddresses.On("{slug}"), Read);
    }

    private static IResult Read(string slug, HttpContext http, HelpCatalogue help) =>
        help.Find(slug) is { } text ? Page.Of<HelpTextPage>(http, new HelpTextModel(text, help.After(text))) : Page.NotFound(http);
}
