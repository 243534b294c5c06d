namespace SafeguardingTraining.Host.Features.Language.Replacements;

/// <summary>The small words that show how a sentence is built, in the groups that an author of the lexicon may name.</summary>
internal static class FunctionWords
{
    private static readonly Dictionary<string, string> Groups = new()
    {
        ["be"] = "am is are was were be been being 's 're 'm",
        ["have"] = "have has had having 've 'd 's",
        ["do"] = "do does did",
        ["modal"] = "will wo would can ca could may might must shall should 'll 'd",
        ["article"] = "a an the",
        ["determiner"] = "a an the this that these those any some all no each every another both more further such",
        ["possessive"] = "my your his her its our their whose 's",
        ["number"] = "two three four five six seven eight nine ten several many few",
        ["negation"] = "not n't never no hardly rarely seldom barely nor neither nobody nothing none without",
        ["preposition"] =
            "about above across after against along among around as at before behind below beside besides between beyond by despite down "
            + "during except for from in inside into like near of off on onto out outside over past per since than through throughout"
            + " to toward "
            + "towards under until up upon via with within without",
        ["conjunction"] = "and or but nor so yet because although though if unless when while whereas once that whether where then",
        ["pronoun"] = "i you he she it we they me him her us them who whom which that somebody someone nobody everybody everyone",
        ["person"] =
            "i you he she it we they who mum mam dad mother father parent parents gran grandma grandad grandmother grandfather "
            + "uncle aunt "
            + "auntie brother sister son daughter child children boy girl baby toddler pupil student woman man partner wife husband "
            + "carer carers "
            + "nurse teacher doctor gp midwife police officer school nursery ward hospital staff family neighbour worker caller "
            + "resident patient "
            + "boys girls babies twins sons daughters brothers sisters mothers fathers women men pupils students nurses doctors "
            + "teachers workers neighbours patients residents landlord letter report everybody everyone nobody somebody someone",
    };

    // Said of people all day: what follows a noun and is no noun itself.
    private const string Verbs =
        "say says said tell tells told ask asks rang rings came comes go goes went live lives like likes love loves feel feels "
        + "felt think thinks "
        + "thought left gave gives took takes brought brings wants met meets made makes saw sees knew knows got gets lost sat "
        + "sits stood stands "
        + "slept wrote writes heard hears kept keeps ran found";

    private const string Adverbs =
        "too again now today yesterday tomorrow tonight then already always never also not n't often still soon later together "
        + "here there aloud what why how only "
        + "even both alone twice once next last 's ago instead";

    private const string Times =
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september "
        + "october november "
        + "december today yesterday then later once however also";

    // Nouns in "-ly"; "family" modifies nothing.
    private static readonly ExactWords NoAdverbs = new ExactWords(
        "family reply ally bully fly july assembly belly elderly friendly early daily ugly lonely supply italy"
    );

    private static readonly ExactWords SmallAdverbs = new ExactWords(
        "not n't never also already always ever just only still often then again twice once now later even both since soon "
            + "first rarely seldom hardly"
    );

    public static ExactWords Be { get; } = Group("be");

    public static ExactWords Have { get; } = Group("have");

    /// <summary>Words that help a verb and carry its number and time.</summary>
    public static ExactWords Helping { get; } = Group("be", "have", "do", "modal");

    /// <summary>Helping words that leave somebody the one who acts: "has refused", never "was refused".</summary>
    public static ExactWords Acting { get; } = new ExactWords($"{Groups["do"]} {Groups["modal"]} have has had having 've to");

    /// <summary>After these a verb stands in its plain form.</summary>
    public static ExactWords BeforePlainForm { get; } = new ExactWords($"{Groups["do"]} {Groups["modal"]} to");

    public static ExactWords Negation { get; } = Group("negation");

    /// <summary>Before these no verb that somebody does can stand.</summary>
    public static ExactWords NoSubject { get; } =
        new ExactWords(
            $"{Groups["be"]} {Groups["article"]} {Groups["possessive"]} "
                + $"this these those any some each every another such {Groups["preposition"]}"
        );

    public static ExactWords Persons { get; } = Group("person");

    /// <summary>What joins two things that somebody did.</summary>
    public static ExactWords Joining { get; } = new ExactWords("and or but then nor");

    public static ExactWords Questions { get; } = new ExactWords("why how what when where who whom which whose");

    /// <summary>A whole group of words around a noun may follow these without an article.</summary>
    public static ExactWords BeforeBareNouns { get; } =
        new ExactWords($"{Groups["preposition"]} {Groups["conjunction"]} told asked rang phoned emailed contacted met");

    public static ExactWords BeforeClauses { get; } = new ExactWords($"{Groups["conjunction"]} {Times}");

    /// <summary>What ends the words around a noun, so that anything may have been added to it.</summary>
    public static ExactWords Ending { get; } =
        new ExactWords(
            $"am is are was were {Groups["do"]} have has had will would can could may might must shall should "
                + "and or but because so when while if then"
        );

    private static readonly ExactWords FollowingNouns = new ExactWords(
        string.Join(' ', Groups.Where(group => group.Key is not ("person" or "number")).Select(group => group.Value))
            + $" {Verbs} {Adverbs} {Times}"
    );

    private static readonly ExactWords NoNames = new ExactWords(
        "access consent entry permission help support contact treatment medication care food admission placement payment "
            + "benefit referral "
            + "application request nobody false true"
    );

    /// <summary>The words of a group by the name an author gives it, or null when there is no such group.</summary>
    public static string? Named(string group) => Groups.GetValueOrDefault(group);

    /// <summary>The word may follow a noun without being described by it: "the victim said", not "the victim support".</summary>
    public static bool FollowsANoun(ReadOnlySpan<char> word) => FollowingNouns.Holds(word) || IsInPast(word) || IsAdverb(word);

    public static bool IsAdverb(ReadOnlySpan<char> word) =>
        SmallAdverbs.Holds(word)
        || (word.Length > 4 && char.IsLower(word[0]) && word.EndsWith("ly", StringComparison.Ordinal) && !NoAdverbs.Holds(word));

    /// <summary>A word with a capital that may be somebody's name.</summary>
    public static bool MayBeAName(ReadOnlySpan<char> word) =>
        word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1]) && !FollowingNouns.Holds(word) && !NoNames.Holds(word);

    private static bool IsInPast(ReadOnlySpan<char> word) =>
        word.Length > 4 && char.IsLower(word[0]) && word.EndsWith("ed", StringComparison.Ordinal);

    private static ExactWords Group(params string[] names) => new ExactWords(string.Join(' ', names.Select(name => Groups[name])));
}
