namespace SafeguardingTraining.Scenarios;

/// <summary>An agency that can hold a piece of a family's story; the family itself is one of them.</summary>
public sealed record Agency(string Code, string Name)
{
    public static IReadOnlyList<Agency> All { get; } =
    [
        new("health-visiting", "Health visiting"),
        new("midwifery", "Midwifery"),
        new("gp", "GP"),
        new("hospital", "Hospital"),
        new("police", "Police"),
        new("social-care", "Children's social care"),
        new("early-help", "Early help"),
        new("nursery", "Nursery"),
        new("school", "School"),
        new("housing", "Housing"),
        new("adult-mental-health", "Adult mental health"),
        new("adult-social-care", "Adult social care"),
        new("family", "Family"),
    ];

    public static Agency? Of(string code) => All.FirstOrDefault(agency => agency.Code == code);
}
