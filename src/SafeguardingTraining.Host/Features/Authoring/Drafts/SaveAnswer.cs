using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>What a script is told of a save that it sent.</summary>
/// <param name="Outcome">"saved", "met" where somebody else changed the same lines, or "refused".</param>
/// <param name="Revision">What the next save begins from.</param>
/// <param name="At">The time of day at which it was on disk, such as 10:42; null where nothing was kept.</param>
/// <param name="Text">What stands in the draft now, where that is not what was sent.</param>
/// <param name="By">Whose that is.</param>
/// <param name="Message">Why it was not kept, a sentence.</param>
public sealed record SaveAnswer(string Outcome, int Revision, string? At, string? Text, string? By, string? Message)
{
    /// <summary>The time of day at which it was saved, such as 10:42.</summary>
    internal static string TimeOf(DraftRevision saved) => saved.At.InUk().ToString("HH:mm", CultureInfo.InvariantCulture);

    internal static JsonHttpResult<SaveAnswer> Of(SaveOutcome outcome) =>
        outcome switch
        {
            SaveKept { Revision: var kept, IsMerged: var merged } => TypedResults.Json(
                new SaveAnswer("saved", kept.Number, TimeOf(kept), merged ? kept.Text : null, null, null)
            ),
            SaveMet { Theirs: var theirs } => TypedResults.Json(
                new SaveAnswer("met", theirs.Number, null, theirs.Text, theirs.ByName, $"{theirs.ByName} changed the same lines."),
                statusCode: StatusCodes.Status409Conflict
            ),
            SaveRefused { Sentence: var sentence } => TypedResults.Json(
                new SaveAnswer("refused", 0, null, null, null, sentence),
                statusCode: StatusCodes.Status400BadRequest
            ),
            _ => throw new InvalidOperationException("A save is kept, met or refused."),
        };
}
