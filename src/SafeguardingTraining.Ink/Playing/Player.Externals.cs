using SafeguardingTraining.Ink.Values;

namespace SafeguardingTraining.Ink.Playing;

/// <summary>EXTERNAL functions: answered from outside, or else by a knot of the same name.</summary>
internal sealed partial class Player
{
    private bool AllExternalsAreAnswered()
    {
        if (state.IsChecked || state.IsDeclaring)
        {
            return true;
        }
        state.IsChecked = true;
        var missing = program
            .Externals.Where(name => !state.Externals.ContainsKey(name) && !program.Root.Named.ContainsKey(name))
            .ToArray();
        if (missing.Length == 0)
        {
            return true;
        }
        var message =
            $"ERROR: Missing function binding for external{(missing.Length > 1 ? "s" : "")}: '{string.Join("', '", missing)}' , and no fallback ink function found.";
        troubles.Add(new Trouble(TroubleKind.Error, message, ""));
        return false;
    }

    private void CallExternal(string name, int arguments)
    {
        if (!state.Externals.TryGetValue(name, out var external))
        {
            CallFallback(name);
            return;
        }
        if (!external.IsLookaheadSafe && output.OpenStrings > 0)
        {
            Fail(
                $"External function {name} could not be called because 1) it wasn't marked as lookaheadSafe when BindExternalFunction was called and 2) the story is in the middle of string generation, either because choice text is being generated, or because you have ink like \"hello {{func()}}\". You can work around this by generating the result of your function into a temporary variable before the string or choice gets generated: ~ temp x = {name}()"
            );
            return;
        }
        if (!external.IsLookaheadSafe && held.IsHeld)
        {
            sawUnsafeExternal = true;
            return;
        }
        Ask(external, arguments);
    }

    private void CallFallback(string name)
    {
        if (!program.Root.Named.TryGetValue(name, out var fallback))
        {
            Fail($"Trying to call EXTERNAL function '{name}' which has not been bound, and fallback ink function could not be found.");
        }
        else if (PushFrame(CallFrameKind.Function))
        {
            diverted = fallback.Start;
        }
    }

    private void Ask(External external, int arguments)
    {
        if (operands.Count < arguments)
        {
            Fail("trying to pop too many objects");
            return;
        }
        var given = new Value[arguments];
        for (var i = arguments - 1; i >= 0; i--)
        {
            given[i] = Exchange.ToValue(operands.Pop()) ?? "";
        }
        var answer = external.Answer(given);
        Push(answer is null ? Operand.Void : Exchange.ToOperand(answer, program) ?? Operand.Void);
    }
}
