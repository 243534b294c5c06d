namespace SafeguardingTraining.Host.Features.Language;

/// <summary>What a reader would miss in a text, or would be glad to find.</summary>
public enum NoticeKind
{
    NoChild,
    NoChildsWords,
    NoStrength,
    FactAndOpinion,
    JudgementUnseen,
    GapToFill,
    HarmIsPlain,
    ChildIsHeard,
}

/// <summary>Something noticed about a text as a whole, or about one of its sentences.</summary>
/// <param name="About">The sentence it is about, or null for the whole text.</param>
public sealed record TextNotice(NoticeKind Kind, string? About = null)
{
    /// <summary>It is good as it is, and is said so that it stays.</summary>
    public bool IsGood => Kind is NoticeKind.HarmIsPlain or NoticeKind.ChildIsHeard;

    /// <summary>One or two sentences to the writer.</summary>
    public string Says =>
        Kind switch
        {
            NoticeKind.NoChild => "The child is not in this yet. What did you see of the child, or what did the child do or say?",
            NoticeKind.NoChildsWords =>
                "The child is here, but not heard. Is there something the child said or showed that could stand in their own words?",
            NoticeKind.NoStrength => "Nothing that works is here yet. What did somebody do well, or try? It takes nothing from the worry.",
            NoticeKind.FactAndOpinion =>
                "What happened and what you make of it stand in one sentence. Two sentences let a reader tell them apart.",
            NoticeKind.JudgementUnseen => "This is a conclusion. What did you see or hear that led you to it?",
            NoticeKind.GapToFill => "A gap in square brackets is waiting for your own facts.",
            NoticeKind.HarmIsPlain => "You name harm plainly. Leave that as it is.",
            NoticeKind.ChildIsHeard => "Somebody’s own words are here. Keep them as they were said.",
            _ => throw new InvalidOperationException($"Nothing is said about {Kind}."),
        };

    /// <summary>Says nothing of the text, so that a log cannot.</summary>
    public override string ToString() => Kind.ToString();
}
