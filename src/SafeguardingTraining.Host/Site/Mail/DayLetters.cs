using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Mail;

/// <summary>
/// Gathers what there is to tell somebody of their learning into one letter a day at most. What is to be told is a part, kept once; here
/// the parts of each person that no letter has yet are given to the letter of the next day on which letters go.
/// </summary>
public sealed class DayLetters(TimeProvider clock)
{
    /// <summary>The kind of the letter that has several parts.</summary>
    public const string Kind = "learning";

    // Any number will do, as long as nothing else of this site takes the same turn.
    internal const long Turn = 7_041_991;

    // Sets of rows, as a night may have tens of thousands: one row after another would take minutes.
    private const string Added = """
        INSERT INTO "LetterRecords"
          ("Id", "Kind", "Recipient", "Subject", "Day", "Standing", "QueuedAt", "DueAt", "Rank", "Tries", "Member", "Person", "Agency", "Trouble", "Code")
        SELECT {0}, @p0, "Recipient", @p1, @p2, 0, @p3, @p4, 2, 0, "Recipient", "Person", "Agency", 0, 0
        FROM (SELECT DISTINCT "Recipient", "Person", "Agency" FROM "LetterParts" WHERE "Letter" IS NULL) "one"
        WHERE true
        ON CONFLICT DO NOTHING
        """;

    private const string Open = """
        SELECT "letter"."Id" FROM "LetterRecords" "letter"
        WHERE "letter"."Kind" = @p0 AND "letter"."Recipient" = "LetterParts"."Recipient" AND "letter"."Subject" = @p1
          AND "letter"."Day" = @p2 AND "letter"."Standing" = 0 AND "letter"."Tries" = 0
        """;

    private const string Given = $"""
        UPDATE "LetterParts" SET "Letter" = ({Open}) WHERE "Letter" IS NULL AND EXISTS ({Open})
        """;

    /// <summary>
    /// Adds something to tell to somebody's next letter of the day. False when it was told before, they do not want it, or the organisation
    /// sends none of the kind.
    /// </summary>
    public bool Add(Batch batch, LetterKind kind, Guid member, Guid? person, Guid agency, Guid subject, DateOnly day)
    {
        var office = LetterOffice.In(batch);
        return office.Sends(kind)
            && !batch.Rows<DeclinedLetterRow>().Any(no => no.Person == person && no.Kind == kind.Code)
            && batch.Add(new LetterPartRow(member, kind.Code, subject, day, person, agency))
            && Gather(batch, office.Rules) > 0;
    }

    /// <summary>
    /// Gives every part that no letter has to the letter of today, or, where that is on its way or gone, of the next day. Answers how many.
    /// </summary>
    public int Gather(Batch batch, LetterRules rules)
    {
        batch.WaitFor(Turn);
        var now = clock.GetUtcNow();
        var first = rules.Next(now);
        return Gather(batch, now, first) + Gather(batch, now, rules.NextDay(first));
    }

    private static int Gather(Batch batch, DateTimeOffset now, DateTimeOffset due)
    {
        var day = due.InUkDay();
        batch.Execute(Added.Replace("{0}", batch.NewId, StringComparison.Ordinal), Kind, Guid.Empty, day, now, due);
        return batch.Execute(Given, Kind, Guid.Empty, day);
    }
}
