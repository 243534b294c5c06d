using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Bookings;

/// <summary>
/// Keeps occasions and who has a place at them. Every change of one is one transaction with what follows from it: emails to
/// those it concerns, and for anyone who came, that it counts as learning together.
/// </summary>
public sealed class BookingStore(Connections connections, Writer writer, ILearningRecord record, Outbox outbox, TimeProvider clock)
    : IPersonalData,
        IBookings
{
    private const int Most = 200;

    // Asked at every opening of a person's own page; most have none.
    private const string SelectAnyOf = """
        SELECT "Occasion" FROM "Bookings" WHERE "Person" = @p0 UNION SELECT "Id" FROM "Occasions" WHERE "Facilitator" = @p0 LIMIT 1
        """;

    /// <summary>Keeps an occasion; when it has more places than before, those who waited longest get them.</summary>
    public Task Keep(Occasion occasion, CancellationToken stop) =>
        Change(
            occasion.Id,
            (batch, before) =>
            {
                _ = before is null ? batch.Add(occasion) : Update(batch, occasion);
                Fill(batch, occasion.Id);
            },
            stop
        );

    /// <summary>Occasions from a moment on, with their bookings, the next first.</summary>
    public Task<IReadOnlyList<BookedOccasion>> From(DateTimeOffset moment, CancellationToken stop) =>
        Booked(
            tables => InOrder(tables.Set<Occasion>().Where(occasion => occasion.StartsAt >= moment)).Take(Most),
            (tables, occasions) =>
                tables.Set<Booking>().Where(booking => occasions.Select(occasion => occasion.Id).Contains(booking.Occasion)),
            stop
        );

    public async Task<IReadOnlyList<Occasion>> On(DateOnly day, Guid person, CancellationToken stop) =>
        await connections.List(SelectAnyOf, [person], row => row.GetGuid(0), stop) is []
            ? []
            :
            [
                .. (await Mine(person, stop))
                    .Where(booked => booked.Occasion.Day == day && !booked.Occasion.IsCalledOff)
                    .Where(booked =>
                        booked.Of(person)?.State is BookingState.Booked or BookingState.Attended || booked.Occasion.Facilitator == person
                    )
                    .Select(booked => booked.Occasion),
            ];

    public async Task<BookedOccasion?> Find(Guid id, CancellationToken stop) =>
        await Booked(
            tables => tables.Set<Occasion>().Where(occasion => occasion.Id == id),
            (tables, _) => tables.Set<Booking>().Where(booking => booking.Occasion == id),
            stop
        )
            is [var found]
            ? found
            : null;

    /// <summary>
    /// Books a place, or the next place in the waiting list. Somebody who has one keeps it; somebody who cancelled begins at the end.
    /// </summary>
    public Task<BookedOccasion?> Take(Booking booking, CancellationToken stop) =>
        Change(
            booking.Occasion,
            (batch, occasion) =>
            {
                if (occasion is { Occasion.IsCalledOff: false })
                {
                    var placed = booking with { State = occasion.PlacesLeft > 0 ? BookingState.Booked : BookingState.Waiting };
                    _ = batch.Add(placed) || BookAgain(batch, placed);
                }
            },
            stop
        );

    /// <summary>Gives a place back; the person who waited longest gets it.</summary>
    public Task GiveBack(Guid occasion, Guid person, CancellationToken stop) =>
        Change(
            occasion,
            (batch, _) =>
            {
                Set(batch, occasion, person, BookingState.Cancelled, BookingState.Booked, BookingState.Waiting);
                Fill(batch, occasion);
            },
            stop
        );

    /// <summary>A person's bookings go; an occasion they run stays, for those who booked it, without their name.</summary>
    public void Forget(Batch batch, Guid person)
    {
        batch.Rows<Booking>().Where(booking => booking.Person == person).ExecuteDelete();
        batch
            .Rows<Occasion>()
            .Where(occasion => occasion.Facilitator == person)
            .ExecuteUpdate(row =>
                row.SetProperty(occasion => occasion.Facilitator, Guid.Empty).SetProperty(occasion => occasion.FacilitatorName, "")
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
                .. (await Mine(person, stop)).Select(one => new PersonalDataItem(
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
            (batch, _) =>
            {
                foreach (var (person, isHere) in came)
                {
                    Set(
                        batch,
                        occasion,
                        person,
                        isHere ? BookingState.Attended : BookingState.NotCome,
                        BookingState.Booked,
                        BookingState.Attended,
                        BookingState.NotCome
                    );
                }
            },
            stop
        );

    public async Task<Occasion?> Run(Guid id, Guid person, CancellationToken stop) =>
        await Find(id, stop) is { Occasion: var occasion } && occasion.Facilitator == person ? occasion : null;

    public async Task<bool> Open(Guid occasion, Guid workshop, string slug, CancellationToken stop) =>
        await Change(
            occasion,
            (batch, before) =>
            {
                if (before is { Occasion: { Workshop: null } open })
                {
                    Update(batch, open with { Workshop = workshop, Slug = slug });
                }
            },
            stop
        )
            is { Occasion.Workshop: { } opened }
        && opened == workshop;

    public void Register(Batch batch, Guid occasion, IReadOnlyCollection<Guid> people)
    {
        TakeRow(batch, occasion);
        if (Find(batch, occasion) is not { } before)
        {
            return;
        }
        foreach (var person in people.Where(person => before.Of(person) is not null))
        {
            Set(batch, occasion, person, BookingState.Attended, BookingState.Booked, BookingState.Waiting, BookingState.NotCome);
        }
        Note(batch, before, Find(batch, occasion) ?? before);
    }

    private Task<BookedOccasion?> Change(Guid occasion, Action<Batch, BookedOccasion?> change, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                TakeRow(batch, occasion);
                var before = Find(batch, occasion);
                change(batch, before);
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

    // Anyone who books or cancels takes the row first, so that on several hosts one comes after the other.
    private static int TakeRow(Batch batch, Guid id) =>
        batch
            .Rows<Occasion>()
            .Where(occasion => occasion.Id == id)
            .ExecuteUpdate(row => row.SetProperty(occasion => occasion.Places, occasion => occasion.Places));

    private static bool Update(Batch batch, Occasion occasion) =>
        batch
            .Rows<Occasion>()
            .Where(kept => kept.Id == occasion.Id)
            .ExecuteUpdate(row =>
                row.SetProperty(kept => kept.Title, occasion.Title)
                    .SetProperty(kept => kept.Slug, occasion.Slug)
                    .SetProperty(kept => kept.StartsAt, occasion.StartsAt)
                    .SetProperty(kept => kept.Minutes, occasion.Minutes)
                    .SetProperty(kept => kept.Where, occasion.Where)
                    .SetProperty(kept => kept.Joining, occasion.Joining)
                    .SetProperty(kept => kept.Places, occasion.Places)
                    .SetProperty(kept => kept.IsCalledOff, occasion.IsCalledOff)
                    .SetProperty(kept => kept.Workshop, occasion.Workshop)
            ) == 1;

    private static bool BookAgain(Batch batch, Booking placed) =>
        batch
            .Rows<Booking>()
            .Where(kept => kept.Occasion == placed.Occasion && kept.Person == placed.Person && kept.State == BookingState.Cancelled)
            .ExecuteUpdate(row => row.SetProperty(kept => kept.State, placed.State).SetProperty(kept => kept.At, placed.At)) == 1;

    private static int Set(Batch batch, Guid occasion, Guid person, BookingState state, params BookingState[] before) =>
        batch
            .Rows<Booking>()
            .Where(booking => booking.Occasion == occasion && booking.Person == person && before.Contains(booking.State))
            .ExecuteUpdate(row => row.SetProperty(booking => booking.State, state));

    private static void Fill(Batch batch, Guid occasion)
    {
        if (Find(batch, occasion) is { } booked)
        {
            foreach (var next in booked.Waiting.Take(booked.PlacesLeft))
            {
                Set(batch, occasion, next.Person, BookingState.Booked, BookingState.Waiting);
            }
        }
    }

    private void Write(Batch batch, BookedOccasion? before, BookedOccasion after)
    {
        if (OccasionLetters.Between(before, after, clock.GetUtcNow()) is [_, ..] letters)
        {
            outbox.Send(batch, letters);
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
        var bookings = batch.Rows<Booking>().Where(booking => booking.Person == gone.Learner.Id && booking.State == BookingState.Attended);
        var others = batch
            .Rows<Occasion>()
            .Where(occasion => occasion.Slug == gone.Slug && bookings.Select(booking => booking.Occasion).Contains(occasion.Id))
            .ToList();
        foreach (var occasion in others.Where(one => one.Day == gone.On))
        {
            record.Note(batch, gone with { Minutes = occasion.Minutes });
        }
    }

    private static BookedOccasion? Find(Batch batch, Guid id) =>
        batch.Rows<Occasion>().FirstOrDefault(occasion => occasion.Id == id) is { } occasion
            ? new BookedOccasion(occasion, [.. InOrder(batch.Rows<Booking>().Where(booking => booking.Occasion == id))])
            : null;

    public Task<IReadOnlyList<BookedOccasion>> Mine(Guid person, CancellationToken stop) =>
        Booked(
            tables =>
                tables
                    .Set<Occasion>()
                    .Where(occasion =>
                        occasion.Facilitator == person
                        || tables.Set<Booking>().Any(booking => booking.Occasion == occasion.Id && booking.Person == person)
                    ),
            (tables, _) => tables.Set<Booking>().Where(booking => booking.Person == person),
            stop
        );

    private Task<IReadOnlyList<BookedOccasion>> Booked(
        Func<Database, IQueryable<Occasion>> which,
        Func<Database, IQueryable<Occasion>, IQueryable<Booking>> booked,
        CancellationToken stop
    ) =>
        connections.Ask<IReadOnlyList<BookedOccasion>>(
            async (tables, cut) =>
            {
                var occasions = which(tables);
                var found = await InOrder(occasions).ToListAsync(cut);
                var bookings = (await InOrder(booked(tables, occasions)).ToListAsync(cut)).ToLookup(booking => booking.Occasion);
                return [.. found.Select(occasion => new BookedOccasion(occasion, [.. bookings[occasion.Id]]))];
            },
            stop
        );

    private static IQueryable<Occasion> InOrder(IQueryable<Occasion> occasions) =>
        occasions.OrderBy(occasion => occasion.StartsAt).ThenBy(occasion => occasion.Id);

    private static IQueryable<Booking> InOrder(IQueryable<Booking> bookings) =>
        bookings.OrderBy(booking => booking.At).ThenBy(booking => booking.Person);
}
