using SafeguardingTraining.Host.Features.Diary.Entries;

namespace SafeguardingTraining.Host.Features.Diary.Demonstration;

/// <summary>The diary of Hester, an invented health visitor who also runs workshops.</summary>
public static class HesterEntries
{
    /// <summary>What she wrote beside the page that Idris showed her.</summary>
    internal const string BesideIdris =
        "Thank you for trusting me with this. What stays with me is that you knelt down. You could have stayed tall and nobody would have "
        + "asked why. Shall we talk about what you did with your radio while you listened? I think there is something there that others could use.";

    public static IReadOnlyList<DemonstrationEntry> All { get; } =
    [
        new(
            4,
            "Running the room more slowly",
            "facilitating, silence",
            "I asked a question and then answered it myself, because nobody spoke for a moment. When I did it differently in the second scene "
                + "and counted to ten, the quietest agency in the room was the one with the missing piece.\n\nWaiting is work. It only looks like doing nothing."
        )
        {
            Questions = "Who would have spoken in the first scene if I had waited there too?",
            Source = EntrySource.Workshop,
            Minutes = 90,
            Participatory = true,
            Activity = "I ran a workshop for several agencies and read my own notes afterwards.",
            Impact = "I will leave ten seconds after each question before I say anything.",
            Theme = CodeTheme.PromoteProfessionalism,
            Actions = [new("Write the second question on a card, so that I am not tempted to answer the first", 1, "my co-facilitator")],
        },
        new(
            23,
            "A cot, a carrier and a good answer",
            "safer sleep, curiosity",
            "I was given a good answer about where the baby sleeps, and I wrote it down. Driving away I noticed that I had asked about a usual night. "
                + "The nights that worry me are the other ones: after a party, away from home, when somebody is poorly.\n\nNext time I will ask about the last "
                + "night that was not usual."
        )
        {
            Source = EntrySource.Practice,
            Points = ["PC-01"],
            Theme = CodeTheme.PractiseEffectively,
            Actions =
            [
                new("Ask about the last night that was different, on each visit this week", -5),
                new(
                    "Bring the wording to our team meeting",
                    -9,
                    "the team",
                    "Three colleagues tried it. One said that it was the first time a father told her about the sofa."
                ),
            ],
        },
        new(
            118,
            "What the interpreter heard",
            "language, listening",
            "The interpreter told me afterwards that the answer had been shorter than what I was given in English, and sadder. We had been so polite to each other that nobody checked.\n\n"
                + "I want to agree before we begin that she stops me when a word carries more than I think."
        )
        {
            Source = EntrySource.Practice,
            Peer = "The interpreter suggested five minutes together before the visit, and five after it.",
            Minutes = 20,
            Theme = CodeTheme.PrioritisePeople,
        },
        new(
            365,
            "Two calm hours in supervision",
            "supervision, worry",
            "I brought the family I had been quiet about. I had been quiet because there was nothing to point at: every appointment kept, every form returned. "
                + "Said aloud, it was not nothing. It was that I had never once seen a toy on the floor."
        )
        {
            Questions = "How do I bring a worry that I cannot prove yet, without making it larger or smaller than it is?",
            Source = EntrySource.Supervision,
            Minutes = 120,
            Participatory = true,
            Theme = CodeTheme.PreserveSafety,
        },
        new(
            540,
            "My first workshop as a facilitator",
            "facilitating, beginning",
            "I had practised the timings and forgotten the people. A colleague left the room for a while and came back; I was glad that the first slide had said that anybody may.\n\n"
                + "Next time I will ask beforehand what would help people to stay, or to leave well."
        )
        {
            Source = EntrySource.Workshop,
            Minutes = 150,
            Participatory = true,
            Theme = CodeTheme.PromoteProfessionalism,
        },
        new(
            790,
            "The word I stopped using",
            "language, records",
            "I read a page of mine as the person it is about would read it. “Failed to engage” stood there twice. What had happened was that we offered mornings to somebody who works nights.\n\n"
                + "I wrote it again with what we offered, and when."
        )
        {
            Source = EntrySource.Briefing,
            Minutes = 7,
            Theme = CodeTheme.PractiseEffectively,
        },
        new(
            1060,
            "Why I keep this diary",
            "beginning",
            "I forget the small things first, and the small things are often what I would need. So: a few lines when something stays with me on the way home, without names, and one thing that I will do."
        ),
    ];
}
