using System.Text;

namespace SafeguardingTraining.Ink.Compiling.Parsing;

/// <summary>Text as it is put together from stretches of a source: mostly from one.</summary>
internal struct TextBuffer
{
    private string? only;
    private StringBuilder? several;

    public void Append(string source, int start, int length)
    {
        if (length == 0)
        {
            return;
        }
        if (only is null && several is null)
        {
            only = source.Substring(start, length);
            return;
        }
        several ??= new StringBuilder(only);
        several.Append(source, start, length);
    }

    /// <summary>What there is, or nothing; afterwards there is nothing.</summary>
    public string? Take()
    {
        var words = several?.ToString() ?? only;
        (only, several) = (null, null);
        return words;
    }
}
