using System.Collections.Frozen;

namespace SafeguardingTraining.Host.Features.Language;

/// <summary>What a word brings to its sentence.</summary>
[Flags]
internal enum WordSense
{
    None = 0,

    /// <summary>It names harm. Plain naming is part of good language: nothing here is ever offered a softer word.</summary>
    Harm = 1,

    /// <summary>Somebody who may be the child.</summary>
    Child = 2,

    /// <summary>Somebody says or shows something.</summary>
    Saying = 4,

    /// <summary>Something that works, or that somebody tried.</summary>
    Working = 8,

    /// <summary>Something was seen, heard, counted or dated.</summary>
    Observing = 16,

    /// <summary>A conclusion is drawn.</summary>
    Concluding = 32,

    /// <summary>The writer owns it as a thought: "I wonder", "perhaps".</summary>
    Owning = 64,

    /// <summary>It joins what was seen to what is made of it.</summary>
    Joining = 128,
}

/// <summary>Looks words up, in any of their forms.</summary>
/// <remarks>Harm: practice point LA-07; NSPCC Learning, "Why language matters" (2023 and 2024). The lists are ours.</remarks>
internal static class WordSenses
{
    private static readonly FrozenDictionary<string, WordSense>.AlternateLookup<ReadOnlySpan<char>> Known = new (
        WordSense Sense,
        string Words
    )[]
    {
        (
            WordSense.Harm,
            "hit hurt slap punch kick bite burn scald strangle choke throttle smother suffocate shake throw push shove grab drag beat batter "
                + "stab cut bruise injure injury wound bleed blood rape abuse assault molest groom exploit traffic threaten threat terrify frighten "
                + "lock starve hungry drown poison kill murder die dead knife gun weapon smack whip force harm pin spit headbutt stamp"
        ),
        (
            WordSense.Child,
            "child baby boy girl son daughter toddler infant teenager twin pupil kid brother sister newborn schoolboy schoolgirl youngster "
                + "grandson granddaughter niece nephew"
        ),
        (
            WordSense.Saying,
            "say tell ask whisper shout point show cry sing draw write call answer laugh smile reach push hide pull sign nod"
        ),
        (
            WordSense.Working,
            "help manage try love like laugh kind warm good well thank proud praise enjoy share improve calm cuddle comfort hug hold patient brave "
                + "honest strong strength work better keep remember apologise sorry agree turn listen walk read play funny careful safe bring gentle smile"
        ),
        (
            WordSense.Observing,
            "see hear say tell show watch notice count read ring smell touch look ask answer write wear stand sit run hide cry sleep eat point "
                + "photograph measure missed came went left arrived brought gave took clock monday tuesday wednesday thursday friday saturday sunday "
                + "january february march april june july august september october november december today yesterday"
        ),
        (
            WordSense.Concluding,
            "clearly obviously undoubtedly evidently presumably definitely certainly surely typical typically deliberately purposely manipulating "
                + "seem appear apparently neglectful abusive inadequate unacceptable disgusting appalling terrible awful uncaring selfish immature "
                + "irresponsible dishonest lying fine lovely wonderful capable manipulative hostile chaotic lazy uncooperative obstructive "
                + "evasive deceitful resistant defiant naughty promiscuous dysfunctional volatile aggressive disguised feckless"
        ),
        (WordSense.Owning, "think wonder believe guess worry hunch impression opinion hypothesis may might perhaps maybe unsure"),
        (WordSense.Joining, "because so therefore and which meaning as since"),
    }
        .SelectMany(one => one.Words.Split(' ').SelectMany(Inflections.Of).Select(form => (Form: form, one.Sense)))
        .GroupBy(pair => pair.Form, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(
            group => group.Key,
            group => group.Aggregate(WordSense.None, (all, one) => all | one.Sense),
            StringComparer.OrdinalIgnoreCase
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static WordSense Of(ReadOnlySpan<char> word) =>
        (Known.TryGetValue(word, out var senses) ? senses : WordSense.None)
        | (char.IsDigit(word[0]) ? WordSense.Observing : WordSense.None);
}
