using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>
/// Names what an author should fix in one kind of content beside the scenarios. Each feature that reads content has one; they are here
/// because the command that asks them uses some of those features itself.
/// </summary>
public interface IContentCheck
{
    /// <param name="contentFolder">The folder with practice points, briefings and the rest.</param>
    IReadOnlyList<Problem> Problems(string contentFolder);
}
