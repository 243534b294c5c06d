using System.Data.Common;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Mail;

namespace SafeguardingTraining.Host.Features.Bookings;

/// <summary>
/// Keeps occasions and who has a place at them. Every change of one is one transaction with what follows from it: letters to
/// those it concerns, and for whoever came, that it counts as learning together.
/// </summary>
public sealed class BookingStore(Connections connections, Writer writer, ILearningRecord record, Outbox outbox) : IPersonalData
{
    private const string OccasionColumns =
        """ "Id", "Title", "Slug", "StartsAt", "Minutes", "Where", "Joining", "Places", "Facilitator", "FacilitatorName", "IsCalledOff" """;

    private const string BookingColumns = """ "Occasion", "Person", "Name", "Email", "Agency", "At", "State" """;

    private const string Upsert = $"""
        INSERT INTO "Occasions" ({OccasionColumns}) VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10)
        ON CONFLICT ("Id") DO UPDATE SET "Title" = @p1, "Slug" = @p2, "StartsAt" = @p3, "Minutes" = @p4, "Where" = @p5, "Joining" = @p6, "Places" = @p7, "IsCalledOff" = @p10
        """;

    private const string SelectFrom = $"""
        SELECT {OccasionColumns} FROM "Occasions" WHERE "StartsAt" >= @p0 ORDER BY "StartsAt", "Id" LIMIT 200;
        SELECT {BookingColumns} FROM "Bookings" WHERE "Occasion" IN (SELECT "Id" FROM "Occasions" WHERE "StartsAt" >= @p0) ORDER BY "At", "Person"
        """;

    private const string SelectOccasion = $"""SELECT {OccasionColumns} FROM "Occasions" WHERE "Id" = @p0""";

    private const string SelectBookings = $"""SELECT {BookingColumns} FROM "Bookings" WHERE "Occasion" = @p0 ORDER BY "At", "Person" """;

    private const string SelectOne = $"{SelectOccasion}; {SelectBookings}";

    private const string SelectAttended = $"""
        SELECT {OccasionColumns} FROM "Occasions"
        WHERE "Slug" = @p1 AND "Id" IN (SELECT "Occasion" FROM "Bookings" WHERE "Person" = @p0 AND "State" = 3)
        """;

    private const string SelectMine = $"""
        SELECT {OccasionColumns} FROM "Occasions" WHERE "Facilitator" = @p0 OR "Id" IN (SELECT "Occasion" FROM "Bookings" WHERE "Person" = @p0) ORDER BY "StartsAt", "Id";
        SELECT {BookingColumns} FROM "Bookings" WHERE "Person" = @p0 ORDER BY "At"
        """;

    // Whoever books or cancels takes the row first, so that on several hosts one comes after the other.
    private const string TakeRow = """UPDATE "Occasions" SET "Places" = "Places" WHERE "Id" = @p0""";

    private const string IsFree = """
        (SELECT COUNT(*) FROM "Bookings" WHERE "Occasion" = @p0 AND "State" = 0) < (SELECT "Places" FROM "Occasions" WHERE "Id" = @p0)
        """;

    private const string Book = $"""
        INSERT INTO "Bookings" ({BookingColumns}) SELECT @p0, @p1, @p2, @p3, @p4, @p5, CASE WHEN {IsFree} THEN 0 ELSE 1 END
        WHERE EXISTS (SELECT 1 FROM "Occasions" WHERE "Id" = @p0 AND "IsCalledOff" = @p6)
        ON CONFLICT ("Occasion", "Person") DO UPDATE SET "State" = CASE WHEN {IsFree} THEN 0 ELSE 1 END, "At" = @p5 WHERE "Bookings"."State" = 2
        """;

    private const string Cancel = """UPDATE "Bookings" SET "State" = 2 WHERE "Occasion" = @p0 AND "Person" = @p1 AND "State" IN (0, 1)""";

    private const string MoveUp = $"""
        UPDATE "Bookings" SET "State" = 0 WHERE "Occasion" = @p0 AND "State" = 1 AND {IsFree}
        AND "Person" = (SELECT "Person" FROM "Bookings" WHERE "Occasion" = @p0 AND "State" = 1 ORDER BY "At", "Person" LIMIT 1)
        """;

    private const string Mark =
        """UPDATE "Bookings" SET "State" = @p2 WHERE "Occasion" = @p0 AND "Person" = @p1 AND "State" IN (0, 3, 4)""";

    /// <summary>Keeps an occasion; when it has more places than before, those who waited longest get them.</summary>
    public Task Keep(Occasion occasion, CancellationToken stop) =>
        Change(
            occasion.Id,
            batch =>
            {
                batch.Execute(
                    Upsert,
                    occasion.Id,
                    occasion.Title,
                    occasion.Slug,
                    occasion.StartsAt,
                    occasion.Minutes,
                    occasion.Where,
                    occasion.Joining,
                    occasion.Places,
                    occasion.Facilitator,
                    occasion.FacilitatorName,
                    occasion.IsCalledOff
                );
                Fill(batch, occasion.Id);
            },
            stop
        );

    /// <summary>Occasions from a moment on, with their bookings, the next first.</summary>
    public Task<IReadOnlyList<BookedOccasion>> From(DateTimeOffset moment, CancellationToken stop) =>
        connections.Read(SelectFrom, [moment], Booked, stop);

    public async Task<BookedOccasion?> Find(Guid id, CancellationToken stop) =>
        await connections.Read(SelectOne, [id], Booked, stop) is [var found] ? found : null;

    /// <summary>
    /// Books a place, or the next place in the waiting list. Somebody who has one keeps it; somebody who cancelled begins at the end.
    /// </summary>
    public Task<BookedOccasion?> Take(Booking booking, CancellationToken stop) =>
        Change(
            booking.Occasion,
            batch => batch.Execute(Book, booking.Occasion, booking.Person, booking.Name, booking.Email, booking.Agency, booking.At, false),
            stop
        );

    /// <summary>Gives a place back; whoever waited longest gets it.</summary>
    public Task GiveBack(Guid occasion, Guid person, CancellationToken stop) =>
        Change(
            occasion,
            batch =>
            {
                batch.Execute(Cancel, occasion, person);
                Fill(batch, occasion);
            },
            stop
        );

    /// <summary>A person's bookings go; an occasion they run stays, for those who booked it, without their name.</summary>
    public void Forget(Batch batch, Guid person)
    {
        batch.Execute("""DELETE FROM "Bookings" WHERE "Person" = @p0""", person);
        batch.Execute(
            """UPDATE "Occasions" SET "Facilitator" = @p1, "FacilitatorName" = '' WHERE "Facilitator" = @p0""",
            person,
            Guid.Empty
        );
    }

    /// <summary>What is kept of a person here, for them to read and take away.</summary>
    public async Task<PersonalDataCategory> Export(Guid person, CancellationToken stop) =>
        new(
            "bookings",
            "Workshops you booked or offered",
            "Which workshops you booked, and whether you came, cancelled or waited; your name and address stand with it, for whoever runs the workshop. And dates you offered yourself.",
            "Deleted with your account. A date that you offered stays for those who booked it, without your name.",
            [
                .. (await connections.Read(SelectMine, [person], Booked, stop)).Select(one => new PersonalDataItem(
                    new PersonalDataField("Workshop", one.Occasion.Title),
                    new PersonalDataField("When", one.Occasion.When),
                    new PersonalDataField("You", one.Of(person)?.State.ToString() ?? "run it"),
                    new PersonalDataField("Name", one.Of(person)?.Name ?? one.Occasion.FacilitatorName)
                )),
            ]
        );

    /// <summary>
    /// Says of people with a place whether they came. It counts as learning for those who did, until the mark is taken back.
    /// </summary>
    public Task Came(Guid occasion, IReadOnlyDictionary<Guid, bool> came, CancellationToken stop) =>
        Change(
            occasion,
            batch =>
            {
                foreach (var (person, isHere) in came)
                {
                    batch.Execute(Mark, occasion, person, (int)(isHere ? BookingState.Attended : BookingState.NotCome));
                }
            },
            stop
        );

    private Task<BookedOccasion?> Change(Guid occasion, Action<Batch> change, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                batch.Execute(TakeRow, occasion);
                var before = Find(batch, occasion);
                change(batch);
                var after = Find(batch, occasion);
                if (after is not null)
                {
                    Write(batch, before, after);
                    Note(batch, before, after);
                }
                return after;
            },
            stop
        );

    private void Write(Batch batch, BookedOccasion? before, BookedOccasion after)
    {
        foreach (var letter in outbox.IsOn ? OccasionEmails.Between(before, after) : [])
        {
            outbox.Send(batch, letter);
        }
    }

    private void Note(Batch batch, BookedOccasion? before, BookedOccasion after)
    {
        foreach (var gone in before?.Learnt.Except(after.Learnt) ?? [])
        {
            record.TakeBack(batch, gone);
            NoteOthers(batch, gone);
        }
        foreach (var learnt in after.Learnt)
        {
            record.Note(batch, learnt);
        }
    }

    // The same on the same day is noted once: another occasion may have counted by the mark that was taken back.
    private void NoteOthers(Batch batch, CompletedLearning gone)
    {
        foreach (var occasion in batch.List(SelectAttended, OccasionOf, gone.Learner.Id, gone.Slug).Where(one => one.Day == gone.On))
        {
            record.Note(batch, gone with { Minutes = occasion.Minutes });
        }
    }

    private static BookedOccasion? Find(Batch batch, Guid id) =>
        batch.Find(SelectOccasion, OccasionOf, id) is { } occasion
            ? new BookedOccasion(occasion, batch.List(SelectBookings, BookingOf, id))
            : null;

    private static void Fill(Batch batch, Guid occasion)
    {
        while (batch.Execute(MoveUp, occasion) == 1) { }
    }

    private static async Task<IReadOnlyList<BookedOccasion>> Booked(DbDataReader rows, CancellationToken stop)
    {
        var occasions = await rows.All(OccasionOf, stop);
        await rows.NextResultAsync(stop);
        var bookings = await rows.All(BookingOf, stop);
        var byOccasion = bookings.ToLookup(booking => booking.Occasion);
        return [.. occasions.Select(occasion => new BookedOccasion(occasion, [.. byOccasion[occasion.Id]]))];
    }

    private static Occasion OccasionOf(DbDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetString(1),
            row.GetString(2),
            row.GetFieldValue<DateTimeOffset>(3),
            row.GetInt32(4),
            row.GetString(5),
            row.GetString(6),
            row.GetInt32(7),
            row.GetGuid(8),
            row.GetString(9),
            row.GetBoolean(10)
        );

    private static Booking BookingOf(DbDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetGuid(1),
            row.GetString(2),
            row.GetString(3),
            row.GetString(4),
            row.GetFieldValue<DateTimeOffset>(5),
            (BookingState)row.GetInt32(6)
        );
}
