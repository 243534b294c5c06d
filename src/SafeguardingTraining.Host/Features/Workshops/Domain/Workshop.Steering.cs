using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>What a facilitator may do with the story. Each answers with what happened or a sentence why not.</summary>
public sealed partial record Workshop
{
    /// <summary>The next part, as the console's first button says it.</summary>
    public WorkshopOutcome Next(WorkshopStory story, int step) =>
        step != Step
            ? new WorkshopOutcome.Already()
            : Stage switch
            {
                Stage.Lobby => Begin(story),
                Stage.Read when story.Decision is null => To(story, Stage.Debrief),
                Stage.Read when story.Decision is { IsPlain: true, Options: [var only, ..] } => Past(
                    story,
                    new DecisionTaken(only.Index, "", null, false, true)
                ),
                Stage.Decide => WorkshopOutcome.No("Type the group’s decision and its reason; the story goes on from there.", "decision"),
                Stage.Outcome => To(story, Stage.Read),
                Stage.Wall => To(story, Before),
                Stage.Debrief => To(story, Stage.Promise),
                Stage.Promise => To(story, Stage.Ended),
                Stage.Ended => WorkshopOutcome.No("The workshop has ended."),
                _ => To(story, PartAfter(story) ?? Stage),
            };

    /// <summary>One part back; from what came of a decision, that decision is taken back.</summary>
    public WorkshopOutcome Back(WorkshopStory story, int step) =>
        step != Step
            ? new WorkshopOutcome.Already()
            : Stage switch
            {
                Stage.Lobby => WorkshopOutcome.No("This is the beginning."),
                Stage.Ended => WorkshopOutcome.No("The workshop has ended."),
                Stage.Read when Turn == 0 => To(story, Stage.Lobby),
                Stage.Read when story.FollowsDecision => To(story, Stage.Outcome),
                Stage.Read or Stage.Outcome => WorkshopOutcome.Of(new DecisionUndone()),
                Stage.Wall => To(story, Before),
                Stage.Debrief => To(story, Stage.Read),
                Stage.Promise => To(story, Stage.Debrief),
                _ => To(story, PartBefore(story) ?? Stage),
            };

    /// <summary>Straight to a part: earlier to reopen it, later to leave something out.</summary>
    public WorkshopOutcome GoTo(WorkshopStory story, int step, Stage stage) =>
        (step == Step, Stage, stage) switch
        {
            (false, _, _) => new WorkshopOutcome.Already(),
            (_, Stage.Lobby, _) => WorkshopOutcome.No("Begin first: the pieces are dealt then."),
            (_, Stage.Ended, _) => WorkshopOutcome.No("The workshop has ended."),
            (_, _, Stage.Lobby or Stage.Wall or Stage.Ended) => WorkshopOutcome.No("Choose a part of this scene."),
            (_, _, Stage.Outcome) when !story.FollowsDecision => WorkshopOutcome.No("Nothing was decided on the way here."),
            _ when stage.IsOfAScene() && stage is not Stage.Read && story.Decision is null or { IsPlain: true } => WorkshopOutcome.No(
                "There is nothing to decide in this part of the story."
            ),
            _ => To(story, stage),
        };

    /// <summary>
    /// Opens a wall, at whatever step: what it asks is as good a question as when it was typed. The same prompt opens it once.
    /// </summary>
    public WorkshopOutcome OpenWall(WorkshopStory story, string prompt) =>
        Stage switch
        {
            Stage.Lobby => WorkshopOutcome.No("Begin first: the pieces are dealt then."),
            Stage.Ended => WorkshopOutcome.No("The workshop has ended."),
            _ when TextLimits.WhyNot(prompt, TextLimits.LongestNote, "Write what the wall asks.") is { } wrong => WorkshopOutcome.No(
                wrong,
                "prompt"
            ),
            Stage.Wall when WallPrompt == prompt.Trim() => new WorkshopOutcome.Already(),
            _ => To(story, Stage.Wall, prompt.Trim()),
        };

    /// <summary>
    /// The group's decision with its reason. A room that decides by majority follows its last vote; one by consensus says that everyone
    /// can live with it. One that was typed before the room moved on is refused, unless it is the one that moved it.
    /// </summary>
    public WorkshopOutcome Decide(WorkshopStory story, int step, int? option, string reason, string? written, bool everyoneAgrees) =>
        step != Step
            ? (HasJustDecided(option, reason) ? new WorkshopOutcome.Already() : WorkshopOutcome.No(MovedOn))
            : story.Options.FirstOrDefault(one => one.Option.Index == option) switch
            {
                _ when !Stage.IsOfAScene() || story.Decision is null => WorkshopOutcome.No("There is nothing to decide now."),
                null => WorkshopOutcome.No("Choose what the group decided.", "decision"),
                { } chosen when AgainstTheVote(story, chosen.Option) is { } why => WorkshopOutcome.No(why, "decision"),
                _ when Plan.Deciding is Deciding.Consensus && !everyoneAgrees => WorkshopOutcome.No(
                    "This room decides by consensus: ask whether everyone can live with it, then tick the box.",
                    "everyone"
                ),
                _ when TextLimits.WhyNot(reason, TextLimits.LongestReason, "Type the group’s reason.") is { } wrong => WorkshopOutcome.No(
                    wrong,
                    "reason"
                ),
                _ when (written ?? "").Length > TextLimits.LongestReason => WorkshopOutcome.No(
                    TextLimits.TooLong(TextLimits.LongestReason),
                    "written"
                ),
                { } chosen => WorkshopOutcome.Of(
                    new DecisionTaken(chosen.Option.Index, reason.Trim(), TextLimits.OrNull(written), false, false)
                ),
            };

    /// <summary>Goes past this part of the story; nothing is decided and nothing is counted.</summary>
    public WorkshopOutcome SkipBeat(WorkshopStory story, int step) =>
        (step == Step, story.Decision) switch
        {
            (false, _) => new WorkshopOutcome.Already(),
            _ when !Stage.IsUnderWay() => WorkshopOutcome.No("There is nothing to leave out now."),
            (_, { Skip: { } skip }) => Past(story, new DecisionTaken(skip.Index, "", null, true, false)),
            _ => WorkshopOutcome.No("This part has no way past it; go on to the next."),
        };

    public WorkshopOutcome ResetVote(int step) =>
        (step == Step, Stage.RoundOpen()) switch
        {
            (false, _) => new WorkshopOutcome.Already(),
            (_, 0) => WorkshopOutcome.No("No vote is open."),
            (_, var round) => WorkshopOutcome.Of(new BallotReset(round)),
        };

    /// <summary>Counts from slips of paper, for the vote that is open or was shown last.</summary>
    public WorkshopOutcome TypePaperVotes(WorkshopStory story, IReadOnlyDictionary<int, int> counts)
    {
        var round = Stage switch
        {
            Stage.Vote or Stage.Result => 1,
            Stage.SecondVote or Stage.BothResults or Stage.Decide => 2,
            _ => 0,
        };
        return (round, counts) switch
        {
            (0, _) => WorkshopOutcome.No("No vote is open."),
            _ when counts.Keys.Any(option => story.Options.All(one => one.Option.Index != option)) => WorkshopOutcome.No(
                "Those votes are for another question.",
                "paper"
            ),
            _ when counts.Values.Any(count => count is < 0 or > 200) => WorkshopOutcome.No(
                "Type a number from 0 to 200 for each option.",
                "paper"
            ),
            _ => WorkshopOutcome.Of(new PaperVotes(round, counts)),
        };
    }

    public WorkshopOutcome SetTimer(DateTimeOffset now, int? minutes) =>
        minutes switch
        {
            null => WorkshopOutcome.Of(new TimerSet(null)),
            < 1 or > 120 => WorkshopOutcome.No("Choose from 1 to 120 minutes.", "minutes"),
            { } more => WorkshopOutcome.Of(new TimerSet((Timer > now ? Timer.Value : now).AddMinutes(more))),
        };

    public WorkshopOutcome Pause(bool paused) =>
        paused == Paused ? new WorkshopOutcome.Already() : WorkshopOutcome.Of(new PauseSet(paused));

    public WorkshopOutcome BlankScreen(bool blank) =>
        blank == Blank ? new WorkshopOutcome.Already() : WorkshopOutcome.Of(new ScreenBlanked(blank));

    public WorkshopOutcome Inject(string text, string? to) =>
        text switch
        {
            _ when TextLimits.WhyNot(text, TextLimits.LongestReason, "Write the news first.") is { } wrong => WorkshopOutcome.No(
                wrong,
                "inject"
            ),
            _ when to is not null && !AgenciesHere.Contains(to) => WorkshopOutcome.No("Choose everyone, or one agency.", "inject-to"),
            _ when Injects is [.., var last] && last.Repeats(new Inject(text.Trim(), to, Turn)) => new WorkshopOutcome.Already(),
            _ => WorkshopOutcome.Of(new Injected(text.Trim(), to)),
        };

    /// <summary>The facilitator lays a piece that nobody plays.</summary>
    public WorkshopOutcome LayHeldPiece(WorkshopStory story, string piece) =>
        this.HeldBy(story, PieceHoldings.Facilitator).Any(held => held.Id == piece)
            ? WorkshopOutcome.Of(
                new PieceLaid(
                    0,
                    Guid.NewGuid(),
                    piece,
                    null,
                    "Brought in by the facilitator, because nobody plays the agency that holds it.",
                    SharingGround.ChildAtRisk
                )
            )
            : new WorkshopOutcome.Already();

    public WorkshopOutcome Sort(int note, string theme) =>
        (At(note), theme.Trim()) switch
        {
            (null, _) => new WorkshopOutcome.Already(),
            (_, { Length: > 60 }) => WorkshopOutcome.No(TextLimits.TooLong(60), $"theme-{note}"),
            (var found, var name) when found.Theme == TextLimits.OrNull(name) => new WorkshopOutcome.Already(),
            (_, var name) => WorkshopOutcome.Of(new NoteThemed(note, TextLimits.OrNull(name))),
        };

    /// <summary>
    /// Deletes what somebody wrote before the promised day: a note, a reason for sharing, a question or an answer. It cannot be brought
    /// back.
    /// </summary>
    /// <param name="number">Number of the event it came with.</param>
    public WorkshopOutcome DeleteWords(int number) =>
        Notes.Any(note => note.Event == number && note.Place is not NotePlace.Deleted)
        || Table.Laid.Any(laid => laid.Event == number && laid.Why != TextLimits.Deleted)
        || Table.Questions.Any(one => one.Event == number && one.Text != TextLimits.Deleted)
        || Table.Questions.SelectMany(one => one.Replies).Any(reply => reply.Event == number && reply.Text != TextLimits.Deleted)
        || TableDecisions.Values.Any(decision => decision.Event == number && decision.Why is not ("" or TextLimits.Deleted))
            ? WorkshopOutcome.Of(new WordsDeleted(number))
            : new WorkshopOutcome.Already();

    /// <summary>Puts one part of the debrief on the screen, or the page before them.</summary>
    public WorkshopOutcome ShowPart(IReadOnlyList<DebriefSlide> parts, string? key) =>
        key switch
        {
            _ when Stage is not Stage.Debrief => WorkshopOutcome.No("That is for looking back together."),
            not null when parts.All(part => part.Key != key) => WorkshopOutcome.No("Choose one of the parts."),
            _ when key == PartShown => new WorkshopOutcome.Already(),
            _ => WorkshopOutcome.Of(new PartShown(key)),
        };

    public WorkshopOutcome SeeCheckIn(int seat, string by) =>
        CheckIns.Any(one => one.Seat == seat && one.SeenBy is null)
            ? WorkshopOutcome.Of(new CheckInSeen(seat, by))
            : new WorkshopOutcome.Already();

    private WorkshopOutcome Begin(WorkshopStory story) =>
        SeatsIn.Any() || Plan.Rehearsal
            ? WorkshopOutcome.Of([.. RehearsalParticipants.Seats(this), .. Dealt(story), new StageSet(Stage.Read), .. PassFrom(story)])
            : WorkshopOutcome.No("Nobody has a seat yet. Wait for the first to join, or add a seat yourself.");

    private List<WorkshopEvent> Dealt(WorkshopStory story)
    {
        var seated = RehearsalParticipants
            .Seats(this)
            .Aggregate(this, (workshop, next) => workshop.Apply(new EventPlace(Version, OpenedAt, next)));
        return [new PiecesDealt(seated.Deal(story.Scenario))];
    }

    private WorkshopOutcome To(WorkshopStory story, Stage stage, string? prompt = null)
    {
        // Past what is told, the room reads before it does anything else.
        if (stage.IsOfAScene() && PassFrom(story) is { Count: > 0 } passed)
        {
            return WorkshopOutcome.Of([.. passed]);
        }
        WorkshopEvent set = new StageSet(stage, prompt);
        return WorkshopOutcome.Of([set, .. RehearsalParticipants.Answers(With([set]), story)]);
    }

    private WorkshopOutcome Past(WorkshopStory story, DecisionTaken taken)
    {
        if (Run is null)
        {
            return WorkshopOutcome.Of(taken);
        }
        var after = With([taken]);
        return WorkshopOutcome.Of([taken, .. after.PassFrom(WorkshopStory.Of(after, story.Scenario))]);
    }

    private Workshop With(IEnumerable<WorkshopEvent> events) =>
        events.Aggregate(this, (workshop, next) => workshop.Apply(new EventPlace(Version, OpenedAt, next)));

    private bool HasJustDecided(int? option, string reason) =>
        Decisions is [.., var last] && last.Option == option && last.Reason == reason.Trim();

    private string? AgainstTheVote(WorkshopStory story, Option option)
    {
        var tally = VoteTally.Of(this, story, 2) is { Total: > 0 } second ? second : VoteTally.Of(this, story, 1);
        var most = tally.Lines.Count == 0 ? 0 : tally.Lines.Max(line => line.Votes);
        var behind =
            Plan.Deciding is Deciding.Majority
            && tally.Total > 0
            && tally.Lines.First(line => line.Option.Index == option.Index).Votes < most;
        return behind ? "This room decides by majority, and most voted for another option." : null;
    }

    private Note? At(int note) => note >= 1 && note <= Notes.Count ? Notes[note - 1] : null;
}
