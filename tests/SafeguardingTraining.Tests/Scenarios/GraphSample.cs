using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Scenarios;

/// <summary>
/// A small story that branches: an opening of each role's own, seventy-five minutes to spend, a decision that can do lasting harm, a way
/// to mend a slip, and an ending of two strands.
/// </summary>
internal static class GraphSample
{
    public static ScenarioVocabulary Known { get; } = Sample.Known with { OnTheRail = new HashSet<string>() };

    public static ScenarioFiles With(string ink) => Sample.With(ink) with { ScenarioMd = Front, PiecesYaml = Pieces };

    public static Scenario Telling(string ink) => Sample.Read(With(ink));

    public static string Front { get; } =
        Sample.Front.Replace(
            "questions:",
            """
            strands:
              - id: child
                name: Sam's mornings
                states:
                  - id: waves
                    title: He waves
                  - id: still
                    title: He stands there
                    words: He stands at the window and looks in.
              - id: trust
                name: Who would ring again
                states:
                  - id: rings
                    title: Ann would
                  - id: nobody
                    title: Nobody would
            questions:
            """,
            StringComparison.Ordinal
        );

    public static string Pieces { get; } =
        Sample
            .Pieces.Replace("date: 2026-11-23", "date: 2026-11-20", StringComparison.Ordinal)
            .Replace(
                "brings: Asking housing would have brought it.",
                "brings: Asking housing would have brought it.\n    begins: [police]",
                StringComparison.Ordinal
            )
            .Replace(
                "brings: Asking the school would have brought it.",
                "brings: Asking the school would have brought it.\n    fetched: true",
                StringComparison.Ordinal
            );

    public static string Ink { get; } =
        $$"""
            VAR role = "social-worker"
            VAR acted = false
            VAR clock = 0
            VAR aunt = 0
            VAR warned = false
            VAR seen = false
            { role == "police": -> desk }
            -> before

            === desk
            # scene: desk The front counter
            # role: police
            # day: 1
            He counts the chairs {{Sample.Filler(30)}} # child: Sam's counting
            The counter is busy. # decide: What first?
            // strongest: 2
            * [Finish the queue, since they have waited.]
                # did: You finished the queue. # point: PC-09 # challenge: -1 # support: 1
                # because: Queues {{Sample.Filler(30)}}
                ~ acted = true
                They thank you.
                -> before
            * [Read the log, since it is there and short.]
                # did: You read the log. # point: PC-09 # challenge: 1 # support: 1
                # because: Logs {{Sample.Filler(30)}}
                ~ acted = true
                ~ seen = true
                It is short.
                -> before
            + [Leave this part out. # skip] -> before

            === before
            # scene: before Ten past one
            # day: 1
            # clock: 13:45
            # until: 15:00 The meeting is at three.
            ~ clock = 75
            He has one shoe on {{Sample.Filler(30)}} # child: Sam's rest
            - (again)
            { clock } minutes until the meeting. # decide: What do you do with the time?
            * {clock >= 25} [Ring Ann on her break. # takes: 25 # detail: She drives a bus. # gone: Her break is over.]
                # did: You rang Ann. # point: PC-09
                # turns: trust rings
                # because: Ringing {{Sample.Filler(30)}}
                ~ clock -= 25
                ~ aunt = 1
                ~ acted = true
                "You rang," says Ann. # speaker: Ann # piece: aunt-call
                -> again
            * {clock >= 60} [Go and see the school. # takes: 60]
                # did: You went to the school. # point: PC-09 # asks: school-note
                # turns: child waves
                # because: Going {{Sample.Filler(30)}}
                ~ clock -= 60
                ~ seen = true
                ~ acted = true
                They show you a drawing. # piece: school-note
                -> again
            + [Go in to the meeting.] -> table
            + [Leave this part out. # skip] -> table

            === table
            # scene: table Three o'clock
            # day: 1
            He is under the table {{Sample.Filler(30)}} # child: Sam's table
            They look at you. # decide: What do you say?
            // strongest: 1
            * [Say what is not known and stop there.]
                # did: You said what is not known. # point: PC-09 # challenge: 1 # support: 1
                # because: Unknowns {{Sample.Filler(30)}}
                ~ acted = true
                Pens move.
                -> mend
            * [Tell him who has been ringing about Sam.]
                # did: You told him who rang. # point: PC-09 # challenge: 2 # support: -2
                # serious: child He was told who rang
                # because: Naming {{Sample.Filler(30)}}
                ~ acted = true
                ~ warned = true
                He writes it down.
                -> mend
            + [Leave this part out. # skip] -> mend

            === mend
            # scene: mend The lay-by
            # date: 1 December
            { aunt == 0: Ann's bus is in the lay-by. | Ann flashes her lights. }
            He is asleep {{Sample.Filler(30)}} # child: Sam's sleep
            She winds the window down. # closed: The school > It broke up on Friday. # decide: What do you say to Ann?
            // strongest: 1
            * [Tell her that her call was left lying there.]
                # did: You told her plainly. # point: RL-07 # challenge: 1 # support: 2
                # repair: trust # turns: trust rings
                # because: Plainly {{Sample.Filler(30)}}
                ~ acted = true
                ~ aunt = 2
                She swears.
                -> weeks
            * [Thank her for being a good aunt to him.]
                # did: You thanked her. # point: RL-07 # challenge: -1 # support: 1
                # because: Thanks {{Sample.Filler(30)}}
                ~ acted = true
                She nods.
                -> weeks
            + [Leave this part out. # skip] -> weeks

            === weeks
            { not acted: -> left }
            Six weeks. # ending: Six weeks on
            -> child_strand -> trust_strand -> END

            === child_strand
            { seen and not warned:
                He waves with both arms. # strand: child waves
                Then he gets down.
            - else:
                He stands at the window. # strand: child still
            }
            ->->

            === trust_strand
            { aunt > 0:
                Ann rings on Sundays. # strand: trust rings
            - else:
                Nobody rings. # strand: trust nobody
            }
            ->->

            === left
            The weeks go by without you. # ending: left As it was left
            -> END
            """;

    // Below the texts they are made of: static members are set in the order they stand.
    public static ScenarioFiles Files { get; } = With(Ink);

    public static Scenario Scenario { get; } = Sample.Read(Files);

    /// <summary>Plays on by the words options begin with.</summary>
    public static Reader At(string role, params string[] words) => At(Scenario, role, words);

    public static Reader At(Scenario scenario, string role, params string[] words)
    {
        var reader = Reader.Start(scenario, role, 3);
        foreach (var begin in words)
        {
            var decision = Assert.IsType<Decision>(reader.Position.Decision);
            var option = decision
                .Options.Append(decision.Skip)
                .OfType<Option>()
                .First(option => option.Text.StartsWith(begin, StringComparison.Ordinal));
            Assert.True(reader.Take(new TakenChoice(option.Index)), begin);
        }
        return reader;
    }

    /// <summary>The same as a playthrough.</summary>
    public static Playthrough Played(string role, params string[] words)
    {
        var reader = Reader.Start(Scenario, role, 3);
        var taken = new List<TakenChoice>();
        foreach (var begin in words)
        {
            var decision = Assert.IsType<Decision>(reader.Position.Decision);
            var option = decision
                .Options.Append(decision.Skip)
                .OfType<Option>()
                .First(option => option.Text.StartsWith(begin, StringComparison.Ordinal));
            taken.Add(new TakenChoice(option.Index));
            reader.Take(taken[^1]);
        }
        return new Playthrough(Scenario, role, 3, taken);
    }
}
