using SafeguardingTraining.Host.Site.Contracts;

namespace SafeguardingTraining.Host.Features.PracticePoints;

/// <summary>Finds the practice point about which a reader says a word to its author.</summary>
internal sealed class RemarkedPoints(PracticePointCatalogue catalogue) : IRemarkedContent
{
    public string Kind => "point";

    public RemarkedText? Find(string slug) =>
        catalogue.Find(slug) is { } point ? new RemarkedText(point.Title, PracticePointAddresses.PracticePoint(point.Id)) : null;
}
