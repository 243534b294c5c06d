using SafeguardingTraining.Host.Site.Mail;

namespace SafeguardingTraining.Host.Features.Accounts;

/// <summary>
/// The letters that guard an account. They go at any hour, to everybody, in the same words everywhere: whoever could word them anew could
/// also ask for a password.
/// </summary>
internal static class AccountLetterKinds
{
    private static readonly LetterField Name = new("name", "what the person is called", "Robin Ash");

    private static readonly LetterField Link = new("link", "the address that opens it", "https://training.example.org/…")
    {
        IsNeeded = true,
    };

    internal static LetterKind NewPassword { get; } =
        new(
            "password",
            "A new password",
            "Somebody forgot their password and asks for a link.",
            new LetterWording(
                new LetterText(
                    "Choose a new password for Safeguarding Training",
                    """
                    Hello {name},

                    Somebody, we hope it was you, asked to choose a new password for Safeguarding Training. Open this address within an hour; it works once:

                    {link}

                    If it was not you, do nothing. Your password stays as it is.
                    """
                ),
                new LetterText(
                    "Dewiswch gyfrinair newydd ar gyfer Safeguarding Training",
                    """
                    Helo {name},

                    Gofynnodd rhywun, chi gobeithio, am gael dewis cyfrinair newydd ar gyfer Safeguarding Training. Agorwch y cyfeiriad hwn o fewn awr; mae’n gweithio unwaith:

                    {link}

                    Os nad chi oedd hyn, peidiwch â gwneud dim. Bydd eich cyfrinair yn aros fel y mae.
                    """
                )
            )
        )
        {
            Fields = [Name, Link],
            IsSafety = true,
            HoldsSecret = true,
            Lasts = TimeSpan.FromHours(1),
        };

    internal static LetterKind Registration { get; } =
        new(
            "registration",
            "A new account",
            "Somebody asks for an account with their address.",
            new LetterWording(
                new LetterText(
                    "Finish your account for Safeguarding Training",
                    """
                    Hello,

                    Somebody, we hope it was you, asked for an account for Safeguarding Training with this address. Open this page within a day to choose a password:

                    {link}

                    If it was not you, do nothing. Without this page there is no account.
                    """
                ),
                new LetterText(
                    "Gorffennwch eich cyfrif ar gyfer Safeguarding Training",
                    """
                    Helo,

                    Gofynnodd rhywun, chi gobeithio, am gyfrif ar gyfer Safeguarding Training gyda’r cyfeiriad hwn. Agorwch y dudalen hon o fewn diwrnod i ddewis cyfrinair:

                    {link}

                    Os nad chi oedd hyn, peidiwch â gwneud dim. Heb y dudalen hon nid oes cyfrif.
                    """
                )
            )
        )
        {
            Fields = [Link],
            IsSafety = true,
            HoldsSecret = true,
            Lasts = TimeSpan.FromDays(1),
        };

    internal static LetterKind KnownAddress { get; } =
        new(
            "registration-known",
            "An account that is there already",
            "Somebody asks for an account with an address that has one.",
            new LetterWording(
                new LetterText(
                    "You have an account for Safeguarding Training",
                    """
                    Hello,

                    Somebody, we hope it was you, asked for an account for Safeguarding Training with this address. There is one already: sign in with it.

                    {link}

                    If you have forgotten the password, that page leads to a new one. If it was not you, do nothing.
                    """
                ),
                new LetterText(
                    "Mae gennych gyfrif ar gyfer Safeguarding Training",
                    """
                    Helo,

                    Gofynnodd rhywun, chi gobeithio, am gyfrif ar gyfer Safeguarding Training gyda’r cyfeiriad hwn. Mae un yno eisoes: mewngofnodwch ag ef.

                    {link}

                    Os ydych wedi anghofio’r cyfrinair, mae’r dudalen honno’n arwain at un newydd. Os nad chi oedd hyn, peidiwch â gwneud dim.
                    """
                )
            )
        )
        {
            Fields = [Link],
            IsSafety = true,
            Lasts = TimeSpan.FromDays(1),
        };

    internal static LetterKind Changed { get; } =
        new(
            "account-changed",
            "A change of an account",
            "A password, second step, passkey or the like was changed.",
            new LetterWording(
                new LetterText(
                    "{change}: your Safeguarding Training account",
                    """
                    Hello {name},

                    {change}.

                    If it was you, there is nothing to do. If it was not, sign in, look under "My account" at where you are signed in and how, sign out everywhere and choose a new password; or tell whoever runs your training today.

                    We never ask for your password or a code by email.
                    """
                ),
                new LetterText(
                    "Newid yn eich cyfrif Safeguarding Training",
                    """
                    Helo {name},

                    Mae rhywbeth wedi newid yn eich cyfrif: {change}.

                    Os chi wnaeth hyn, nid oes dim i’w wneud. Os nad chi, mewngofnodwch, edrychwch o dan “My account” ble a sut rydych wedi mewngofnodi, allgofnodwch ym mhobman a dewiswch gyfrinair newydd; neu dywedwch heddiw wrth bwy bynnag sy’n rhedeg eich hyfforddiant.

                    Nid ydym byth yn gofyn am eich cyfrinair nac am god drwy e-bost.
                    """
                )
            )
        )
        {
            Fields = [Name, new LetterField("change", "what was changed", "Your password was changed")],
            IsSafety = true,
        };

    internal static LetterKind Unused { get; } =
        new(
            "account-unused",
            "An account that nobody uses",
            "An account is to be closed in thirty days, as nobody signed in to it for as long as this site keeps them.",
            new LetterWording(
                new LetterText(
                    "Your account at Safeguarding Training",
                    """
                    Dear {name},

                    Nobody has signed in to your account for a long time. In {days} days it is closed, with everything in it: your place in stories, your diary, your certificates.

                    To keep it, sign in once. To take your diary with you, sign in and choose “Export my diary” in it.
                    """
                ),
                new LetterText(
                    "Eich cyfrif yn Safeguarding Training",
                    """
                    Annwyl {name},

                    Nid oes neb wedi mewngofnodi i’ch cyfrif ers amser hir. Ymhen {days} diwrnod bydd yn cael ei gau, gyda phopeth ynddo: eich lle mewn straeon, eich dyddiadur, eich tystysgrifau.

                    I’w gadw, mewngofnodwch unwaith. I fynd â’ch dyddiadur gyda chi, mewngofnodwch a dewiswch “Export my diary” ynddo.
                    """
                )
            )
        )
        {
            Fields = [Name, new LetterField("days", "how many days are left", "30")],
            IsSafety = true,
        };

    internal static IReadOnlyList<LetterKind> All => [NewPassword, Registration, KnownAddress, Changed, Unused];
}
