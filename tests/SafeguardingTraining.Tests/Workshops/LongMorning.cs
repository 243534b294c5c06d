using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Views;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>
/// A workshop as full as one can be: forty seats of every agency, each text as long as it may be, and a whole story played to its end by
/// domain calls alone. Every moment of it can be looked at.
/// </summary>
internal sealed class LongMorning
{
    private const int Seats = 40;
    private const int MostDecisions = 60;

    private readonly Scenario scenario;
    private readonly int way;
    private readonly string words;
    private WorkshopStory story = null!;
    private Workshop now = Workshop.Unopened(Guid.NewGuid());

    private LongMorning(Scenario scenario, int way, string words) => (this.scenario, this.way, this.words) = (scenario, way, words);

    private List<WorkshopMoment> Moments { get; } = [];

    /// <summary>Every moment at which the screen shows something else.</summary>
    /// <param name="way">Which option the room takes each time, counted round.</param>
    /// <param name="words">What people write, over and over.</param>
    public static IReadOnlyList<WorkshopMoment> Of(Scenario scenario, int way, string words)
    {
        var morning = new LongMorning(scenario, way, words);
        morning.Open();
        morning.Play();
        return morning.Moments;
    }

    private void Open()
    {
        var plan = new WorkshopPlan(
            Long(WorkshopPlan.LongestTitle),
            scenario.Slug,
            scenario.Version,
            scenario.Roles[0].Id,
            7,
            [.. Agency.All.Select(agency => agency.Code)],
            0,
            Deciding.Facilitator,
            FreeText.WithAgency,
            Unplayed.Dealt,
            Long(WorkshopPlan.LongestText),
            Long(WorkshopPlan.LongestText),
            false,
            new DateOnly(2026, 12, 25)
        );
        Take(new Opened(plan, "ACDEFGHJ", "ACDEFGHJKMNP", Guid.NewGuid(), "Sam"));
        for (var seat = 0; seat < Seats; seat++)
        {
            var agency = plan.Agencies[seat % plan.Agencies.Count];
            Do(now.Join(new JoinRequest(ReadableCode.NewKey(), agency, null, null, 1, null)));
        }
        Rate(RatingMoment.Before, 0);
        Look();
    }

    private void Play()
    {
        Do(now.Next(story, now.Step));
        for (var turn = 0; turn < MostDecisions && story.Decision is { } decision; turn++)
        {
            if (now.Stage is Stage.Outcome || decision.IsPlain)
            {
                Look();
                Do(now.Next(story, now.Step));
                continue;
            }
            Scene(turn < 2);
        }
        Look();
        Do(now.GoTo(story, now.Step, Stage.Debrief));
        Look();
        Do(now.Next(story, now.Step));
        Rate(RatingMoment.After, 1);
        Look();
        Do(now.Next(story, now.Step));
        Look();
    }

    private void Rate(RatingMoment moment, int more)
    {
        foreach (var seat in Everybody())
        {
            Do(
                now.Rate(
                    seat,
                    Fresh,
                    moment,
                    1 + ((seat + more) % SelfRating.Highest),
                    SelfRating.Steps[(seat + more) % SelfRating.Steps.Count]
                )
            );
        }
    }

    private void Scene(bool isFull)
    {
        if (isFull)
        {
            Do(now.Inject(Long(TextLimits.LongestReason), null));
        }
        Look();
        GoTo(Stage.Worry);
        foreach (var seat in Everybody())
        {
            Do(now.GiveWorry(seat, Fresh, 1 + (seat * 7 % 10), isFull ? Long(TextLimits.LongestNote) : "Short."));
        }
        ShowNotes(isFull ? 12 : 3);
        GoTo(Stage.Spread);
        GoTo(Stage.Table);
        Share(isFull);
        ShowNotes(isFull ? now.Texts.Count : 3);
        Look();
        Vote(Stage.Vote, Stage.Result);
        Vote(Stage.SecondVote, Stage.BothResults);
        GoTo(Stage.Decide);
        if (isFull)
        {
            Wall();
        }
        var option = story.Options[way % story.Options.Count].Option;
        Do(now.Decide(story, now.Step, option.Index, Long(TextLimits.LongestReason), isFull ? Long(TextLimits.LongestReason) : null, true));
        Look();
    }

    private void Share(bool isFull)
    {
        foreach (var seat in Everybody())
        {
            if (now.HeldBy(story, now.Seats[seat].Agency) is [var piece, ..])
            {
                var why = isFull ? Long(TextLimits.LongestReason) : "They need it.";
                var to = seat % 5 == 0 ? now.Plan.Agencies.First(agency => agency != now.Seats[seat].Agency) : null;
                if (now.LayPiece(story, seat, Fresh, piece.Id, to, why, SharingGround.ChildAtRisk) is WorkshopOutcome.Agreed laid)
                {
                    Do(laid);
                }
            }
            if (isFull && seat % 3 == 0)
            {
                Do(now.Ask(seat, Fresh, now.Plan.Agencies.First(agency => agency != now.Seats[seat].Agency), "What did you see?"));
            }
        }
    }

    private void Vote(Stage vote, Stage result)
    {
        GoTo(vote);
        foreach (var seat in Everybody())
        {
            Do(now.GiveVote(story, seat, Fresh, story.Options[seat % story.Options.Count].Option.Index, Sureness.Very));
        }
        Look();
        GoTo(result);
    }

    private void Wall()
    {
        Do(now.OpenWall(story, Long(TextLimits.LongestNote)));
        foreach (var seat in Everybody())
        {
            Do(now.WriteOnWall(seat, Fresh, seat % 2 == 0 ? Long(TextLimits.LongestNote) : "Who has seen her awake?\nSince when?"));
        }
        ShowNotes(now.Notes.Count);
        for (var note = 1; note <= now.Notes.Count; note += 3)
        {
            Do(now.Sort(note, Long(50)));
        }
        Look();
        Do(now.Next(story, now.Step));
    }

    private void ShowNotes(int most)
    {
        foreach (var text in now.Texts.Where(text => text.Place is NotePlace.Held).Take(most).ToList())
        {
            Do(now.Release(text.Event));
        }
    }

    private List<int> Everybody() => [.. now.SeatsIn.Select(seat => seat.Number)];

    private Submission Fresh => new(Guid.NewGuid(), now.Step);

    private string Long(int most) => string.Join(' ', Enumerable.Repeat(words, (most / words.Length) + 1))[..most].Trim();

    private void GoTo(Stage stage)
    {
        Do(now.GoTo(story, now.Step, stage));
        Look();
    }

    private void Look() => Moments.Add(new WorkshopMoment(now, story));

    private void Do(WorkshopOutcome outcome)
    {
        if (outcome is WorkshopOutcome.Refused refused)
        {
            throw new InvalidOperationException($"{now.Stage}: {refused.Why}");
        }
        foreach (var what in outcome is WorkshopOutcome.Agreed agreed ? agreed.Events : [])
        {
            Take(what);
        }
    }

    private void Take(WorkshopEvent what)
    {
        var before = now;
        now = now.Apply(new EventPlace(now.Version + 1, DomainWorkshop.Start, what));
        if (!ReferenceEquals(before.Decisions, now.Decisions) || !ReferenceEquals(before.Plan, now.Plan))
        {
            story = WorkshopStory.Of(now, scenario);
        }
    }
}
