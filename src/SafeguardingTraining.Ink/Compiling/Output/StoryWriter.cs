using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SafeguardingTraining.Ink.Compiling.Output;

/// <summary>Writes a compiled story as JSON (inkVersion 21).</summary>
internal sealed class StoryWriter(Utf8JsonWriter json)
{
    private const int Version = 21;

    /// <summary>The runtime loads nothing that is larger or nests deeper.</summary>
    private const int LargestStory = 30 * 1024 * 1024;
    private const int DeepestNesting = 500;

    private char[] marked = new char[512];
    private bool isTooLarge;
    private bool isTooDeep;

    /// <summary>The story as JSON, or nothing when the runtime could not load it.</summary>
    public static ReadOnlyMemory<byte>? Write(Block root, IReadOnlyList<Syntax.ListDeclaration> lists, int expected)
    {
        var buffer = new ArrayBufferWriter<byte>(expected);
        var options = new JsonWriterOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = 10_000,
            SkipValidation = true,
        };
        using var json = new Utf8JsonWriter(buffer, options);
        var writer = new StoryWriter(json);
        writer.WriteStory(root, lists);
        json.Flush();
        return writer.isTooLarge || writer.isTooDeep ? default(ReadOnlyMemory<byte>?) : buffer.WrittenMemory;
    }

    private void WriteStory(Block root, IReadOnlyList<Syntax.ListDeclaration> lists)
    {
        json.WriteStartObject();
        json.WriteNumber("inkVersion", Version);
        json.WritePropertyName("root");
        WriteBlock(root);
        json.WriteStartObject("listDefs");
        foreach (var list in lists)
        {
            json.WriteStartObject(list.Name.Text);
            foreach (var item in list.Items)
            {
                json.WriteNumber(item.Name.Text, item.Value);
            }
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteBlock(Block block)
    {
        json.WriteStartArray();
        isTooDeep |= json.CurrentDepth > DeepestNesting;
        isTooLarge |= json.BytesCommitted + json.BytesPending > LargestStory;
        if (!isTooDeep && !isTooLarge)
        {
            foreach (var element in block.Content)
            {
                WriteElement(element);
            }
            WriteEnd(block);
        }
        json.WriteEndArray();
    }

    private void WriteEnd(Block block)
    {
        var showsName = block is { Name: not null, Index: >= 0 };
        if (block.Named is null && block.Flags == 0 && !showsName)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartObject();
        if (block.Named is { } named)
        {
            foreach (var (name, child) in named)
            {
                json.WritePropertyName(name);
                WriteBlock(child);
            }
        }
        if (block.Flags != 0)
        {
            json.WriteNumber("#f", block.Flags);
        }
        if (showsName)
        {
            json.WriteString("#n", block.Name);
        }
        json.WriteEndObject();
    }

    private void WriteElement(Element element)
    {
        switch (element)
        {
            case Block block:
                WriteBlock(block);
                break;
            case CommandWord word:
                json.WriteStringValue(word.Text);
                break;
            case TextElement words:
                WriteWords(words.Text);
                break;
            case WholeNumber number:
                json.WriteNumberValue(number.Value);
                break;
            case RealNumber number:
                WriteReal(number.Value);
                break;
            case TruthLiteral truth:
                json.WriteBooleanValue(truth.Value);
                break;
            case Reference reference:
                WriteReference(reference);
                break;
            default:
                WriteVariable(element);
                break;
        }
    }

    private void WriteWords(string text)
    {
        var length = text.Length + 1;
        if (length > marked.Length)
        {
            marked = new char[Math.Max(length, marked.Length * 2)];
        }
        marked[0] = '^';
        text.CopyTo(marked.AsSpan(1));
        json.WriteStringValue(marked.AsSpan(0, length));
    }

    /// <summary>A fraction that looks whole is written so that it stays a fraction: <c>"2.0f"</c>.</summary>
    private void WriteReal(double value)
    {
        if (Math.Abs(value) < 1e15 && value == Math.Truncate(value))
        {
            json.WriteStringValue(value.ToString("F1", CultureInfo.InvariantCulture) + "f");
        }
        else
        {
            json.WriteNumberValue(value);
        }
    }

    private void WriteReference(Reference reference)
    {
        json.WriteStartObject();
        switch (reference)
        {
            case Jump jump:
                WriteJump(jump);
                break;
            case ChoiceOffer choice:
                json.WriteString("*", PathIn(choice));
                json.WriteNumber("flg", choice.Flags);
                break;
            case VisitCount count:
                json.WriteString("CNT?", PathIn(count));
                break;
            default:
                json.WriteString("^->", reference.Led is { } led ? ElementPath.Of(led) : "");
                break;
        }
        json.WriteEndObject();
    }

    private void WriteJump(Jump jump)
    {
        var key = jump.Kind switch
        {
            JumpKind.Function => "f()",
            JumpKind.Tunnel => "->t->",
            _ => "->",
        };
        json.WriteString(key, jump.Variable ?? PathIn(jump));
        if (jump.Variable is not null)
        {
            json.WriteBoolean("var", true);
        }
        if (jump.IsConditional)
        {
            json.WriteBoolean("c", true);
        }
    }

    private void WriteVariable(Element element)
    {
        json.WriteStartObject();
        switch (element)
        {
            case VariableRead read:
                json.WriteString("VAR?", read.Name);
                break;
            case VariablePointer pointer:
                json.WriteString("^var", pointer.Name);
                json.WriteNumber("ci", -1);
                break;
            case Assignment assignment:
                json.WriteString(assignment.IsGlobal ? "VAR=" : "temp=", assignment.Name);
                if (!assignment.IsNew)
                {
                    json.WriteBoolean("re", true);
                }
                break;
            case ExternalCall call:
                json.WriteString("x()", call.Name);
                if (call.Arguments > 0)
                {
                    json.WriteNumber("exArgs", call.Arguments);
                }
                break;
            case ListLiteral list:
                WriteList(list);
                break;
        }
        json.WriteEndObject();
    }

    private void WriteList(ListLiteral list)
    {
        json.WriteStartObject("list");
        foreach (var (item, value) in list.Items)
        {
            json.WriteNumber(item, value);
        }
        json.WriteEndObject();
        if (list.Origin is { } origin)
        {
            json.WriteStartArray("origins");
            json.WriteStringValue(origin);
            json.WriteEndArray();
        }
    }

    private static string PathIn(Reference reference) => reference.Led is { } led ? ElementPath.Between(reference, led) : "";
}
