using System.Globalization;
using SafeguardingTraining.Host.Site.Publishing;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>How it stands with one package: what learners see, what is being written, and whether what is shipped has moved on.</summary>
/// <param name="InForce">The published version that learners see; null where they see what is shipped, or nothing yet.</param>
/// <param name="Planned">The next version whose day has not come.</param>
/// <param name="IsShipped">It is in the library that came with the program, or was put there by hand.</param>
/// <param name="HasChangedUnderneath">What is shipped is not what the published version or the draft was compared with.</param>
public sealed record ContentStanding(
    PublishedSummary? InForce,
    PublishedSummary? Planned,
    bool IsShipped,
    bool HasDraft,
    bool IsInReview,
    bool HasChangedUnderneath
)
{
    /// <summary>Its states in a few words each, what learners see first.</summary>
    public IReadOnlyList<string> Words =>
        [
            .. new[]
            {
                InForce is { } version ? Said($"learners see version {version.Number}")
                : IsShipped ? "came with this site"
                : "not published yet",
                Planned is { } planned
                    ? $"{Said($"version {planned.Number}")} from {planned.From.ToString("d MMMM", CultureInfo.InvariantCulture)}"
                    : null,
                IsInReview ? "in review"
                : HasDraft ? "a draft is begun"
                : null,
                HasChangedUnderneath ? "changed with an update of the site" : null,
            }.OfType<string>(),
        ];

    private static string Said(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
