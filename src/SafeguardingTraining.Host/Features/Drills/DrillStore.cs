using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Drills;

/// <summary>Keeps how drills went for people with an account: which item, and how. Never a word of what they wrote.</summary>
public sealed class DrillStore(Connections connections, Writer writer, ILearningRecord record, TimeProvider clock)
    : IPersonalData,
        IDrillHistory
{
    /// <summary>The most answers that are looked at; older ones are long overtaken.</summary>
    public const int MostFacts = 2_000;

    /// <summary>Keeps an answer, and with the last one of a drill that it is done; the same one sent twice is kept once.</summary>
    /// <param name="fact">Null for an answer that tells nothing of how it went.</param>
    /// <param name="done">Null while the drill goes on.</param>
    public Task Keep(Guid person, Guid once, DrillFact? fact, CompletedLearning? done, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return writer.Write(
            batch =>
            {
                if (done is not null)
                {
                    record.Note(batch, done);
                }
                return fact is not null && batch.Add(new DrillAnswerRow(person, once, fact.Drill, fact.Item, fact.Went, now));
            },
            stop
        );
    }

    public async Task<DrillHistory> Of(Guid person, CancellationToken stop) =>
        new(
            await connections.List(
                tables =>
                    tables
                        .Set<DrillAnswerRow>()
                        .Where(answer => answer.Person == person)
                        .OrderByDescending(answer => answer.At)
                        .ThenByDescending(answer => answer.Once)
                        .Take(MostFacts)
                        .Select(answer => new DrillFact(answer.Drill, answer.Item, answer.Went)),
                stop
            )
        );

    public async Task<IReadOnlyList<string>> WorkedOnBy(Guid person, CancellationToken stop) =>
        [.. (await Of(person, stop)).Facts.Select(fact => fact.Drill).Distinct()];

    public void Forget(Batch batch, Guid person) => batch.Rows<DrillAnswerRow>().Where(answer => answer.Person == person).ExecuteDelete();

    /// <summary>What is kept about a person who practises.</summary>
    public async Task<PersonalDataCategory> Export(Guid person, CancellationToken stop) =>
        new(
            "drills",
            "Drills you worked on",
            "Which part of a drill, when, and how it went, so that a part you would like to meet again comes back. What you wrote in it is not kept.",
            "Deleted with your account.",
            [.. (await All(person, stop)).Select(ThingOf)]
        );

    private Task<IReadOnlyList<DrillAnswerRow>> All(Guid person, CancellationToken stop) =>
        connections.List(
            tables => tables.Set<DrillAnswerRow>().Where(answer => answer.Person == person).OrderBy(answer => answer.At),
            stop
        );

    private static PersonalDataItem ThingOf(DrillAnswerRow answer) =>
        new(
            new PersonalDataField("Drill", answer.Drill),
            new PersonalDataField("Part", answer.Item),
            new PersonalDataField("Went", $"{answer.Went}"),
            new PersonalDataField("On", answer.At.InUk().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture))
        );
}
