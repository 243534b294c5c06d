using SafeguardingTraining.Host.Site;

namespace SafeguardingTraining.Host.Features.Accounts;

/// <summary>What the sign-in page offers here beside a password.</summary>
public sealed class SignInOffers(IHostEnvironment environment, IEnumerable<OrganisationSettings> organisation)
{
    /// <param name="from">Where to go afterwards, within this site; null for the front page.</param>
    public SignInModel Form(string? from) =>
        new(From: from, Why: WhyOf(from), Demonstrators: Demonstrations.Offered(environment), Organisation: organisation.FirstOrDefault()?.Name);

    private static string? WhyOf(string? from) =>
        from?.StartsWith(Addresses.Diary, StringComparison.Ordinal) == true ? "Your diary is yours alone, so we need to know that it is you." : null;
}
