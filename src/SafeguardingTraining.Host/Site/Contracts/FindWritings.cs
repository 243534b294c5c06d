namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>A person's diary entries that follow something here or at work, the newest first; for what I have done.</summary>
public delegate Task<IReadOnlyList<DiaryWriting>> FindWritings(Guid person, CancellationToken stop);

/// <summary>That an entry was written, and after what; never a word of it.</summary>
public sealed record DiaryWriting(string Address, DateOnly On, string After);
