using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.FollowUps;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Workshops.Rooms;

/// <summary>Keeps workshops as their events. An event is on disk before <see cref="Append"/> answers true.</summary>
public sealed class WorkshopStore(Connections connections, Writer writer, IDataProtectionProvider protection, WorkshopEffects effects)
{
    public const int FacilitatorCodeLength = 12;

    private const string InsertWorkshop = """
        INSERT INTO "Workshops" ("Id", "Title", "Code", "FacilitatorCode", "OpenedAt", "DeleteOn", "Slug", "People")
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, 0) ON CONFLICT DO NOTHING
        """;

    private const string UpdateWorkshop = """
        UPDATE "Workshops" SET "BegunAt" = @p1, "EndedAt" = @p2, "People" = @p3 WHERE "Id" = @p0
        """;

    // Never a gap: what comes after an event that could not be kept is not kept either.
    private const string InsertEvent = """
        INSERT INTO "WorkshopEvents" ("WorkshopId", "Number", "At", "Event") SELECT @p0, @p1, @p2, @p3
        WHERE @p1 = 1 OR EXISTS (SELECT 1 FROM "WorkshopEvents" WHERE "WorkshopId" = @p0 AND "Number" = @p1 - 1) ON CONFLICT DO NOTHING
        """;

    private const string InsertFacilitator = """
        INSERT INTO "WorkshopFacilitators" ("Person", "WorkshopId") VALUES (@p0, @p1) ON CONFLICT DO NOTHING
        """;

    private const string SelectEvents = """
        SELECT "Number", "At", "Event" FROM "WorkshopEvents" WHERE "WorkshopId" = @p0 AND "Number" > @p1 ORDER BY "Number"
        """;

    private const string SelectEvent = """SELECT "Event" FROM "WorkshopEvents" WHERE "WorkshopId" = @p0 AND "Number" = @p1""";

    private const string RewriteEvent = """UPDATE "WorkshopEvents" SET "Event" = @p2 WHERE "WorkshopId" = @p0 AND "Number" = @p1""";

    private const string SelectByCode = """SELECT "Id" FROM "Workshops" WHERE "Code" = @p0""";

    private const string SelectByFacilitatorCode = """SELECT "Id" FROM "Workshops" WHERE "FacilitatorCode" = @p0""";

    private const string SelectMine = """
        SELECT w."Id", w."Title", w."OpenedAt", w."DeleteOn", w."Code", w."Slug", w."BegunAt", w."EndedAt", w."People"
        FROM "Workshops" w JOIN "WorkshopFacilitators" f ON f."WorkshopId" = w."Id"
        WHERE f."Person" = @p0 ORDER BY w."Id" DESC LIMIT 50
        """;

    private const string DeleteEvents = """
        DELETE FROM "WorkshopEvents" WHERE "WorkshopId" IN (SELECT "Id" FROM "Workshops" WHERE "DeleteOn" <= @p0)
        """;

    private const string CloseDue = """
        UPDATE "Workshops" SET "Code" = NULL, "FacilitatorCode" = NULL WHERE "DeleteOn" <= @p0 AND "Code" IS NOT NULL
        """;

    private const string DeleteShells = """DELETE FROM "Workshops" WHERE "DeleteOn" <= @p0 AND "OpenedAt" <= @p1""";

    private readonly IDataProtector seal = protection.CreateProtector("Workshops.Events");

    /// <summary>Keeps a new workshop with its first event; false when a code is taken, and another should be drawn.</summary>
    public async Task<bool> Open(Guid id, EventPlace first, Opened opened, CancellationToken stop)
    {
        var sealedEvent = Sealed(first.Event);
        return await writer.Write(
            batch =>
            {
                var plan = opened.Plan;
                if (
                    batch.Execute(
                        InsertWorkshop,
                        id,
                        plan.Title,
                        MarkOf(opened.Code),
                        MarkOf(opened.FacilitatorCode),
                        first.At,
                        plan.DeleteOn,
                        plan.Slug
                    ) == 0
                )
                {
                    return false;
                }
                batch.Execute(InsertEvent, id, first.Number, first.At, sealedEvent);
                batch.Execute(InsertFacilitator, opened.Person, id);
                return true;
            },
            stop
        );
    }

    /// <summary>
    /// Appends events in one piece, with what they bring about outside the workshop. False, and none is kept, when another host took
    /// their number first, or when an earlier append that these were decided upon failed: then <paramref name="chain"/> is broken.
    /// </summary>
    /// <param name="after">The workshop as it is after the last of these events.</param>
    /// <remarks>Appends of one chain are kept in the order in which this is called.</remarks>
    public Task<bool> Append(Workshop after, IReadOnlyList<EventPlace> events, AppendChain chain, CancellationToken stop)
    {
        var workshop = after.Id;
        var rows = events.Select(happened => (happened.Number, happened.At, Event: Sealed(happened.Event))).ToList();
        var joined = events.Select(happened => happened.Event).OfType<FacilitatorJoined>().ToList();
        var deleted = events.Select(happened => happened.Event).OfType<WordsDeleted>().ToList();
        return writer.Write(
            batch =>
            {
                if (chain.IsBroken || rows.Any(row => batch.Execute(InsertEvent, workshop, row.Number, row.At, row.Event) == 0))
                {
                    chain.IsBroken = true;
                    return false;
                }
                if (events.Any(happened => happened.Event is not (SeatEvent or SeatTaken)))
                {
                    var people = after.SeatsIn.Where(seat => seat.Kind is not SeatKind.Simulated).Sum(seat => seat.People);
                    batch.Execute(UpdateWorkshop, workshop, after.BegunAt, after.EndedAt, people);
                }
                joined.ForEach(one => batch.Execute(InsertFacilitator, one.Person, workshop));
                deleted.ForEach(one => DeleteWords(batch, workshop, one.Event));
                effects.Add(batch, after, events);
                return true;
            },
            stop
        );
    }

    /// <summary>A workshop's events after a number, in order; none for a workshop that is not there.</summary>
    public Task<IReadOnlyList<EventPlace>> Events(Guid workshop, int after, CancellationToken stop) =>
        connections.Read(SelectEvents, [workshop, after], Happenings, stop);

    public Task<Guid?> FindByCode(string code, CancellationToken stop) => connections.Read(SelectByCode, [MarkOf(code)], One, stop);

    public Task<Guid?> FindByFacilitatorCode(string code, CancellationToken stop) =>
        connections.Read(SelectByFacilitatorCode, [MarkOf(code)], One, stop);

    /// <summary>The workshops a person runs, the latest first.</summary>
    public Task<IReadOnlyList<WorkshopInList>> Mine(Guid person, CancellationToken stop) =>
        connections.Read(SelectMine, [person], List, stop);

    /// <summary>
    /// Deletes everything said in workshops whose day has come. Their title and date stay for those who ran them until the last
    /// follow-up has had its time, then go too. Answers how many workshops were emptied.
    /// </summary>
    public Task<int> Delete(DateOnly today, DateTimeOffset now, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                batch.Execute(DeleteEvents, today);
                var emptied = batch.Execute(CloseDue, today);
                batch.Execute(DeleteShells, today, now - DeletionDays.TitleLasts);
                return emptied;
            },
            stop
        );

    /// <summary>Takes a person off the list of those who ran workshops; the workshops themselves go on their promised day.</summary>
    public static void Forget(Batch batch, Guid person) =>
        batch.Execute("""DELETE FROM "WorkshopFacilitators" WHERE "Person" = @p0""", person);

    private void DeleteWords(Batch batch, Guid workshop, int number)
    {
        if (batch.Find(SelectEvent, row => row.GetFieldValue<byte[]>(0), workshop, number) is { } kept)
        {
            batch.Execute(RewriteEvent, workshop, number, Sealed(Unsealed(kept).WithoutWords()));
        }
    }

    private byte[] Sealed(WorkshopEvent what) => seal.Protect(WorkshopJson.Write(what));

    private WorkshopEvent Unsealed(byte[] kept) => WorkshopJson.Read(seal.Unprotect(kept));

    private async Task<IReadOnlyList<EventPlace>> Happenings(DbDataReader rows, CancellationToken stop)
    {
        var events = new List<EventPlace>();
        while (await rows.ReadAsync(stop))
        {
            events.Add(new EventPlace(rows.GetInt32(0), rows.GetFieldValue<DateTimeOffset>(1), Unsealed(rows.GetFieldValue<byte[]>(2))));
        }
        return events;
    }

    private static async Task<Guid?> One(DbDataReader rows, CancellationToken stop) => await rows.ReadAsync(stop) ? rows.GetGuid(0) : null;

    // Whoever reads the table takes no seat and runs no workshop with it: the codes themselves are in the sealed events only.
    private static string MarkOf(string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes($"workshop code {code}")));

    private static async Task<IReadOnlyList<WorkshopInList>> List(DbDataReader rows, CancellationToken stop)
    {
        var list = new List<WorkshopInList>();
        while (await rows.ReadAsync(stop))
        {
            list.Add(
                new WorkshopInList(
                    rows.GetGuid(0),
                    rows.GetString(1),
                    rows.GetFieldValue<DateTimeOffset>(2),
                    rows.GetFieldValue<DateOnly>(3),
                    rows.IsDBNull(4)
                )
                {
                    Slug = rows.IsDBNull(5) ? null : rows.GetString(5),
                    BegunAt = rows.IsDBNull(6) ? null : rows.GetFieldValue<DateTimeOffset>(6),
                    EndedAt = rows.IsDBNull(7) ? null : rows.GetFieldValue<DateTimeOffset>(7),
                    People = rows.GetInt32(8),
                }
            );
        }
        return list;
    }
}

/// <param name="IsDeleted">What was said in it is gone; its title and date are left.</param>
public sealed record WorkshopInList(Guid Id, string Title, DateTimeOffset OpenedAt, DateOnly DeleteOn, bool IsDeleted)
{
    /// <summary>The story it is on; null where an older version kept it.</summary>
    public string? Slug { get; init; }

    public DateTimeOffset? BegunAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>How many people sat there when the room last moved on.</summary>
    public int People { get; init; }

    /// <summary>"Under way", "Ended": what has become of it.</summary>
    public string StateAt(DateTimeOffset now) =>
        this switch
        {
            { IsDeleted: true } => "Deleted",
            { EndedAt: not null } => "Ended",
            { BegunAt: not null } when now < OpenedAt + Workshop.CodeLasts => "Under way",
            { BegunAt: not null } => "Not ended",
            _ when now < OpenedAt + Workshop.CodeLasts => "Waiting to begin",
            { Slug: null } => "Over",
            _ => "Never begun",
        };

    /// <summary>What of it is deleted when.</summary>
    public DeletionDays Deletion => DeletionDays.Of(OpenedAt, DeleteOn);
}

/// <summary>Appends that were decided one upon the other. When one fails, so do all after it: they stand on what never happened.</summary>
public sealed class AppendChain
{
    /// <summary>Set and read on the writer's thread only.</summary>
    internal bool IsBroken { get; set; }
}
