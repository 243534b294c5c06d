using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Scenarios;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>A workshop on the sample scenario, played by domain calls alone.</summary>
internal sealed class DomainWorkshop
{
    public static readonly DateTimeOffset Start = new(2026, 11, 25, 9, 30, 0, TimeSpan.Zero);

    private static readonly string[] Everyone = ["social-care", "school", "police"];

    public DomainWorkshop(Func<WorkshopPlan, WorkshopPlan>? change = null)
    {
        var plan = new WorkshopPlan(
            "A morning",
            "sample",
            "v1",
            "police",
            7,
            Everyone,
            0,
            Deciding.Facilitator,
            FreeText.Anonymous,
            Unplayed.Dealt,
            "",
            "",
            false,
            new DateOnly(2026, 12, 25)
        );
        Take(new Opened(change?.Invoke(plan) ?? plan, "ACDEFGHJ", "ACDEFGHJKMNP", Guid.NewGuid(), "Sam"));
    }

    public Workshop Now { get; private set; } = Workshop.Unopened(Guid.NewGuid());

    public List<EventPlace> Log { get; } = [];

    /// <summary>The story it is on.</summary>
    public Scenario Scenario { get; init; } = Sample.Scenario;

    public WorkshopStory Story => WorkshopStory.Of(Now, Scenario);

    public Submission Fresh => new(Guid.NewGuid(), Now.Step);

    /// <summary>Applies what was agreed, and fails the test when it was not.</summary>
    public DomainWorkshop Do(WorkshopOutcome outcome)
    {
        var agreed = outcome is WorkshopOutcome.Refused refused
            ? throw new InvalidOperationException(refused.Why)
            : Assert.IsType<WorkshopOutcome.Agreed>(outcome);
        foreach (var what in agreed.Events)
        {
            Take(what);
        }
        return this;
    }

    public int Sit(string agency, int people = 1, string? name = null)
    {
        Do(Now.Join(new JoinRequest(ReadableCode.NewKey(), agency, null, name, people, null)));
        return Now.Seats.Count;
    }

    /// <summary>A facilitator lets everything through that seats have typed.</summary>
    public DomainWorkshop Release()
    {
        foreach (var text in Now.Texts.Where(text => text.Place is NotePlace.Held).ToList())
        {
            Do(Now.Release(text.Event));
        }
        return this;
    }

    /// <summary>The number of the event with which a note came.</summary>
    public int EventOf(int note) => Now.Notes[note - 1].Event;

    public DomainWorkshop Next() => Do(Now.Next(Story, Now.Step));

    public DomainWorkshop GoTo(Stage stage) =>
        Do(stage is Stage.Wall ? Now.OpenWall(Story, "What did you see?") : Now.GoTo(Story, Now.Step, stage));

    public DomainWorkshop Decide(int option = 0) => GoTo(Stage.Decide).Do(Now.Decide(Story, Now.Step, option, "We agreed.", null, true));

    public static string Why(WorkshopOutcome outcome) => Assert.IsType<WorkshopOutcome.Refused>(outcome).Why;

    private void Take(WorkshopEvent what)
    {
        var happened = new EventPlace(Now.Version + 1, Start.AddMinutes(Now.Version), what);
        Log.Add(happened);
        Now = Now.Apply(happened);
    }
}
