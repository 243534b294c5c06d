using System.Globalization;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Playing;

/// <summary>What is kept about a person who plays: their own choices and words, for them alone.</summary>
internal sealed class AttemptsPersonalData(PlayStore store) : IPersonalData
{
    public async Task<PersonalDataCategory> Export(Guid person, CancellationToken stop)
    {
        var mine = await store.Mine(new Learner(person, true), stop);
        return new(
            "scenarios",
            "Scenarios you played",
            "Which scenario, in which role, the choices you made and the words you wrote with them, and the moments you went back to, so that you can carry on and look back. Nobody else sees them.",
            "Deleted with your account.",
            [.. mine.Select(attempt => Thing(attempt, mine.FirstOrDefault(one => one.Id == attempt.Origin)))]
        );
    }

    public void Forget(Batch batch, Guid person) => PlayStore.Forget(batch, person);

    public void ClaimGuest(Batch batch, Guid guest, Guid person) => PlayStore.Claim(batch, guest, person);

    internal static RetentionPolicy Ageing(PlayStore store) =>
        new(
            "attempts",
            "Scenarios that were played",
            "Attempts that nobody has touched for so long, by guests and by people with an account, with the choices and the words in them.",
            store.IdleSince,
            store.DeleteIdleSince
        );

    private static PersonalDataItem Thing(Attempt attempt, Attempt? origin) =>
        new([
            new PersonalDataField("Scenario", attempt.Slug),
            new PersonalDataField("Role", attempt.Role),
            new PersonalDataField("Begun", BegunAt(attempt)),
            .. attempt.OriginTurn is { } turn
                ?
                [
                    new PersonalDataField(
                        "Begun by going back",
                        $"to choice {turn + 1} of {(origin is null ? "an attempt that is no longer kept" : $"the attempt begun {BegunAt(origin)}")}"
                    ),
                ]
                : Array.Empty<PersonalDataField>(),
            new PersonalDataField("Version of the scenario", attempt.Version),
            new PersonalDataField("Order in which options were shown", attempt.Seed.ToString(CultureInfo.InvariantCulture)),
            .. attempt.Taken.Select(
                (taken, turn) =>
                    new PersonalDataField(
                        $"Choice {turn + 1}",
                        taken.Written is null ? $"option {taken.Option + 1}" : $"option {taken.Option + 1}: {taken.Written}"
                    )
            ),
        ]);

    private static string BegunAt(Attempt attempt) => attempt.BegunAt.InUk().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
