using Microsoft.AspNetCore.Mvc;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Accounts.SignIn;

/// <summary>An invented person of a demonstration, and what they do. No password opens their account.</summary>
public sealed record DemonstrationPerson(string Id, string Name, string Does, string Agency, Roles Roles) : PrivateRecord
{
    public static IReadOnlyList<DemonstrationPerson> All { get; } =
    [
        new("hester", "Hester Quill", "health visitor", "Fernhill Community Health", Roles.Facilitator | Roles.Supervisor),
        new("idris", "Idris Vane", "neighbourhood police officer", "Alderwick Police", Roles.Learner),
        new(
            "odile",
            "Odile Marsh",
            "safeguarding lead of a primary school",
            "Fernhill Primary School",
            Roles.Manager | Roles.Administrator | Roles.Author
        ),
        new("tobias", "Tobias Fenn", "adult mental health nurse", "Fernhill Community Health", Roles.Learner),
    ];

    /// <summary>What opens their diary: no secret, as everybody can continue as them.</summary>
    public PasswordSecret Secret => new($"demonstration {Id}");

    /// <summary>What they may do here beyond learning, in a word or two; null for nothing that somebody would look for.</summary>
    public string? May =>
        Roles.HasFlag(Roles.Author) ? "writes stories"
        : Roles.HasFlag(Roles.Facilitator) ? "runs workshops"
        : null;

    public string Email => $"{Id}@demonstration.invalid";

    public static DemonstrationPerson? Of(string? id) => All.FirstOrDefault(person => person.Id == id);
}

/// <summary>Continuing as an invented person, in Development only: elsewhere the address does not exist.</summary>
public static class Demonstrations
{
    /// <summary>The people offered here; none outside Development.</summary>
    public static IReadOnlyList<DemonstrationPerson> Offered(IHostEnvironment environment) =>
        environment.IsDevelopment() ? DemonstrationPerson.All : [];

    public static void MapDemonstrations(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetRequiredService<IHostEnvironment>().IsDevelopment())
        {
            routes.MapPost(AccountAddresses.Demonstrations, Begin);
            routes.MapBack(AccountAddresses.Demonstrations, AccountAddresses.SignIn);
        }
    }

    private static async Task<IResult> Begin(
        [FromForm] string? person,
        [FromForm] string? from,
        DemonstrationAccounts accounts,
        DemonstrationLives lives,
        SignInCompletion arrival,
        PersonalKeys keys,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (DemonstrationPerson.Of(person) is not { } chosen || await accounts.Find(chosen, stop) is not { } account)
        {
            return Page.NotFound(http);
        }
        // They count as known for certain: nobody who looks around is asked for a second step.
        var key = await keys.Open(account.Id, chosen.Secret, stop);
        await lives.FillDiary(account.Id, key);
        await lives.Settle();
        return await arrival.Known(http, account, ReturnPath.Local(from), stop, key: key);
    }
}
