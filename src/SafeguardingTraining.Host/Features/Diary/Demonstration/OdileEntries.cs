using SafeguardingTraining.Host.Features.Diary.Entries;

namespace SafeguardingTraining.Host.Features.Diary.Demonstration;

/// <summary>The diary of Odile, the invented safeguarding lead of a primary school.</summary>
public static class OdileEntries
{
    public static IReadOnlyList<DemonstrationEntry> All { get; } =
    [
        new(
            5,
            "The person at the gate notices first",
            "school, listening",
            "Our crossing patrol told me that a child had begun to walk on the other side of the road from his brother. She said it as if she were taking up my time. "
                + "It was the most useful sentence I heard all week.\n\nI thanked her, and I realised that nobody had ever told her what becomes of what she tells us."
        )
        {
            Source = EntrySource.Practice,
            Actions = [new("Go back to her and say what I may say, and that it helped", 1)],
        },
        new(
            26,
            "Asking my team how they are, and meaning it",
            "managing, supervision",
            "I look after other people’s learning and find it easy to count. Finished, under way, late. What the list does not say is that the person who is late sat with a mother until seven.\n\n"
                + "So I went and asked before I pressed the button that reminds them."
        )
        {
            Questions = "What do my colleagues need from me that no list would ever show?",
            Source = EntrySource.Supervision,
            Minutes = 60,
            Participatory = true,
            Actions =
            [
                new("Move the date for whoever asked me, and write to them myself", -6),
                new(
                    "Keep the first ten minutes of our meeting for what was hard",
                    -12,
                    "the pastoral team",
                    "We did, twice. The second time somebody who never speaks began."
                ),
            ],
        },
        new(
            140,
            "A referral that could be pictured",
            "referrals, records",
            "I had written that there were “concerns about presentation”. The worker at the front door asked me what I had seen. I had seen summer shoes in the snow, and a child who said that he likes them.\n\n"
                + "It took one more minute to write that down, and she could see it too."
        )
        {
            Source = EntrySource.Briefing,
            Minutes = 7,
            Impact = "I read each referral once more and ask: could a stranger draw it?",
        },
        new(
            358,
            "When we did not agree",
            "escalation",
            "I thought that it should go further and the other service did not. I was polite for two weeks. Then I used the steps that we have for that, and nobody was offended: they had been waiting for somebody to."
        )
        {
            Questions = "Why did I need two weeks for something that is written on one page and has my name in it?",
            Source = EntrySource.Practice,
        },
        new(
            610,
            "Talking to a father before talking about him",
            "families, openness",
            "I rang before I wrote. It was an uncomfortable call, and he was angry, and then he asked what he could do. I had been so busy preparing for the first part that I had nothing ready for the second."
        )
        {
            Source = EntrySource.Practice,
        },
        new(
            930,
            "New in this post",
            "beginning",
            "My predecessor left me a cupboard of good order and one sentence on a yellow note: “You will never know enough. Ring anyway.” I have put it inside the door, where I see it when I am looking for something else."
        ),
    ];
}
