namespace SafeguardingTraining.Host.Features.Authoring.Forms;

/// <summary>What stands under a field's label.</summary>
internal static class FormHint
{
    /// <param name="inTheDraft">What somebody else saved there meanwhile; null where nobody did.</param>
    internal static string? Of(string? hint, string? inTheDraft) => inTheDraft is null ? hint : $"In the draft now: {inTheDraft}";
}
