using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Tests.Pages;

/// <summary>A page as the browser gets it, made without a server.</summary>
internal static class Rendered
{
    public static PageFrame Frame { get; } = new(new Lazy<string>("token"), "Priya", LocalValues.None);

    /// <summary>Renders a component and reads it as a document.</summary>
    public static async Task<IHtmlDocument> Page<TPage>(object? model = null, PageFrame? frame = null)
        where TPage : IComponent =>
        new HtmlParser().ParseDocument(await Html<TPage>(model, frame));

    public static async Task<string> Html<TPage>(object? model = null, PageFrame? frame = null)
        where TPage : IComponent
    {
        var parameters = new Dictionary<string, object?> { ["Frame"] = frame ?? Frame };
        if (model is not null)
        {
            parameters["Model"] = model;
        }
        return await Made<TPage>(parameters);
    }

    /// <summary>Renders a part of a page that takes one thing.</summary>
    public static async Task<IHtmlDocument> Part<TPart>(string name, object value)
        where TPart : IComponent =>
        new HtmlParser().ParseDocument(await Made<TPart>(new Dictionary<string, object?> { [name] = value }));

    private static async Task<string> Made<TComponent>(Dictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters))).ToHtmlString());
    }
}
