namespace SafeguardingTraining.Host.Features.Operations;

/// <summary>The addresses of the pages of looking after the site.</summary>
public static class OperationsAddresses
{
    public const string Admin = "/admin";
    public const string LocalValues = "/admin/local-values";
    public const string Retention = "/admin/retention";
    public const string Site = "/admin/site";
    public const string Audit = "/admin/audit";
}
