using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace SafeguardingTraining.Host.Site.Mail;

/// <summary>What went wrong with a letter. The numbers are in the database.</summary>
public enum LetterTrouble
{
    None = 0,
    NoSuchAddress = 1,
    NotAnAddress = 2,
    Declined = 3,
    MailboxFull = 4,
    Busy = 5,
    Interrupted = 6,
    ServerAway = 7,
    SignInRefused = 8,
    SenderRefused = 9,
    Unreadable = 10,
    Other = 11,
}

/// <summary>How one try to send a letter ended, when it did not go.</summary>
/// <param name="Code">What the mail server answered, such as 550; 0 for nothing.</param>
/// <param name="IsFinal">The same letter would be refused again.</param>
/// <param name="IsOfServer">No letter would go just now: it is no fault of this one.</param>
public sealed record LetterFailure(LetterTrouble Trouble, int Code, bool IsFinal, bool IsOfServer)
{
    // RFC 5321, 4.2: a code from 500 is permanent, one from 400 is worth another try.
    private const int Permanent = 500;
    private const int ServiceNotAvailable = 421;
    private const int MailboxUnavailable = 550;
    private const int UserNotLocal = 551;
    private const int ExceededStorage = 552;
    private const int MailboxNameNotAllowed = 553;
    private const int NoStorage = 452;

    /// <summary>What a failure of MailKit means; null for one that is no failure of sending.</summary>
    public static LetterFailure? Of(Exception problem) =>
        problem switch
        {
            SmtpCommandException answered => Of(answered.ErrorCode, (int)answered.StatusCode),
            AuthenticationException or SaslException => new LetterFailure(LetterTrouble.SignInRefused, 0, false, true),
            ParseException => new LetterFailure(LetterTrouble.NotAnAddress, 0, true, false),
            SocketException or SslHandshakeException or TimeoutException or NotSupportedException => new LetterFailure(
                LetterTrouble.ServerAway,
                0,
                false,
                true
            ),
            ProtocolException or CommandException or IOException or ServiceNotConnectedException => new LetterFailure(
                LetterTrouble.Interrupted,
                0,
                false,
                false
            ),
            _ => null,
        };

    private static LetterFailure Of(SmtpErrorCode what, int code) =>
        (what, code) switch
        {
            (_, ServiceNotAvailable) => new LetterFailure(LetterTrouble.Busy, code, false, true),
            (SmtpErrorCode.SenderNotAccepted, _) => new LetterFailure(LetterTrouble.SenderRefused, code, false, true),
            (SmtpErrorCode.RecipientNotAccepted, >= Permanent) => new LetterFailure(
                code is MailboxUnavailable or UserNotLocal or MailboxNameNotAllowed ? LetterTrouble.NoSuchAddress
                    : code is ExceededStorage ? LetterTrouble.MailboxFull
                    : LetterTrouble.Declined,
                code,
                true,
                false
            ),
            (SmtpErrorCode.MessageNotAccepted, >= Permanent) => new LetterFailure(LetterTrouble.Declined, code, true, false),
            (_, NoStorage) => new LetterFailure(LetterTrouble.MailboxFull, code, false, false),
            (_, < Permanent) => new LetterFailure(LetterTrouble.Busy, code, false, false),
            _ => new LetterFailure(LetterTrouble.Other, code, false, true),
        };
}

/// <summary>What became of letters, in words that somebody who runs a training team can act on.</summary>
public static class LetterWords
{
    public static string InWords(this LetterTrouble trouble, int code)
    {
        var said = trouble switch
        {
            LetterTrouble.NoSuchAddress => "The mail server says that there is no such address",
            LetterTrouble.NotAnAddress => "What stands as the email address is none",
            LetterTrouble.Declined => "The mail server does not take this letter",
            LetterTrouble.MailboxFull => "The mailbox is full",
            LetterTrouble.Busy => "The mail server asked to wait",
            LetterTrouble.Interrupted => "The connection to the mail server broke while the letter went",
            LetterTrouble.ServerAway => "The mail server could not be reached",
            LetterTrouble.SignInRefused => "The mail server did not accept the name or password of this site",
            LetterTrouble.SenderRefused => "The mail server takes nothing from this site’s address",
            LetterTrouble.Unreadable => "The key that sealed the letter is gone from the data folder",
            LetterTrouble.Other => "The mail server gave an answer that this site does not know",
            _ => "",
        };
        return code == 0 || said.Length == 0 ? said : $"{said} ({code})";
    }
}
