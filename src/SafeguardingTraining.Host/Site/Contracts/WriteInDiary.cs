using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>Writes something a person said they would do into their own diary, when they ask for it; how a workshop reaches the diary without knowing how it is kept.</summary>
public delegate Task WriteInDiary(DiaryNote note, CancellationToken stop);

/// <param name="Id">The same note sent twice is kept once.</param>
/// <param name="Return">The day on which it comes back to them.</param>
public sealed record DiaryNote(Guid Id, Guid Person, string Title, string Action, DateOnly Today, DateOnly Return) : PrivateRecord;
