using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace SafeguardingTraining.Host.Features.Workshops.Live;

/// <summary>
/// Makes parts of a page outside a request. Each time with a fresh scope and renderer: one that is kept grows without end.
/// </summary>
public sealed class FragmentRenderer(IServiceScopeFactory scopes, ILoggerFactory logs)
{
    /// <summary>The parts of one page, by their ids on it.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Render(IReadOnlyCollection<Fragment> fragments) =>
        fragments.Zip(await Make(fragments)).ToDictionary(part => part.First.Id, part => part.Second);

    /// <summary>The same in the order asked for: parts of several pages at once.</summary>
    public async Task<IReadOnlyList<string>> Make(IReadOnlyCollection<Fragment> fragments)
    {
        if (fragments.Count == 0)
        {
            return [];
        }
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var made = new List<string>(fragments.Count);
            foreach (var fragment in fragments)
            {
                var root = await renderer.RenderComponentAsync(fragment.Component, fragment.Parameters);
                made.Add(root.ToHtmlString().Trim());
            }
            return made;
        });
    }
}
