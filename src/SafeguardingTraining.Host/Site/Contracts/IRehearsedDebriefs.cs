using Microsoft.AspNetCore.Components;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>Looks back on a story that nobody played: its author tries it. Nothing of it is kept.</summary>
public interface IRehearsedDebriefs
{
    /// <summary>The first page of a debrief, or one of its chapters, to stand within another page.</summary>
    /// <param name="chapter">The word of a chapter; its first page where there is no such chapter.</param>
    /// <param name="part">Of that chapter, from 1.</param>
    /// <param name="stop">Ends the retelling where it is; what was told by then is shown.</param>
    RehearsedDebrief Of(Playthrough tried, string chapter, int part, CancellationToken stop);
}

/// <summary>What is shown of such a debrief.</summary>
/// <param name="Place">The same while the same page of it is shown.</param>
public sealed record RehearsedDebrief(string Place, RenderFragment<PageFrame> Shown);
