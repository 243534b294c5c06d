using SafeguardingTraining.Host.Features.Diary.Entries;

namespace SafeguardingTraining.Host.Features.Diary.Demonstration;

/// <summary>The diary of Tobias, an invented adult mental health nurse.</summary>
public static class TobiasEntries
{
    public static IReadOnlyList<DemonstrationEntry> All { get; } =
    [
        new(
            2,
            "Asking after the children, properly",
            "think family, curiosity",
            "I always ask whether there are children at home. Today I asked what they do in the afternoon when their mother cannot get up. She was quiet, and then she told me who makes the sandwiches.\n\n"
                + "I have been asking a question that can be answered with a number."
        )
        {
            Source = EntrySource.Practice,
            Points = ["TH-01"],
            Theme = CodeTheme.PrioritisePeople,
            Actions = [new("Ask her whether I may talk with the school, and tell her first what I would say", 1, "my clinical lead")],
        },
        new(
            31,
            "A plan that somebody could carry",
            "planning, working together",
            "We left the meeting with nine actions, and seven had no name beside them. I noticed it while we were putting on our coats and said nothing, as everybody was late already."
        )
        {
            Source = EntrySource.Practice,
            Theme = CodeTheme.PreserveSafety,
            Actions =
            [
                new("Write to the chair and ask who does what", -7),
                new(
                    "Say it in the room next time, before the coats",
                    -3,
                    "",
                    "I did. It took four minutes, and two of the actions turned out to be mine."
                ),
            ],
        },
        new(
            104,
            "Capacity is about this decision, today",
            "capacity, young people",
            "In the scenario I wanted to protect him, and so I kept looking for a reason why he could not decide. There was none. What he needed from me was the risk in plain words, and a second visit."
        )
        {
            Source = EntrySource.Playthrough,
            Minutes = 30,
            Activity = "I played a scenario about a young man who is almost eighteen.",
            Impact = "I write down which decision I mean before I write about capacity.",
            Theme = CodeTheme.PractiseEffectively,
        },
        new(
            370,
            "What being well hides",
            "recovery, think family",
            "He was well, and so we talked of discharge. His daughter was in the next room and nobody asked what she had been doing while he was unwell, or whether she has been told that she may stop now."
        )
        {
            Questions = "Who tells a child that it is no longer her turn to look after things?",
            Source = EntrySource.Supervision,
            Minutes = 60,
            Participatory = true,
            Theme = CodeTheme.PrioritisePeople,
        },
        new(
            655,
            "A colleague from children’s services in our team room",
            "working together",
            "She sat with us for a morning. We use the same words for different things: “low risk” with us is about the person before us, with her it is about everybody in the flat. We both went quiet when we saw it."
        )
        {
            Source = EntrySource.Practice,
            Minutes = 180,
            Participatory = true,
            Peer = "We agreed to say for whom a risk is low whenever we write it.",
            Theme = CodeTheme.PractiseEffectively,
        },
        new(
            980,
            "Beginning again after a break",
            "beginning",
            "I came back to this work after a year away. I had forgotten how loud a ward is, and how much is said with a door. I want to keep the ears of my first week for as long as I can."
        )
        {
            Theme = CodeTheme.PromoteProfessionalism,
        },
    ];
}
