namespace SafeguardingTraining.Host.Features.Workshops;

/// <summary>
/// The grounds for sharing as people choose them. They practise the thinking and are no legal advice: the Department for Education's
/// information sharing advice (2024, golden rules 1 to 3) says that consent is not needed when a child may be at risk, and that a
/// lawful basis always is.
/// </summary>
public static class Bases
{
    public static IReadOnlyList<Basis> All { get; } = Enum.GetValues<Basis>();

    public static string Offered(this Basis basis) => basis switch
    {
        Basis.ChildAtRisk => "A child may be at risk of harm",
        Basis.AdultAtRisk => "An adult may be at risk of harm",
        Basis.Agreed => "The person agreed to it",
        Basis.LegalDuty => "The law or a court requires it",
        _ => "We are not sure, and want to talk about it",
    };

    /// <summary>A sentence for the record.</summary>
    public static string InWords(this Basis basis) => basis switch
    {
        Basis.ChildAtRisk => "Basis: a child may be at risk.",
        Basis.AdultAtRisk => "Basis: an adult may be at risk.",
        Basis.Agreed => "Basis: the person agreed.",
        Basis.LegalDuty => "Basis: the law requires it.",
        _ => "Basis: to be talked about.",
    };
}
