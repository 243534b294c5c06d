using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Tests.Scenarios;

/// <summary>A small whole scenario that keeps every rule, for tests to play or to break in one place.</summary>
internal static class Sample
{
    public static ScenarioVocabulary Known { get; } =
        new(new HashSet<string> { "PC-09", "RL-07", "VO-03" }) { OnTheRail = new HashSet<string> { "sample" } };

    public static ScenarioFiles With(string ink) => new("sample", Front, ink, InkCompiler.Compile(ink), Pieces, People);

    /// <summary>The same scenario around another story.</summary>
    public static Scenario Telling(string ink) => Read(With(ink));

    public static Scenario Read(ScenarioFiles files) => Assert.IsType<Reading.Complete>(ScenarioReader.Read(files)).Scenario;

    public static Playthrough Play(Scenario scenario, params int[] options) => Play(scenario, "police", options);

    public static Playthrough Play(Scenario scenario, string role, params int[] options) =>
        new(scenario, role, 7, [.. options.Select(option => new TakenChoice(option))]);

    public static int LineOf(string text, string words) =>
        text[..text.IndexOf(words, StringComparison.Ordinal)].Count(letter => letter == '\n') + 1;

    public static string Front { get; } =
        $"""
            ---
            title: The sample's day
            order: 1
            minutes: 5
            starts: 2026-11-23
            child: sam
            invitation: {Filler(40)}
            contentNote: A worried aunt. Nothing is shown.
            roles:
              - id: social-worker
                name: duty social worker
                agency: social-care
                desk: You have the duty desk.
              - id: police
                name: police officer
                agency: police
                desk: You have the early shift.
              - id: teacher
                name: class teacher
                agency: school
                desk: You have 3B.
            review:
              short: A review, 2020
              title: "A review: its title"
              publisher: A board
              date: May 2020
              taught: That calls belong on one page.
              source: A handbook, 2024
              checkedOn: 2026-11-22
            questions:
              - What did you see?
              - What didn't you ask?
            ---
            {Filler(80)}

            ## Without the scenes
            {Filler(180)}
            """;

    public static string People { get; } =
        """
            words: Sam lives with his mother Bea. Ann is Bea's sister.
            homes:
              - id: flat
                name: Elm Court
            people:
              - id: sam
                name: Sam Ash
                short: Sam
                age: 4
                is: the child
                home: flat
                parents: [bea]
              - id: bea
                name: Bea Ash
                short: Bea
                is: Sam's mother
                home: flat
              - id: ann
                name: Ann Ash
                short: Ann
                is: aunt
                sibling: bea
              - id: father
                short: Father
                is: not asked
                unknown: true
                parentOf: [sam]
              - id: ray
                name: Ray Poe
                is: your sergeant
                family: false
                roles: [police]
            """;

    public static string Pieces { get; } =
        """
            pieces:
              - id: aunt-call
                title: The aunt's call
                agency: social-care
                date: 2026-11-23
                text: Ann rang. Sam no longer waves.
                brings: It came by itself.
              - id: school-note
                title: The school's note
                agency: school
                date: 2026-10-09
                text: Sam hid under the table.
                brings: Asking the school would have brought it.
              - id: stayed
                title: The old tenancy
                agency: housing
                date: 2025-03-01
                text: Three moves in a year.
                brings: Asking housing would have brought it.
            asks:
              - agency: health-visiting
                text: When was he last seen?
              - agency: midwifery
                text: Was she ever seen alone?
              - agency: gp
                text: Who else is registered there?
              - agency: police
                text: Any calls to the address?
              - agency: early-help
                text: What stopped them coming?
              - agency: adult-mental-health
                text: Who looks after Sam on bad days?
            """;

    public static string Ink { get; } =
        $$"""
            VAR role = "social-worker"
            VAR trust = 0
            -> call

            === call
            # scene: call The first call
            # day: 1
            # time: 8 am
            { role == "police": The station's phone rings. | The phone on your desk rings. }
            He lines his boots up {{Filler(30)}} # child: Sam's morning
            "Nobody rings me back," says Ann. # speaker: Ann # piece: aunt-call # decide: What do you do with the call?
            * [Ring Ann back today and ask her everything.]
                # did: You rang Ann back.
                # point: PC-09 # point: VO-03 # challenge: 1 # support: 2
                # asks: school-note
                # because: Ringing back {{Filler(30)}}
                ~ trust = trust + 1
                She talks for a long time. # piece: school-note
                -> visit
            * [Write the call up and wait for more.]
                # did: You wrote it up.
                # point: PC-09 # challenge: -1 # support: -1 # because: Writing up {{Filler(30)}}
                You write it all down.
                -> visit
            * [Mark the call as a family quarrel today.]
                # did: You marked it as a quarrel.
                # point: PC-09 # challenge: -2 # support: 1 # because: A quarrel {{Filler(30)}}
                ~ trust = trust - 1
                The box turns green.
                -> visit
            + [Leave this part out. # skip]
                The call is written up.
                -> visit

            === visit
            # scene: visit The front door
            # day: 2
            { trust > 0: Bea opens before you knock. | The door opens a hand's breadth. }
            He shows you a snail {{Filler(30)}} # child: Sam's snail
            "It isn't a good time." # speaker: Bea # decide: What do you say to Bea?
            * [Tell her why you came, in your words. # write: Your first two sentences to Bea]
                # did: You told her why you came.
                # point: RL-07 # challenge: 2 # support: 2 # because: Saying why {{Filler(30)}}
                # shares: aunt-call > school
                ~ trust = trust + 1
                She lets you in.
                -> review
            * [Ask her when another day would suit better.]
                # did: You asked for another day.
                # point: RL-07 # challenge: -1 # support: 1 # because: Another day {{Filler(30)}}
                She names a day next month.
                -> review
            * [Say that there will have to be consequences.]
                # did: You spoke of consequences.
                # point: RL-07 # challenge: 2 # support: -2 # because: A threat {{Filler(30)}}
                # asks: stayed
                ~ trust = trust - 1
                The door shuts.
                -> review
            + [Leave this part out. # skip]
                A colleague visits.
                -> review

            === review
            # scene: review A week later
            # date: 1 December
            { trust > 0: Everyone has come. | Half the chairs are empty. }
            He draws the table {{Filler(30)}} # child: Sam's drawing
            Your turn comes. # decide: What do you say at the table?
            * [Say what nobody knows yet, in your words. # write: What you would say]
                # did: You named what nobody knew.
                # point: VO-03 # challenge: 2 # support: 1 # because: Unknowns {{Filler(30)}}
                # escalates: manager
                ~ trust = trust + 1
                Pens start to move.
                -> weeks
            * [Agree with what was said before you spoke.]
                # did: You agreed.
                # point: VO-03 # challenge: -2 # support: 1 # because: Agreeing {{Filler(30)}}
                They thank you.
                -> weeks
            * [Say that somebody should have done it earlier.]
                # did: You blamed.
                # point: VO-03 # challenge: 1 # support: -2 # because: Blame {{Filler(30)}}
                ~ trust = trust - 1
                Nobody looks up.
                -> weeks
            + [Leave this part out. # skip]
                The meeting goes on.
                -> weeks

            === weeks
            { trust > 1: -> good }
            { trust < -1: -> poor }
            -> middle

            === good
            # ending: good The window, in March
            He waves with both arms.
            -> END

            === middle
            # ending: middle Three weeks on
            Some things are better.
            -> END

            === poor
            # ending: poor The list, in January
            The curtains are drawn.
            -> END
            """;

    // Below the texts they are made of: static members are set in the order they stand.
    public static ScenarioFiles Files { get; } = With(Ink);

    public static Scenario Scenario { get; } = Read(Files);

    public static string Filler(int words) => string.Join(' ', Enumerable.Repeat("word", words));
}
