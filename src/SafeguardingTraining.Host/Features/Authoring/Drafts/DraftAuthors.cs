using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Publishing;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>Who is behind a request, as their drafts name them.</summary>
internal static class DraftAuthors
{
    internal static DraftAuthor Author(this HttpContext http)
    {
        var name = http.User.PersonName() is { Length: > 0 } known ? known : "Somebody";
        return new DraftAuthor(
            Learner.SignedIn(http)?.Id,
            name.Length <= PublishedVersion.LongestAuthor ? name : name[..PublishedVersion.LongestAuthor]
        );
    }
}
