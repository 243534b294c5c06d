using System.Text;

namespace SafeguardingTraining.Tests.Load;

/// <summary>Texts that cost a careless reader more than their length: a piece said again and again, or one thing opened and never closed.</summary>
internal static class HostileTexts
{
    /// <summary>What is repeated, by name. A <c>|</c> parts what stands once at the beginning from what is repeated after it.</summary>
    public static IReadOnlyDictionary<string, string> Pieces { get; } =
        new Dictionary<string, string>
        {
            ["opening double marks"] = "“",
            ["opening single marks"] = "‘",
            ["straight double marks"] = "\"",
            ["straight single marks"] = "'",
            ["apostrophes before words"] = " 'a",
            ["marks and asterisks"] = "*'\"",
            ["nested marks"] = "“‘\"'",
            ["quotations side by side"] = "\"a\" ",
            ["asterisks"] = "*",
            ["emphasis begun"] = " *a",
            ["a wording again and again"] = "DNA ",
            ["a wording in one long hyphened word"] = "DNA-",
            ["wordings that rest beside other words"] = "manipulative hostile ",
            ["words that may stand between others"] = "just ",
            ["a phrase begun and spun out"] = "refused to very ",
            ["harm inside a wording"] = "kicked off ",
            ["harm that is quoted"] = "“hit” ",
            ["one word without end"] = "a",
            ["capitals without end"] = "Anna Bell ",
            ["spaces inside a line"] = "x| ",
            ["line breaks"] = "\n",
            ["spaces between line breaks"] = "x|  \n",
            ["list marks"] = "- ",
            ["numbers with stops"] = "1. ",
            ["digits without end"] = "1",
            ["digits with hyphens"] = "case 1-",
            ["telephone numbers"] = "07700 900123 ",
            ["addresses without an end"] = "a.a@a.",
            ["births without a day"] = "born, ",
            ["streets without end"] = "Kiln ",
            ["saints without end"] = "St Luke's ",
            ["numbers of flats"] = "Flat 3, ",
            ["names of schools"] = "Our Lady of Lourdes of the ",
            ["brothers and their ages"] = "brothers, two, three, four, ",
            ["the only one of its kind"] = "the only boy of the family in the ",
            ["ages, places and dates"] = "a boy of six at Northgate School on Monday ",
            ["brackets that open"] = "[",
            ["quoted cells"] = "\"a\",\"\"",
            ["separators"] = ",;\t",
            ["dashes and underscores"] = "_-*_",
            ["signs beyond the basic plane"] = "😀",
            ["marks above letters"] = "e\u0301",
        };

    /// <summary>A text of one shape, exactly so long unless a sign of two halves does not fit.</summary>
    public static string Of(string shape, int length)
    {
        var piece = Pieces[shape];
        var bar = piece.IndexOf('|', StringComparison.Ordinal);
        var text = new StringBuilder(bar < 0 ? "" : piece[..bar], length + piece.Length);
        while (text.Length < length)
        {
            text.Append(piece.AsSpan(bar + 1));
        }
        return text.ToString(0, length);
    }
}
