using MailKit.Security;
using MimeKit;
using SafeguardingTraining.Host.Site.Startup;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Mail;

/// <summary>The mail server that letters go out through, as the settings under <c>Smtp</c> name it.</summary>
public sealed record SmtpServer(string Host, int Port, MailboxAddress From, string? User, string? Password, SecureSocketOptions Tls)
    : PrivateRecord
{
    public const int UsualPort = 587;

    /// <summary>Null where no mail server is set. Refuses a setting that cannot be used with a sentence that names it.</summary>
    public static SmtpServer? Of(IConfiguration settings)
    {
        if (Word(settings, "Host") is not { } host)
        {
            return null;
        }
        var (user, password) = (Word(settings, "User"), Word(settings, "Password"));
        if (user is null != password is null)
        {
            throw new InvalidSettingException(
                "Smtp:User and Smtp:Password belong together: set both, or neither where the mail server asks for none."
            );
        }
        return new SmtpServer(host, PortOf(settings), FromOf(settings), user, password, TlsOf(settings, user is not null));
    }

    private static int PortOf(IConfiguration settings) =>
        (Word(settings, "Port"), int.TryParse(Word(settings, "Port"), out var port)) switch
        {
            (null, _) => UsualPort,
            (_, true) when port is > 0 and <= 65535 => port,
            _ => throw new InvalidSettingException("Smtp:Port is not a port: write a number such as 587, or leave it out."),
        };

    private static MailboxAddress FromOf(IConfiguration settings) =>
        Word(settings, "From") is { } from
        && MailboxAddress.TryParse(from, out var address)
        && address.Address.Contains('@', StringComparison.Ordinal)
            ? address
            : throw new InvalidSettingException(
                "Smtp:From is needed with Smtp:Host: the address that letters come from, such as training@example.org."
            );

    // A password must not cross the network in the open, so with one encryption is asked for, and not only welcome.
    private static SecureSocketOptions TlsOf(IConfiguration settings, bool hasPassword) =>
        Word(settings, "Tls")?.ToLowerInvariant() switch
        {
            null or "auto" when PortOf(settings) == 465 => SecureSocketOptions.SslOnConnect,
            null or "auto" => hasPassword ? SecureSocketOptions.StartTls : SecureSocketOptions.StartTlsWhenAvailable,
            "always" => PortOf(settings) == 465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls,
            "never" => SecureSocketOptions.None,
            _ => throw new InvalidSettingException("Smtp:Tls is one of Auto, Always and Never."),
        };

    private static string? Word(IConfiguration settings, string key) =>
        string.IsNullOrWhiteSpace(settings[$"Smtp:{key}"]) ? null : settings[$"Smtp:{key}"]?.Trim();
}
