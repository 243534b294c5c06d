namespace SafeguardingTraining.Ink.Compiling.Parsing;

/// <summary>Which characters mean what in Ink.</summary>
internal static class Characters
{
    public static bool IsSpace(char letter) => letter is ' ' or '\t';

    /// <summary>How the words of a line begin.</summary>
    public static bool IsWord(char letter) => char.IsLetterOrDigit(letter) || letter is '"' or '\'' or '‘' or '“' or '…';

    /// <summary>Letters of the scripts Ink takes in names, digits and the underscore.</summary>
    public static bool IsInName(char letter) =>
        letter < 128
            ? char.IsAsciiLetterOrDigit(letter) || letter == '_'
            : letter
                is (>= '\u0100' and <= '\u024F')
                    or (>= '\u0370' and <= '\u03FF' and not '\u037E')
                    or (>= '\u0400' and <= '\u04FF')
                    or (>= '\u0531' and <= '\u058F')
                    or (>= '\u0590' and <= '\u05FF')
                    or (>= '\u0600' and <= '\u06FF')
                    or (>= '\u4E00' and <= '\u9FFF')
                    or (>= '\uAC00' and <= '\uD7AF')
                    or (>= '\u0080' and <= '\u00FF');

    /// <summary>A name needs at least one character that is no digit.</summary>
    public static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiDigit(letter))
            {
                return true;
            }
        }
        return false;
    }
}
