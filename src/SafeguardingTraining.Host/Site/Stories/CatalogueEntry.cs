using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Site.Stories;

/// <summary>A scenario's place on the catalogue: ready to be played, or waiting for its author.</summary>
public abstract record CatalogueEntry
{
    private CatalogueEntry() { }

    public abstract string Slug { get; }

    /// <summary>The text it was read from; null in a test that plays without one.</summary>
    public ScenarioSource? Source { get; init; }

    /// <param name="Files">The text this scenario was read from, to be kept with every attempt at it.</param>
    /// <param name="Notes">Warnings from the compiler; they keep nobody from playing.</param>
    public sealed record Available(Scenario Scenario, ScenarioFiles Files, IReadOnlyList<Problem> Notes) : CatalogueEntry
    {
        public override string Slug => Scenario.Slug;

        /// <summary>Its drawn place, or null where there is none.</summary>
        public PlaceDrawing? Place { get; init; }
    }

    /// <param name="Title">Its title, as far as the folder could be read.</param>
    public sealed record Unavailable(string Folder, string? Title, IReadOnlyList<Problem> Problems) : CatalogueEntry
    {
        public override string Slug => Folder;
    }
}
