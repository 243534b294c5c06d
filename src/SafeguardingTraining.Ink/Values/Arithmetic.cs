using System.Globalization;

namespace SafeguardingTraining.Ink.Values;

/// <summary>
/// Ink's operators on values. Whole numbers have 32 bits and wrap, fractions are single precision,
/// and of two kinds the higher decides. What cannot be done is told by <c>trouble</c>.
/// </summary>
internal static class Arithmetic
{
    public static Operand Two(NativeFunction function, in Operand left, in Operand right, ref string? trouble)
    {
        if (left.Kind == OperandKind.Whole && right.Kind == OperandKind.Whole)
        {
            return Wholes(function, left.Whole, right.Whole, ref trouble);
        }
        if (!AreValues(function, left, right, ref trouble))
        {
            return Operand.Nothing;
        }
        if (left.Kind == OperandKind.List || right.Kind == OperandKind.List)
        {
            return WithList(function, left, right, ref trouble);
        }
        var kind = left.Kind > right.Kind ? left.Kind : right.Kind;
        return kind switch
        {
            OperandKind.Truth => Wholes(function, left.Whole, right.Whole, ref trouble),
            OperandKind.Whole => Wholes(function, left.Whole, right.Whole, ref trouble),
            OperandKind.Real => Reals(function, AsReal(left), AsReal(right), ref trouble),
            OperandKind.Text => Texts(function, left.ToString(), right.ToString(), ref trouble),
            _ => Targets(function, left, right, kind, ref trouble),
        };
    }

    public static Operand One(NativeFunction function, in Operand operand, ref string? trouble)
    {
        if (!AreValues(function, operand, operand, ref trouble))
        {
            return Operand.Nothing;
        }
        return operand.Kind switch
        {
            OperandKind.Truth or OperandKind.Whole => Whole(function, operand.Whole, ref trouble),
            OperandKind.Real => Real(function, operand.Real, ref trouble),
            OperandKind.List => List(function, operand.List, ref trouble),
            _ => Cannot(function, operand.KindName, ref trouble),
        };
    }

    private static Operand Wholes(NativeFunction function, int left, int right, ref string? trouble)
    {
        switch (function)
        {
            case NativeFunction.Add:
                return Operand.Of(unchecked(left + right));
            case NativeFunction.Subtract:
                return Operand.Of(unchecked(left - right));
            case NativeFunction.Multiply:
                return Operand.Of(unchecked(left * right));
            case NativeFunction.Divide:
                return Quotient(left, right, remainder: false, ref trouble);
            case NativeFunction.Mod:
                return Quotient(left, right, remainder: true, ref trouble);
            case NativeFunction.Equal:
                return Operand.Of(left == right);
            case NativeFunction.NotEqual:
                return Operand.Of(left != right);
            case NativeFunction.Greater:
                return Operand.Of(left > right);
            case NativeFunction.Less:
                return Operand.Of(left < right);
            case NativeFunction.GreaterOrEqual:
                return Operand.Of(left >= right);
            case NativeFunction.LessOrEqual:
                return Operand.Of(left <= right);
            case NativeFunction.And:
                return Operand.Of(left != 0 && right != 0);
            case NativeFunction.Or:
                return Operand.Of(left != 0 || right != 0);
            case NativeFunction.Min:
                return Operand.Of(Math.Min(left, right));
            case NativeFunction.Max:
                return Operand.Of(Math.Max(left, right));
            case NativeFunction.Pow:
                return Operand.Of((float)Math.Pow(left, right));
            default:
                return Cannot(function, "Int", ref trouble);
        }
    }

    private static Operand Quotient(int left, int right, bool remainder, ref string? trouble)
    {
        if (right == 0)
        {
            trouble = "Attempted to divide by zero.";
            return Operand.Nothing;
        }
        if (right == -1)
        {
            return Operand.Of(remainder ? 0 : unchecked(-left));
        }
        return Operand.Of(remainder ? left % right : left / right);
    }

    private static Operand Reals(NativeFunction function, float left, float right, ref string? trouble) =>
        function switch
        {
            NativeFunction.Add => Operand.Of(left + right),
            NativeFunction.Subtract => Operand.Of(left - right),
            NativeFunction.Multiply => Operand.Of(left * right),
            NativeFunction.Divide => Operand.Of(left / right),
            NativeFunction.Mod => Operand.Of(left % right),
            NativeFunction.Equal => Operand.Of(left == right),
            NativeFunction.NotEqual => Operand.Of(left != right),
            NativeFunction.Greater => Operand.Of(left > right),
            NativeFunction.Less => Operand.Of(left < right),
            NativeFunction.GreaterOrEqual => Operand.Of(left >= right),
            NativeFunction.LessOrEqual => Operand.Of(left <= right),
            NativeFunction.And => Operand.Of(left != 0 && right != 0),
            NativeFunction.Or => Operand.Of(left != 0 || right != 0),
            NativeFunction.Min => Operand.Of(Math.Min(left, right)),
            NativeFunction.Max => Operand.Of(Math.Max(left, right)),
            NativeFunction.Pow => Operand.Of((float)Math.Pow(left, right)),
            _ => Cannot(function, "Float", ref trouble),
        };

    private static Operand Texts(NativeFunction function, string left, string right, ref string? trouble) =>
        function switch
        {
            NativeFunction.Add => Operand.Of(string.Concat(left, right)),
            NativeFunction.Equal => Operand.Of(left == right),
            NativeFunction.NotEqual => Operand.Of(left != right),
            NativeFunction.Has => Operand.Of(left.Contains(right, StringComparison.Ordinal)),
            NativeFunction.Hasnt => Operand.Of(!left.Contains(right, StringComparison.Ordinal)),
            _ => Cannot(function, "String", ref trouble),
        };

    private static Operand Targets(NativeFunction function, in Operand left, in Operand right, OperandKind kind, ref string? trouble)
    {
        if (left.Kind != right.Kind)
        {
            var (cast, to) = left.Kind == kind ? (right, left) : (left, right);
            trouble = $"Can't cast {Plain(cast)} from {cast.KindName} to {to.KindName}";
            return Operand.Nothing;
        }
        return function switch
        {
            NativeFunction.Equal when kind == OperandKind.Target => Operand.Of(left.Target == right.Target),
            NativeFunction.NotEqual when kind == OperandKind.Target => Operand.Of(left.Target != right.Target),
            _ => Cannot(function, left.KindName, ref trouble),
        };
    }

    private static Operand WithList(NativeFunction function, in Operand left, in Operand right, ref string? trouble)
    {
        if (left.Kind == OperandKind.List && right.Kind == OperandKind.Whole && function is NativeFunction.Add or NativeFunction.Subtract)
        {
            return Operand.Of(ListAlgebra.Shift(left.List, function == NativeFunction.Add ? right.Whole : unchecked(-right.Whole)));
        }
        if (left.Kind == OperandKind.List && right.Kind == OperandKind.List)
        {
            return Lists(function, left.List, right.List, ref trouble);
        }
        if (function is NativeFunction.And or NativeFunction.Or && left.Kind < OperandKind.Target && right.Kind < OperandKind.Target)
        {
            return Operand.Of(function == NativeFunction.And ? IsTruthy(left) && IsTruthy(right) : IsTruthy(left) || IsTruthy(right));
        }
        trouble = $"Can not call use '{function.Word()}' operation on {left.KindName} and {right.KindName}";
        return Operand.Nothing;
    }

    private static Operand Lists(NativeFunction function, InkList left, InkList right, ref string? trouble) =>
        function switch
        {
            NativeFunction.Add => Operand.Of(ListAlgebra.Union(left, right)),
            NativeFunction.Subtract => Operand.Of(ListAlgebra.Without(left, right)),
            NativeFunction.Has => Operand.Of(ListAlgebra.Has(left, right)),
            NativeFunction.Hasnt => Operand.Of(!ListAlgebra.Has(left, right)),
            NativeFunction.Intersect => Operand.Of(ListAlgebra.Intersect(left, right)),
            NativeFunction.Equal => Operand.Of(ListAlgebra.SameItems(left, right)),
            NativeFunction.NotEqual => Operand.Of(!ListAlgebra.SameItems(left, right)),
            NativeFunction.Greater => Operand.Of(ListAlgebra.Greater(left, right)),
            NativeFunction.Less => Operand.Of(ListAlgebra.Less(left, right)),
            NativeFunction.GreaterOrEqual => Operand.Of(ListAlgebra.GreaterOrEqual(left, right)),
            NativeFunction.LessOrEqual => Operand.Of(ListAlgebra.LessOrEqual(left, right)),
            NativeFunction.And => Operand.Of(left.Count > 0 && right.Count > 0),
            NativeFunction.Or => Operand.Of(left.Count > 0 || right.Count > 0),
            _ => Cannot(function, "List", ref trouble),
        };

    private static Operand Whole(NativeFunction function, int number, ref string? trouble) =>
        function switch
        {
            NativeFunction.Negate => Operand.Of(unchecked(-number)),
            NativeFunction.Not => Operand.Of(number == 0),
            NativeFunction.Floor or NativeFunction.Ceiling or NativeFunction.Int => Operand.Of(number),
            NativeFunction.Float => Operand.Of((float)number),
            _ => Cannot(function, "Int", ref trouble),
        };

    private static Operand Real(NativeFunction function, float number, ref string? trouble) =>
        function switch
        {
            NativeFunction.Negate => Operand.Of(-number),
            NativeFunction.Not => Operand.Of(number == 0),
            NativeFunction.Floor => Operand.Of(MathF.Floor(number)),
            NativeFunction.Ceiling => Operand.Of(MathF.Ceiling(number)),
            NativeFunction.Int => Operand.Of((int)number),
            NativeFunction.Float => Operand.Of(number),
            _ => Cannot(function, "Float", ref trouble),
        };

    private static Operand List(NativeFunction function, InkList list, ref string? trouble) =>
        function switch
        {
            NativeFunction.Not => Operand.Of(list.Count == 0 ? 1 : 0),
            NativeFunction.ListMin => Operand.Of(ListAlgebra.MinOnly(list)),
            NativeFunction.ListMax => Operand.Of(ListAlgebra.MaxOnly(list)),
            NativeFunction.ListAll => Operand.Of(ListAlgebra.All(list)),
            NativeFunction.ListInvert => Operand.Of(ListAlgebra.Invert(list)),
            NativeFunction.ListCount => Operand.Of(list.Count),
            NativeFunction.ListValue => Operand.Of(list.Count == 0 ? 0 : list.Max().Value),
            _ => Cannot(function, "List", ref trouble),
        };

    /// <summary>Whether a condition with this value holds. Places are not conditions; ask before.</summary>
    public static bool IsTruthy(in Operand operand) =>
        operand.Kind switch
        {
            OperandKind.Truth or OperandKind.Whole => operand.Whole != 0,
            OperandKind.Real => operand.Real != 0,
            OperandKind.List => operand.List.Count > 0,
            OperandKind.Text => operand.Text.Length > 0,
            _ => false,
        };

    private static bool AreValues(NativeFunction function, in Operand left, in Operand right, ref string? trouble)
    {
        if (left.Kind == OperandKind.Void || right.Kind == OperandKind.Void)
        {
            trouble =
                $"Attempting to perform {function.Word()} on a void value. Did you forget to 'return' a value from a function you called here?";
            return false;
        }
        if (!left.IsValue || !right.IsValue)
        {
            trouble = $"Attempting to perform {function.Word()} on something that is not a value.";
            return false;
        }
        return true;
    }

    private static float AsReal(in Operand operand) => operand.Kind == OperandKind.Real ? operand.Real : operand.Whole;

    private static string Plain(in Operand operand) =>
        operand.Kind switch
        {
            OperandKind.Truth => operand.Truth.ToString(CultureInfo.InvariantCulture),
            OperandKind.Target => operand.Target.Path,
            OperandKind.Pointer => operand.Pointed.Text,
            _ => operand.ToString(),
        };

    private static Operand Cannot(NativeFunction function, string kind, ref string? trouble)
    {
        trouble = $"Cannot perform operation '{function.Word()}' on {kind}";
        return Operand.Nothing;
    }
}
