using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.Briefings;

/// <summary>Keeps which briefings a learner has read, and since when.</summary>
public sealed class ReadingStore(Connections connections, Writer writer, ILearningRecord record) : IPersonalData
{
    /// <summary>
    /// Marks a briefing as read, which counts as learning. A mark that is there already keeps its day, and counts no second time.
    /// </summary>
    /// <param name="minutes">How long it usually takes.</param>
    public Task Keep(Learner learner, BriefingRead read, int minutes, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                var isNew = batch.Add(new ReadingRow(learner.Id, read.Slug, read.On));
                if (isNew)
                {
                    record.Note(batch, Learnt(learner, read, minutes));
                }
                return isNew;
            },
            stop
        );

    /// <summary>Takes a mark back, and with it that it counted as learning.</summary>
    public Task Delete(Learner learner, string slug, int minutes, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                var marks = Of(batch, learner.Id).Where(row => row.Slug == slug);
                foreach (var row in marks.ToList())
                {
                    record.TakeBack(batch, Learnt(learner, new BriefingRead(slug, row.On), minutes));
                }
                return marks.ExecuteDelete();
            },
            stop
        );

    public Task<IReadOnlyList<BriefingRead>> Mine(Learner learner, CancellationToken stop) =>
        connections.List(
            tables =>
                tables
                    .Set<ReadingRow>()
                    .Where(row => row.Reader == learner.Id)
                    .OrderByDescending(row => row.On)
                    .ThenBy(row => row.Slug)
                    .Select(row => new BriefingRead(row.Slug, row.On)),
            stop
        );

    public void Forget(Batch batch, Guid person) => Of(batch, person).ExecuteDelete();

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
        var own = Of(batch, person).Select(row => row.Slug);
        var marks = Of(batch, guest);
        marks.Where(row => !own.Contains(row.Slug)).ExecuteUpdate(row => row.SetProperty(mark => mark.Reader, person));
        marks.ExecuteDelete();
    }

    private static CompletedLearning Learnt(Learner learner, BriefingRead read, int minutes) =>
        new(learner, LearningKind.Briefing, read.Slug, read.On, minutes);

    private static IQueryable<ReadingRow> Of(Batch batch, Guid reader) => batch.Rows<ReadingRow>().Where(row => row.Reader == reader);
}
