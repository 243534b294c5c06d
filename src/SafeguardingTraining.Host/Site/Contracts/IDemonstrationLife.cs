using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>
/// What the invented people of a demonstration have done here before anybody looks around as one of them, so that no page is empty at first
/// sight. Each feature that owns some of it registers one.
/// </summary>
public interface IDemonstrationLife
{
    /// <summary>Gives it, once: when their accounts are made. What is deleted later does not come back.</summary>
    Task Give(DemonstrationCast cast, CancellationToken stop);
}

/// <summary>The diaries of the invented people, each filled at their own first sign-in: only what they show then opens it.</summary>
public interface IDemonstrationDiary
{
    /// <summary>Notes that the diary of each of them is to be filled.</summary>
    Task Expect(DemonstrationCast cast, CancellationToken stop);

    /// <summary>Fills a person's diary if that still waits for them; else does nothing.</summary>
    /// <param name="key">What they have just opened.</param>
    Task Fill(Guid person, byte[] key, CancellationToken stop);
}

/// <summary>The four invented people, and the day on which they were made.</summary>
/// <param name="Hester">A health visitor who facilitates and supervises.</param>
/// <param name="Idris">A neighbourhood police officer.</param>
/// <param name="Odile">The safeguarding lead of a school, who manages and administers.</param>
/// <param name="Tobias">An adult mental health nurse.</param>
public sealed record DemonstrationCast(
    DemonstrationMember Hester,
    DemonstrationMember Idris,
    DemonstrationMember Odile,
    DemonstrationMember Tobias,
    DateOnly Today
) : PrivateRecord
{
    public IReadOnlyList<DemonstrationMember> Everybody() => [Hester, Idris, Odile, Tobias];

    /// <summary>The day so many days from their first, or when that is at a weekend the nearest working day farther away.</summary>
    /// <param name="days">Negative for a day that has passed.</param>
    public DateOnly WorkingDay(int days)
    {
        var day = Today.AddDays(days);
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            day = day.AddDays(days < 0 ? -1 : 1);
        }
        return day;
    }
}

/// <summary>One of them.</summary>
/// <param name="Id">Id of the account.</param>
public sealed record DemonstrationMember(Guid Id, string Name, string Email, string Agency) : PrivateRecord;
