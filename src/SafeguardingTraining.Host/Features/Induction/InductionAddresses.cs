namespace SafeguardingTraining.Host.Features.Induction;

/// <summary>The addresses of the pages of the order to begin with.</summary>
public static class InductionAddresses
{
    public const string Induction = "/induction";
    public const string Done = "/done";

    public static string Theme(string group) => $"/themes/{group}";

    public static string Role(string agency) => $"/roles/{agency}";
}
