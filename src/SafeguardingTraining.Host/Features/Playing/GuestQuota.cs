using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.Playing;

/// <summary>How many attempts somebody without an account may begin, on one device and from one network.</summary>
internal static class GuestQuota
{
    /// <summary>Why a guest cannot begin one more; null when they can, or have an account.</summary>
    public static async Task<string?> WhyNotAnother(HttpContext http, AttemptLoader attempts, Quotas quotas, CancellationToken stop)
    {
        if (Learner.SignedIn(http) is not null)
        {
            return null;
        }
        return Learner.Guest(http) is { } guest && await attempts.CountOf(guest, stop) >= quotas.Most.GuestAttempts
                ? StartModel.TooManyOfAGuest(quotas.Most.GuestAttempts)
            : quotas.GuestAttempts.Takes(ClientNetwork.Of(http)) ? null
            : StartModel.TooManyOfANetwork;
    }
}
