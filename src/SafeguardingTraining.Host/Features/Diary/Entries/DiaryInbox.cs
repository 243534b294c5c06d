using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Closing;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Contracts;

namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>Takes what a person wrote elsewhere on the site into their diary, as an entry of its own.</summary>
internal sealed class DiaryInbox(PrivateDiary diary, DiaryVault vault, DiaryClosings closings) : IDiaryInbox
{
    public async Task<bool> HasDiary(Guid person, CancellationToken stop) =>
        await closings.Find(person, stop) is null && await vault.AccessOf(person, stop) is (DiaryAccess.Open or DiaryAccess.Locked);

    public async Task<DiaryInboxOutcome> Put(WordsForDiary words, CancellationToken stop)
    {
        // Nothing is put into what is to be destroyed.
        if (await closings.Find(words.Person, stop) is not null)
        {
            return DiaryInboxOutcome.NoDiary;
        }
        var note = new DiaryNote(words.Id, words.Person, words.About, "", words.On, words.On)
        {
            Learnt = words.Text,
            Points = words.Points,
            Minutes = words.Minutes,
            Source = words.Kind == LearningKind.Briefing ? EntrySource.Briefing : EntrySource.Playthrough,
        };
        try
        {
            return await diary.Write(note, stop) ? DiaryInboxOutcome.Kept : DiaryInboxOutcome.NoDiary;
        }
        catch (StoreTrouble)
        {
            return DiaryInboxOutcome.NotNow;
        }
    }
}
