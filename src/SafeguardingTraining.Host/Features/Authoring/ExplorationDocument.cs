using System.Net;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring;

/// <summary>An exploration as a page on its own, to send round or keep.</summary>
internal static class ExplorationDocument
{
    internal static async Task<string> Of(Exploration explored)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Model"] = explored });
        var report = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<ExplorationReport>(parameters)).ToHtmlString()
        );
        var title = WebUtility.HtmlEncode(explored.Title);
        return $$"""
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{{title}}, explored</title>
            <style>body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem } table { border-collapse: collapse; margin: 1rem 0 } th, td { text-align: left; padding: .3rem 1rem .3rem 0; border-bottom: 1px solid #ccc } caption { text-align: left; font-weight: 700 }</style>
            </head>
            <body><main><h1>{{title}}, explored</h1><h2>What walking it showed</h2>
            {{report}}
            </main></body>
            </html>

            """;
    }
}
