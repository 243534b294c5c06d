namespace SafeguardingTraining.Host.Features.Language.Replacements;

/// <summary>Where in a sentence a replacement is right English and leaves the facts as they are; an author writes it in brackets.</summary>
internal enum ConditionKind
{
    Noun,
    Ends,
    Bare,
    Active,
    Past,
    Perfect,
    Base,
    Subject,
    Named,
    Clause,
    Starts,
    Question,
    Promise,
    Affirmed,
    NotBesideHarm,
    After,
    NotAfter,
    Before,
    NotBefore,
    NotNear,
}

/// <summary>One condition of a replacement, and the words it names.</summary>
/// <param name="Words">Words, or groups of <see cref="FunctionWords"/>, that the condition asks for.</param>
/// <param name="WithStop">A comma, any other stop or the end of the text counts among them.</param>
/// <param name="WithEnd">So does the end of a statement, and a comma does not.</param>
/// <param name="WithNumbers">So does a number in figures.</param>
internal sealed record ReplacementCondition(ConditionKind Kind, ExactWords Words, bool WithStop, bool WithEnd, bool WithNumbers)
{
    private const string Stop = "stop";
    private const string End = "end";
    private const string Number = "number";

    private static readonly ExactWords Promises = new ExactWords("will 'll shall");

    private static readonly (string Says, ConditionKind Kind, bool TakesWords)[] Known =
    [
        ("noun", ConditionKind.Noun, false),
        ("ends", ConditionKind.Ends, false),
        ("bare", ConditionKind.Bare, false),
        ("active", ConditionKind.Active, false),
        ("past", ConditionKind.Past, false),
        ("perfect", ConditionKind.Perfect, false),
        ("base", ConditionKind.Base, false),
        ("subject", ConditionKind.Subject, false),
        ("named", ConditionKind.Named, false),
        ("clause", ConditionKind.Clause, false),
        ("starts", ConditionKind.Starts, false),
        ("question", ConditionKind.Question, false),
        ("promise", ConditionKind.Promise, false),
        ("affirmed", ConditionKind.Affirmed, false),
        ("not beside harm", ConditionKind.NotBesideHarm, false),
        ("not after ", ConditionKind.NotAfter, true),
        ("not before ", ConditionKind.NotBefore, true),
        ("not near ", ConditionKind.NotNear, true),
        ("after ", ConditionKind.After, true),
        ("before ", ConditionKind.Before, true),
    ];

    /// <summary>The condition an author wrote, or null when there is none like it.</summary>
    public static ReplacementCondition? Of(string written)
    {
        foreach (var (says, kind, takesWords) in Known)
        {
            if (takesWords ? written.StartsWith(says, StringComparison.Ordinal) : written == says)
            {
                var words = takesWords ? written[says.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
                return new ReplacementCondition(
                    kind,
                    new ExactWords(
                        string.Join(' ', words.Where(word => word is not (Stop or End)).Select(word => FunctionWords.Named(word) ?? word))
                    ),
                    words.Contains(Stop),
                    words.Contains(End),
                    words.Contains(Number)
                );
            }
        }
        return null;
    }

    public bool Holds(WordContext at) =>
        Kind switch
        {
            ConditionKind.Noun => at.Next is not { } next || FunctionWords.FollowsANoun(at.Of(next)),
            ConditionKind.Ends => at.Next is not { } next || FunctionWords.Ending.Holds(at.Of(next)),
            ConditionKind.Bare => at.Previous is not { } previous || FunctionWords.BeforeBareNouns.Holds(at.Of(previous)),
            ConditionKind.Active => IsActive(at),
            ConditionKind.Past => IsActive(at) && (at.Head is not { } head || !FunctionWords.Acting.Holds(at.Of(head))),
            ConditionKind.Perfect => at.Head is { } head && FunctionWords.Have.Holds(at.Of(head)),
            ConditionKind.Base => at.Head is { } head && FunctionWords.BeforePlainForm.Holds(at.Of(head)),
            ConditionKind.Subject => HasSubject(at),
            ConditionKind.Named => HasSubject(at) || (at.Subject is { } first && IsNameFirst(at, first)),
            ConditionKind.Clause => at.Previous is not { } previous || FunctionWords.BeforeClauses.Holds(at.Of(previous)),
            ConditionKind.Starts => at.BeginsSentence,
            ConditionKind.Question => at.BeginsQuestion,
            ConditionKind.Promise => at.WithinBefore(Promises),
            ConditionKind.Affirmed => !at.IsDenied,
            ConditionKind.NotBesideHarm => !at.NamesHarm,
            ConditionKind.After => Names(at, at.Previous),
            ConditionKind.NotAfter => !Names(at, at.Previous),
            ConditionKind.Before => Names(at, at.Next),
            ConditionKind.NotBefore => !Names(at, at.Next),
            ConditionKind.NotNear => !at.IsNear(Words),
            _ => throw new InvalidOperationException($"Nothing is known of {Kind}."),
        };

    private static bool IsActive(WordContext at) =>
        !at.IsTurnedRound && !at.IsJoinedToHelped && (at.Head is not { } head || !FunctionWords.NoSubject.Holds(at.Of(head)));

    /// <summary>Somebody is named right before as the one who acts.</summary>
    private static bool HasSubject(WordContext at) =>
        !at.IsTurnedRound
        && at.Subject is { } subject
        && (FunctionWords.Persons.Holds(at.Of(subject)) || (!IsFirst(at, subject) && FunctionWords.MayBeAName(at.Of(subject))));

    private static bool IsNameFirst(WordContext at, int word) =>
        !at.IsTurnedRound && IsFirst(at, word) && FunctionWords.MayBeAName(at.Of(word));

    private static bool IsFirst(WordContext at, int word) => at.Text.Sentences[at.Text.Words[word].Sentence].FirstWord == word;

    private bool Names(WordContext at, int? word) =>
        word is { } there
            ? Words.Holds(at.Of(there)) || (WithNumbers && char.IsDigit(at.Of(there)[0]))
            : WithStop || (WithEnd && at.IsAtEnd);
}
