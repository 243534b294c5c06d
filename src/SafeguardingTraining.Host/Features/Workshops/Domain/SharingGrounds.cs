namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>
/// The grounds for sharing as people choose them. They practise the thinking and are no legal advice: the Department for Education's
/// information sharing advice (2024, golden rules 1 to 3) says that consent is not needed when a child may be at risk, and that a
/// lawful basis always is.
/// </summary>
public static class SharingGrounds
{
    public static IReadOnlyList<SharingGround> All { get; } = Enum.GetValues<SharingGround>();

    public static string Offered(this SharingGround basis) =>
        basis switch
        {
            SharingGround.ChildAtRisk => "A child may be at risk of harm",
            SharingGround.AdultAtRisk => "An adult may be at risk of harm",
            SharingGround.Agreed => "The person agreed to it",
            SharingGround.LegalDuty => "The law or a court requires it",
            _ => "We are not sure, and want to talk about it",
        };

    /// <summary>A sentence for the record.</summary>
    public static string InWords(this SharingGround basis) =>
        basis switch
        {
            SharingGround.ChildAtRisk => "Basis: a child may be at risk.",
            SharingGround.AdultAtRisk => "Basis: an adult may be at risk.",
            SharingGround.Agreed => "Basis: the person agreed.",
            SharingGround.LegalDuty => "Basis: the law requires it.",
            _ => "Basis: to be talked about.",
        };
}
