namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>What a new entry is about, as the link to it says; anything that is not there is left aside.</summary>
/// <param name="From">A playthrough.</param>
/// <param name="Briefing">The slug of a briefing.</param>
/// <param name="Point">The id of a practice point.</param>
/// <param name="Answers">An entry whose question it answers.</param>
public sealed record EntryOrigin(Guid? From, EntrySource? Source, string? Briefing, string? Point, Guid? Answers = null)
{
    public EntrySource SourceOf() => From is null ? Source ?? default : EntrySource.Playthrough;
}
