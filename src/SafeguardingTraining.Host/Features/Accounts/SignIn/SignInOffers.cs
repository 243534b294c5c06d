using Microsoft.Extensions.Options;
using SafeguardingTraining.Host.Features.Accounts.Sso;
using SafeguardingTraining.Host.Features.Diary;

namespace SafeguardingTraining.Host.Features.Accounts.SignIn;

/// <summary>What the sign-in page offers here beside a password.</summary>
public sealed class SignInOffers(IHostEnvironment environment, IOptions<OidcOptions> organisation)
{
    /// <param name="from">Where to go afterwards, within this site; null for the front page.</param>
    public SignInModel Form(string? from) =>
        new(
            From: from,
            Why: WhyOf(from),
            Demonstrators: Demonstrations.Offered(environment),
            Organisation: organisation.Value.IsOn ? organisation.Value.Name : null
        );

    private static string? WhyOf(string? from) =>
        from?.StartsWith(DiaryAddresses.Diary, StringComparison.Ordinal) == true
            ? "Your diary is yours alone, so we need to know that it is you."
            : null;
}
