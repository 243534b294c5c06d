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

    /// <summary>A first name alone.</summary>
    GivenName,

    /// <summary>A street with or without a number, a flat, a house by its name.</summary>
    Address,
    School,

    /// <summary>A team, a ward, a clinic, a children's home: a service by its name.</summary>
    Team,

    /// <summary>A town or a county. Alone it tells little, and is only mentioned.</summary>
    Place,

    /// <summary>Facts in one sentence of which each says little, and which together may say who: an age and a town.</summary>
    Combination,
}

/// <summary>Where something is in a text that could tell who a family is.</summary>
/// <param name="Start">Where it begins, in characters.</param>
public sealed record IdentifyingFact(FactKind Kind, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>It is worth a warning on its own. A town is not: thousands live there.</summary>
    public bool IsTelling => Kind != FactKind.Place;

    /// <summary>What it looks like, and what would do instead; never that it must go.</summary>
    public string Says => IdentifyingKinds.Says(Kind);
}
