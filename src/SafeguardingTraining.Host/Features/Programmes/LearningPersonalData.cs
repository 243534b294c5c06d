using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Features.Programmes.Arrangements;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>What is kept about a person's learning: what they finished and when, and where that puts them in their programmes.</summary>
internal sealed class LearningPersonalData(
    ProgressService standings,
    ProgrammeStore programmes,
    LearningSubjects subjects,
    TimeProvider clock
) : IPersonalData
{
    public async Task<PersonalDataCategory> Export(Guid person, CancellationToken stop)
    {
        var standing = await standings.Of(person, clock.UkToday(), stop);
        var all = await programmes.All(stop);
        return new PersonalDataCategory(
            "learning",
            "What you finished, and your programmes",
            "Which scenarios, briefings, drills and workshops you finished, that you kept a reflection, when, and whether a question was answered (never what you answered); and how far you are in the programmes you were given, with what was arranged for you in them, such as more time, and why. Whoever looks after your training sees how far you are and when you last finished something.",
            "Deleted with your account. Counts in which nobody is named stay.",
            [
                .. standing.Learning.Facts.Select(ThingOf),
                .. standing.Standings.Select(ThingOf),
                .. standing.Arranged.All.Select(made => ThingOf(made, all.Find(made.Programme)?.Name ?? "")),
            ]
        );
    }

    public void ClaimGuest(Batch batch, Guid guest, Guid person) => LearningStore.Claim(batch, guest, person);

    public void Forget(Batch batch, Guid person)
    {
        // Where a member stands, and reminders, go by the member and not by the account.
        var standings = batch.Rows<ProgressLine>().Where(line => line.Person == person);
        batch.Rows<ReminderRow>().Where(reminder => standings.Select(line => line.Member).Contains(reminder.Member)).ExecuteDelete();
        standings.ExecuteDelete();
        batch.Rows<CompletionRow>().Where(round => round.Person == person).ExecuteDelete();
        batch.Rows<LearningRow>().Where(row => row.Learner == person).ExecuteDelete();
    }

    private PersonalDataItem ThingOf(LearningFact fact) =>
        new(
            new PersonalDataField("Finished", NameOf(fact)),
            new PersonalDataField("On", UkDates.Typed(fact.On) ?? ""),
            new PersonalDataField("How", fact.Way == LearningWay.Whole ? "Finished" : $"{fact.Way}"),
            new PersonalDataField("Version", fact.Version),
            new PersonalDataField("Minutes", fact.Minutes.ToString(CultureInfo.InvariantCulture))
        );

    private string NameOf(LearningFact fact) =>
        subjects.Find(fact.Kind, fact.Slug) is { } subject
            ? $"{LearningSubject.NameOf(fact.Kind)}: {subject.Title}"
            : LearningSubject.CodeOf(fact.Kind, fact.Slug);

    private static PersonalDataItem ThingOf(ProgrammeProgress standing) =>
        new(
            new PersonalDataField("Programme", standing.Programme.Name),
            new PersonalDataField("Counts from", UkDates.Typed(standing.Base) ?? ""),
            new PersonalDataField("Done", $"{standing.Done} of {standing.Items.Count}"),
            new PersonalDataField("Completed on", UkDates.Typed(standing.CompletedOn) ?? "not yet")
        );

    private static PersonalDataItem ThingOf(Arrangement made, string programme) =>
        new(
            new PersonalDataField("Programme", programme),
            new PersonalDataField("Arranged for you", ArrangementWords.Of(made.Kind)),
            new PersonalDataField("For", made.Item),
            new PersonalDataField("Day", UkDates.Typed(made.On) ?? ""),
            new PersonalDataField("Where", made.Where),
            new PersonalDataField("Why", made.Reason),
            new PersonalDataField("Arranged on", UkDates.Typed(made.MadeOn) ?? "")
        );
}
