using SafeguardingTraining.Ink.Values;

namespace SafeguardingTraining.Ink.Playing;

/// <summary>The evaluation stack and the operators that work on it.</summary>
internal sealed partial class Player
{
    private void Push(in Operand operand)
    {
        if (operands.Count >= budget.EvaluationDepth)
        {
            Exhaust($"left more than {budget.EvaluationDepth:N0} values unused");
            return;
        }
        operands.Push(operand);
    }

    private void PushText(string text)
    {
        if (text.Length > budget.StringLength)
        {
            Exhaust($"made a text of more than {budget.StringLength:N0} characters");
            return;
        }
        Charge(text.Length >> 5);
        Push(Operand.Of(text));
    }

    private bool TryPop(out Operand operand)
    {
        if (operands.Count == 0)
        {
            operand = default;
            Fail("trying to pop too many objects");
            return false;
        }
        operand = operands.Pop();
        return true;
    }

    private void DuplicateTop()
    {
        if (operands.Count == 0)
        {
            Fail("trying to pop too many objects");
            return;
        }
        Push(operands.Peek());
    }

    private void CallNative(NativeFunction function)
    {
        var two = function.TakesTwo();
        if (operands.Count < (two ? 2 : 1))
        {
            Fail("trying to pop too many objects");
            return;
        }
        var right = two ? operands.Pop() : default;
        var left = operands.Pop();
        if (!CanAfford(left, right))
        {
            return;
        }
        string? trouble = null;
        var result = two ? Arithmetic.Two(function, left, right, ref trouble) : Arithmetic.One(function, left, ref trouble);
        if (trouble is not null)
        {
            Fail(trouble);
            return;
        }
        operands.Push(result);
    }

    /// <summary>Long texts and lists cost what working with them costs.</summary>
    private bool CanAfford(in Operand left, in Operand right)
    {
        if (left.Kind < OperandKind.List && right.Kind < OperandKind.List)
        {
            return true;
        }
        if (left.Kind == OperandKind.List)
        {
            var size = (long)left.List.Count;
            foreach (var origin in left.List.Origins)
            {
                size += origin.Items.Count;
            }
            return Charge(size * (1 + (right.Kind == OperandKind.List ? right.List.Count : 0)) >> 4);
        }
        var length = (left.Kind == OperandKind.Text ? left.Text.Length : 0) + (right.Kind == OperandKind.Text ? right.Text.Length : 0);
        if (length > budget.StringLength)
        {
            Exhaust($"made a text of more than {budget.StringLength:N0} characters");
            return false;
        }
        return Charge(length >> 5);
    }

    private bool Holds(in Operand condition)
    {
        if (condition.Kind == OperandKind.Target)
        {
            Fail(
                $"Shouldn't use a divert target (to {condition.Target.Path}) as a conditional value. Did you intend a function call 'likeThis()' or a read count check 'likeThis'? (no arrows)"
            );
            return false;
        }
        return Arithmetic.IsTruthy(condition);
    }
}
