namespace SafeguardingTraining.Host.Features.Language;

/// <summary>The forms in which an English word turns up: "refuse" as refuses, refused and refusing, "child" as children.</summary>
internal static class Inflections
{
    private const int ShortestThatBends = 3;

    // The small words that hold phrases together, with their short forms: "didn't" is read as "did" and "n't".
    private static readonly string[][] Families =
    [
        ["be", "am", "is", "are", "was", "were", "been", "being", "'s", "'m", "'re"],
        ["have", "has", "had", "having", "'ve"],
        ["do", "does", "did", "doing", "done"],
        ["will", "wo", "'ll", "would", "'d"],
        ["can", "ca", "could"],
        ["not", "n't"],
        ["go", "goes", "went", "gone", "going"],
        ["keep", "keeps", "kept", "keeping"],
        ["put", "puts", "putting"],
        ["take", "takes", "took", "taken", "taking"],
        ["get", "gets", "got", "getting"],
        ["give", "gives", "gave", "given", "giving"],
        ["choose", "chooses", "chose", "chosen", "choosing"],
        ["send", "sends", "sent", "sending"],
        ["see", "sees", "saw", "seen", "seeing"],
        ["say", "says", "said", "saying"],
        ["tell", "tells", "told", "telling"],
        ["hold", "holds", "held", "holding"],
        ["speak", "speaks", "spoke", "spoken", "speaking"],
        ["run", "runs", "ran", "running"],
        ["make", "makes", "made", "making"],
        ["break", "breaks", "broke", "broken", "breaking"],
        ["bite", "bites", "bit", "bitten", "biting"],
        ["hit", "hits", "hitting"],
        ["hurt", "hurts", "hurting"],
        ["shake", "shakes", "shook", "shaken", "shaking"],
        ["throw", "throws", "threw", "thrown", "throwing"],
        ["beat", "beats", "beaten", "beating"],
        ["bleed", "bleeds", "bled", "bleeding"],
        ["draw", "draws", "drew", "drawn", "drawing"],
        ["hear", "hears", "heard", "hearing"],
        ["know", "knows", "knew", "known", "knowing"],
        ["think", "thinks", "thought", "thinking"],
        ["feel", "feels", "felt", "feeling"],
        ["find", "finds", "found", "finding"],
        ["wear", "wears", "wore", "worn", "wearing"],
        ["sleep", "sleeps", "slept", "sleeping"],
        ["eat", "eats", "ate", "eaten", "eating"],
        ["sing", "sings", "sang", "sung", "singing"],
        ["write", "writes", "wrote", "written", "writing"],
        ["read", "reads", "reading"],
        ["man", "men"],
        ["woman", "women"],
        ["child", "children"],
    ];

    private static readonly Dictionary<string, string[]> Known = Families
        .SelectMany(family => family.Select(form => (form, family)))
        .GroupBy(pair => pair.form)
        .ToDictionary(group => group.Key, group => group.First().family);

    /// <summary>All forms of a word in small letters, itself first. A form that no one uses does no harm: nobody writes it.</summary>
    public static IReadOnlyList<string> Of(string word) =>
        Known.TryGetValue(word, out var family) ? family
        : word.Length < ShortestThatBends ? [word]
        : [.. Spellings(Regular(word)).Distinct()];

    private static IEnumerable<string> Regular(string word) =>
        word switch
        {
            [.., 'e'] => [word, $"{word}s", $"{word}d", $"{word[..^1]}ing"],
            [.., var before, 'y'] when !IsVowel(before) => [word, $"{word[..^1]}ies", $"{word[..^1]}ied", $"{word}ing"],
            [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => [word, $"{word}es", $"{word}ed", $"{word}ing"],
            [.., var first, var vowel, var last] when !IsVowel(first) && IsVowel(vowel) && !IsVowel(last) && last is not ('w' or 'y') =>
            [
                word,
                $"{word}s",
                $"{word}ed",
                $"{word}ing",
                $"{word}{last}ed",
                $"{word}{last}ing",
            ],
            _ => [word, $"{word}s", $"{word}ed", $"{word}ing"],
        };

    // "minimise" is also written "minimize".
    private static IEnumerable<string> Spellings(IEnumerable<string> forms) =>
        forms.SelectMany(form =>
            form.Contains("is", StringComparison.Ordinal)
            && (
                form.EndsWith("ise", StringComparison.Ordinal)
                || form.EndsWith("ises", StringComparison.Ordinal)
                || form.EndsWith("ised", StringComparison.Ordinal)
                || form.EndsWith("ising", StringComparison.Ordinal)
            )
                ? new[] { form, Zed(form) }
                : [form]
        );

    private static string Zed(string form)
    {
        var place = form.LastIndexOf("is", StringComparison.Ordinal);
        return form.EndsWith("ising", StringComparison.Ordinal) ? $"{form[..^4]}zing" : $"{form[..(place + 1)]}z{form[(place + 2)..]}";
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
