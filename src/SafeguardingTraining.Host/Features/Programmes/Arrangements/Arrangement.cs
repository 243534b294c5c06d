using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Programmes.Arrangements;

/// <summary>
/// What a manager or an administrator arranged for one person in one programme. There is one of each kind, of prior learning one for each
/// item; arranging it again replaces what was said before. The audit log holds who did it.
/// </summary>
/// <param name="Item">Of prior learning: the item it counts for, as a form names it; empty for the whole programme.</param>
/// <param name="On">
/// The day from which the programme is given, until which somebody is exempt, to which it was extended, or on which it was done elsewhere.
/// </param>
/// <param name="Reason">Why, in words that the person reads; a note for prior learning; empty for a programme that is given.</param>
/// <param name="Where">Of prior learning: where it was done; else empty.</param>
public sealed record Arrangement(
    Guid Member,
    Guid Programme,
    ArrangementKind Kind,
    string Item,
    DateOnly On,
    string Reason,
    string Where,
    DateOnly MadeOn
) : PrivateRecord
{
    public const int LongestReason = 300;
    public const int LongestWhere = 150;

    /// <summary>No day that is arranged lies further ahead, or, for prior learning, further back.</summary>
    public const int MostYears = 5;

    /// <summary>"Leeds City College (Level 3, seen the certificate)".</summary>
    public string WhereInFull => Reason.Length > 0 ? $"{Where} ({Reason})" : Where;

    /// <summary>The short code under which the audit log has it.</summary>
    public static string DidOf(ArrangementKind kind, bool isUndone) =>
        (kind, isUndone) switch
        {
            (ArrangementKind.Given, false) => "person.programme-given",
            (ArrangementKind.Given, true) => "person.programme-taken-back",
            (ArrangementKind.Exempt, false) => "person.exempted",
            (ArrangementKind.Exempt, true) => "person.exemption-undone",
            (ArrangementKind.Extended, false) => "person.extended",
            (ArrangementKind.Extended, true) => "person.extension-undone",
            (_, false) => "person.prior-learning",
            (_, true) => "person.prior-learning-undone",
        };
}

/// <summary>The numbers are in the database: new ones are added, none is used for something else.</summary>
public enum ArrangementKind
{
    /// <summary>The programme is theirs, whatever cohorts they belong to.</summary>
    Given = 0,

    /// <summary>Nothing of it is due until a day.</summary>
    Exempt = 1,

    /// <summary>What is left of it is due on a later day.</summary>
    Extended = 2,

    /// <summary>It, or an item of it, was done elsewhere.</summary>
    PriorLearning = 3,
}

/// <summary>What was arranged for one person in one programme.</summary>
public sealed record ProgrammeArrangements(IReadOnlyList<Arrangement> All)
{
    public static ProgrammeArrangements None { get; } = new([]);

    public Arrangement? Given => Find(ArrangementKind.Given);

    public Arrangement? Exemption => Find(ArrangementKind.Exempt);

    public Arrangement? Extension => Find(ArrangementKind.Extended);

    public IEnumerable<Arrangement> Prior => All.Where(one => one.Kind == ArrangementKind.PriorLearning);

    /// <summary>Where an item was done elsewhere: said of itself, or of the whole programme.</summary>
    public Arrangement? PriorOf(ProgrammeItem item)
    {
        var code = LearningSubject.CodeOf(item.Kind, item.Slug);
        return Prior.FirstOrDefault(one => one.Item == code) ?? Prior.FirstOrDefault(one => one.Item.Length == 0);
    }

    /// <summary>When an item that is left is due: not before what was arranged. After an exemption its days count anew.</summary>
    public DateOnly DueOf(ProgrammeItem item, DateOnly due)
    {
        var extended = Extension is { } extension && extension.On > due ? extension.On : due;
        var anew = Exemption?.On.AddDays(item.DueDays);
        return anew > extended ? anew.Value : extended;
    }

    private Arrangement? Find(ArrangementKind kind) => All.FirstOrDefault(one => one.Kind == kind);
}

/// <summary>What was arranged for one person, by programme.</summary>
public sealed record PersonArrangements(IReadOnlyList<Arrangement> All)
{
    public static PersonArrangements None { get; } = new([]);

    public ProgrammeArrangements In(Guid programme) =>
        All.Count == 0 ? ProgrammeArrangements.None : new([.. All.Where(one => one.Programme == programme)]);
}
