using System.Globalization;
using System.Text;

namespace SafeguardingTraining.Host.Features.Authoring.Transfer;

/// <summary>An address that a title makes: lower-case words joined by hyphens.</summary>
public static class SlugText
{
    private const int Longest = 60;
    private const string ForNone = "a-story";

    /// <summary>Accents fall away, apostrophes close up, and whatever else is no letter or digit parts two words.</summary>
    public static string Of(string title)
    {
        var made = new StringBuilder();
        foreach (var letter in title.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (letter is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                made.Append(letter);
            }
            else if (letter is not ('\'' or '’') && CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
            {
                made.Append(made.Length == 0 || made[^1] == '-' ? "" : "-");
            }
        }
        var slug = made.ToString();
        return (slug.Length > Longest ? slug[..Longest] : slug).Trim('-') is { Length: > 0 } words ? words : ForNone;
    }
}
