using Microsoft.AspNetCore.Components;

namespace SafeguardingTraining.Host.Features.Workshops.Live;

/// <summary>A part of a page that changes by itself: its id on the page, and the component that shows it.</summary>
/// <param name="Model">A record of all that it shows: while an equal one was shown last, it need not be made again.</param>
/// <param name="Own">What one seat alone sees in it besides, or null.</param>
public sealed record Fragment(string Id, Type Component, object Model, object? Own = null)
{
    public ParameterView Parameters =>
        ParameterView.FromDictionary(
            Own is null
                ? new Dictionary<string, object?> { [nameof(Model)] = Model }
                : new Dictionary<string, object?> { [nameof(Model)] = Model, [nameof(Own)] = Own }
        );

    public static Fragment Of<T>(string id, object model, object? own = null)
        where T : IComponent => new(id, typeof(T), model, own);
}
