using MailKit.Security;
using MimeKit;
using SafeguardingTraining.Host.Site.Startup;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Mail;

/// <summary>The mail server that emails go out through.</summary>
public sealed record SmtpOptions : PrivateRecord, ISectionOptions
{
    // The port where encryption begins with the first byte (RFC 8314, 3.3).
    private const int EncryptedPort = 465;

    public static string Section => "Smtp";

    /// <summary>Null where no mail server is set.</summary>
    [Setting("empty: no email is sent, and an administrator hands over links. Else the mail server")]
    public string? Host { get; init; }

    [Setting("`587`: the port of the mail server")]
    public int Port { get; init; } = 587;

    /// <summary>The address that emails come from.</summary>
    [Setting("the address that emails come from. Needed with `Smtp:Host`")]
    public string? From { get; init; }

    [Setting("empty, where the mail server asks for none")]
    public string? User { get; init; }

    [Setting("empty, where the mail server asks for none", IsSecret = true)]
    public string? Password { get; init; }

    [Setting(
        "`Auto`: from the first byte on port 465; else as soon as the server offers it, and with a password never without. "
            + "`Always` or `Never`"
    )]
    public SmtpEncryption Tls { get; init; }

    /// <summary>The most letters that this host hands over in a minute; what guards an account goes all the same.</summary>
    [Setting(
        "`120`: the most letters that one host hands to the mail server in a minute. " + "A new password and the like go beside the count"
    )]
    public int LettersAMinute { get; init; } = 120;

    public MailboxAddress? Sender =>
        MailboxAddress.TryParse(From, out var address) && address.Address.Contains('@', StringComparison.Ordinal) ? address : null;

    // A password must not cross the network in the open, so with one encryption is asked for, and not only welcome.
    public SecureSocketOptions Security =>
        Tls switch
        {
            SmtpEncryption.Never => SecureSocketOptions.None,
            _ when Port == EncryptedPort => SecureSocketOptions.SslOnConnect,
            SmtpEncryption.Auto when User is null => SecureSocketOptions.StartTlsWhenAvailable,
            _ => SecureSocketOptions.StartTls,
        };

    public IEnumerable<string> Problems()
    {
        if (Host is null)
        {
            yield break;
        }
        if (Port is < 1 or > 65535)
        {
            yield return "Smtp:Port is not a port: write a number such as 587, or leave it out.";
        }
        if (LettersAMinute < 1)
        {
            yield return "Smtp:LettersAMinute is no number of letters: write one from 1, such as 120, or leave it out.";
        }
        if (Sender is null)
        {
            yield return "Smtp:From is needed with Smtp:Host: the address that emails come from, such as training@example.org.";
        }
        if (User is null != Password is null)
        {
            yield return "Smtp:User and Smtp:Password belong together: set both, or neither where the mail server asks for none.";
        }
    }
}

/// <summary>When emails are encrypted on their way to the mail server.</summary>
public enum SmtpEncryption
{
    /// <summary>As soon as the server offers it, and with a password never without.</summary>
    Auto,

    Always,
    Never,
}
