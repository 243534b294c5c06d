using System.Globalization;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.Briefings;

/// <summary>Keeps which briefings a learner has read, and since when.</summary>
public sealed class ReadingStore(Connections connections, Writer writer, ILearningRecord record) : IPersonalData
{
    private const string Insert =
        """INSERT INTO "BriefingReadings" ("Reader", "Slug", "On") VALUES (@p0, @p1, @p2) ON CONFLICT DO NOTHING""";

    private const string Remove = """DELETE FROM "BriefingReadings" WHERE "Reader" = @p0 AND "Slug" = @p1""";

    private const string SelectMine = """SELECT "Slug", "On" FROM "BriefingReadings" WHERE "Reader" = @p0 ORDER BY "On" DESC, "Slug" """;

    private const string HandOver = """
        UPDATE "BriefingReadings" SET "Reader" = @p1 WHERE "Reader" = @p0
        AND "Slug" NOT IN (SELECT "Slug" FROM "BriefingReadings" WHERE "Reader" = @p1)
        """;

    /// <summary>Marks a briefing as read, which counts as learning; a mark that is there already keeps its day.</summary>
    /// <param name="minutes">How long it usually takes.</param>
    public Task Keep(Learner learner, BriefingRead read, int minutes, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                record.Note(batch, new CompletedLearning(learner, LearningKind.Briefing, read.Slug, read.On, minutes));
                return batch.Execute(Insert, learner.Id, read.Slug, read.On);
            },
            stop
        );

    public Task Delete(Learner learner, string slug, CancellationToken stop) =>
        writer.Write(batch => batch.Execute(Remove, learner.Id, slug), stop);

    public Task<IReadOnlyList<BriefingRead>> Mine(Learner learner, CancellationToken stop) =>
        connections.Read<IReadOnlyList<BriefingRead>>(
            SelectMine,
            [learner.Id],
            async (reader, cut) =>
            {
                var reads = new List<BriefingRead>();
                while (await reader.ReadAsync(cut))
                {
                    reads.Add(new BriefingRead(reader.GetString(0), reader.GetFieldValue<DateOnly>(1)));
                }
                return reads;
            },
            stop
        );

    public void Forget(Batch batch, Guid person) => batch.Execute("""DELETE FROM "BriefingReadings" WHERE "Reader" = @p0""", person);

    /// <summary>What is kept about a person who reads.</summary>
    public async Task<PersonalDataCategory> Export(Guid person, CancellationToken stop) =>
        new(
            "briefings",
            "Briefings you marked as read",
            "Which briefing and on which day, so that your own list of what you have done is right.",
            "Deleted with your account.",
            [
                .. (await Mine(new Learner(person, true), stop)).Select(read => new PersonalDataItem(
                    new PersonalDataField("Briefing", read.Slug),
                    new PersonalDataField("On", read.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
                )),
            ]
        );

    /// <summary>Hands a guest's marks to the person they became; where both read one, the person's own day stays.</summary>
    public void ClaimGuest(Batch batch, Guid guest, Guid person)
    {
        batch.Execute(HandOver, guest, person);
        batch.Execute("""DELETE FROM "BriefingReadings" WHERE "Reader" = @p0""", guest);
    }
}
