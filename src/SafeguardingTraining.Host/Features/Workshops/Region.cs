using Microsoft.AspNetCore.Components;

namespace SafeguardingTraining.Host.Features.Workshops;

/// <summary>A part of a view that changes by itself: where it stands on the page, and the component that shows it.</summary>
/// <param name="Key">What it depends on; while that is the same, it need not be made again.</param>
public sealed record Region(string Id, Type Component, IReadOnlyDictionary<string, object?> Parameters, object Key)
{
    public static Region Of<T>(string id, object model, object key, params IEnumerable<(string Name, object? Value)> more)
        where T : IComponent
    {
        var parameters = new Dictionary<string, object?> { ["Model"] = model };
        foreach (var (name, value) in more)
        {
            parameters[name] = value;
        }
        return new Region(id, typeof(T), parameters, key);
    }
}
