using SafeguardingTraining.Host.Site.Content;

namespace SafeguardingTraining.Host.Site.Pages;

/// <summary>A page that shows a text that is being written as its readers would see it. Nothing that is pressed on it is kept.</summary>
/// <param name="Back">Where the draft is.</param>
/// <param name="Title">What the draft is called.</param>
/// <param name="Parts">The pages of the trial, by their addresses; none where there is only one.</param>
/// <param name="Here">The address of the one that is shown.</param>
public sealed record PageTrial(string Back, string Title, IReadOnlyList<(string Address, string Text)> Parts, string Here)
{
    /// <summary>What somebody types to try the text with.</summary>
    public const string Field = "typed";

    /// <summary>Where that is sent; null where there is nothing to type.</summary>
    public string? AsksAt { get; init; }

    public string Typed { get; init; } = "";

    /// <summary>The local values that stand on its pages; null for those that learners see.</summary>
    public LocalValues? Local { get; init; }
}
