using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Planning;

/// <summary>The course of a workshop beside its plan: what was planned when, how long each part took, and what can still be saved.</summary>
/// <param name="Minutes">What the plan is for; null where the whole story is played, and no time is planned.</param>
/// <param name="Here">Where the room is in the plan, for the clock; null after the end, without a plan, and while no time is settled to begin at.</param>
/// <param name="EndsAt">When it ends by the plan; null without one, and while no time is settled to begin at.</param>
/// <param name="At">The moment at which all this holds.</param>
/// <param name="Savings">What can be left out next, and how many minutes that saves.</param>
/// <param name="IsChanged">Something was left out on the day, and can be taken back.</param>
public sealed record Agenda(
    Guid Workshop,
    int Step,
    int? Minutes,
    ValueList<AgendaRow> Rows,
    AgendaPlace? Here,
    DateTimeOffset? EndsAt,
    DateTimeOffset At,
    ValueList<Saving> Savings,
    bool IsChanged
)
{
    /// <summary>When it was begun, where no time is planned.</summary>
    public DateTimeOffset? BegunAt { get; private init; }

    /// <summary>Minutes behind the plan; below 0 when ahead of it; null where there is none.</summary>
    public int? Behind => Here?.Behind(At);

    /// <summary>When it ends as the room goes now, with the rest as planned; null without a plan.</summary>
    public DateTimeOffset? ForecastEnd => EndsAt?.AddMinutes(Behind ?? 0);

    /// <summary>When a part that is still to come begins as the room goes now; null for what has begun and for what has no time.</summary>
    public DateTimeOffset? ForecastOf(AgendaRow row) =>
        row is { State: AgendaState.ToCome, PlannedAt: { } planned } && EndsAt is not null ? planned.AddMinutes(Behind ?? 0) : null;

    /// <param name="at">The moment it is asked for.</param>
    public static Agenda Of(Workshop workshop, WorkshopStory story, DateTimeOffset at)
    {
        if (workshop.Run is not { } run)
        {
            return new Agenda(workshop.Id, workshop.Step, null, [], null, null, at, [], false) { BegunAt = workshop.BegunAt };
        }
        var course = new AgendaCourse(workshop, story, run, at);
        var rows = course.Rows().ToList();
        return new Agenda(
            workshop.Id,
            workshop.Step,
            run.AddsUpTo,
            [.. rows],
            workshop.HasTime ? AgendaPlace.Of(rows, at) : null,
            workshop.HasTime ? course.Begins.AddMinutes(run.AddsUpTo) : null,
            at,
            [.. Saving.Of(workshop, story, run)],
            workshop.RunNow is not null
        );
    }
}

/// <summary>One line of an agenda.</summary>
/// <param name="Planned">Minutes by the plan; 0 for what is told or was not planned.</param>
/// <param name="PlannedAt">When it begins by the plan.</param>
/// <param name="BegunAt">When it did.</param>
/// <param name="Spent">Whole minutes spent on it so far; null before it begins.</param>
public sealed record AgendaRow(
    AgendaKind Kind,
    string Title,
    int Planned,
    DateTimeOffset? PlannedAt,
    DateTimeOffset? BegunAt,
    int? Spent,
    AgendaState State
);

public enum AgendaKind
{
    Welcome,
    Scene,
    Told,
    Break,
    LookingBack,
    Promise,
}

public enum AgendaState
{
    ToCome,
    Now,
    Done,
}

/// <summary>Where the room is in its plan: what it is doing was to begin at one time and began at another.</summary>
/// <param name="Minutes">What it is to take, with the rest after it.</param>
/// <param name="Waits">It waits for its beginning: nobody is ahead of a plan that has not begun.</param>
public sealed record AgendaPlace(DateTimeOffset PlannedAt, DateTimeOffset BegunAt, int Minutes, bool Waits = false)
{
    public static AgendaPlace? Of(IReadOnlyList<AgendaRow> rows, DateTimeOffset at)
    {
        var now = rows.ToList().FindIndex(row => row.State is AgendaState.Now);
        return now >= 0 && rows[now] is { PlannedAt: { } planned } row
            ? new AgendaPlace(
                planned,
                row.Kind is AgendaKind.Welcome ? planned : row.BegunAt ?? at,
                row.Planned + (now + 1 < rows.Count && rows[now + 1] is { Kind: AgendaKind.Break } rest ? rest.Planned : 0),
                row.Kind is AgendaKind.Welcome
            )
            : null;
    }

    /// <summary>Minutes behind the plan: begun later than planned, or longer in it than it was to take.</summary>
    public int Behind(DateTimeOffset now)
    {
        var spent = now > BegunAt ? now - BegunAt : TimeSpan.Zero;
        var due = PlannedAt + (spent < TimeSpan.FromMinutes(Minutes) ? spent : TimeSpan.FromMinutes(Minutes));
        var behind = (int)Math.Round((now - due).TotalMinutes, MidpointRounding.ToZero);
        return Waits ? Math.Max(0, behind) : behind;
    }

    /// <summary>"4 minutes behind", "on time".</summary>
    public static string InWords(int behind) =>
        behind switch
        {
            1 => "1 minute behind",
            > 1 => $"{behind} minutes behind",
            -1 => "1 minute ahead",
            < -1 => $"{-behind} minutes ahead",
            _ => "on time",
        };
}

/// <summary>Something that can be left out, and the minutes that saves.</summary>
/// <param name="To">The part to go to instead; null where a whole scene is left out.</param>
/// <param name="Place">The scene's place in the plan, from 0; null where a part is left out.</param>
public sealed record Saving(string What, int Minutes, Stage? To, int? Place)
{
    internal static IEnumerable<Saving> Of(Workshop workshop, WorkshopStory story, RunPlan run)
    {
        if (workshop.Stage.IsOfAScene() && run.PlaceOf(story.Position.Scene.Id) is { } here && PartNext(workshop, story, here) is { } part)
        {
            yield return part;
        }
        var next = LastMet(workshop, story, run) + 1;
        if (workshop.Stage.IsUnderWay() && next < run.Spine.Count)
        {
            var place = run.Spine[next];
            yield return new Saving(AgendaCourse.TitleOf(place, story), place.Minutes + place.Break, null, next);
        }
    }

    // A vote and what was voted go together.
    private static Saving? PartNext(Workshop workshop, WorkshopStory story, PlanScene here)
    {
        if (workshop.PartAfter(story) is not ({ } next and not (Stage.Decide or Stage.Spread or Stage.Result or Stage.BothResults)))
        {
            return null;
        }
        var shown = next.Closing() ?? next;
        var then = (workshop with { Stage = shown }).PartAfter(story);
        var minutes = here.MinutesOf(next) + (shown == next ? 0 : here.MinutesOf(shown));
        return then is { } to && minutes > 0 ? new Saving(next.InWords(), minutes, to, null) : null;
    }

    internal static int LastMet(Workshop workshop, WorkshopStory story, RunPlan run)
    {
        var met = (workshop.AwaitsScene ? story.Stops.SkipLast(1) : story.Stops).Select(stop => stop.Position.Scene.Id).ToHashSet();
        return run.Spine.ToList().FindLastIndex(place => place.Scenes.Any(met.Contains));
    }
}
