using SafeguardingTraining.Ink.Values;

namespace SafeguardingTraining.Ink.Playing;

/// <summary>The values an expression is working with.</summary>
internal sealed class OperandStack
{
    private Operand[] operands = new Operand[32];

    public int Count { get; private set; }

    public void Push(in Operand operand)
    {
        if (Count == operands.Length)
        {
            Array.Resize(ref operands, Count * 2);
        }
        operands[Count++] = operand;
    }

    public Operand Pop() => operands[--Count];

    public ref readonly Operand Peek() => ref operands[Count - 1];

    public void Replace(in Operand top) => operands[Count - 1] = top;

    public Operand[]? Save() => Count == 0 ? null : operands.AsSpan(0, Count).ToArray();

    public void Restore(Operand[]? saved)
    {
        Count = 0;
        foreach (var operand in saved ?? [])
        {
            Push(operand);
        }
    }
}
