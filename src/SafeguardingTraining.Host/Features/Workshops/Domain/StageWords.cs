namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>The stages in the words of the console and the remote.</summary>
public static class StageWords
{
    /// <summary>A stage of a scene in a word or two, for a row of all of them.</summary>
    public static string InShort(this Stage stage) =>
        stage switch
        {
            Stage.Read => "Read",
            Stage.Worry => "Worry",
            Stage.Spread => "Spread",
            Stage.Table => "Table",
            Stage.Vote => "First vote",
            Stage.Result => "Talk",
            Stage.SecondVote => "Second vote",
            Stage.BothResults => "Both votes",
            Stage.Decide => "We decide",
            Stage.Outcome => "Outcome",
            _ => stage.InWords(),
        };

    /// <summary>What a step did, as it is said of undoing it.</summary>
    /// <param name="before">The stage the room was at before.</param>
    public static string Doing(this Stage stage, Stage before) =>
        (before, stage) switch
        {
            (_, Stage.Lobby) => "going back to before the beginning",
            (_, Stage.Wall) => "opening the wall",
            (Stage.Wall, _) => "closing the wall",
            (_, Stage.Ended) => "ending the workshop",
            (Stage.Lobby, _) => "beginning",
            (Stage.Outcome, Stage.Read) => "going on to the next scene",
            (_, Stage.Outcome) => "going back to “Outcome”",
            (Stage.Promise, Stage.Debrief) => "going back to looking back",
            (_, Stage.Debrief) => "going on to looking back",
            (_, Stage.Promise) => "asking for one thing each",
            var (from, to) when from > to => $"going back to “{to.InShort()}”",
            _ => $"opening “{stage.InShort()}”",
        };

    /// <summary>How many answers nobody let through; null when there are none.</summary>
    public static string? StillHeld(this Workshop workshop) =>
        (workshop.Texts.Count(text => text.Place is NotePlace.Held), workshop.HasEnded) switch
        {
            (0, _) => null,
            (1, false) => "1 answer is still held and will reach nobody unless you let it through.",
            (1, true) => "1 answer was held to the end and reached nobody.",
            (var held, false) => $"{held} answers are still held and will reach nobody unless you let them through.",
            (var held, true) => $"{held} answers were held to the end and reached nobody.",
        };

    /// <summary>What the button says that goes on from here; null where the room goes on by something else.</summary>
    /// <param name="after">The part of the scene that follows; null where none does.</param>
    public static string? NextWords(this Stage stage, WorkshopStory story, Stage? after) =>
        stage switch
        {
            Stage.Lobby => "Begin",
            Stage.Read when story.Position.Decision is null => "Look back together",
            Stage.Read when story.Position.Decision.IsPlain => "Go on with the story",
            _ when after is { } part => part.Opening(),
            Stage.Outcome when story.Position.Ending is not null => "Read how it ended",
            Stage.Outcome when story.Position.Earlier.Count > 0 => "Go on with the scene",
            Stage.Outcome => "Read the next scene",
            Stage.Wall => "Close the wall",
            Stage.Debrief => "Ask for one thing each",
            Stage.Promise => "End the workshop…",
            _ => null,
        };

    /// <summary>The stage that the button leads to, where it is known before it is pressed.</summary>
    public static Stage? Following(this Stage stage, WorkshopStory story, Stage? after) =>
        stage switch
        {
            Stage.Lobby or Stage.Outcome => Stage.Read,
            Stage.Read when story.Position.Decision is null => Stage.Debrief,
            Stage.Read when story.Position.Decision.IsPlain => Stage.Read,
            Stage.Debrief => Stage.Promise,
            Stage.Promise => Stage.Ended,
            _ => after,
        };
}
