using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Site.Text;

/// <summary>Agencies as a sentence speaks of them, with the article and the small letter they take there.</summary>
public static class AgencyWords
{
    /// <summary>"the school", "health visiting", "the GP practice".</summary>
    public static string InASentence(this Agency agency) =>
        agency.Code switch
        {
            "gp" => "the GP practice",
            "hospital" or "police" or "nursery" or "school" or "family" => $"the {Small(agency)}",
            _ => Small(agency),
        };

    /// <summary>"in a school", "in health visiting", "in the police": where somebody of it works.</summary>
    public static string AsAWorkplace(this Agency agency) =>
        agency.Code switch
        {
            "gp" => "in a GP practice",
            "hospital" or "nursery" or "school" => $"in a {Small(agency)}",
            _ => $"in {agency.InASentence()}",
        };

    /// <summary>"asks" for the school, "ask" for the police.</summary>
    public static string Does(this Agency agency, string one, string many) => agency.Code is "police" ? many : one;

    private static string Small(Agency agency) => char.ToLowerInvariant(agency.Name[0]) + agency.Name.Set()[1..];
}
