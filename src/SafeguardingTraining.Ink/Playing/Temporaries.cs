using SafeguardingTraining.Ink.Compiled;
using SafeguardingTraining.Ink.Values;

namespace SafeguardingTraining.Ink.Playing;

/// <summary>
/// The temporary variables of one call stack element. Only who holds the age it was made in may change it;
/// anyone else changes a copy.
/// </summary>
internal sealed class Temporaries(long age)
{
    private VariableName[] names = new VariableName[2];
    private Operand[] values = new Operand[2];
    private int count;

    public long Age { get; } = age;

    public bool TryGet(VariableName name, out Operand value)
    {
        for (var i = 0; i < count; i++)
        {
            if (ReferenceEquals(names[i], name))
            {
                value = values[i];
                return true;
            }
        }
        value = default;
        return false;
    }

    public bool Has(VariableName name) => Array.IndexOf(names, name, 0, count) >= 0;

    public void Set(VariableName name, in Operand value)
    {
        for (var i = 0; i < count; i++)
        {
            if (ReferenceEquals(names[i], name))
            {
                values[i] = value;
                return;
            }
        }
        if (count == names.Length)
        {
            Array.Resize(ref names, count * 2);
            Array.Resize(ref values, count * 2);
        }
        (names[count], values[count]) = (name, value);
        count++;
    }

    public override string ToString() => string.Join(',', Enumerable.Range(0, count).Select(at => $"{names[at].Text}={values[at]}"));

    public Temporaries Copy(long newAge)
    {
        var copy = new Temporaries(newAge);
        if (count > copy.names.Length)
        {
            (copy.names, copy.values) = (new VariableName[names.Length], new Operand[names.Length]);
        }
        Array.Copy(names, copy.names, count);
        Array.Copy(values, copy.values, count);
        copy.count = count;
        return copy;
    }
}
