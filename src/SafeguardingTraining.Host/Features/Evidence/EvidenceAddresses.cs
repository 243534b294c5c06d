namespace SafeguardingTraining.Host.Features.Evidence;

/// <summary>The addresses of what an organisation can show an inspector.</summary>
public static class EvidenceAddresses
{
    public const string All = "/team/evidence";
    public const string Paper = "/team/evidence/paper";
    public const string Csv = "/team/evidence.csv";
    public const string Xlsx = "/team/evidence.xlsx";
}
