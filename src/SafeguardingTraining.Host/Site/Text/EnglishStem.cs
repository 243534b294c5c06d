namespace SafeguardingTraining.Host.Site.Text;

/// <summary>
/// What stays of an English word without its ending, so that "worry", "worries" and "worried" are one. It need not be a word itself.
/// </summary>
/// <remarks>
/// The rules for plurals, -ed and -ing, for a doubled letter and for a last e follow M.F. Porter, "An algorithm for suffix
/// stripping", Program 14 (1980); the rest of his steps are left out, as they join words that mean different things.
/// </remarks>
public static class EnglishStem
{
    /// <summary>Words that are longer stay as they are.</summary>
    public const int Longest = 32;

    private const int ShortestStem = 3;

    // What changes inside rather than at its end, among the words of this work.
    private static readonly string[][] Irregulars =
    [
        ["child", "children"],
        ["woman", "women"],
        ["man", "men"],
        ["person", "people"],
        ["wife", "wives"],
        ["life", "lives"],
        ["go", "goes", "going", "went", "gone"],
        ["say", "said"],
        ["tell", "told"],
        ["speak", "spoke", "spoken"],
        ["write", "wrote", "written"],
        ["see", "saw", "seen"],
        ["hear", "heard"],
        ["feel", "felt"],
        ["think", "thought"],
        ["know", "knew", "known"],
        ["keep", "kept"],
        ["take", "took", "taken"],
        ["give", "gave", "given"],
        ["bring", "brought"],
        ["teach", "taught"],
        ["meet", "met"],
        ["ring", "rang", "rung"],
        ["make", "made"],
        ["come", "came"],
        ["find", "found"],
        ["hold", "held"],
        ["sleep", "slept"],
        ["hide", "hid", "hidden"],
        ["break", "broke", "broken"],
        ["choose", "chose", "chosen"],
        ["lose", "lost"],
        ["leave", "left"],
    ];

    private static readonly Dictionary<string, string[]> Forms = Irregulars
        .SelectMany(forms => forms.Select(form => (form, forms)))
        .ToDictionary(one => one.form, one => one.forms, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> FormsOf = Forms.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>Other forms of the same word that begin differently; none for most words.</summary>
    public static IReadOnlyList<string> IrregularForms(string word) => Forms.GetValueOrDefault(word) ?? [];

    public static string Of(string word)
    {
        Span<char> stem = stackalloc char[Longest];
        return stem[..Of(word, stem)].ToString();
    }

    /// <summary>Writes the stem of a word without accents, in small letters, and says how long it is.</summary>
    /// <param name="stem">Room for <see cref="Longest"/> letters; what is longer is cut there.</param>
    public static int Of(ReadOnlySpan<char> word, Span<char> stem)
    {
        if (FormsOf.TryGetValue(word, out var forms))
        {
            word = forms[0];
        }
        var length = Math.Min(word.Length, Longest);
        word[..length].ToLowerInvariant(stem);
        return word.Length > Longest || length <= ShortestStem || !char.IsAsciiLetter(stem[length - 1])
            ? length
            : Finished(stem, WithoutEnding(stem, WithoutPlural(stem, length)));
    }

    private static int WithoutPlural(Span<char> stem, int length) =>
        stem[..length] switch
        {
            [.., 'i', 'e', 's'] when length > ShortestStem + 1 => WithY(stem, length - 3),
            [.., 's', 's', 'e', 's'] or [.., 'x', 'e', 's'] or [.., 'c' or 's', 'h', 'e', 's'] => length - 2,
            [.., 's' or 'u' or 'i', 's'] => length,
            [.., 's'] => length - 1,
            _ => length,
        };

    private static int WithoutEnding(Span<char> stem, int length) =>
        stem[..length] switch
        {
            [.. var rest, 'i', 'e', 'd'] when rest.Length > 1 => WithY(stem, rest.Length),
            [.. var rest, 'i', 'n', 'g'] when rest.Length >= ShortestStem && HasVowel(rest) => WithE(stem, rest.Length),
            [.. var rest, 'e', 'e', 'd'] => HasVowel(rest) ? length - 1 : length,
            [.. var rest, 'e', 'd'] when rest.Length >= ShortestStem && HasVowel(rest) => WithE(stem, rest.Length),
            _ => length,
        };

    private static int WithY(Span<char> stem, int length)
    {
        stem[length] = 'y';
        return length + 1;
    }

    // "hoping" comes from "hope", "hopping" from "hop".
    private static int WithE(Span<char> stem, int length)
    {
        if (!IsShortWithE(stem[..length]))
        {
            return length;
        }
        stem[length] = 'e';
        return length + 1;
    }

    private static int Finished(Span<char> stem, int length)
    {
        if (length > ShortestStem && stem[length - 1] == 'e' && !IsShortWithE(stem[..(length - 1)]))
        {
            length--;
        }
        if (length > ShortestStem && stem[length - 1] == stem[length - 2] && !IsVowel(stem, length - 1))
        {
            length--;
        }
        if (length >= ShortestStem && stem[length - 1] == 'y' && !IsVowel(stem, length - 2))
        {
            stem[length - 1] = 'i';
        }
        return length;
    }

    // One vowel or run of vowels, and at the end a consonant, a vowel and a consonant: such a word is written with an e.
    private static bool IsShortWithE(ReadOnlySpan<char> stem) =>
        stem.Length >= ShortestStem
        && !IsVowel(stem, stem.Length - 1)
        && stem[^1] is not ('w' or 'x' or 'y')
        && IsVowel(stem, stem.Length - 2)
        && !IsVowel(stem, stem.Length - 3)
        && !HasVowel(stem[..^2]);

    private static bool HasVowel(ReadOnlySpan<char> letters)
    {
        for (var at = 0; at < letters.Length; at++)
        {
            if (IsVowel(letters, at))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsVowel(ReadOnlySpan<char> letters, int at) =>
        letters[at] is 'a' or 'e' or 'i' or 'o' or 'u' || (letters[at] == 'y' && at > 0 && letters[at - 1] is not ('a' or 'e' or 'o'));
}
