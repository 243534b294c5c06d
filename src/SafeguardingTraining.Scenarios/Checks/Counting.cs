namespace SafeguardingTraining.Scenarios;

internal static class Counting
{
    /// <summary>Words as a reader counts them: runs with a letter or a digit in them.</summary>
    public static int Words(string text)
    {
        var words = 0;
        var inWord = false;
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter) || letter is '—')
            {
                inWord = false;
            }
            else if (!inWord && char.IsLetterOrDigit(letter))
            {
                inWord = true;
                words++;
            }
        }
        return words;
    }
}
