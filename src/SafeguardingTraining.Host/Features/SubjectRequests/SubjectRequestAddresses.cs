namespace SafeguardingTraining.Host.Features.SubjectRequests;

/// <summary>The addresses of the pages on which requests for access and erasure are answered.</summary>
public static class SubjectRequestAddresses
{
    public const string All = "/admin/requests";

    public static string Request(Guid request) => $"{All}/{request}";

    public static string Extensions(Guid request) => $"{All}/{request}/extensions";

    public static string Copies(Guid request) => $"{All}/{request}/copies";

    public static string Answers(Guid request) => $"{All}/{request}/answers";

    public static string Erasures(Guid request) => $"{All}/{request}/erasures";
}
