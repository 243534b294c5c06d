namespace SafeguardingTraining.Scenarios;

/// <summary>A rule authors can rely on: the code that messages carry, how much it weighs and why it is there.</summary>
public sealed record Rule(string Code, Severity Severity, string Why)
{
    /// <summary>Every code that reading or checking a scenario can report.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "folder",
            Severity.Error,
            "A scenario's folder is named in lower-case words joined by hyphens: the name is part of its address."
        ),
        new("place", Severity.Warning, "place.svg draws where the day begins, with simple shapes and the names of our colours alone."),
        new("file", Severity.Error, "A scenario is made of scenario.md, people.yaml, pieces.yaml and story.ink."),
        new("ink", Severity.Error, "The Ink compiler cannot make sense of a line; as a warning, it can, but doubts that it was meant so."),
        new(
            "yaml",
            Severity.Error,
            "The file is no YAML that can be read. Most often a value holds a colon and needs quotation marks, or a line begins with a tab."
        ),
        new("front-matter", Severity.Error, "scenario.md begins with front matter between two lines of three hyphens."),
        new("without-missing", Severity.Error, "Whoever prefers not to walk through the scenes reads the account without them."),
        new("key-missing", Severity.Error, "A value every scenario has is not there."),
        new("key-unknown", Severity.Error, "A name means nothing here; it may be a slip of the pen."),
        new("value", Severity.Error, "A value is of another kind than the format asks."),
        new("date", Severity.Error, "Dates are written 2026-11-23."),
        new("id-repeated", Severity.Error, "An id names one thing only."),
        new("agency-unknown", Severity.Error, "The code belongs to no agency."),
        new("person-unknown", Severity.Error, "The id belongs to nobody in people.yaml."),
        new("home-unknown", Severity.Error, "The id belongs to no home in people.yaml."),
        new("role-unknown", Severity.Error, "The id belongs to no role in scenario.md."),
        new("scene-unknown", Severity.Error, "The id belongs to no scene in story.ink."),
        new("story-unreadable", Severity.Error, "The compiled story cannot be loaded."),
        new("roles-three", Severity.Warning, "The learner chooses among three roles; a small story, of up to nine scenes, may have one."),
        new("family-large", Severity.Error, "The family diagram holds at most eight people."),
        new(
            "card-missing",
            Severity.Error,
            "Each of the nine agencies holds a piece or can ask something, so that a workshop has something in everybody's hands: add a piece with that agency, or an ask, to pieces.yaml."
        ),
        new("length", Severity.Warning, "A text is shorter or longer than the page is made for."),
        new(
            "tag-unknown",
            Severity.Error,
            "A line, or the end of one, that begins with # is a mark. Each mark has a name that is known; the guide lists them all."
        ),
        new("tag-malformed", Severity.Error, "What stands after the name of a mark that begins with # cannot be read."),
        new(
            "tag-misplaced",
            Severity.Error,
            "A mark that begins with # stands on a line, in an option or under an option, each in its own place."
        ),
        new("tag-unmet", Severity.Warning, "No path that was tried comes past this mark."),
        new(
            "point-unknown",
            Severity.Error,
            "The practice point has no page. The points are the files in content/practice-points; the name of each is its code."
        ),
        new("piece-unknown", Severity.Error, "The id belongs to no piece in pieces.yaml."),
        new("speaker-unknown", Severity.Error, "Who speaks is a short name or a name of people.yaml, or Narrator."),
        new(
            "name-never",
            Severity.Error,
            "No real child, no convicted adult and no real worker is named; a review's title may stand where it is cited."
        ),
        new(
            "word-uncritical",
            Severity.Warning,
            "The narrator uses a wording that the lexicon would have us think about again; in somebody's mouth, in quotation marks or in *asterisks* it may stand, and so may a line that ends in the comment // meant."
        ),
        new("role-variable", Severity.Error, "The story declares VAR role, which is set before it starts."),
        new("question-missing", Severity.Error, "A decision has a heading: # decide on the last line before its options."),
        new("options-few", Severity.Error, "A decision has at least two options."),
        new(
            "options-three",
            Severity.Warning,
            "A decision has two to four options; in a story on the rail it has three. Which is strongest is told by the comment // strongest above them, never by their order."
        ),
        new("skip-missing", Severity.Error, "Every decision has a way past it."),
        new("skip-annotated", Severity.Error, "Leaving a part out is never counted, so it carries no annotations."),
        new("did-missing", Severity.Error, "The debrief tells each option in the past: # did."),
        new("point-missing", Severity.Error, "Each option exercises a practice point."),
        new("challenge-missing", Severity.Error, "Each option has its place in the relationship window: # challenge."),
        new("support-missing", Severity.Error, "Each option has its place in the relationship window: # support."),
        new("because-missing", Severity.Error, "The debrief gives the author's reason for each option: # because."),
        new("because-length", Severity.Warning, "A reason is 25 to 50 words."),
        new("options-uneven", Severity.Warning, "Options are within a third of each other in length, so that length tells nothing."),
        new("annotation-homeless", Severity.Error, "Annotations stand on the first line of an outcome, before the next scene begins."),
        new(
            "write-few",
            Severity.Warning,
            "At least two decisions ask for the learner's own words; in a small story of one role, one does."
        ),
        new("piece-unreachable", Severity.Error, "A piece comes to somebody or is asked for by somebody."),
        new("child-missing", Severity.Error, "Every scene has a passage of the child's day."),
        new(
            "scene-missed",
            Severity.Error,
            "Every role comes to every scene that is not another's (# role), and to no scene that is; in a story that branches a path may pass by it, in one on the rail none does."
        ),
        new("scene-repeated", Severity.Error, "A scene begins once on a path."),
        new("scenes-same", Severity.Warning, "A third of the scenes read differently because of something earlier."),
        new("day-backwards", Severity.Error, "Days go forward."),
        new("text-long", Severity.Warning, "A paragraph of over 110 words is hard to read on a screen."),
        new("option-unoffered", Severity.Warning, "No path that was tried is offered this option."),
        new("knot-unreachable", Severity.Error, "Something leads to every knot and stitch; what nothing leads to, nobody will read."),
        new("loop-closed", Severity.Error, "From every place some way leads to an end; a circle with no way on keeps its reader for ever."),
        new(
            "variable-unread",
            Severity.Warning,
            "A variable is remembered so that something later depends on it; the story never looks at this one."
        ),
        new(
            "ending-missing",
            Severity.Error,
            "An ending is put together from strands: # ending: and a title on its first line, then a passage for each strand that begins with # strand, the strand's id and its state's. Beside it stands # ending: left and a title, for whoever left everything out. A story on the rail has # ending: good, middle and poor."
        ),
        new("ending-unreached", Severity.Error, "Every role can reach every ending."),
        new(
            "skip-ending",
            Severity.Error,
            "Leaving every part out leads to a page that tells the weeks as they went without you: # ending: left and a title; in a story on the rail, to the middle ending."
        ),
        new(
            "story-runs-out",
            Severity.Error,
            "Every path leads to an ending: a knot that begins with # ending: good, middle or poor and a title, and ends with -> END. A path that only says -> END has none."
        ),
        new(
            "strands-missing",
            Severity.Error,
            "scenario.md names the strands of the ending, each with two to four states, best first: what is done sets each by itself, and no sum decides."
        ),
        new("strand-unknown", Severity.Error, "The strand, or its state, is not in scenario.md."),
        new("strand-unreached", Severity.Error, "In every role some way leads to every state of every strand."),
        new(
            "strand-rare",
            Severity.Warning,
            "Each state of a strand is met on at least one walk in twenty; fewer, and nobody will read it."
        ),
        new(
            "strand-common",
            Severity.Warning,
            "No state of a strand takes more than 60 of 100 walks; more, and what was done hardly matters to it."
        ),
        new(
            "serious-forgiven",
            Severity.Error,
            "A serious act closes the best state of its strand for good: no kindness later undoes it. Every way is followed, or where there are too many, some hundreds of walks from there."
        ),
        new(
            "slip-final",
            Severity.Error,
            "One slip closes nothing for good: after an option that is not the strongest and is not marked # serious, some way still leads to each best state. Every way is followed, or where there are too many, some hundreds of walks."
        ),
        new(
            "decision-same",
            Severity.Error,
            "What is chosen leads to another scene or is remembered by something that is looked at later; else it is no decision."
        ),
        new("scene-rare", Severity.Warning, "A scene or a visit is met on at least one walk in twenty of a role that has it."),
        new(
            "sequences-few",
            Severity.Warning,
            "In each role, walks take at least thirty different sequences of scenes and visits; of a small story of one role this is not asked."
        ),
        new(
            "words-shared",
            Severity.Warning,
            "Two walks of one role share at most 50 of 100 words, at the median of 300 pairs; in a small story of one role, at most 80."
        ),
        new("role-shared", Severity.Warning, "A role is a chair: at most half of what it can read can be read from another."),
        new(
            "strongest-missing",
            Severity.Warning,
            "A comment above the options names the strongest, such as // strongest: 1,3 or // strongest: none."
        ),
        new(
            "tells",
            Severity.Error,
            "check --tells: the strongest options can be told without reading the scene. Write options of one act each, with reasons on all or none, and let the strongest be short, tired or self-serving as often as the others."
        ),
        new(
            "clock-half",
            Severity.Error,
            "# clock says what time it is, # until when it is over; both stand on one line, and the first is earlier."
        ),
        new("takes-clock", Severity.Error, "Only where a clock runs can a choice take time."),
        new(
            "takes-unguarded",
            Severity.Error,
            "Ink offers only what fits, {clock >= 25} before a visit of 25 minutes, so that Inky plays the same story as the site."
        ),
        new("hub-closed", Severity.Error, "Time need not all be spent: a way on stands beside the visits."),
        new(
            "piece-early",
            Severity.Error,
            "Nobody can learn a thing before it happened: a piece comes on or after its date, and one that is held from the start is dated before the story. What a story on the rail tells late says from which scene it is held (from:), so that no card tells it scenes before."
        ),
        new("speaker-narration", Severity.Warning, "A speaker's name stands beside what they say, not beside what is told of them."),
        new(
            "plan-scene",
            Severity.Error,
            "A plan for a room, and what is told instead of a scene, names scenes of the story by their ids."
        ),
        new("plan-minutes", Severity.Error, "The minutes of a plan's parts add up to the minutes it is for."),
        new(
            "plan-parts",
            Severity.Error,
            "Every scene of a plan is read, decided in and followed by what came of it; a vote goes with the talk after it, a second vote with both results."
        ),
        new("plan-sentence", Severity.Error, "What a plan leaves out is told in a sentence, so that a room knows what it comes from."),
        new("plan-takes", Severity.Error, "What is taken in a scene that is told begins as an option of the story does."),
        new("plan-unmet", Severity.Error, "A room that plays a plan's spine comes to each of its places."),
        new("story-endless", Severity.Error, "A path comes to its end within a few hundred choices."),
        new(
            "trouble",
            Severity.Error,
            "The story breaks down on a path: something is asked for that is not there when the path comes past. Try the path on the scenario's page, \"Try it\", to see what stood before it."
        ),
        new("story-warning", Severity.Warning, "The story goes on, but not as written."),
    ];

    internal static Rule Of(string code) => ByCode[code];

    private static Dictionary<string, Rule> ByCode { get; } = All.ToDictionary(rule => rule.Code);
}
