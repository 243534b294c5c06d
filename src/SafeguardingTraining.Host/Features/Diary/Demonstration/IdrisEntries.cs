using SafeguardingTraining.Host.Features.Diary.Entries;

namespace SafeguardingTraining.Host.Features.Diary.Demonstration;

/// <summary>The diary of Idris, an invented neighbourhood police officer.</summary>
public static class IdrisEntries
{
    public static IReadOnlyList<DemonstrationEntry> All { get; } =
    [
        new(
            3,
            "The hallway is not the house",
            "home visits, children",
            "Everything I was told, I was told standing in a hallway. Both adults were calm by then and so was I. It would have been easy to leave it at that.\n\n"
                + "There was a child at the top of the stairs. I knelt down so that I was not the tallest thing in the house, turned my radio low and said my first name. "
                + "What I heard then was two sentences long, and it was the only part of the evening that I would call evidence of how it is to live there."
        )
        {
            Questions = "What would have made it easier for somebody small to come down, instead of me going up?",
            Source = EntrySource.Practice,
            Points = ["PC-03"],
            IsShown = true,
            Actions = [new("Ring the school’s safeguarding lead and tell her what I saw, not only that I was there", 1, "my sergeant")],
        },
        new(
            19,
            "Who else was there this week?",
            "information sharing",
            "I closed a call in good order and heard two days later that three of us had closed one each. Each was fine by itself. Next to one another they were a week in somebody’s life.\n\n"
                + "I had asked who lives there. I had not asked who else comes."
        )
        {
            Source = EntrySource.Briefing,
            Minutes = 7,
            Points = ["IS-01"],
            Actions =
            [
                new("Ask the front door how I find out who else was at an address", -4),
                new(
                    "Ask “who else has been to see you?” at the next five doors",
                    -8,
                    "",
                    "Asked at six. At two of them somebody named a worker I had never heard of, and I rang both."
                ),
            ],
        },
        new(
            96,
            "A room in which I held one piece",
            "workshop, information sharing",
            "In the workshop I was sure after the first scene. Then the housing officer laid down one line about a broken door, and my certainty turned round. "
                + "I noticed that I had been waiting for the others to finish, so that I could say what I thought."
        )
        {
            Source = EntrySource.Workshop,
            Minutes = 90,
            Participatory = true,
            Activity = "A workshop with nine agencies on one story.",
            Impact = "I ask first what the others hold, and say what I hold, before anybody says what it means.",
            Peer = "The health visitor beside me writes down who has not spoken yet. I have begun to do the same.",
        },
        new(
            362,
            "The call that sounded like all the others",
            "domestic abuse, curiosity",
            "It was the fourth call from there, and I knew the way without looking. That was the trouble: I knew the way. I went in with the third call in my head and wrote the fourth in the words of the third."
        )
        {
            Questions = "How do I walk in as if I had never been there, and still carry what I know?",
            Source = EntrySource.Practice,
        },
        new(
            575,
            "Supervision, and what I left out",
            "supervision",
            "I told my sergeant what we did and in which order. She asked what I had felt at the door, and I said nothing much. On the way home I knew: I had been relieved that it was tidy. "
                + "Tidy is not the same as safe."
        )
        {
            Source = EntrySource.Supervision,
            Minutes = 45,
            Participatory = true,
        },
        new(
            810,
            "What the school already knew",
            "schools, information sharing",
            "I rang to tell the school something and was told more than I brought. Nobody had asked them before, because it was out of hours when we were called. "
                + "The answer had been lying in a drawer with the best intentions."
        )
        {
            Source = EntrySource.Practice,
        },
        new(
            1040,
            "First month in the neighbourhood team",
            "beginning, home visits",
            "On response I had twelve minutes and a blue light. Here I may come back on a quiet afternoon and be given tea. I did not expect that the tea would be the harder part. "
                + "It is difficult to ask a hard question with somebody’s cup in my hand, and it is when I learn the most."
        ),
    ];
}
