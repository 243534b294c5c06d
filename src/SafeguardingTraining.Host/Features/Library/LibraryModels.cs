using Microsoft.AspNetCore.Components;
using SafeguardingTraining.Host.Features.ClosingQuestions;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Library;

/// <summary>The catalogue of scenarios, in the authors' order.</summary>
/// <param name="ForAuthor">The reader may also see how scenarios are made.</param>
public sealed record LibraryModel(IReadOnlyList<LibraryItem> Volumes, bool ForAuthor = false)
{
    /// <summary>Scenarios that fit otherwise, where a role was chosen that they do not have.</summary>
    public IReadOnlyList<LibraryItem> Also { get; init; } = [];

    /// <summary>How the list was narrowed; null where it cannot be.</summary>
    public ListFilter? Filter { get; init; }
}

/// <summary>One place on the catalogue: a scenario to play, or one that an author is still mending.</summary>
public abstract record LibraryItem(string Slug, string Title)
{
    /// <param name="Latest">The learner's latest attempt, or null.</param>
    public sealed record PlayableItem(Scenario Scenario, CarryOn? Latest) : LibraryItem(Scenario.Slug, Scenario.Title)
    {
        /// <summary>Where its day begins, drawn; null where there is no drawing.</summary>
        public PlaceDrawing? Place { get; init; }
    }

    public sealed record UnavailableItem(string Slug, string Title) : LibraryItem(Slug, Title);
}

/// <summary>What a scenario practises, for a person who would rather not walk through it.</summary>
/// <param name="Text">The author's account, as HTML.</param>
public sealed record SummaryModel(Scenario Scenario, MarkupString Text)
{
    /// <summary>When this learner last answered a question about it, or null.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>The form that answers its questions; null where none is shown.</summary>
    public ClosingQuestionsModel? Closing { get; init; }

    /// <summary>What to do next, once it was answered.</summary>
    public IReadOnlyList<NextStep> Next { get; init; } = [];

    /// <summary>What became of an answer that was just sent; null otherwise.</summary>
    public string? Said { get; init; }
}
