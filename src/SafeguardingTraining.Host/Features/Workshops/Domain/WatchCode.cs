using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>A secret that opens a workshop's screen and nothing else, for the machine of a venue, an observer or a shared window.</summary>
public sealed record WatchCode(string Secret, DateTimeOffset MadeAt) : PrivateRecord
{
    /// <summary>It opens the screen for as long after it was made as a join code opens the room.</summary>
    public static TimeSpan Lasts => Workshop.CodeLasts;

    public bool Opens(string secret, DateTimeOffset now) => Secret == secret && now < MadeAt + Lasts;
}
