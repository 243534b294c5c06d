using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Mail;

/// <summary>
/// A letter and what became of it. There is one of a kind, for a recipient, about a subject, on a day: two hosts that decide the same make one.
/// </summary>
/// <param name="Recipient">The member or account it goes to; its own id where neither is known.</param>
/// <param name="Subject">What it is about; its own id where that may come again on the same day.</param>
public sealed record LetterRow(
    Guid Id,
    string Kind,
    Guid Recipient,
    Guid Subject,
    DateOnly Day,
    LetterStanding Standing,
    DateTimeOffset QueuedAt,
    DateTimeOffset DueAt
) : PrivateRecord
{
    /// <summary>The lowest goes first: a way back into an account does not wait behind a thousand reminders.</summary>
    public LetterRank Rank { get; init; }

    /// <summary>How often sending was begun. The host that begins counts it first, so that two never send one letter.</summary>
    public int Tries { get; init; }

    public Guid? Member { get; init; }

    public Guid? Person { get; init; }

    public Guid? Agency { get; init; }

    /// <summary>What went wrong the last time.</summary>
    public LetterTrouble Trouble { get; init; }

    /// <summary>What the mail server answered then, such as 550; 0 for nothing.</summary>
    public int Code { get; init; }

    /// <summary>When it came to its end; null while it waits.</summary>
    public DateTimeOffset? DoneAt { get; init; }

    /// <summary>Address and words, sealed, until it is sent; null for one that is worded when its turn comes.</summary>
    public byte[]? Sealed { get; init; }
}

/// <summary>The numbers are in the database.</summary>
public enum LetterStanding
{
    Waiting = 0,
    Sent = 1,
    Refused = 2,
    GivenUp = 3,
    NotNeeded = 4,
    NoServer = 5,
}

/// <summary>The numbers are in the database.</summary>
public enum LetterRank
{
    Urgent = 0,
    Ordinary = 1,
    Many = 2,
}

/// <summary>Something that a letter of the day tells its reader; told once.</summary>
/// <param name="Day">The day it falls on, such as the day something is due.</param>
/// <param name="Letter">The letter that has it; null only within the transaction that adds it.</param>
public sealed record LetterPartRow(Guid Recipient, string Kind, Guid Subject, DateOnly Day, Guid? Person, Guid Agency)
{
    public Guid? Letter { get; init; }
}

/// <summary>A kind of letter that somebody does not want.</summary>
public sealed record DeclinedLetterRow(Guid Person, string Kind);

/// <summary>How the organisation words a kind of letter, and whether it goes at all.</summary>
/// <param name="Subject">Null, with the other three, for the default.</param>
public sealed record LetterWordingRow(string Kind, bool IsOff, string? Subject, string? Body, string? WelshSubject, string? WelshBody)
{
    public LetterWording? Wording =>
        (Subject, Body, WelshSubject, WelshBody) is ({ } subject, { } body, { } welshSubject, { } welshBody)
            ? new LetterWording(new LetterText(subject, body), new LetterText(welshSubject, welshBody))
            : null;
}

/// <summary>The organisation's rules, one row.</summary>
public sealed record LetterRulesRow(
    int Id,
    LetterLanguages Languages,
    int QuietFrom,
    int QuietUntil,
    bool RestsAtWeekends,
    bool RestsOnBankHolidays,
    int DueDays,
    int RenewalDays
)
{
    public const int Only = 1;

    public LetterRules Rules => new(Languages, At(QuietFrom), At(QuietUntil), RestsAtWeekends, RestsOnBankHolidays, DueDays, RenewalDays);

    public static LetterRulesRow Of(LetterRules rules) =>
        new(
            Only,
            rules.Languages,
            Minutes(rules.QuietFrom),
            Minutes(rules.QuietUntil),
            rules.RestsAtWeekends,
            rules.RestsOnBankHolidays,
            rules.DueDays,
            rules.RenewalDays
        );

    private static TimeOnly At(int minutes) => new(minutes / 60, minutes % 60);

    private static int Minutes(TimeOnly time) => time.Hour * 60 + time.Minute;
}

internal sealed class LetterTables
    : IEntityTypeConfiguration<LetterRow>,
        IEntityTypeConfiguration<LetterPartRow>,
        IEntityTypeConfiguration<DeclinedLetterRow>,
        IEntityTypeConfiguration<LetterWordingRow>,
        IEntityTypeConfiguration<LetterRulesRow>
{
    public void Configure(EntityTypeBuilder<LetterRow> table)
    {
        table.ToTable("LetterRecords");
        table.Property(row => row.Kind).HasMaxLength(LetterKind.LongestCode);
        table
            .HasIndex(row => new
            {
                row.Kind,
                row.Recipient,
                row.Subject,
                row.Day,
            })
            .IsUnique();
        table.HasIndex(row => new
        {
            row.Standing,
            row.Rank,
            row.DueAt,
        });
        table.HasIndex(row => new { row.QueuedAt, row.Id });
        table.HasIndex(row => new
        {
            row.Kind,
            row.Standing,
            row.QueuedAt,
        });
        table.HasIndex(row => new { row.Agency, row.QueuedAt });
        table.HasIndex(row => row.Person);
        table.HasIndex(row => row.Member);
        table.HasIndex(row => row.DoneAt);
    }

    public void Configure(EntityTypeBuilder<LetterPartRow> table)
    {
        table.ToTable("LetterParts");
        table.HasKey(row => new
        {
            row.Recipient,
            row.Kind,
            row.Subject,
            row.Day,
        });
        table.Property(row => row.Kind).HasMaxLength(LetterKind.LongestCode);
        table.HasIndex(row => row.Letter);
        table.HasIndex(row => row.Person);
        table.HasOne<LetterRow>().WithMany().HasForeignKey(row => row.Letter).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<DeclinedLetterRow> table)
    {
        table.ToTable("DeclinedLetters");
        table.HasKey(row => new { row.Person, row.Kind });
        table.Property(row => row.Kind).HasMaxLength(LetterKind.LongestCode);
    }

    public void Configure(EntityTypeBuilder<LetterWordingRow> table)
    {
        table.ToTable("LetterWordings");
        table.HasKey(row => row.Kind);
        table.Ignore(row => row.Wording);
        table.Property(row => row.Kind).HasMaxLength(LetterKind.LongestCode);
        table.Property(row => row.Subject).HasMaxLength(LetterText.LongestSubject);
        table.Property(row => row.WelshSubject).HasMaxLength(LetterText.LongestSubject);
        table.Property(row => row.Body).HasMaxLength(LetterText.LongestBody);
        table.Property(row => row.WelshBody).HasMaxLength(LetterText.LongestBody);
    }

    public void Configure(EntityTypeBuilder<LetterRulesRow> table)
    {
        table.ToTable("LetterRules");
        table.HasKey(row => row.Id);
        table.Property(row => row.Id).ValueGeneratedNever();
        table.Ignore(row => row.Rules);
    }
}
