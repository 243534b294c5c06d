using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops;

/// <summary>What a facilitator may do with the story. Each answers with what happened or a sentence why not.</summary>
public sealed partial record Workshop
{
    /// <summary>The next part, as the console's first button says it.</summary>
    public Outcome Next(StoryNow story, int step) => step != Step
        ? new Outcome.Already()
        : Stage switch
        {
            Stage.Lobby => Begin(story),
            Stage.Read when story.Decision is null => To(story, Stage.Debrief),
            Stage.Read when story.Decision is { IsPlain: true, Options: [var only, ..] } => Outcome.Of(new Decided(only.Index, "", null, false, true)),
            Stage.Decide => Outcome.No("Type the group’s decision and its reason; the story goes on from there.", "decision"),
            Stage.Wall => To(story, Before),
            Stage.Debrief => To(story, Stage.Promise),
            Stage.Promise => To(story, Stage.Ended),
            Stage.Ended => Outcome.No("The workshop has ended."),
            _ => To(story, Stage.After() ?? Stage),
        };

    /// <summary>One part back; at the beginning of a scene, the decision that led to it is taken back.</summary>
    public Outcome Back(StoryNow story, int step) => step != Step
        ? new Outcome.Already()
        : Stage switch
        {
            Stage.Lobby => Outcome.No("This is the beginning."),
            Stage.Ended => Outcome.No("The workshop has ended."),
            Stage.Read when Turn == 0 => To(story, Stage.Lobby),
            Stage.Read => Outcome.Of(new DecisionUndone()),
            Stage.Wall => To(story, Before),
            Stage.Debrief => To(story, Stage.Read),
            Stage.Promise => To(story, Stage.Debrief),
            _ => To(story, Stage.Before() ?? Stage),
        };

    /// <summary>Straight to a part: earlier to reopen it, later to leave something out.</summary>
    public Outcome GoTo(StoryNow story, int step, Stage stage, string prompt) => (step == Step, Stage, stage) switch
    {
        (false, _, Stage.Wall) when !IsOpen(prompt) => Outcome.No(MovedOn, "prompt"),
        (false, _, _) => new Outcome.Already(),
        (_, Stage.Lobby, _) => Outcome.No("Begin first: the pieces are dealt then."),
        (_, Stage.Ended, _) => Outcome.No("The workshop has ended."),
        (_, _, Stage.Wall) when Words.WhyNot(prompt, Words.LongestNote, "Write what the wall asks.") is { } wrong => Outcome.No(wrong, "prompt"),
        (_, _, Stage.Lobby or Stage.Ended) => Outcome.No("Choose a part of this scene."),
        _ when stage.IsOfAScene() && stage is not Stage.Read && story.Decision is null or { IsPlain: true } => Outcome.No("There is nothing to decide in this part of the story."),
        _ => To(story, stage, stage is Stage.Wall ? prompt.Trim() : null),
    };

    /// <summary>The group's decision with its reason. A room that decides by majority follows its last vote; one by consensus says that everyone can live with it.</summary>
    public Outcome Decide(StoryNow story, int step, int? option, string reason, string? written, bool everyoneAgrees) => step != Step
        ? IsDecided(option, reason) ? new Outcome.Already() : Outcome.No(MovedOn, "decision")
        : story.Options.FirstOrDefault(one => one.Option.Index == option) switch
        {
            _ when !Stage.IsOfAScene() || story.Decision is null => Outcome.No("There is nothing to decide now."),
            null => Outcome.No("Choose what the group decided.", "decision"),
            { } chosen when AgainstTheVote(story, chosen.Option) is { } why => Outcome.No(why, "decision"),
            _ when Plan.Deciding is Deciding.Consensus && !everyoneAgrees => Outcome.No("This room decides by consensus: ask whether everyone can live with it, then tick the box.", "everyone"),
            _ when Words.WhyNot(reason, Words.LongestReason, "Type the group’s reason.") is { } wrong => Outcome.No(wrong, "reason"),
            _ when (written ?? "").Length > Words.LongestReason => Outcome.No(Words.TooLong(Words.LongestReason), "written"),
            { } chosen => Outcome.Of(new Decided(chosen.Option.Index, reason.Trim(), Words.OrNull(written), false, false)),
        };

    /// <summary>Goes past this part of the story; nothing is decided and nothing is counted.</summary>
    public Outcome SkipBeat(StoryNow story, int step) => (step == Step, story.Decision) switch
    {
        (false, _) => new Outcome.Already(),
        _ when !Stage.IsUnderWay() => Outcome.No("There is nothing to leave out now."),
        (_, { Skip: { } skip }) => Outcome.Of(new Decided(skip.Index, "", null, true, false)),
        _ => Outcome.No("This part has no way past it; go on to the next."),
    };

    public Outcome ResetVote(int step) => (step == Step, Stage.RoundOpen()) switch
    {
        (false, _) => new Outcome.Already(),
        (_, 0) => Outcome.No("No vote is open."),
        (_, var round) => Outcome.Of(new BallotReset(round)),
    };

    /// <summary>Counts from slips of paper, for the vote that is open or was shown last.</summary>
    public Outcome TypePaperVotes(StoryNow story, IReadOnlyDictionary<int, int> counts)
    {
        var round = Stage switch { Stage.Vote or Stage.Result => 1, Stage.SecondVote or Stage.BothResults or Stage.Decide => 2, _ => 0 };
        return (round, counts) switch
        {
            (0, _) => Outcome.No("No vote is open."),
            _ when counts.Keys.Any(option => story.Options.All(one => one.Option.Index != option)) => Outcome.No("Those votes are for another question.", "paper"),
            _ when counts.Values.Any(count => count is < 0 or > 200) => Outcome.No("Type a number from 0 to 200 for each option.", "paper"),
            _ => Outcome.Of(new PaperVotes(round, counts)),
        };
    }

    public Outcome SetTimer(DateTimeOffset now, int? minutes) => minutes switch
    {
        null => Outcome.Of(new TimerSet(null)),
        < 1 or > 120 => Outcome.No("Choose from 1 to 120 minutes.", "minutes"),
        { } more => Outcome.Of(new TimerSet((Timer > now ? Timer.Value : now).AddMinutes(more))),
    };

    public Outcome Pause(bool paused) => paused == Paused ? new Outcome.Already() : Outcome.Of(new PauseSet(paused));

    public Outcome BlankScreen(bool blank) => blank == Blank ? new Outcome.Already() : Outcome.Of(new ScreenBlanked(blank));

    public Outcome Inject(string text, string? to) => text switch
    {
        _ when Words.WhyNot(text, Words.LongestReason, "Write the news first.") is { } wrong => Outcome.No(wrong, "inject"),
        _ when to is not null && !Plan.Agencies.Contains(to) => Outcome.No("Choose everyone, or one agency.", "inject-to"),
        _ when Injects is [.., var last] && last == new Inject(text.Trim(), to, Turn) => new Outcome.Already(),
        _ => Outcome.Of(new Injected(text.Trim(), to)),
    };

    /// <summary>The facilitator lays a piece that nobody plays.</summary>
    public Outcome LayHeldPiece(StoryNow story, string piece) => this.HeldBy(story, Pieces.Facilitator).Any(held => held.Id == piece)
        ? Outcome.Of(new PieceLaid(0, Guid.NewGuid(), piece, null, "Brought in by the facilitator, because nobody plays the agency that holds it.", Basis.ChildAtRisk))
        : new Outcome.Already();

    public Outcome Show(int note) => At(note) is { Place: not NotePlace.Shown } ? Outcome.Of(new NoteShown(note)) : new Outcome.Already();

    public Outcome KeepBack(int note) => At(note) is { Place: not NotePlace.KeptBack } ? Outcome.Of(new NoteKeptBack(note)) : new Outcome.Already();

    public Outcome Sort(int note, string theme) => (At(note), theme.Trim()) switch
    {
        (null, _) => new Outcome.Already(),
        (_, { Length: > 60 }) => Outcome.No(Words.TooLong(60), $"theme-{note}"),
        (var found, var name) when found.Theme == Words.OrNull(name) => new Outcome.Already(),
        (_, var name) => Outcome.Of(new NoteThemed(note, Words.OrNull(name))),
    };

    /// <summary>Deletes what somebody wrote before the promised day: a note, a reason for sharing, a question or an answer. It cannot be brought back.</summary>
    /// <param name="number">Number of the event it came with.</param>
    public Outcome DeleteWords(int number) =>
        Notes.Any(note => note.Event == number && note.Place is not NotePlace.Deleted)
            || Table.Laid.Any(laid => laid.Event == number && laid.Why != Words.Deleted)
            || Table.Questions.Any(one => (one.Event == number && one.Text != Words.Deleted) || one.Replies.Any(reply => reply.Event == number && reply.Text != Words.Deleted))
            ? Outcome.Of(new WordsDeleted(number))
            : new Outcome.Already();

    /// <summary>Puts one part of looking back on the screen, or the list of parts.</summary>
    public Outcome ShowPart(IReadOnlyList<BackPart> parts, string? key) => key switch
    {
        _ when Stage is not Stage.Debrief => Outcome.No("That is for looking back together."),
        not null when parts.All(part => part.Key != key) => Outcome.No("Choose one of the parts."),
        _ when key == PartShown => new Outcome.Already(),
        _ => Outcome.Of(new PartShown(key)),
    };

    public Outcome SeeCheckIn(int seat, string by) =>
        CheckIns.Any(one => one.Seat == seat && one.SeenBy is null) ? Outcome.Of(new CheckInSeen(seat, by)) : new Outcome.Already();

    private Outcome Begin(StoryNow story) => SeatsIn.Any() || Plan.Rehearsal
        ? Outcome.Of([.. Simulation.Seats(this), .. Dealt(story), new StageSet(Stage.Read)])
        : Outcome.No("Nobody has a seat yet. Wait for the first to join, or add a seat yourself.");

    private List<WorkshopEvent> Dealt(StoryNow story)
    {
        var seated = Simulation.Seats(this).Aggregate(this, (workshop, next) => workshop.Apply(new Happened(Version, OpenedAt, next)));
        return [new PiecesDealt(seated.Deal(story.Scenario))];
    }

    private Outcome To(StoryNow story, Stage stage, string? prompt = null)
    {
        WorkshopEvent set = new StageSet(stage, prompt);
        var there = Apply(new Happened(Version, OpenedAt, set));
        return Outcome.Of([set, .. Simulation.Answers(there, story)]);
    }

    // What somebody typed before the room moved is refused in words, unless it is what was kept: the same form sent again.
    private bool IsOpen(string prompt) => Stage is Stage.Wall && WallPrompt == prompt.Trim();

    private bool IsDecided(int? option, string reason) =>
        Decisions is [.., var last] && last.Option == option && last.Reason == reason.Trim();

    private string? AgainstTheVote(StoryNow story, Option option)
    {
        var tally = Tally.Of(this, story, 2) is { Total: > 0 } second ? second : Tally.Of(this, story, 1);
        var most = tally.Lines.Count == 0 ? 0 : tally.Lines.Max(line => line.Votes);
        var behind = Plan.Deciding is Deciding.Majority && tally.Total > 0 && tally.Lines.First(line => line.Option.Index == option.Index).Votes < most;
        return behind ? "This room decides by majority, and most voted for another option." : null;
    }

    private Note? At(int note) => note >= 1 && note <= Notes.Count ? Notes[note - 1] : null;
}
