using SafeguardingTraining.Ink.Compiling.Syntax;

namespace SafeguardingTraining.Ink.Compiling.Parsing;

/// <summary>Where reading a file has come to.</summary>
internal sealed class Cursor(SourceText file)
{
    private readonly string text = file.Text;

    public SourceText File => file;

    public string Text => text;

    public int At { get; set; }

    public bool IsAtEnd => At >= text.Length;

    /// <summary>The character here, or <c>\0</c> past the end.</summary>
    public char Here => At < text.Length ? text[At] : '\0';

    public char Next => At + 1 < text.Length ? text[At + 1] : '\0';

    public bool IsAtLineEnd => At >= text.Length || text[At] == '\n';

    public bool IsAtArrow => Here == '-' && Next == '>';

    public bool IsAtThread => Here == '<' && Next == '-';

    public bool IsAtGlue => Here == '<' && Next == '>';

    /// <summary>A dash that is no arrow.</summary>
    public bool IsAtDash => Here == '-' && Next != '>';

    public bool Sees(string word) => string.CompareOrdinal(text, At, word, 0, word.Length) == 0;

    /// <summary>The word is here and ends here.</summary>
    public bool SeesWord(string word) => Sees(word) && (At + word.Length >= text.Length || !Characters.IsInName(text[At + word.Length]));

    public bool Take(char letter)
    {
        if (Here != letter || IsAtEnd)
        {
            return false;
        }
        At++;
        return true;
    }

    public bool Take(string word)
    {
        if (!Sees(word))
        {
            return false;
        }
        At += word.Length;
        return true;
    }

    public bool TakeWord(string word)
    {
        if (!SeesWord(word))
        {
            return false;
        }
        At += word.Length;
        return true;
    }

    public void SkipSpaces()
    {
        while (At < text.Length && Characters.IsSpace(text[At]))
        {
            At++;
        }
    }

    public void SkipSpacesAndLines()
    {
        while (At < text.Length && (Characters.IsSpace(text[At]) || text[At] == '\n'))
        {
            At++;
        }
    }

    /// <summary>Goes to the beginning of the next line.</summary>
    public void SkipLine()
    {
        var end = At < text.Length ? text.IndexOf('\n', At) : -1;
        At = end < 0 ? text.Length : end + 1;
    }

    public int LineEnd()
    {
        var end = At < text.Length ? text.IndexOf('\n', At) : -1;
        return end < 0 ? text.Length : end;
    }

    /// <summary>Reads a name, or nothing.</summary>
    public Name? TakeName()
    {
        var end = At;
        while (end < text.Length && Characters.IsInName(text[end]))
        {
            end++;
        }
        if (end == At || !Characters.IsName(text.AsSpan(At, end - At)))
        {
            return null;
        }
        var name = new Name(text[At..end], new SourceSpan(file, At, end));
        At = end;
        return name;
    }

    /// <summary>Reads names with dots between them, or nothing.</summary>
    public List<Name>? TakePath()
    {
        if (TakeName() is not { } first)
        {
            return null;
        }
        var path = new List<Name>(2) { first };
        while (Here == '.')
        {
            At++;
            if (TakeName() is not { } next)
            {
                At--;
                break;
            }
            path.Add(next);
        }
        return path;
    }

    public SourceSpan From(int start) => new(file, start, At);
}
