using SafeguardingTraining.Ink.Compiling.Output;
using SafeguardingTraining.Ink.Compiling.Syntax;

namespace SafeguardingTraining.Ink.Compiling.Generating;

internal sealed partial class Generator
{
    private const int HasCondition = 1;
    private const int HasStart = 2;
    private const int HasOnly = 4;
    private const int IsFallback = 8;
    private const int IsOnce = 16;

    /// <summary>Adds a choice, and gives the block that is played once it is taken.</summary>
    public Block AddChoice(ChoiceNode choice, Block into, int number)
    {
        var outcome = new Block($"c-{Numbers.Of(number)}");
        outcome.At(choice.Span);
        Block? words = null;
        var around = into;
        if (choice.Start.Count > 0)
        {
            around = new Block();
            into.Add(around, choice.Span);
            words = AddStart(choice, around);
        }
        var hasValues = choice.Start.Count > 0 || choice.Only.Count > 0 || choice.Conditions.Count > 0;
        if (hasValues && words is null)
        {
            around.Add("ev", choice.Span);
        }
        if (choice.Only.Count > 0)
        {
            around.Add("str", choice.Span);
            AddAll(choice.Only, around);
            around.Add("/str", choice.Span);
        }
        AddConditions(choice, around);
        if (hasValues)
        {
            around.Add("/ev", choice.Span);
        }
        around.Add(new ChoiceOffer(FlagsOf(choice)) { Target = outcome }, choice.Span);
        if (words is not null)
        {
            around.AddNamed(words);
        }
        into.AddNamed(outcome);
        AddOutcome(choice, outcome, words);
        if (!choice.IsSticky)
        {
            outcome.Flags |= Block.CountsVisits | Block.AtStartOnly;
        }
        Name(choice, outcome);
        return outcome;
    }

    private static int FlagsOf(ChoiceNode choice) =>
        (choice.Conditions.Count > 0 ? HasCondition : 0)
        | (choice.Start.Count > 0 ? HasStart : 0)
        | (choice.Only.Count > 0 ? HasOnly : 0)
        | (choice.IsFallback ? IsFallback : 0)
        | (choice.IsSticky ? 0 : IsOnce);

    /// <summary>Words that show both before and after are one block that comes back to whoever asked for it.</summary>
    private Block AddStart(ChoiceNode choice, Block around)
    {
        var words = new Block("s");
        words.At(choice.Span);
        words.Parent = around;
        var back = new Block("$r1");
        around.Add("ev", choice.Span);
        around.Add(new TargetValue { Target = back }, choice.Span);
        around.Add(new Assignment("$r", isGlobal: false, isNew: true), choice.Span);
        around.Add("str", choice.Span);
        around.Add(new Jump(JumpKind.Divert) { Target = words }, choice.Span);
        around.Add(back);
        around.Add("/str", choice.Span);
        AddAll(choice.Start, words);
        words.Add(new Jump(JumpKind.Divert) { Variable = "$r" }, choice.Span);
        return words;
    }

    private void AddConditions(ChoiceNode choice, Block into)
    {
        for (var at = 0; at < choice.Conditions.Count; at++)
        {
            AddValue(choice.Conditions[at], into);
            if (at > 0)
            {
                into.Add("&&", choice.Conditions[at].Span);
            }
        }
    }

    private void AddOutcome(ChoiceNode choice, Block outcome, Block? words)
    {
        if (words is not null)
        {
            var back = new Block("$r2");
            outcome.Add("ev", choice.Span);
            outcome.Add(new TargetValue { Target = back }, choice.Span);
            outcome.Add("/ev", choice.Span);
            outcome.Add(new Assignment("$r", isGlobal: false, isNew: true), choice.Span);
            outcome.Add(new Jump(JumpKind.Divert) { Target = words }, choice.Span);
            outcome.Add(back);
        }
        AddAll(choice.Inner, outcome);
        outcome.Add("\n", choice.Span);
    }
}
