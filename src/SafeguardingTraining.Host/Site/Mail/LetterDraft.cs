using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Mail;

/// <summary>A letter to one person, before it is worded.</summary>
/// <param name="To">Their address.</param>
/// <param name="Person">Id of their account; null for somebody who has none yet.</param>
public sealed record LetterDraft(LetterKind Kind, string To, Guid? Person, IReadOnlyDictionary<string, LetterValue> Values) : PrivateRecord
{
    /// <summary>It does not wait for the morning.</summary>
    public bool IsUrgent { get; init; }
}

/// <summary>
/// Words a letter when its turn comes, out of what is true then: what was done meanwhile needs no letter any more, and nothing of it has to
/// be kept. A feature registers one for each kind that it queues without a text.
/// </summary>
public interface ILetterComposer
{
    string Kind { get; }

    /// <summary>The letter; null when it is no longer needed.</summary>
    Task<LetterDraft?> Compose(LetterRow letter, CancellationToken stop);
}
