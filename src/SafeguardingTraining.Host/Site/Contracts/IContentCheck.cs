using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>
/// Names what an author should fix in one kind of content beside the scenarios. Each feature that reads content has one; they are here
/// because the command that asks them uses some of those features itself.
/// </summary>
public interface IContentCheck
{
    /// <param name="texts">Practice points, briefings and the rest: what is shipped, what learners see, or what they would see.</param>
    IReadOnlyList<Problem> Problems(ContentTexts texts);

    /// <summary>
    /// What somebody chooses from in this content, by the file it is in, with the option that fits, to see whether it can be told from
    /// its surface; none where nothing is chosen.
    /// </summary>
    IReadOnlyDictionary<string, IReadOnlyList<WeighedOptions>> Weighed(ContentTexts texts) =>
        new Dictionary<string, IReadOnlyList<WeighedOptions>>();
}
