using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary;

/// <summary>What a page for writing about a story begins with, as the looking back on it offers it to the same person.</summary>
public interface IStoryBeginnings
{
    /// <summary>Null where there is no such story of theirs.</summary>
    Task<StoryBeginning?> FindBeginning(Guid playthrough, Learner learner, CancellationToken stop);
}

/// <param name="Learnt">A sentence of their own worth keeping; empty for none.</param>
/// <param name="Action">One thing to do; empty for none.</param>
/// <param name="Return">The day it comes back to them, as a date field has it.</param>
public sealed record StoryBeginning(string Learnt, string Action, string Return) : PrivateRecord;
