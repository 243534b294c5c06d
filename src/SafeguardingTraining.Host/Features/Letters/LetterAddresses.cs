using SafeguardingTraining.Host.Site.Mail;

namespace SafeguardingTraining.Host.Features.Letters;

/// <summary>The addresses of the pages about letters.</summary>
public static class LetterAddresses
{
    public const string All = "/admin/letters";
    public const string Resendings = "/admin/letters/resendings";
    public const string Invitations = "/admin/letters/invitations";
    public const string Rules = "/admin/letters/rules";

    /// <summary>Where each person says which letters they want.</summary>
    public const string Mine = Outbox.Choices;

    public static string Letter(Guid id) => $"{All}/{id}";

    public static string Resending(Guid id) => $"{All}/{id}/resendings";

    public static string Kind(string code) => $"{All}/kinds/{code}";

    public static string Defaults(string code) => $"{All}/kinds/{code}/defaults";
}
