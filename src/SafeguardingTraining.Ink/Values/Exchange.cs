using SafeguardingTraining.Ink.Compiled;

namespace SafeguardingTraining.Ink.Values;

/// <summary>Carries values between the story and those who use it.</summary>
internal static class Exchange
{
    public static Value? ToValue(in Operand operand) =>
        operand.Kind switch
        {
            OperandKind.Truth => new Truth(operand.Truth),
            OperandKind.Whole => new Whole(operand.Whole),
            OperandKind.Real => new Real(operand.Real),
            OperandKind.Text => new Text(operand.Text),
            OperandKind.Target => new Target(operand.Target.Path),
            OperandKind.List => new ListValue([.. operand.List.Entries.Select(entry => entry.Item.FullName)]),
            _ => null,
        };

    /// <summary>As the story keeps it, or nothing when it names an item or a place the story does not have.</summary>
    public static Operand? ToOperand(Value value, InkProgram program) =>
        value switch
        {
            Truth truth => Operand.Of(truth.IsTrue),
            Whole whole => Operand.Of(whole.Number),
            Real real => Operand.Of(real.Number),
            Text text => Operand.Of(text.Content),
            Target target => program.DestinationNamed(target.Path) is { } place ? Operand.Of(place) : null,
            ListValue list => ToList(list, program.Lists),
            _ => null,
        };

    private static Operand? ToList(ListValue list, ListDeclarations lists)
    {
        var items = list.Items.Select(lists.ItemNamed).OfType<InkList>().ToArray();
        return items.Length == list.Items.Count ? Operand.Of(items.Aggregate(InkList.Empty, ListAlgebra.Union)) : null;
    }
}
