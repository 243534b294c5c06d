namespace SafeguardingTraining.Host.Site.Mail;

/// <summary>
/// One kind of letter that this site writes, such as an invitation: when it goes, what it says unless the organisation words it anew, and
/// which fields it may name. Each feature that writes letters registers its own.
/// </summary>
/// <param name="Code">A word for it in addresses and in the database, such as <c>due-soon</c>.</param>
/// <param name="Title">What it is called on pages.</param>
/// <param name="When">When it goes, a sentence.</param>
/// <param name="Wording">What it says by default.</param>
public sealed record LetterKind(string Code, string Title, string When, LetterWording Wording)
{
    public const int LongestCode = 40;

    private static readonly TimeSpan ThreeDays = TimeSpan.FromDays(3);

    /// <summary>The fields that its subject and body may name.</summary>
    public required IReadOnlyList<LetterField> Fields { get; init; }

    /// <summary>
    /// It guards an account. It goes at any hour and to everybody, nobody words it anew, and its text is shown to nobody else.
    /// </summary>
    public bool IsSafety { get; init; }

    /// <summary>It holds an address that lets its reader in: its text is shown to nobody else, and is not kept once it cannot go.</summary>
    public bool HoldsSecret { get; init; }

    /// <summary>That it went to somebody is theirs alone: whoever runs the site sees that a letter went, and not to whom.</summary>
    public bool HidesReader { get; init; }

    /// <summary>It goes in place of several others, and follows what is chosen of those.</summary>
    public bool Combines { get; init; }

    /// <summary>It goes to somebody who has an account, and each may say that they do not want it.</summary>
    public bool MayBeDeclined { get; init; }

    /// <summary>For how long it is worth sending while the mail server cannot be reached.</summary>
    public TimeSpan Lasts { get; init; } = ThreeDays;

    public bool HidesText => IsSafety || HoldsSecret || HidesReader;

    public LetterField? Field(string name) => Fields.FirstOrDefault(field => field.Name == name);
}

/// <summary>A place in a letter's text for something that differs from letter to letter, written <c>{name}</c>.</summary>
/// <param name="Meaning">What stands there, in a few words.</param>
/// <param name="Sample">What stands there in a preview.</param>
public sealed record LetterField(string Name, string Meaning, LetterValue Sample)
{
    /// <summary>A text without it would be of no use.</summary>
    public bool IsNeeded { get; init; }
}

/// <summary>What stands in a field, in each language.</summary>
public sealed record LetterValue(string English, string Welsh)
{
    public static implicit operator LetterValue(string both) => new(both, both);

    public string In(LetterLanguage language) => language == LetterLanguage.Welsh ? Welsh : English;
}

/// <summary>What a letter says in one language.</summary>
public sealed record LetterText(string Subject, string Body)
{
    public const int LongestSubject = 150;
    public const int LongestBody = 4_000;
}

/// <summary>What a letter says in both.</summary>
public sealed record LetterWording(LetterText English, LetterText Welsh)
{
    public LetterText In(LetterLanguage language) => language == LetterLanguage.Welsh ? Welsh : English;
}

public enum LetterLanguage
{
    English,
    Welsh,
}

/// <summary>Every kind of letter that this site writes, in the order in which people read of them.</summary>
public sealed class LetterKinds(IEnumerable<LetterKind> kinds)
{
    public IReadOnlyList<LetterKind> All { get; } = [.. kinds];

    public LetterKind? Find(string code) => All.FirstOrDefault(kind => kind.Code == code);
}

public static class LetterKindSetup
{
    /// <summary>Registers what a feature writes, in the order in which people read of it.</summary>
    public static IServiceCollection AddLetterKinds(this IServiceCollection services, params IReadOnlyList<LetterKind> kinds)
    {
        foreach (var kind in kinds)
        {
            services.AddSingleton(kind);
        }
        return services;
    }
}
