using SafeguardingTraining.Host.Site.Contracts;

namespace SafeguardingTraining.Host.Features.Feedback;

/// <summary>Everything about which somebody may say a word.</summary>
public sealed class RemarkedContents(IEnumerable<IRemarkedContent> kinds)
{
    /// <summary>What an address names; null for something that is not here, or no longer.</summary>
    public RemarkedText? Find(string subject, string slug) => kinds.FirstOrDefault(kind => kind.Kind == subject)?.Find(slug);

    /// <summary>Remarks by what they are about, in the order in which each was first spoken of.</summary>
    public IReadOnlyList<RemarkedThing> Things(IReadOnlyList<Remark> remarks) =>
        [
            .. remarks
                .GroupBy(remark => (remark.Subject, remark.Slug))
                .Select(group =>
                    Find(group.Key.Subject, group.Key.Slug) is { } about
                        ? new RemarkedThing(about.Title, about.Address, [.. group])
                        : new RemarkedThing(group.Key.Slug, FeedbackAddresses.All, [.. group])
                ),
        ];
}
