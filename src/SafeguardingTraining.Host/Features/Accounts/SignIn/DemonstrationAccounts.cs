using Microsoft.Extensions.Options;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Accounts.SignIn;

/// <summary>
/// Makes the accounts of the invented people. As a site starts that knows none of them, or at the latest when the first comes, all are made
/// and given what they have done before; where any of them has an account already, nothing is given to anybody.
/// </summary>
public sealed class DemonstrationAccounts(
    AccountStore accounts,
    IEnrolment enrolment,
    DemonstrationLives lives,
    IOptions<AccountOptions> options,
    TimeProvider clock
)
{
    // They began so long ago that their first weeks are half done.
    private const int DaysHere = 60;

    // Whoever comes at the same moment waits until the accounts are there.
    private static readonly SemaphoreSlim Turn = new(1, 1);

    /// <summary>Makes all of them where the site knows none, and begins to give them what they have done.</summary>
    public async Task Prepare(CancellationToken stop)
    {
        if (!options.Value.DemonstrationLife)
        {
            return;
        }
        await Turn.WaitAsync(stop);
        try
        {
            await MakeMissing();
        }
        finally
        {
            Turn.Release();
        }
    }

    /// <summary>The account of one of them, with a place in the organisation; made the first time.</summary>
    public async Task<Account?> Find(DemonstrationPerson person, CancellationToken stop)
    {
        await Prepare(stop);
        return await Enrolled(person, clock.UkToday());
    }

    private async Task MakeMissing()
    {
        if (!await HasAny())
        {
            await MakeAll();
        }
    }

    private async Task<bool> HasAny()
    {
        foreach (var person in DemonstrationPerson.All)
        {
            if (await accounts.FindByEmail(person.Email) is not null)
            {
                return true;
            }
        }
        return false;
    }

    private async Task MakeAll()
    {
        var today = clock.UkToday();
        var made = new Dictionary<string, DemonstrationMember>();
        foreach (var person in DemonstrationPerson.All)
        {
            if (await Enrolled(person, today.AddDays(-DaysHere)) is { } account)
            {
                made[person.Id] = new DemonstrationMember(account.Id, person.Name, person.Email, person.Agency);
            }
        }
        if (made.Count == DemonstrationPerson.All.Count)
        {
            await lives.Begin(new DemonstrationCast(made["hester"], made["idris"], made["odile"], made["tobias"], today));
        }
    }

    // All of it or nothing, even when the browser does not wait.
    private async Task<Account?> Enrolled(DemonstrationPerson person, DateOnly startsOn)
    {
        if (await AccountOf(person) is not { } account)
        {
            return null;
        }
        var member = new NewMember(account.Id, person.Name, person.Email, person.Agency, person.Roles, startsOn);
        await enrolment.Enrol(member, CancellationToken.None);
        return account;
    }

    // Made the first time; a second click at the same moment finds the first one's.
    private async Task<Account?> AccountOf(DemonstrationPerson person) =>
        await accounts.FindByEmail(person.Email)
        ?? await accounts.Open(person.Name, person.Email, password: null, isConfirmed: false)
        ?? await accounts.FindByEmail(person.Email);
}
