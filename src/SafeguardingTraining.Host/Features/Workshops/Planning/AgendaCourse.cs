using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Planning;

/// <summary>Lays the course of a workshop beside its plan, line by line.</summary>
internal sealed class AgendaCourse(Workshop workshop, WorkshopStory story, RunPlan run, DateTimeOffset at)
{
    private DateTimeOffset planned;

    /// <summary>When it begins by the plan: as was settled before, or so that it was on time when it was begun.</summary>
    public DateTimeOffset Begins { get; } = BeginsOf(workshop, run, at);

    public IEnumerable<AgendaRow> Rows()
    {
        planned = Begins;
        yield return Row(AgendaKind.Welcome, "Welcome", run.Welcome, OpenedAt, Begun(), workshop.Stage is Stage.Lobby);
        foreach (var row in Scenes())
        {
            yield return row;
        }
        var back = Began(one => one.Stage is Stage.Debrief);
        var promise = Began(one => one.Stage is Stage.Promise);
        yield return Row(AgendaKind.LookingBack, "Looking back", run.LookingBack, back, promise, workshop.Stage is Stage.Debrief);
        yield return Row(AgendaKind.Promise, "One thing each", run.Promise, promise, workshop.EndedAt, workshop.Stage is Stage.Promise);
    }

    /// <summary>The scene the room is at, where that is one of the place's; else whichever it may be.</summary>
    internal static string TitleOf(PlanScene place, WorkshopStory story) =>
        place.Scenes.Contains(story.Position.Scene.Id) ? story.Position.Scene.Title : TitleOf(place, story.Scenario);

    internal static string TitleOf(PlanScene place, Scenario scenario) =>
        place.Scenes.Select(id => scenario.SceneOf(id)?.Title ?? id).ToList().Listed("or");

    private DateTimeOffset OpenedAt => workshop.OpenedAt > Begins || Begun() is null ? workshop.OpenedAt : Begins;

    private IEnumerable<AgendaRow> Scenes()
    {
        var met = workshop.Stage is Stage.Lobby ? [] : Together(Met()).ToList();
        for (var place = 0; place < met.Count; place++)
        {
            foreach (var row in RowsOf(met[place], place + 1 < met.Count ? met[place + 1] : null))
            {
                yield return row;
            }
        }
        if (!(workshop.Stage is Stage.Lobby || workshop.Stage.IsUnderWay()))
        {
            yield break;
        }
        foreach (var place in run.Spine.Skip((workshop.Stage is Stage.Lobby ? -1 : Saving.LastMet(workshop, story, run)) + 1))
        {
            yield return Row(AgendaKind.Scene, TitleOf(place, story), place.Minutes, null, null, false);
            foreach (var rest in Rest(place, false))
            {
                yield return rest;
            }
        }
    }

    private IEnumerable<AgendaRow> RowsOf(MetScene met, MetScene? next)
    {
        if (met.IsTold)
        {
            yield return new AgendaRow(AgendaKind.Told, met.Title, 0, null, null, null, AgendaState.Done);
            yield break;
        }
        var place = run.PlaceOf(met.Id);
        planned = place is null ? planned : PlannedOf(place);
        var isNow = next is null && workshop.Stage.IsUnderWay();
        var ends = next is null ? Began(one => one.Stage is Stage.Debrief) : Began(one => one.Turn >= next.Turn && one.Stage.IsOfAScene());
        yield return Row(
            AgendaKind.Scene,
            met.Title,
            place?.Minutes ?? 0,
            Began(one => one.Turn >= met.Turn && one.Stage.IsOfAScene()),
            ends,
            isNow
        );
        foreach (var rest in Rest(place, !isNow))
        {
            yield return rest;
        }
    }

    private IEnumerable<AgendaRow> Rest(PlanScene? place, bool isDone)
    {
        if (place is { Break: > 0 })
        {
            var rest = Row(AgendaKind.Break, "Break", place.Break, null, null, false);
            yield return isDone ? rest with { State = AgendaState.Done } : rest;
        }
    }

    private AgendaRow Row(AgendaKind kind, string title, int minutes, DateTimeOffset? began, DateTimeOffset? ended, bool isNow)
    {
        var from = planned;
        planned = planned.AddMinutes(minutes);
        var state =
            isNow ? AgendaState.Now
            : began is not null ? AgendaState.Done
            : AgendaState.ToCome;
        int? spent =
            began is { } since && state is not AgendaState.ToCome
                ? Math.Max(0, (int)((state is AgendaState.Now ? at : ended ?? at) - since).TotalMinutes)
                : null;
        return new AgendaRow(kind, title, minutes, from, state is AgendaState.ToCome ? null : began, spent, state);
    }

    // Places that the story went round are behind the room as well, with what they were to take.
    private DateTimeOffset PlannedOf(PlanScene place) =>
        Begins.AddMinutes(run.Welcome + run.Spine.TakeWhile(other => other != place).Sum(other => other.Minutes + other.Break));

    // Scenes that are told one after another are one line.
    private static IEnumerable<MetScene> Together(IEnumerable<MetScene> met)
    {
        List<MetScene> told = [];
        foreach (var scene in met)
        {
            if (scene.IsTold)
            {
                told.Add(scene);
                continue;
            }
            if (told is [var first, ..])
            {
                yield return told.Count == 1 ? first : first with { Title = $"{told.Count.InWords().Capitalised()} scenes" };
            }
            told.Clear();
            yield return scene;
        }
        if (told is [var last, ..])
        {
            yield return told.Count == 1 ? last : last with { Title = $"{told.Count.InWords().Capitalised()} scenes" };
        }
    }

    private IEnumerable<MetScene> Met()
    {
        var stops = workshop.AwaitsScene ? story.Stops.SkipLast(1).ToList() : story.Stops;
        var turn = 0;
        while (turn < stops.Count)
        {
            var scene = stops[turn].Position.Scene;
            var next = turn + 1;
            while (next < stops.Count && stops[next].Position.Scene.Id == scene.Id)
            {
                next++;
            }
            if (story.Scenario.SceneOf(scene.Id) is not null && stops[turn].Position.Ending is null)
            {
                var isTold = Enumerable.Range(turn, next - turn).All(one => one < workshop.Turn && workshop.Decisions[one].IsTold);
                yield return new MetScene(scene.Id, scene.Title, turn, isTold);
            }
            turn = next;
        }
    }

    private DateTimeOffset? Begun() => workshop.BegunAt;

    private DateTimeOffset? Began(Func<StageBegun, bool> what) => workshop.Course.FirstOrDefault(what)?.At;

    private static DateTimeOffset BeginsOf(Workshop workshop, RunPlan run, DateTimeOffset at)
    {
        var begun = workshop.BegunAt;
        return workshop.Plan.BeginsAt ?? (begun ?? at).AddMinutes(-(begun is null ? 0 : run.Welcome));
    }

    /// <param name="Turn">The number of its first decision.</param>
    private sealed record MetScene(string Id, string Title, int Turn, bool IsTold);
}
