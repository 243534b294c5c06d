using System.Globalization;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Playing;

/// <summary>What is kept about a person who plays: their own choices and words, for them alone.</summary>
internal sealed class AttemptsPersonalData(PlayStore store, StoryVersions versions) : IPersonalData
{
    public async Task<PersonalDataCategory> Export(Guid person, CancellationToken stop)
    {
        var mine = await store.Mine(new Learner(person, true), stop);
        var things = new List<PersonalDataItem>();
        foreach (var attempt in mine)
        {
            var scenario = await versions.Find(attempt.Version, stop);
            things.Add(Thing(attempt, mine.FirstOrDefault(one => one.Id == attempt.Origin), scenario));
        }
        return new(
            "scenarios",
            "Scenarios you played",
            "Which scenario, in which role, the choices you made and the words you wrote with them, and the moments you went back to, so that you can carry on and look back. Nobody else sees them.",
            "Deleted with your account.",
            things
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

    private static PersonalDataItem Thing(Attempt attempt, Attempt? origin, Scenario? scenario) =>
        new([
            new PersonalDataField("Scenario", scenario?.Title ?? attempt.Slug),
            new PersonalDataField("Role", scenario?.Roles.FirstOrDefault(role => role.Id == attempt.Role)?.Name ?? attempt.Role),
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
            .. scenario is null ? attempt.Taken.Select(AsNumber) : InWords(attempt, scenario),
        ]);

    // As they were read: the story of that version is gone through again, choice by choice.
    private static List<PersonalDataField> InWords(Attempt attempt, Scenario scenario)
    {
        var (reader, fields) = (Reader.Start(attempt.Of(scenario)), new List<PersonalDataField>());
        foreach (var (turn, taken) in attempt.Taken.Index())
        {
            var decision = reader.Position.Decision;
            var option = decision?.OptionOf(taken.Option);
            if (option is null || !reader.Take(taken))
            {
                return [.. fields, .. attempt.Taken.Select(AsNumber).Skip(turn)];
            }
            fields.Add(Field(turn, decision is { IsPlain: false } asked ? $": {asked.Question}" : "", option.Text, taken));
        }
        return fields;
    }

    private static PersonalDataField AsNumber(TakenChoice taken, int turn) => Field(turn, "", $"option {taken.Option + 1}", taken);

    private static PersonalDataField Field(int turn, string question, string option, TakenChoice taken) =>
        new($"Choice {turn + 1}{question}", taken.Written is null ? option : $"{option}\n{taken.Written}");

    private static string BegunAt(Attempt attempt) => attempt.BegunAt.InUk().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
