using System.Globalization;
using System.Text.Json;
using SafeguardingTraining.Ink.Values;

namespace SafeguardingTraining.Ink.Compiled;

/// <summary>Reads each piece of compiled JSON content into one instruction.</summary>
internal sealed class InstructionReader(Container[] containers, PathFinder paths, ListDeclarations lists)
{
    private static readonly Dictionary<string, OpCode> Commands = new()
    {
        ["ev"] = OpCode.EvalStart,
        ["/ev"] = OpCode.EvalEnd,
        ["out"] = OpCode.Out,
        ["du"] = OpCode.Duplicate,
        ["pop"] = OpCode.Pop,
        ["~ret"] = OpCode.ReturnFunction,
        ["->->"] = OpCode.ReturnTunnel,
        ["str"] = OpCode.BeginString,
        ["/str"] = OpCode.EndString,
        ["nop"] = OpCode.Nop,
        ["choiceCnt"] = OpCode.ChoiceCount,
        ["turn"] = OpCode.Turns,
        ["turns"] = OpCode.TurnsSince,
        ["readc"] = OpCode.ReadCount,
        ["rnd"] = OpCode.Random,
        ["srnd"] = OpCode.SeedRandom,
        ["visit"] = OpCode.VisitIndex,
        ["seq"] = OpCode.ShuffleIndex,
        ["thread"] = OpCode.StartThread,
        ["done"] = OpCode.Done,
        ["end"] = OpCode.EndStory,
        ["listInt"] = OpCode.ListFromInt,
        ["range"] = OpCode.ListRange,
        ["lrnd"] = OpCode.ListRandom,
        ["#"] = OpCode.BeginTag,
        ["/#"] = OpCode.EndTag,
        ["<>"] = OpCode.Glue,
        ["void"] = OpCode.PushVoid,
    };

    /// <summary>Stands for a container that was not found.</summary>
    private static readonly object Nowhere = new();

    private readonly Dictionary<string, VariableName> names = [];
    private readonly Dictionary<string, Literal> literals = [];

    public List<VariableName> Globals { get; } = [];

    /// <summary>Functions the story expects from outside, by the name it calls them.</summary>
    public HashSet<string> Externals { get; } = [];

    public void Read(JsonElement json, ref Instruction into)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.String:
                ReadWord(json.GetString() ?? "", ref into);
                break;
            case JsonValueKind.Number:
                ReadNumber(json, ref into);
                break;
            case JsonValueKind.True:
            case JsonValueKind.False:
                (into.Op, into.Number) = (OpCode.PushTruth, json.GetBoolean() ? 1 : 0);
                break;
            case JsonValueKind.Object:
                ReadObject(json, containers[into.Owner], ref into);
                break;
            default:
                throw new UnreadableStory($"The story holds something that is no content: {json.ValueKind}.");
        }
    }

    private void ReadWord(string word, ref Instruction into)
    {
        if (word.StartsWith('^') || word == "\n")
        {
            (into.Op, into.Data) = (OpCode.Text, LiteralOf(word == "\n" ? word : word[1..]));
        }
        else if (Commands.TryGetValue(word, out var command))
        {
            into.Op = command;
        }
        else if (NativeFunctions.ByWord.TryGetValue(word, out var function))
        {
            (into.Op, into.Number) = (OpCode.Native, (int)function);
        }
        else if (
            word.EndsWith('f')
            && float.TryParse(word.AsSpan(0, word.Length - 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var real)
        )
        {
            // Fractions that look whole, as inkjs knows them: "2.0f".
            (into.Op, into.Number) = (OpCode.PushReal, BitConverter.SingleToInt32Bits(real));
        }
        else
        {
            throw new UnreadableStory($"The story holds a word this runtime does not know: '{word}'.");
        }
    }

    private static void ReadNumber(JsonElement json, ref Instruction into)
    {
        if (json.TryGetInt32(out var whole))
        {
            (into.Op, into.Number) = (OpCode.PushWhole, whole);
            return;
        }
        var written = json.GetRawText();
        if (written.AsSpan().IndexOfAny(".eE") < 0)
        {
            throw new UnreadableStory($"The story holds a whole number that does not fit 32 bits: {written}.");
        }
        var real = float.Parse(written, NumberStyles.Float, CultureInfo.InvariantCulture);
        (into.Op, into.Number) = (OpCode.PushReal, BitConverter.SingleToInt32Bits(real));
    }

    /// <summary>The first key known says what the object is; the others say more about it.</summary>
    private void ReadObject(JsonElement json, Container owner, ref Instruction into)
    {
        foreach (var property in json.EnumerateObject())
        {
            // Each time a property is asked for its name, it makes it again.
            var (name, value) = (property.Name, property.Value);
            if (
                ReadValue(name, value, json, ref into)
                || ReadFlow(name, value, json, owner, ref into)
                || ReadVariable(name, value, json, owner, ref into)
            )
            {
                return;
            }
        }
        throw new UnreadableStory($"The story holds an object this runtime does not know: {Shorten(json.GetRawText())}.");
    }

    private bool ReadValue(string name, JsonElement value, JsonElement json, ref Instruction into)
    {
        switch (name)
        {
            case "^->":
                (into.Op, into.Data) = (OpCode.PushTarget, paths.DestinationOf(PathOf(value)));
                return true;
            case "^var":
                (into.Op, into.Data, into.Number) = (OpCode.PushPointer, Global(value), NumberOf(json, "ci", -1));
                return true;
            case "#":
                (into.Op, into.Data) = (OpCode.LegacyTag, TextOf(value));
                return true;
            case "list":
                (into.Op, into.Data) = (OpCode.PushList, lists.ListOf(json, value));
                return true;
            default:
                return false;
        }
    }

    private bool ReadFlow(string name, JsonElement value, JsonElement json, Container owner, ref Instruction into)
    {
        switch (name)
        {
            case "->":
                ReadDivert(value, json, owner, InstructionFlags.None, ref into);
                return true;
            case "f()":
                ReadDivert(value, json, owner, InstructionFlags.Function, ref into);
                return true;
            case "->t->":
                ReadDivert(value, json, owner, InstructionFlags.Tunnel, ref into);
                return true;
            case "x()":
                Externals.Add(TextOf(value));
                (into.Op, into.Data, into.Number) = (OpCode.External, TextOf(value), NumberOf(json, "exArgs", 0));
                return true;
            case "*":
                (into.Op, into.Data) = (OpCode.Choice, ChoiceOf(PathOf(value), NumberOf(json, "flg", 16), owner));
                return true;
            default:
                return false;
        }
    }

    private void ReadDivert(JsonElement target, JsonElement json, Container owner, InstructionFlags kind, ref Instruction into)
    {
        into.Flags = kind | (json.TryGetProperty("c", out _) ? InstructionFlags.Conditional : 0);
        if (json.TryGetProperty("var", out _))
        {
            (into.Op, into.Data) = (OpCode.DivertToVariable, NameOf(target));
            return;
        }
        var path = TextOf(target);
        (into.Op, into.Data, into.Number) = (OpCode.Divert, path, paths.DivertPosition(new StoryPath(path), owner));
    }

    private bool ReadVariable(string name, JsonElement value, JsonElement json, Container owner, ref Instruction into)
    {
        switch (name)
        {
            case "VAR?":
                (into.Op, into.Data) = (OpCode.ReadVariable, NameOf(value));
                return true;
            case "CNT?":
                (into.Op, into.Data) = (OpCode.CountVisits, paths.ContainerAt(PathOf(value), owner) ?? Nowhere);
                return true;
            case "VAR=":
                (into.Op, into.Data, into.Flags) = (OpCode.Assign, Global(value), InstructionFlags.Global | Newness(json));
                return true;
            case "temp=":
                (into.Op, into.Data, into.Flags) = (OpCode.Assign, NameOf(value), Newness(json));
                return true;
            default:
                return false;
        }
    }

    private static InstructionFlags Newness(JsonElement json) =>
        json.TryGetProperty("re", out _) ? InstructionFlags.None : InstructionFlags.NewVariable;

    private static int NumberOf(JsonElement json, string key, int otherwise) =>
        json.TryGetProperty(key, out var number) ? number.GetInt32() : otherwise;

    private ChoicePoint ChoiceOf(StoryPath path, int flags, Container owner)
    {
        var counted = paths.ContainerAt(path, owner);
        var whole = path.IsRelative && counted is not null ? new StoryPath(counted.Path) : path;
        return new ChoicePoint(flags, counted, paths.DestinationOf(whole));
    }

    private VariableName Global(JsonElement value)
    {
        var name = NameOf(value);
        if (name.GlobalSlot < 0)
        {
            name.GlobalSlot = Globals.Count;
            Globals.Add(name);
        }
        return name;
    }

    private VariableName NameOf(JsonElement value)
    {
        var text = TextOf(value);
        if (!names.TryGetValue(text, out var name))
        {
            name = new VariableName(text) { Item = lists.ItemNamed(text) };
            names.Add(text, name);
        }
        return name;
    }

    private Literal LiteralOf(string text)
    {
        if (!literals.TryGetValue(text, out var literal))
        {
            literal = new Literal(text);
            literals.Add(text, literal);
        }
        return literal;
    }

    private static StoryPath PathOf(JsonElement value) => new(TextOf(value));

    private static string TextOf(JsonElement value) => value.GetString() ?? "";

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..60] + "...";
}
