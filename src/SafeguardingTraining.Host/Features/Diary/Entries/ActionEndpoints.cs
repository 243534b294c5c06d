using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>What became of the things a person was going to do, said wherever they stand.</summary>
internal static class ActionEndpoints
{
    /// <summary>The page of the entry, as the page where something was said.</summary>
    public const string EntryPlace = "entry";

    internal static void MapActions(this RouteGroupBuilder diary)
    {
        diary.MapPost(AddressRoute.To(DiaryAddresses.ActionOutcomes), Say);
        diary.MapBack(AddressRoute.To(DiaryAddresses.ActionOutcomes), DiaryAddresses.Entry);
    }

    private static async Task<IResult> Say(
        Guid id,
        IFormCollection form,
        SignedIn me,
        PrivateDiary diary,
        HttpContext http,
        CancellationToken stop
    )
    {
        var outcome = ActionOutcome.Of(id, form);
        if (outcome.WhyNot(me.Today) is { } why)
        {
            return TypedResults.LocalRedirect(
                form[ActionOutcome.FromField] == DueAction.HomePlace
                    ? DiaryAddresses.Saying(why)
                    : DiaryPlace.Saying(form[ActionOutcome.FromField], why)
            );
        }
        return await diary.Conclude(me.Id, outcome, me.Today, stop) switch
        {
            ActionConclusion.Kept => TypedResults.LocalRedirect(Back(form[ActionOutcome.FromField], outcome)),
            ActionConclusion.Changed => TypedResults.LocalRedirect(DiaryAddresses.Entry(id)),
            _ => Page.NotFound(http),
        };
    }

    private static string Back(string? from, ActionOutcome outcome) =>
        from switch
        {
            DueAction.HomePlace => $"{SiteAddresses.Home}?{DueAction.SaidQuery}={DiaryConfirmations.Of(outcome.Answer)}",
            EntryPlace => DiaryAddresses.Entry(outcome.Entry),
            _ => DiaryPlace.Saying(from, DiaryConfirmations.Of(outcome.Answer)),
        };
}
