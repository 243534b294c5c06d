using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>What one feature keeps about people: each feature that keeps something registers one, and answers for it here.</summary>
public interface IPersonalData
{
    /// <summary>What is kept about one person, for that person to read and take away.</summary>
    Task<PersonalDataCategory> Export(Guid person, CancellationToken stop);

    /// <summary>
    /// Why nobody but the person is given a copy of it, in a sentence to them, where only they can open it; null where their organisation
    /// answers for it. What is left out is never asked for on behalf of anybody else, also while the person has it open.
    /// </summary>
    string? WhyLeftOut => null;

    /// <summary>Deletes what is kept about a person, in the transaction in which their account goes.</summary>
    void Forget(Batch batch, Guid person) { }

    /// <summary>
    /// Deletes what is kept about a person outside the site's own tables, before their account goes. Doing it twice is doing it once.
    /// </summary>
    Task ForgetElsewhere(Guid person, CancellationToken stop) => Task.CompletedTask;

    /// <summary>
    /// Begins to close what nobody could write again, with the account, so that closing it can be taken back for some days. Answers when it
    /// is destroyed; null where nothing of the kind is kept, and the account can go at once.
    /// </summary>
    Task<DateTimeOffset?> CloseLater(Guid person, CancellationToken stop) => Task.FromResult<DateTimeOffset?>(null);

    /// <summary>Hands what a guest made to the person they became.</summary>
    void ClaimGuest(Batch batch, Guid guest, Guid person) { }

    /// <summary>A sentence when a person's account cannot be closed as things are, and what to do first; else null.</summary>
    Task<string?> WhyNotClose(Guid person, CancellationToken stop) => Task.FromResult<string?>(null);
}

/// <summary>One kind of thing that is kept about a person.</summary>
/// <param name="Name">A word for its file, such as <c>diary</c>.</param>
/// <param name="Why">What it is and why it is kept, in plain words.</param>
/// <param name="AfterClosing">What becomes of it when the account is closed: a sentence.</param>
public sealed record PersonalDataCategory(
    string Name,
    string Title,
    string Why,
    string AfterClosing,
    IReadOnlyList<PersonalDataItem> Things
) : PrivateRecord
{
    /// <summary>The same in a file of its own kind, for another site like this one; null for most.</summary>
    public PersonalDataFile? File { get; init; }
}

/// <summary>One thing, as lines of a name and a value.</summary>
public sealed record PersonalDataItem(params IReadOnlyList<PersonalDataField> Facts) : PrivateRecord;

public sealed record PersonalDataField(string Name, string Value) : PrivateRecord;

/// <summary>A file that is written straight into what a person takes away.</summary>
public sealed record PersonalDataFile(string Name, Func<Stream, CancellationToken, Task> Write);
