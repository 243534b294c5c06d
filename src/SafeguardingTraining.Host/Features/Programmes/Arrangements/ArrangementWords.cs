using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Programmes.Arrangements;

/// <summary>What was arranged, in words: for whoever looks after somebody, and for that person on their own page.</summary>
internal static class ArrangementWords
{
    /// <summary>"Exempt from it for a time".</summary>
    internal static string Of(ArrangementKind kind) =>
        kind switch
        {
            ArrangementKind.Given => "Given to them on their own",
            ArrangementKind.Exempt => "Exempt from it for a time",
            ArrangementKind.Extended => "More time",
            _ => "Done elsewhere",
        };

    /// <summary>For whoever looks after them: "More time, until 9 January 2027: a long illness in the family".</summary>
    internal static string Of(Arrangement made, LearningSubjects subjects) =>
        made.Kind switch
        {
            ArrangementKind.Given => $"Given on its own on {made.On.InFull()}",
            ArrangementKind.Exempt => $"Exempt until {made.On.InFull()}: {made.Reason}",
            ArrangementKind.Extended => $"More time, until {made.On.InFull()}: {made.Reason}",
            _ => $"{SubjectOf(made, subjects)}: done elsewhere on {made.On.InFull()}, {made.WhereInFull}",
        };

    /// <summary>For the person: "You have more time: nothing here is due before 9 January 2027."</summary>
    internal static string ToPerson(Arrangement made, LearningSubjects subjects, DateOnly today) =>
        made.Kind switch
        {
            ArrangementKind.Given => $"Chosen for you on {made.On.InFull()}.",
            ArrangementKind.Exempt when made.On < today => $"You were exempt until {made.On.InFull()}. The days count anew from there.",
            ArrangementKind.Exempt =>
                $"Nothing here is asked of you until {made.On.InFull()}. It stays open if you would like to. Noted as the reason: {made.Reason}",
            ArrangementKind.Extended =>
                $"You have more time: nothing here is due before {made.On.InFull()}. Noted as the reason: {made.Reason}",
            _ => $"{SubjectOf(made, subjects)} counts, because you did it elsewhere on {made.On.InFull()}: {made.WhereInFull}",
        };

    private static string SubjectOf(Arrangement made, LearningSubjects subjects) =>
        made.Item.Length == 0 ? "The whole programme"
        : LearningSubject.Read(made.Item) is var (kind, slug) ? subjects.Find(kind, slug)?.Title ?? slug
        : made.Item;
}
