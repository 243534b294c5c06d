using SafeguardingTraining.Host.Features.Accounts.Registration;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.Accounts;

/// <summary>How people sign in, for how long, and how often one network may try.</summary>
public sealed record AccountOptions : ISectionOptions
{
    private const double HoursADay = 24;
    private const double DaysAYear = 365;

    public static string Section => "Accounts";

    /// <summary>Whether people who hold a role must show more than a password.</summary>
    [Setting(
        "`Asked`: people with a role are asked at sign-in to set up codes from an app, and may say not today. `Required`: "
            + "they see nothing but their account until they have, or have signed in with a passkey"
    )]
    public SecondStep SecondStep { get; init; }

    /// <summary>Without a page opened for so long, a session ends.</summary>
    [Setting(
        "`12`: without a page opened for so long, a person is signed out. A diary left open on a shared laptop one evening "
            + "is closed the next morning"
    )]
    public double IdleHours { get; init; } = 12;

    /// <summary>A session ends after so long in any case.</summary>
    [Setting("`14`: after so long everybody signs in again")]
    public double MostDays { get; init; } = 14;

    /// <summary>How often one network address may try. An office, or a workshop's venue, stands behind one: room for everybody.</summary>
    [Setting("`120`: how often one network address may try to sign in or register")]
    public int PostsAMinute { get; init; } = 120;

    /// <summary>In Development, whether the invented people have done something here before anybody looks around as one of them.</summary>
    [Setting(
        "`true`. Only in Development, where people look around as one of four invented people: whether these have learnt, "
            + "written and met here before. It is given to them once, while a site starts that knows none of them; `false` leaves "
            + "their pages empty"
    )]
    public bool DemonstrationLife { get; init; } = true;

    /// <summary>Who may make an account; by invitation where nothing is set, but openly in Development.</summary>
    [Setting(
        "`Invitation`, and `Open` in Development. `Invitation`: accounts are made by an administrator's invitation or the "
            + "organisation's sign-in only. `Domain`: also by whoever has an address that ends as `Accounts:EmailDomains` says. "
            + "`Open`: by whoever has an address. The last two need `Smtp:Host`, as a link is sent to the address"
    )]
    public RegistrationMode? Registration { get; init; }

    /// <summary>For <see cref="RegistrationMode.Domain"/>: what email addresses end in, such as <c>example.org, example.net</c>.</summary>
    [Setting(
        "empty. For `Domain`, the ends of addresses with commas between them, such as `northgate.gov.uk, fernhill.nhs.uk`; "
            + "what is below a domain is not meant by it"
    )]
    public string EmailDomains { get; init; } = "";

    /// <summary><see cref="EmailDomains"/> one by one.</summary>
    public IReadOnlyList<string> Domains =>
        EmailDomains.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public IEnumerable<string> Problems()
    {
        if (Registration == RegistrationMode.Domain && Domains.Count == 0)
        {
            yield return "Accounts:EmailDomains is needed with Accounts:Registration=Domain: the ends of addresses, such as example.org.";
        }
        if (
            Domains.FirstOrDefault(domain =>
                domain.Contains('@', StringComparison.Ordinal) || !domain.Contains('.', StringComparison.Ordinal)
            ) is
            { } wrong
        )
        {
            yield return $"Accounts:EmailDomains has {wrong}, which no address ends in after its @: write it like example.org.";
        }
        var (isIdle, isMost) = (IdleHours is > 0 and <= HoursADay * DaysAYear, MostDays is > 0 and <= DaysAYear);
        if (!isIdle)
        {
            yield return "Accounts:IdleHours is not a length of time: write a number above 0, such as 12, or leave it out.";
        }
        if (!isMost)
        {
            yield return "Accounts:MostDays is not a length of time: write a number above 0, such as 14, or leave it out.";
        }
        if (isIdle && isMost && IdleHours > MostDays * HoursADay)
        {
            yield return "Accounts:IdleHours is longer than Accounts:MostDays allows: make it shorter.";
        }
        if (PostsAMinute < 1)
        {
            yield return "Accounts:PostsAMinute lets nobody in: write a number above 0, such as 120, or leave it out.";
        }
    }
}

/// <summary>What is asked of people who hold a role, beside their password.</summary>
public enum SecondStep
{
    /// <summary>They are asked at sign-in, and may say not today.</summary>
    Asked,

    /// <summary>They see nothing but their account until it is done.</summary>
    Required,
}
