using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Rooms;

/// <summary>What of a workshop is deleted on which day, and what stays: the same words wherever it is said.</summary>
/// <param name="Words">The day that was promised at the door: everything said goes.</param>
/// <param name="Title">The day on which its title and date go as well.</param>
public sealed record DeletionDays(DateOnly Words, DateOnly Title)
{
    /// <summary>Title and date stay this long after it was opened, so that the last question weeks later can still name it.</summary>
    public static readonly TimeSpan TitleLasts = TimeSpan.FromDays(150);

    /// <summary>On one line, for a list.</summary>
    public string InShort(bool isDeleted) =>
        isDeleted
            ? $"What was said was deleted on {Words.InFull()}, as promised. Its title and date go on {Title.InFull()}."
            : $"What is said in it is deleted on {Words.InFull()}, its title and date on {Title.InFull()}.";

    /// <summary>What goes on the promised day.</summary>
    public string WhatGoes =>
        $"On {Words.InFull()} everything said in it is deleted: seats and the names people gave, worries, votes, pieces laid and why, "
        + "questions, notes, decisions, what each will do with the cards they kept, and the report and slides made from them. "
        + "Take away before then what you want to keep.";

    /// <summary>What is left afterwards, and until when.</summary>
    public string WhatStays =>
        $"Until {Title.InFull()} its title and date stay in the list of those who ran it, and what people answer weeks later, counted by "
        + "agency without a name. Then they go too. How sure people were is added up over all workshops, never fewer than eight at a "
        + "time, and stays without a name or a workshop. That somebody took part stays in their own learning.";

    public static DeletionDays Of(DateTimeOffset openedAt, DateOnly deleteOn)
    {
        var title = DateOnly.FromDateTime(openedAt.Add(TitleLasts).InUk().DateTime);
        return new DeletionDays(deleteOn, title > deleteOn ? title : deleteOn);
    }
}
