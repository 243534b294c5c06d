namespace SafeguardingTraining.Host.Features.Language;

/// <summary>A kind of fact by which a stranger, or a neighbour, could tell who somebody is.</summary>
public enum FactKind
{
    NhsNumber,
    Postcode,
    Phone,
    Email,
    DateOfBirth,
    CaseNumber,
    FullName,

    /// <summary>An age, a place and a date in one sentence: each says little, and together they may say who.</summary>
    Combination,
}

/// <summary>Where something is in a text that could tell who a family is.</summary>
/// <param name="Start">Where it begins, in characters.</param>
public sealed record IdentifyingFact(FactKind Kind, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>What it looks like, and what would do instead; never that it must go.</summary>
    public string Says =>
        Kind switch
        {
            FactKind.NhsNumber => "This looks like an NHS number. You will not need it to remember what you learnt.",
            FactKind.Postcode => "This looks like a postcode. “A small town” is enough here.",
            FactKind.Phone => "This looks like a telephone number.",
            FactKind.Email => "This looks like an e-mail address.",
            FactKind.DateOfBirth => "This looks like a date of birth. “About six” keeps the memory.",
            FactKind.CaseNumber => "This looks like a case, crime or reference number.",
            FactKind.FullName => "This looks like somebody’s name. “A girl of about six”, or an initial that is not hers, protects her.",
            FactKind.Combination =>
                "An age, a place and a date stand in one sentence. Each says little; together they may tell a neighbour who this is.",
            _ => throw new InvalidOperationException($"Nothing is said about {Kind}."),
        };
}
