namespace SafeguardingTraining.Tests.Security;

/// <summary>What no form of the site's own sends: values beyond every end, of the wrong kind, and of the wrong length.</summary>
internal static class HostileValues
{
    private const string Signs =
        "a0-.,:;/\\'\"<>&%_*[]{}()|=+#@!?~`^$ \t\r\n\u0000\u0001\u001f\u007f\u0085\u00a0\u200b\u202e\u2028\ufeff\ufffe\uffff“‘é\u0301漢😀";

    private static readonly string[] Known =
    [
        "",
        " ",
        "99999999999",
        "2147483647",
        "2147483648",
        "-2147483648",
        "-1",
        "0",
        "00",
        "1e309",
        "NaN",
        "١٢",
        "01/01/0001",
        "31/12/9999",
        "0001-01-01",
        "9999-12-31",
        "2026-02-30",
        "29/2/26",
        "00000000-0000-0000-0000-000000000000",
        "ffffffff-ffff-ffff-ffff-ffffffffffff",
        "{00000000-0000-0000-0000-000000000000}",
        "99",
        "-99",
        "Administrator",
        "Json",
        "Docx",
        "Nmc",
        "true",
        "null",
        "[]",
        "{}",
        "[null]",
        "\u0000",
        "a\u0000b",
        "\u0001\u0002\u0003",
        "\r\nSet-Cookie: a=b",
        "\ufffe\uffff",
        "\u202eabc",
        "e\u0301\u0301\u0301",
        "😀",
        "%00",
        "%",
        "_",
        "%25%32%65",
        "../../../etc/passwd",
        "..\\..\\windows",
        "//elsewhere.example",
        "javascript:alert(1)",
        "' OR 1=1 --",
        "\"; DROP TABLE \"Members\"; --",
        "<script>alert(1)</script>",
        "{{7*7}}${7*7}",
        "=HYPERLINK(\"http://elsewhere.example\")",
        "a@b",
        "a@b.cc",
        "@",
        "::::",
        "a:b:c:d:e",
        "learnt:dna:0:0",
        ",",
        ",,,;;;",
        new string('a', 5_000),
        new string('“', 5_000),
        new string('\'', 5_000),
        new string('9', 400),
        new string(' ', 5_000),
        new string('\n', 2_000),
        string.Concat(Enumerable.Repeat("DNA ", 1_500)),
        new string('[', 3_000),
    ];

    /// <summary>So many values, the known ones in another order for each seed and then ones made by chance.</summary>
    public static IEnumerable<string> Of(int count, int seed)
    {
        var chance = new Random(seed);
        var known = Known.ToArray();
        chance.Shuffle(known);
        return known.Concat(Enumerable.Range(0, int.MaxValue).Select(_ => Made(chance))).Take(count);
    }

    private static string Made(Random chance) => new(chance.GetItems(Signs.AsSpan(), chance.Next(1, 60)));
}
