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
    public SecondStep SecondStep { get; init; }

    /// <summary>Without a page opened for so long, a session ends.</summary>
    public double IdleHours { get; init; } = 12;

    /// <summary>A session ends after so long in any case.</summary>
    public double MostDays { get; init; } = 14;

    /// <summary>How often one network address may try. An office, or a workshop's venue, stands behind one: room for everybody.</summary>
    public int PostsAMinute { get; init; } = 120;

    /// <summary>In Development, whether the invented people have done something here before anybody looks around as one of them.</summary>
    public bool DemonstrationLife { get; init; } = true;

    /// <summary>Who may make an account; by invitation where nothing is set, but openly in Development.</summary>
    public RegistrationMode? Registration { get; init; }

    /// <summary>For <see cref="RegistrationMode.Domain"/>: what email addresses end in, such as <c>example.org, example.net</c>.</summary>
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
