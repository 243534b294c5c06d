using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Sharing;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Demonstration;

/// <summary>
/// The diaries of the invented people. That one is to be filled waits from the day their accounts are made until they first sign in, and
/// is taken away then: what they delete, or a diary that they close, does not come back.
/// </summary>
internal sealed class DemonstrationDiary(
    DiaryVault vault,
    PendingEffects pending,
    ShareNotices notices,
    ILearningRecord record,
    TimeProvider clock
) : IDemonstrationDiary
{
    private const string Waits = "demonstration-diary";
    private const int DaysShown = 9;

    public async Task Expect(DemonstrationCast cast, CancellationToken stop)
    {
        // Both sides of what Idris shows Hester are written when each of them comes, so its number and key are settled now.
        var shown = new ShownPage(cast.Idris.Id, cast.Idris.Name, cast.Idris.Email, cast.Hester.Id, cast.Hester.Name)
        {
            Id = Guid.CreateVersion7(),
            Key = DiaryKey.NewKey(),
            Until = cast.Today.AddDays(DaysShown),
            At = EarlierClock.At(cast.Today.AddDays(-1), hour: 17, minute: 40).GetUtcNow(),
        };
        await Wait(cast.Hester, DemonstrationWriter.Hester, shown, stop);
        await Wait(cast.Idris, DemonstrationWriter.Idris, shown, stop);
        await Wait(cast.Odile, DemonstrationWriter.Odile, null, stop);
        await Wait(cast.Tobias, DemonstrationWriter.Tobias, null, stop);
    }

    public async Task Fill(Guid person, byte[] key, CancellationToken stop)
    {
        if (await pending.Find(Waits, person, stop) is not { } effect)
        {
            return;
        }
        var waiting = pending.Open<WaitingDiary>(effect);
        var today = clock.UkToday();
        var written = EntriesOf(waiting.Writer).Select(one => (Source: one, Entry: one.ToEntry(today))).ToList();
        var isFirst = false;
        await pending.Settle(
            effect,
            batch =>
            {
                isFirst = true;
                written.ForEach(one => Note(batch, person, one.Entry));
            },
            stop
        );
        if (isFirst)
        {
            await Task.WhenAll(written.Select(one => vault.KeepUnder(key, person, PageKind.Entry, one.Entry.Id, 1, one.Entry, stop)));
            await KeepShown(waiting, written.FirstOrDefault(one => one.Source.IsShown).Entry, person, key, stop);
        }
    }

    private Task Wait(DemonstrationMember one, DemonstrationWriter writer, ShownPage? shown, CancellationToken stop) =>
        pending.Add(Waits, one.Id, one.Id, new WaitingDiary(writer, shown), stop);

    private void Note(Batch batch, Guid person, Entry entry) =>
        record.Note(batch, new CompletedLearning(new Learner(person, true), LearningKind.Reflection, "", entry.On, 0));

    private Task KeepShown(WaitingDiary waiting, Entry? entry, Guid person, byte[] key, CancellationToken stop) =>
        (waiting.Shown, entry) switch
        {
            ({ } shown, { } own) when shown.Owner == person => KeepShare(shown, own, key, stop),
            ({ } shown, _) when shown.Reader == person => vault.KeepUnder(
                key,
                person,
                PageKind.Received,
                shown.Id,
                1,
                shown.ToReceived(TitleShown),
                stop
            ),
            _ => Task.CompletedTask,
        };

    private async Task KeepShare(ShownPage shown, Entry entry, byte[] key, CancellationToken stop)
    {
        var share = shown.ToShare(entry);
        await vault.KeepUnder(key, shown.Owner, PageKind.Share, share.Id, 1, share, stop);
        await vault.KeepUnder(
            shown.Key,
            shown.Owner,
            PageKind.Copy,
            share.Id,
            1,
            new SharedCopy(share.Title, share.Words, share.Until),
            stop
        );
        await notices.Note(shown.Owner, share.Id, ShareFact.Comment, stop);
    }

    private static string TitleShown => IdrisEntries.All.First(one => one.IsShown).Title;

    private static IReadOnlyList<DemonstrationEntry> EntriesOf(DemonstrationWriter writer) =>
        writer switch
        {
            DemonstrationWriter.Hester => HesterEntries.All,
            DemonstrationWriter.Idris => IdrisEntries.All,
            DemonstrationWriter.Odile => OdileEntries.All,
            _ => TobiasEntries.All,
        };

    /// <summary>Whose words a diary is filled with.</summary>
    private enum DemonstrationWriter
    {
        Hester,
        Idris,
        Odile,
        Tobias,
    }

    private sealed record WaitingDiary(DemonstrationWriter Writer, ShownPage? Shown) : PrivateRecord;

    /// <summary>What one of them shows another, who has written beside it.</summary>
    private sealed record ShownPage(Guid Owner, string From, string Address, Guid Reader, string Name) : PrivateRecord
    {
        public Guid Id { get; init; }

        public byte[] Key { get; init; } = [];

        public DateOnly Until { get; init; }

        /// <summary>When its reader opened it, and wrote.</summary>
        public DateTimeOffset At { get; init; }

        public Share ToShare(Entry entry)
        {
            var words = ShareDraft.Of(entry, entry.On).Words;
            return new Share(Id, Reader, Name, entry.Heading, words, Until, entry.Id, [At], [Comment])
            {
                Key = Key,
                State = ShareState.Delivered,
            };
        }

        public ReceivedShare ToReceived(string title) =>
            new(Owner, From, title, Until, Id, ShareAnswer.Accepted, Address)
            {
                Key = Key,
                Name = Name,
                Openings = [At],
                Comments = [Comment],
            };

        private ShareComment Comment => new(At.AddMinutes(6), HesterEntries.BesideIdris);
    }
}
