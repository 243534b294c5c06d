using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace SafeguardingTraining.Scenarios;

/// <summary>
/// Names that must not be in anything a learner reads, kept as SHA-256 of the lower-case word or pair of words,
/// so that this file does not print them either.
/// </summary>
public static partial class NeverNamed
{
    /// <summary>Convicted adults, and workers named in the documents we learned from.</summary>
    private static readonly HashSet<string> Adults =
    [
        "f0d18ad6cf3f8fd5d4ef7d6374902e261a30761d8fc636329579f46cdf1c8189",
        "4276bcf5bce056df19a486c98626d280e3369acb938d1ec12692ba0be9c094b0",
        "7b64aac4c2ff97984fb6d26a4422bf20534c8e8cf6a4cba1c8744604789d11e0",
        "984e5b99a397f29a8c94e9d39e32c208dd485c9d964f3fd6beae46a8789e6452",
        "8e4be308759146fa83a8d06212b96f59a5d3a9d6b311b0c1a2b4c2ff8201b36f",
        "e94a69b21dfffa73fff9c10f46f47af960d418cf40bd8b2fe4e1c2f5420a99ff",
        "b3f0fd2a6bb8d60c9c6135ca87b0f477c9952a46a1f6d0b452b780fe8b8c2b76",
        "5948d039fd309ce1e028f36504e17f73388b6f91a0f0cc072467cbf6db8f7bf5",
        "adddc11ce4a29cd964d3be2dd004bbf0664518d38b0811a6bb7868b99d3bf718",
    ];

    /// <summary>Real children: only the published title of their review may name them.</summary>
    private static readonly HashSet<string> Children =
    [
        "d0319943fea0fe9e30f469c07c80e43883f9f183034cf7d218e43f19d9d4f8a3",
        "323b114aa01cda7344e387c896e59a35fdf154eba6bbd9a061bf0f42ff9d4d9e",
        "d3fdd91f65ea69451352d97634ebc66b474e63c0e471354ab96610567ade775b",
        "15086917e6be11cff9316baa7bd611fe12bc262de289e770bb78834414a153e6",
    ];

    public static bool NamesAnAdult(string text) => Names(text, Adults);

    public static bool NamesAChild(string text) => Names(text, Children);

    /// <summary>One of the words or pairs of words hashes to one of these.</summary>
    public static bool Names(string text, IReadOnlyCollection<string> hashes) => Hashes(text).Any(hashes.Contains);

    public static IEnumerable<string> Hashes(string text)
    {
        var words = Word().Matches(text.ToLowerInvariant()).Select(word => word.Value).ToList();
        return words.Concat(words.Zip(words.Skip(1), (first, second) => $"{first} {second}")).Distinct().Select(Hash);
    }

    private static string Hash(string words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)));

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
