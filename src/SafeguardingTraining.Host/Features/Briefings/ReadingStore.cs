using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Briefings;

/// <summary>Keeps which briefings a learner has read, and since when.</summary>
public sealed class ReadingStore(Connections connections, Writer writer, ILearningRecord record) : IPersonalData
{
    /// <summary>
    /// Marks a briefing as read, which counts as learning. A mark that is there already keeps its day, and counts no second time.
    /// </summary>
    public Task Keep(Learner learner, Briefing briefing, DateOnly on, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                var isNew = batch.Add(new ReadingRow(learner.Id, briefing.Slug, on));
                if (isNew)
                {
                    record.Note(batch, Learnt(learner, briefing, on, LearningWay.Read));
                }
                return isNew;
            },
            stop
        );

    /// <summary>
    /// Keeps that a question about a briefing was answered, which counts as learning, and again on another day. No word of the answer
    /// is kept.
    /// </summary>
    public Task Answer(Learner learner, Briefing briefing, DateOnly on, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                _ =
                    batch.Add(new ReadingRow(learner.Id, briefing.Slug, on, on))
                    || Of(batch, learner.Id)
                        .Where(row => row.Slug == briefing.Slug)
                        .ExecuteUpdate(row => row.SetProperty(mark => mark.AnsweredOn, on)) == 1;
                record.Note(batch, Learnt(learner, briefing, on, LearningWay.Answered));
                return true;
            },
            stop
        );

    /// <summary>Takes a mark and an answer back, and with them that they counted as learning.</summary>
    public Task Delete(Learner learner, Briefing briefing, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                var marks = Of(batch, learner.Id).Where(row => row.Slug == briefing.Slug);
                foreach (var on in marks.ToList().SelectMany(row => new[] { row.On, row.AnsweredOn ?? row.On }).Distinct())
                {
                    record.TakeBack(batch, Learnt(learner, briefing, on, LearningWay.Read));
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
                    .Select(row => new BriefingRead(row.Slug, row.On, row.AnsweredOn)),
            stop
        );

    public void Forget(Batch batch, Guid person) => Of(batch, person).ExecuteDelete();

    /// <summary>What is kept about a person who reads.</summary>
    public async Task<PersonalDataCategory> Export(Guid person, CancellationToken stop) =>
        new(
            "briefings",
            "Briefings you marked as read",
            "Which briefing and on which day, and when you answered a question about it, so that your own list of what you have done is right. What you answered is kept nowhere, unless you put it into your diary.",
            "Deleted with your account.",
            [
                .. (await Mine(new Learner(person, true), stop)).Select(read => new PersonalDataItem(
                    new PersonalDataField("Briefing", read.Slug),
                    new PersonalDataField("On", read.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                    new PersonalDataField("Question answered on", UkDates.Typed(read.AnsweredOn) ?? "not yet")
                )),
            ]
        );

    /// <summary>Hands a guest's marks to the person they became; where both read one, the person's own day stays.</summary>
    public void ClaimGuest(Batch batch, Guid guest, Guid person)
    {
        var own = Of(batch, person).Select(row => row.Slug);
        var marks = Of(batch, guest);
        foreach (var answered in marks.Where(row => row.AnsweredOn != null && own.Contains(row.Slug)).ToList())
        {
            Of(batch, person)
                .Where(row => row.Slug == answered.Slug && row.AnsweredOn == null)
                .ExecuteUpdate(row => row.SetProperty(mark => mark.AnsweredOn, answered.AnsweredOn));
        }
        marks.Where(row => !own.Contains(row.Slug)).ExecuteUpdate(row => row.SetProperty(mark => mark.Reader, person));
        marks.ExecuteDelete();
    }

    private static CompletedLearning Learnt(Learner learner, Briefing briefing, DateOnly on, LearningWay way) =>
        new(learner, LearningKind.Briefing, briefing.Slug, on, briefing.Minutes) { Way = way, Version = briefing.Version };

    private static IQueryable<ReadingRow> Of(Batch batch, Guid reader) => batch.Rows<ReadingRow>().Where(row => row.Reader == reader);
}
