using System.Globalization;
using System.Text;

namespace SafeguardingTraining.Host.Features.Authoring.Forms;

/// <summary>Makes an id of somebody's words, so that no author has to think of one.</summary>
public static class ReadableId
{
    private const int Longest = 32;

    /// <summary>"Nine lengths" becomes <c>nine-lengths</c>, and <c>nine-lengths-2</c> where there is one.</summary>
    public static string Of(string words, IReadOnlyCollection<string> taken)
    {
        var id = new StringBuilder();
        foreach (var letter in words.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                id.Append(char.ToLowerInvariant(letter));
            }
            else if (
                CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark
                && letter is not ('\'' or '’')
                && (id.Length == 0 || id[^1] != '-')
            )
            {
                id.Append('-');
            }
        }
        var whole = id.ToString().Trim('-');
        if (whole.Length > Longest)
        {
            whole = whole[..(whole.LastIndexOf('-', Longest) is > 0 and var end ? end : Longest)];
        }
        whole = whole.Length == 0 ? "new" : whole;
        var free = whole;
        for (var number = 2; taken.Contains(free); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{whole}-{number}");
        }
        return free;
    }
}
