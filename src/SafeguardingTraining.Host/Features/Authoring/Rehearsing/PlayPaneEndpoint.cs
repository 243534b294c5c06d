using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring.Rehearsing;

/// <summary>Plays the text on somebody's screen beside it. Nothing of it is kept.</summary>
internal static class PlayPaneEndpoint
{
    /// <summary>Longer than any story takes by a hundred times; one that is slow on purpose ends here.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    public static async Task<IResult> Play(
        string slug,
        HttpContext http,
        DraftReadings readings,
        IRehearsedDebriefs debriefs,
        CancellationToken stop
    )
    {
        switch (await UnsavedDraft.Read(slug, http, stop))
        {
            case UnsavedRead { Draft: var draft }:
                using (var budget = CancellationTokenSource.CreateLinkedTokenSource(stop))
                {
                    budget.CancelAfter(Longest);
                    var entry = await readings.Compiled(draft.Package);
                    return Page.Of<PlayPane>(http, ModelOf(draft, entry, PlayPaneRequest.From(http.Request.Form), debriefs, budget.Token));
                }
            case UnsavedRefused { Answer: var answer }:
                return answer;
            default:
                throw new InvalidOperationException("What was posted is read or refused.");
        }
    }

    private static PlayPaneModel ModelOf(
        UnsavedDraft draft,
        CatalogueEntry entry,
        PlayPaneRequest asked,
        IRehearsedDebriefs debriefs,
        CancellationToken stop
    )
    {
        if (entry is not CatalogueEntry.Available { Scenario: var scenario })
        {
            var told = InkProblems.Of(draft.Package);
            var all = entry is CatalogueEntry.Unavailable { Problems: var problems } ? problems : [];
            return PlayPaneModel.Unplayable.Of(draft.Name, [.. told, .. all.Select(one => ProblemLine.Of(one, draft.Package.Files))]);
        }
        var rehearsal = Rehearsal.Of(scenario, asked.Role, Beginning.Opening with { Place = asked.At }, asked.Picks, stop);
        return new PlayPaneModel.Shown(
            draft.State.Draft.Slug,
            rehearsal,
            asked.Picks.Count,
            ClosedOption.Of(rehearsal, draft.Package.Files),
            asked.ShowsDebrief ? debriefs.Of(rehearsal.Playthrough, asked.Chapter, asked.Part, stop) : null
        );
    }
}
