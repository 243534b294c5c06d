using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>Where the group's decisions have led the story, so that answers can be weighed against it.</summary>
public sealed record WorkshopStory(Playthrough Playthrough, Position Position)
{
    public Scenario Scenario => Playthrough.Scenario;

    public Decision? Decision => Position.Decision;

    /// <summary>The last three things the group did, for somebody who comes in late.</summary>
    public IReadOnlyList<string> SoFar => [.. Told.Select(told => told.Taken?.Did).OfType<string>().Where(did => did.Length > 0).TakeLast(3)];

    /// <summary>The group's decisions told back; worked out when first asked for.</summary>
    public IReadOnlyList<DebriefDecision> Told => field ??= Debrief.Of(Playthrough).Told;

    /// <summary>The day the story has reached.</summary>
    public DateOnly Today => Position.Knows.Date ?? Scenario.Starts;

    /// <summary>Options by letter, in the order everyone sees them.</summary>
    public IReadOnlyList<LetteredOption> Options => field ??= [.. (Decision?.Options ?? []).Select((option, place) => new LetteredOption((char)('A' + place), option))];

    /// <summary>The group's decisions as the choices of one playthrough.</summary>
    public static Playthrough PlaythroughOf(Workshop workshop, Scenario scenario) => new(
        scenario, workshop.Plan.Role, workshop.Plan.Seed, [.. workshop.Decisions.Select(one => new TakenChoice(one.Option, one.Written))]);

    public static WorkshopStory Of(Workshop workshop, Scenario scenario)
    {
        var playthrough = PlaythroughOf(workshop, scenario);
        return new WorkshopStory(playthrough, Position.Of(playthrough));
    }
}

public sealed record LetteredOption(char Letter, Option Option);
