using System.Globalization;
using System.Runtime.CompilerServices;
using SafeguardingTraining.Ink.Compiled;

namespace SafeguardingTraining.Ink.Values;

/// <summary>Kinds of value, ordered so that of two different ones the higher decides how both are treated.</summary>
internal enum OperandKind : byte
{
    None,
    Nothing,
    Void,
    Tag,
    Truth,
    Whole,
    Real,
    List,
    Text,
    Target,
    Pointer,
}

/// <summary>A value while the story works with it: no allocation for numbers and truths.</summary>
internal readonly struct Operand
{
    private readonly object reference;
    private readonly int bits;

    private Operand(OperandKind kind, int bits, object reference)
    {
        Kind = kind;
        this.bits = bits;
        this.reference = reference;
    }

    public static Operand Void => new(OperandKind.Void, 0, "");

    public static Operand Nothing => new(OperandKind.Nothing, 0, "");

    public OperandKind Kind { get; }

    public bool IsValue => Kind >= OperandKind.Truth;

    public int Whole => bits;

    public bool Truth => bits != 0;

    public float Real => BitConverter.Int32BitsToSingle(bits);

    /// <summary>The words of a text or a tag.</summary>
    public string Text => Unsafe.As<string>(reference);

    public InkList List => Unsafe.As<InkList>(reference);

    public Destination Target => Unsafe.As<Destination>(reference);

    /// <summary>
    /// The variable a pointer points to, in the call stack element <see cref="Whole"/>: 0 for globals, the bottom one is 1.
    /// </summary>
    public VariableName Pointed => Unsafe.As<VariableName>(reference);

    /// <summary>inkle's name for the kind, as its messages print it.</summary>
    public string KindName =>
        Kind switch
        {
            OperandKind.Truth => "Bool",
            OperandKind.Whole => "Int",
            OperandKind.Real => "Float",
            OperandKind.List => "List",
            OperandKind.Text => "String",
            OperandKind.Target => "DivertTarget",
            OperandKind.Pointer => "VariablePointer",
            _ => "Void",
        };

    public static Operand Of(int number) => new(OperandKind.Whole, number, "");

    public static Operand Of(float number) => new(OperandKind.Real, BitConverter.SingleToInt32Bits(number), "");

    public static Operand Of(bool truth) => new(OperandKind.Truth, truth ? 1 : 0, "");

    public static Operand Of(string text) => new(OperandKind.Text, 0, text);

    public static Operand Of(InkList list) => new(OperandKind.List, 0, list);

    public static Operand Of(Destination target) => new(OperandKind.Target, 0, target);

    public static Operand OfTag(string tag) => new(OperandKind.Tag, 0, tag);

    public static Operand OfPointer(VariableName name, int element) => new(OperandKind.Pointer, element, name);

    /// <summary>As a story prints it.</summary>
    public override string ToString() =>
        Kind switch
        {
            OperandKind.Truth => Truth ? "true" : "false",
            OperandKind.Whole => bits.ToString(CultureInfo.InvariantCulture),
            OperandKind.Real => Real.ToString(CultureInfo.InvariantCulture),
            OperandKind.List => List.ToString(),
            OperandKind.Text => Text,
            OperandKind.Target => $"DivertTargetValue({Target.Path})",
            OperandKind.Pointer => $"VariablePointerValue({Pointed.Text})",
            OperandKind.Tag => $"# {Text}",
            _ => "",
        };
}
