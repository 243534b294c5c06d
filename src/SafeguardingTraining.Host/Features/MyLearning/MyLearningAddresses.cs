namespace SafeguardingTraining.Host.Features.MyLearning;

/// <summary>The addresses of the pages of a person's own learning.</summary>
public static class MyLearningAddresses
{
    public const string Learning = "/learning";
    public const string Calendar = "/learning/calendar";
    public const string Calendars = "/learning/calendars";
    public const string CalendarDeletions = "/learning/calendars/deletions";
    public const string Certificates = "/learning/certificates";
    public const string CertificateChecks = "/certificates";

    public static string Certificate(Guid certificate) => $"{Certificates}/{certificate}";

    public static string CertificateOpenings(Guid certificate) => $"{Certificates}/{certificate}/openings";

    public static string CertificateCheck(string code) => $"{CertificateChecks}/{code}";

    public static string CalendarFeed(string token) => $"{Calendar}/{token}.ics";
}
