using Bunit;
using Microsoft.AspNetCore.Components;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Tests.Pages;

/// <summary>A page as the browser gets it, made by bUnit without a server.</summary>
internal static class Rendered
{
    public static PageFrame Frame { get; } = new(new Lazy<string>("token"), "Priya", LocalValues.None);

    /// <summary>Gives a page what every page takes: a frame and, for most, a model.</summary>
    public static void Show<TPage>(this ComponentParameterCollectionBuilder<TPage> page, object? model = null, PageFrame? frame = null)
        where TPage : IComponent
    {
        Give(page, "Frame", frame ?? Frame);
        if (model is not null)
        {
            Give(page, "Model", model);
        }
    }

    public static string Html<TPage>(object? model = null, PageFrame? frame = null)
        where TPage : IComponent
    {
        using var context = new BunitContext();
        return context.Render<TPage>(page => page.Show(model, frame)).Markup;
    }

    private static void Give<TPage>(ComponentParameterCollectionBuilder<TPage> page, string name, object value)
        where TPage : IComponent => Assert.True(page.TryAdd(name, value), $"{typeof(TPage).Name} takes no {name}.");
}
