using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Site.Audit;

/// <summary>Where the end of the audit log is told to, outside this site.</summary>
public sealed record AuditOptions : ISectionOptions
{
    public static string Section => "Audit";

    /// <summary>An https address that takes a POST of JSON; http on this machine alone.</summary>
    [Setting(
        "empty. An https address that is told, by a POST of JSON, the number and hash of each new end of the audit log",
        IsSecret = true
    )]
    public string? Webhook { get; init; }

    /// <summary>Null where nothing, or no address, is set.</summary>
    public Uri? Receiver =>
        Uri.TryCreate(Webhook, UriKind.Absolute, out var address)
        && (address.Scheme == "https" || (address.Scheme == "http" && address.IsLoopback))
            ? address
            : null;

    public IEnumerable<string> Problems() =>
        Webhook is null || Receiver is not null
            ? []
            : ["Audit:Webhook is not an https address: write it like https://log.example.org/audit-heads."];
}
