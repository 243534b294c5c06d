using Microsoft.AspNetCore.Components;

namespace SafeguardingTraining.Host.Features.Workshops.Live;

/// <summary>A part of a view that changes by itself: where it stands on the page, and the component that shows it.</summary>
/// <param name="Key">What it depends on; while that is the same, it need not be made again.</param>
/// <param name="Model">Worked out only when the part is made.</param>
public sealed record Fragment(string Id, Type Component, Func<object> Model, IEnumerable<(string Name, object? Value)> More, object Key)
{
    public ParameterView Parameters
    {
        get
        {
            var parameters = new Dictionary<string, object?> { [nameof(Model)] = Model() };
            foreach (var (name, value) in More)
            {
                parameters[name] = value;
            }
            return ParameterView.FromDictionary(parameters);
        }
    }

    public static Fragment Of<T>(string id, object model, object key, params IEnumerable<(string Name, object? Value)> more)
        where T : IComponent => Later<T>(id, () => model, key, more);

    /// <summary>A part whose model is worth working out only when its key has changed.</summary>
    public static Fragment Later<T>(string id, Func<object> model, object key, params IEnumerable<(string Name, object? Value)> more)
        where T : IComponent => new(id, typeof(T), model, more, key);
}
