using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace SafeguardingTraining.Host.Features.Workshops;

/// <summary>Makes parts of a page outside a request. Each time with a fresh scope and renderer: one that is kept grows without end.</summary>
public sealed class FragmentRenderer(IServiceScopeFactory scopes, ILoggerFactory logs)
{
    public async Task<IReadOnlyDictionary<string, string>> Render(IReadOnlyCollection<Region> regions)
    {
        if (regions.Count == 0)
        {
            return new Dictionary<string, string>();
        }
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var made = new Dictionary<string, string>(regions.Count);
            foreach (var region in regions)
            {
                var root = await renderer.RenderComponentAsync(region.Component, ParameterView.FromDictionary(new Dictionary<string, object?>(region.Parameters)));
                made[region.Id] = root.ToHtmlString().Trim();
            }
            return made;
        });
    }
}
