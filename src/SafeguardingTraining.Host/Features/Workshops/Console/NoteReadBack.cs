using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;

namespace SafeguardingTraining.Host.Features.Workshops.Console;

/// <summary>
/// A text that a seat typed, read back for the facilitators, who may talk about its words with the room. Never who wrote it.
/// </summary>
/// <param name="Facts">By what somebody of the writer's own work could be recognised, before anybody else sees it.</param>
public sealed record NoteReadBack(Guid Workshop, HeldWords Note, LanguageReview Review, IReadOnlyList<IdentifyingFact> Facts)
{
    /// <summary>The text that came with that event, or null when there is none or its words were deleted.</summary>
    public static NoteReadBack? Of(WorkshopMoment now, int number, Lexicon lexicon) =>
        now.Workshop.Texts.FirstOrDefault(text => text.Event == number) is { } text
            ? Of(text, now, CharacterNames.Of(now.Story.Scenario), lexicon)
            : null;

    private static NoteReadBack Of(HeldText text, WorkshopMoment now, CharacterNames cast, Lexicon lexicon) =>
        new(
            now.Workshop.Id,
            HeldWords.Of(text, now),
            LanguageReview.Of(text.Text, lexicon, children: cast.Children),
            CharacterNames.Without(cast, text.Text, IdentifyingFacts.Of(text.Text))
        );
}
