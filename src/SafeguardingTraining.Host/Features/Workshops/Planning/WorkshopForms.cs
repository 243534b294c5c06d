using System.Globalization;
using SafeguardingTraining.Host.Features.Bookings;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Planning;

/// <summary>The form for a new workshop, as it is first opened: plain, like a past workshop, or for a booked occasion.</summary>
public sealed class WorkshopForms(ScenarioCatalogue catalogue, RunPlanStore plans, RoomRegistry rooms, LiveContent<LocalValues> local)
{
    private const string NoSuchPlan = "Choose one of the plans.";

    /// <param name="plan">The plan that is chosen already, as the form sends it.</param>
    public async Task<PlanModel?> Fresh(string? slug, string? plan, SignedIn me, CancellationToken stop)
    {
        if (catalogue.Find(slug ?? "") is not { Scenario: var scenario })
        {
            return null;
        }
        var choices = await Choices(scenario, me, stop);
        var draft = WorkshopDraft.Fresh(scenario, local.Now, me.Today) with
        {
            Plan = choices.FirstOrDefault(choice => choice.Value == plan)?.Value ?? RunChoice.Suggested(choices),
        };
        return new PlanModel(scenario, draft, []) { Plans = choices };
    }

    /// <summary>Like a workshop that this person runs or ran; null when there is none, or its story is no longer there.</summary>
    public async Task<PlanModel?> Like(Guid past, SignedIn me, CancellationToken stop)
    {
        if (await Past(past, me, stop) is not { } workshop || catalogue.Find(workshop.Plan.Slug) is not { Scenario: var scenario })
        {
            return null;
        }
        var choices = await Choices(scenario, me, stop);
        var opened = DateOnly.FromDateTime(workshop.OpenedAt.InUk().DateTime);
        var draft = WorkshopDraft.Like(workshop.Plan, scenario, choices, me.Today, opened);
        var colleagues = Colleagues(workshop, me);
        return new PlanModel(scenario, draft with { Copied = $"{past}", With = [.. colleagues.Select(one => $"{one.Person}")] }, [])
        {
            Plans = choices,
            Colleagues = colleagues,
            Origin = $"Settled as in “{workshop.Plan.Title}” on {opened.InFull()}. Nothing of what was said there comes with it.",
        };
    }

    /// <summary>For an occasion that people have booked, on its story.</summary>
    public async Task<PlanModel?> For(Occasion occasion, string? slug, SignedIn me, CancellationToken stop)
    {
        var story = occasion.Slug.Length > 0 ? occasion.Slug : slug;
        if (await Fresh(story, null, me, stop) is not { } fresh)
        {
            return null;
        }
        var fits = fresh.Plans.Where(choice => choice.Run?.AddsUpTo <= occasion.Minutes).MaxBy(choice => choice.Run?.AddsUpTo);
        return fresh with
        {
            Draft = fresh.Draft with
            {
                Title = occasion.Title,
                Booking = $"{occasion.Id}",
                Plan = fits?.Value ?? "",
                Begins = occasion.Day == me.Today ? occasion.StartsAt.InUk().ToString("HH:mm", CultureInfo.InvariantCulture) : "",
            },
            Origin =
                $"For “{occasion.Title}”, {occasion.When}. Whoever sits there with an account is marked in its register as having come, and it counts once as learning.",
        };
    }

    /// <summary>The form again as it was sent, with what is to be fixed in it.</summary>
    public async Task<PlanModel> Again(WorkshopDraft draft, Scenario scenario, SignedIn me, CancellationToken stop)
    {
        var choices = await Choices(scenario, me, stop);
        var past = Guid.TryParse(draft.Copied, out var copied) ? await Past(copied, me, stop) : null;
        return new PlanModel(
            scenario,
            draft,
            [
                .. draft.Problems(scenario),
                .. FieldProblems.At("plan", choices.Any(choice => choice.Value == draft.Plan) ? null : NoSuchPlan),
            ]
        )
        {
            Plans = choices,
            Colleagues = past is null ? [] : Colleagues(past, me),
        };
    }

    private async Task<IReadOnlyList<RunChoice>> Choices(Scenario scenario, SignedIn me, CancellationToken stop) =>
        RunChoice.Of(scenario, await plans.For(me.Id, scenario.Slug, stop));

    private async Task<Workshop?> Past(Guid past, SignedIn me, CancellationToken stop) =>
        await rooms.Find(past, stop) is { Now.Workshop: var workshop } && workshop.IsFacilitatedBy(me.Id) ? workshop : null;

    private static IReadOnlyList<Facilitator> Colleagues(Workshop workshop, SignedIn me) =>
        [.. workshop.Facilitators.Where(one => one.Person != me.Id).DistinctBy(one => one.Person)];
}
