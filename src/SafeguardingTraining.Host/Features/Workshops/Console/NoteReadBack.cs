using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;

namespace SafeguardingTraining.Host.Features.Workshops.Console;

/// <summary>
/// A text from the wall, or a reason for a worry, read back for the facilitators, who may talk about its words with the room. Never
/// who wrote it.
/// </summary>
/// <param name="Facts">By what somebody of the writer's own work could be recognised, before the room sees it.</param>
public sealed record NoteReadBack(Guid Workshop, HeldNote Note, LanguageReview Review, IReadOnlyList<IdentifyingFact> Facts)
{
    /// <summary>The note of that number, or null when there is none or its words were deleted.</summary>
    public static NoteReadBack? Of(WorkshopMoment now, int number, Lexicon lexicon) =>
        now.Workshop.Notes.FirstOrDefault(note => note.Number == number && note.Place is not NotePlace.Deleted) is { } note
            ? Of(note, now, CharacterNames.Of(now.Story.Scenario), lexicon)
            : null;

    private static NoteReadBack Of(Note note, WorkshopMoment now, CharacterNames cast, Lexicon lexicon) =>
        new(
            now.Workshop.Id,
            HeldNote.Of(note, now.Workshop.Plan),
            LanguageReview.Of(note.Text, lexicon, children: cast.Children),
            CharacterNames.Without(cast, note.Text, IdentifyingFacts.Of(note.Text))
        );
}
