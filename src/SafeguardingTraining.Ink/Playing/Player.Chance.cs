using SafeguardingTraining.Ink.Values;

namespace SafeguardingTraining.Ink.Playing;

/// <summary>Chance: decided by the seed alone, number for number as inkle's runtime decides it.</summary>
internal sealed partial class Player
{
    private void PushRandom()
    {
        if (!TryPop(out var most) || !TryPop(out var least))
        {
            return;
        }
        if (least.Kind != OperandKind.Whole)
        {
            Fail("Invalid value for minimum parameter of RANDOM(min, max)");
            return;
        }
        if (most.Kind != OperandKind.Whole)
        {
            Fail("Invalid value for maximum parameter of RANDOM(min, max)");
            return;
        }
        var range = (long)most.Whole - least.Whole + 1;
        if (range is > int.MaxValue or < int.MinValue || (long)most.Whole - least.Whole is > int.MaxValue or < int.MinValue)
        {
            Fail("RANDOM was called with a range that exceeds the size that ink numbers can use.");
        }
        else if (range <= 0)
        {
            Fail($"RANDOM was called with minimum as {least.Whole} and maximum as {most.Whole}. The maximum must be larger");
        }
        else
        {
            Push(Operand.Of((NextRandom() % (int)range) + least.Whole));
        }
    }

    private int NextRandom()
    {
        state.PreviousRandom = new Random(unchecked(state.Seed + state.PreviousRandom)).Next();
        return state.PreviousRandom;
    }

    private void SeedRandom()
    {
        if (!TryPop(out var seed))
        {
            return;
        }
        if (seed.Kind != OperandKind.Whole)
        {
            Fail("Invalid value passed to SEED_RANDOM");
            return;
        }
        (state.Seed, state.PreviousRandom) = (seed.Whole, 0);
        Push(Operand.Void);
    }

    private void PushShuffleIndex()
    {
        if (!TryPop(out var elements) || !TryPop(out var visits))
        {
            return;
        }
        if (elements.Kind != OperandKind.Whole || visits.Kind != OperandKind.Whole || elements.Whole <= 0 || visits.Whole < 0)
        {
            Fail("expected number of elements in sequence for shuffle index");
            return;
        }
        if (Charge(elements.Whole))
        {
            var loop = visits.Whole / elements.Whole;
            Push(Operand.Of(ShuffledIndex(elements.Whole, visits.Whole % elements.Whole, loop)));
        }
    }

    /// <summary>Draws without putting back, from the same order each time round the same shuffle.</summary>
    private int ShuffledIndex(int elements, int draw, int loop)
    {
        var hash = 0;
        foreach (var letter in program.Containers[code[position].Owner].Path)
        {
            hash += letter;
        }
        var random = new Random(unchecked(hash + loop + state.Seed));
        var left = Enumerable.Range(0, elements).ToList();
        for (; draw > 0; draw--)
        {
            left.RemoveAt(random.Next() % left.Count);
        }
        return left[random.Next() % left.Count];
    }

    private void PushListFromNumber()
    {
        if (!TryPop(out var number) || !TryPop(out var name))
        {
            return;
        }
        if (number.Kind != OperandKind.Whole)
        {
            Fail("Passed non-integer when creating a list element from a numerical value.");
        }
        else if (name.Kind != OperandKind.Text || program.Lists.Named(name.Text) is not { } list)
        {
            Fail($"Failed to find LIST called {name}");
        }
        else
        {
            Push(Operand.Of(list.WithValue(number.Whole) is { } item ? InkList.Of(item, number.Whole) : InkList.Empty));
        }
    }

    private void PushListRange()
    {
        if (!TryPop(out var most) || !TryPop(out var least) || !TryPop(out var list))
        {
            return;
        }
        if (list.Kind != OperandKind.List || !least.IsValue || !most.IsValue)
        {
            Fail("Expected list, minimum and maximum for LIST_RANGE");
            return;
        }
        var from = least.Kind switch
        {
            OperandKind.Whole => least.Whole,
            OperandKind.List when least.List.Count > 0 => least.List.Min().Value,
            _ => 0,
        };
        var to = most.Kind switch
        {
            OperandKind.Whole => most.Whole,
            OperandKind.List when most.List.Count > 0 => most.List.Max().Value,
            _ => int.MaxValue,
        };
        Push(Operand.Of(ListAlgebra.Between(list.List, from, to)));
    }

    private void PushRandomItem()
    {
        if (!TryPop(out var list))
        {
            return;
        }
        if (list.Kind != OperandKind.List)
        {
            Fail("Expected list for LIST_RANDOM");
        }
        else if (list.List.Count == 0)
        {
            Push(Operand.Of(InkList.Empty));
        }
        else
        {
            var (item, value) = list.List.Entries[NextRandom() % list.List.Count];
            Push(Operand.Of(InkList.Of(item, value)));
        }
    }
}
