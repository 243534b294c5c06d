using System.Globalization;
using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>What is kept about a person's learning: what they finished and when, and where that puts them in their programmes.</summary>
internal static class LearningHeld
{
    // Where a member stands, and reminders, go by the member and not by the account.
    private static readonly string[] Deletions =
    [
        """DELETE FROM "Nudges" WHERE "Member" IN (SELECT "Member" FROM "Standings" WHERE "Person" = @p0)""",
        """DELETE FROM "Standings" WHERE "Person" = @p0""",
        """DELETE FROM "Completions" WHERE "Person" = @p0""",
        """DELETE FROM "Learnings" WHERE "Learner" = @p0""",
    ];

    internal static async Task<HeldKind> Find(Standings standings, TimeProvider clock, Guid person, CancellationToken stop)
    {
        var standing = await standings.Of(person, clock.UkToday(), stop);
        return new HeldKind(
            "learning",
            "What you finished, and your programmes",
            "Which scenarios, briefings, drills and workshops you finished, that you kept a reflection, and when; and how far you are in the programmes you were given. Whoever looks after your training sees how far you are and when you last finished something.",
            "Deleted with your account. Counts in which nobody is named stay.",
            [.. standing.Learning.Facts.Select(ThingOf), .. standing.Standings.Select(ThingOf)]);
    }

    internal static void Forget(Batch batch, Guid person)
    {
        foreach (var deletion in Deletions)
        {
            batch.Execute(deletion, person);
        }
    }

    private static HeldThing ThingOf(LearningFact fact) => new(
        new HeldFact("Finished", Subject.CodeOf(fact.Kind, fact.Slug)),
        new HeldFact("On", UkDates.Typed(fact.On) ?? ""),
        new HeldFact("Minutes", fact.Minutes.ToString(CultureInfo.InvariantCulture)));

    private static HeldThing ThingOf(Standing standing) => new(
        new HeldFact("Programme", standing.Programme.Name),
        new HeldFact("Counts from", UkDates.Typed(standing.Base) ?? ""),
        new HeldFact("Done", $"{standing.Done} of {standing.Items.Count}"),
        new HeldFact("Completed on", UkDates.Typed(standing.CompletedOn) ?? "not yet"));
}
