using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring.Forms;

/// <summary>What an author calls the parts of a scene in a room.</summary>
internal static class PartWords
{
    internal static string Of(TimedPart part) =>
        part switch
        {
            TimedPart.Read => "Reading it",
            TimedPart.Worry => "How worried",
            TimedPart.Spread => "Worry seen",
            TimedPart.Table => "Pieces laid",
            TimedPart.Vote => "First vote",
            TimedPart.Result => "Talk about it",
            TimedPart.SecondVote => "Second vote",
            TimedPart.BothResults => "Both votes seen",
            TimedPart.Decide => "Deciding",
            _ => "What came of it",
        };
}
