using SafeguardingTraining.Host.Features.Pictures;
using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.FollowUps;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Views;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>
/// A workshop as a facilitator takes it away: who came, by agency, and apart from that what the room knew, thought and decided.
/// </summary>
/// <param name="Promises">How many people wrote one thing they will do; never what.</param>
public sealed record WorkshopReport(
    Guid Id,
    WorkshopPlan Plan,
    DateTimeOffset OpenedAt,
    IReadOnlyList<string> Facilitators,
    IReadOnlyList<Attended> Attendance,
    WorkshopDebrief Back,
    IReadOnlyList<ShownNote> Notes,
    int Promises,
    IReadOnlyList<FollowUpLine> FollowUps
)
{
    /// <summary>Every share of a piece in the order in which it was made.</summary>
    public IReadOnlyList<ReportShare> Shares { get; private init; } = [];

    /// <summary>What was decided, where it stood and what came of it.</summary>
    public IReadOnlyList<ReportDecision> Decisions { get; private init; } = [];

    /// <summary>What people said they will do, as far as they let others read it and a facilitator showed it.</summary>
    public IReadOnlyList<string> SharedPromises { get; private init; } = [];

    /// <summary>How sure the room was before and after; null where too few answered or it has not ended.</summary>
    public RatingPicture? Ratings { get; private init; }

    public static WorkshopReport Of(WorkshopMoment now, IReadOnlyList<FollowUpCount> followUps)
    {
        var workshop = now.Workshop;
        var shown = workshop.Notes.Where(note => note.Place is NotePlace.Shown).ToList();
        var back = WorkshopDebrief.Of(now);
        return new WorkshopReport(
            workshop.Id,
            workshop.Plan,
            workshop.OpenedAt,
            [.. workshop.Facilitators.Select(one => one.Name)],
            [
                .. workshop
                    .SeatsIn.Where(seat => seat.Kind is not SeatKind.Simulated)
                    .GroupBy(seat => seat.Agency)
                    .Select(group => new Attended(Agencies.NameOf(group.Key), group.Sum(seat => seat.People)))
                    .OrderBy(one => one.Agency, StringComparer.Ordinal),
            ],
            back,
            [.. shown.Where(note => note.Kind is not NoteKind.Promise).Select(note => ShownNote.Of(note, workshop.Plan))],
            workshop.Promises.Count,
            FollowUpLine.Of(followUps)
        )
        {
            Shares = [.. workshop.Table.Laid.Select(laid => ReportShare.Of(laid, now.Story))],
            Decisions = [.. back.Scenes.Where(scene => scene.Number is not null).Select(scene => ReportDecision.Of(scene, now.Story))],
            SharedPromises = [.. shown.Where(note => note.Kind is NoteKind.Promise).Select(note => note.Text)],
            Ratings = RatingPicture.Of(workshop),
        };
    }
}

public sealed record Attended(string Agency, int People);

/// <summary>One share of a piece: who gave it to whom, when and on what basis.</summary>
/// <param name="Piece">What it was; null where it was given to one agency alone, with whom it stays.</param>
/// <param name="Why">The reason as it may be read, a sentence.</param>
public sealed record ReportShare(string Scene, string From, string To, string? Piece, string Why, string Basis)
{
    internal static ReportShare Of(Laid laid, WorkshopStory story) =>
        new(
            story.Stops[Math.Min(laid.Turn, story.Stops.Count - 1)].Position.Scene.Title,
            Agencies.NameOf(laid.From),
            laid.To is { } to ? Agencies.NameOf(to) : "Everyone",
            laid.To is null ? story.Scenario.PieceOf(laid.Piece)?.Title : null,
            (laid.To, laid.AsShown()) switch
            {
                (not null, _) => "Stays between them.",
                (_, { Why: "" }) => "Not shared with the room.",
                var (_, shown) => shown.QuotedWhy,
            },
            laid.Basis.InWords()
        );
}

/// <summary>A decision of the group with what came of it.</summary>
/// <param name="Place">Where it stood in the relationship window; null where it has no place there.</param>
/// <param name="Outcome">What the story told next, a paragraph each; where the next scene began at once, what was done and why that counts.</param>
public sealed record ReportDecision(DebriefScene Scene, WindowPlace? Place, IReadOnlyList<string> Outcome)
{
    public string? PlaceInWords =>
        Place is { } place
            ? $"{place.Area}: challenge {WindowPlaceWords.Degree(place.Challenge)}, support {WindowPlaceWords.Degree(place.Support)}."
            : null;

    internal static ReportDecision Of(DebriefScene scene, WorkshopStory story)
    {
        var taken = story.Told.FirstOrDefault(told => told.Turn == scene.Turn)?.Taken;
        IReadOnlyList<string> told =
            scene.Turn + 1 < story.Stops.Count ? [.. story.Stops[scene.Turn + 1].CameOfIt.Select(passage => passage.Text)] : [];
        return new ReportDecision(
            scene,
            taken?.Place,
            told.Count > 0 ? told : [.. ((string?[])[taken?.Did, taken?.Because]).OfType<string>().Where(words => words.Length > 0)]
        );
    }
}
