using System.Collections;
using System.Diagnostics.CodeAnalysis;
using SafeguardingTraining.Ink.Values;

namespace SafeguardingTraining.Ink;

/// <summary>A story's global variables by name, as they stood when asked for.</summary>
internal sealed class Variables(InkProgram program, Operand[] values) : IReadOnlyDictionary<string, Value>
{
    public int Count => Keys.Count();

    public IEnumerable<string> Keys =>
        program.GlobalSlots.Where(name => values[name.GlobalSlot].Kind != OperandKind.None).Select(name => name.Text);

    public IEnumerable<Value> Values => Keys.Select(name => this[name]);

    public Value this[string key] =>
        TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"The story has no global variable '{key}'.");

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Value value)
    {
        value = program.GlobalNamed(key) is { } name ? Exchange.ToValue(values[name.GlobalSlot]) : null;
        return value is not null;
    }

    public IEnumerator<KeyValuePair<string, Value>> GetEnumerator() =>
        Keys.Select(name => KeyValuePair.Create(name, this[name])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
