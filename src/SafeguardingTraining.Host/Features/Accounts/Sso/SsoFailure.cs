using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Accounts.Sso;

/// <summary>Why signing in with the organisation did not work, in words that help anyone who reads them.</summary>
public sealed record SsoFailure(int Status, string Heading, string Sentence)
{
    public static SsoFailure SaidNo { get; } =
        new(
            StatusCodes.Status403Forbidden,
            "You are not signed in",
            "Your organisation’s sign-in was stopped before it was done. Nothing has changed, and you can try again whenever you like."
        );

    public static SsoFailure Away { get; } =
        new(
            StatusCodes.Status503ServiceUnavailable,
            "Your organisation’s sign-in does not answer",
            "It is not you. Try again in a few minutes; if you have a password here, you can sign in with it meanwhile."
        );

    public static SsoFailure NotUnderstood { get; } =
        new(
            StatusCodes.Status400BadRequest,
            "That sign-in did not work",
            "What came back from your organisation did not fit what we asked for, so nobody was signed in. It helps to begin again; if it happens twice, tell whoever runs your training."
        );

    public static SsoFailure AddressTaken { get; } =
        new(
            StatusCodes.Status403Forbidden,
            "There is an account with your address already",
            "Your organisation has not told us that the address is yours, so we do not open that account. Sign in to it with its password, or ask whoever runs your training."
        );

    public static SsoFailure NoAddress { get; } =
        new(
            StatusCodes.Status403Forbidden,
            "We need your email address",
            "Your organisation did not tell us your address, and an account here has one. Ask whoever runs your training."
        );

    public static IResult Show(HttpContext http, SsoFailure trouble) => Page.Of<SsoFailurePage>(http, trouble, trouble.Status);
}
