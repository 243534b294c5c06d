using SafeguardingTraining.Host.Site.Contracts;

namespace SafeguardingTraining.Host.Features.Briefings;

/// <summary>Finds the briefing about which a reader says a word to its author.</summary>
internal sealed class RemarkedBriefings(BriefingCatalogue catalogue) : IRemarkedContent
{
    public string Kind => "briefing";

    public RemarkedText? Find(string slug) =>
        catalogue.Find(slug) is { } briefing ? new RemarkedText(briefing.Title, BriefingAddresses.Briefing(slug)) : null;
}
