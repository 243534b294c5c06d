using System.Collections;
using System.Runtime.CompilerServices;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>
/// An immutable list that equals another with the same elements in the same order, so that a record of lists has the equality of
/// its content.
/// </summary>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Of))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] elements;

    internal ValueList(ReadOnlySpan<T> elements) => this.elements = elements.ToArray();

    public int Count => elements.Length;

    public T this[int index] => elements[index];

    public bool Equals(ValueList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && elements.AsSpan().SequenceEqual(other.elements));

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var element in elements)
        {
            hash.Add(element);
        }
        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)elements).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => elements.GetEnumerator();
}

/// <summary>Makes lists that are compared by their content; collection expressions call it.</summary>
public static class ValueList
{
    public static ValueList<T> Of<T>(ReadOnlySpan<T> elements) => new(elements);
}
