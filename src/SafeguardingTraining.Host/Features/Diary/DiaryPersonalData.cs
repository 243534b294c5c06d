using System.Globalization;
using SafeguardingTraining.Host.Features.Diary.Closing;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Export;
using SafeguardingTraining.Host.Features.Diary.Import;
using SafeguardingTraining.Host.Features.Diary.Sharing;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary;

/// <summary>What is kept in a person's diary, for them alone.</summary>
internal sealed class DiaryPersonalData(PrivateDiary diary, DiaryVault vault, DiaryClosings closings, ShareNotices notices) : IPersonalData
{
    public string WhyLeftOut =>
        "Your diary, if you have one, with what you shared from it: it is sealed, and neither your organisation nor this site can open it without you. Take it yourself: sign in, open My diary and choose “Export my diary”. If your account is closed, your diary was destroyed with it.";

    public async Task<PersonalDataCategory> Export(Guid person, CancellationToken stop)
    {
        IReadOnlyList<PersonalDataItem> told = [.. (await notices.Of(person, stop)).Select(Thing)];
        if (await vault.AccessOf(person, stop) == DiaryAccess.Locked)
        {
            return Part([new PersonalDataItem(new PersonalDataField("Locked", Locked)), .. told]) with { Why = Locked };
        }
        var open = await diary.Open(person, stop);
        return Part([
            .. open.Entries.Reverse().Select(Thing),
            .. open.Drafts.Select(Thing),
            .. open.Imports.Where(import => import.Entries is not null).Select(Thing),
            .. open.Shares.Select(Thing),
            .. open.AllReceived.Select(Thing),
            .. await closings.Find(person, stop) is { } closing ? new[] { Thing(closing) } : [],
            .. open.Calendar is null ? [] : new[] { Calendar },
            .. told,
        ]) with
        {
            File = new PersonalDataFile("diary-entries.json", (to, cut) =>
                new ExportRequest(ExportFormat.Json).Write(new ExportRequest(ExportFormat.Json).Of(open), to, cut)
            ),
        };
    }

    public Task ForgetElsewhere(Guid person, CancellationToken stop) => diary.Close(person, stop);

    public async Task<DateTimeOffset?> CloseLater(Guid person, CancellationToken stop) =>
        (await closings.Begin(person, withAccount: true, stop))?.Ends;

    public async Task<string?> WhyNotClose(Guid person, CancellationToken stop) =>
        await closings.Find(person, stop) is { WithAccount: true } closing
            ? $"Your account and your diary are closing already, on {closing.Ends.InUkInFull()}. To keep them, open My diary."
            : null;

    private const string Locked =
        "Your diary is locked, and this site cannot open it without you. Open it on the page My diary, then take this copy again.";

    private static PersonalDataCategory Part(IReadOnlyList<PersonalDataItem> items) =>
        new(
            "diary",
            "Your diary",
            "Your entries, unfinished pages and what you shared from them, locked with what only you know or have. Nobody else sees them but the one person you share a page with.",
            "Deleted with your account seven days after you close it, and its key destroyed. What you shared ends at once. You may want to export it first: in Word, to print, or for another site like this one.",
            items
        );

    private static PersonalDataItem Calendar =>
        new(
            new PersonalDataField(
                "Calendar",
                "You have a secret address for your calendar program; it is on the page My calendar of your diary."
            )
        );

    private static PersonalDataItem Thing(DiaryClosing closing) =>
        new(
            new PersonalDataField(
                "Closing",
                $"Nothing is destroyed before {Moment(closing.Ends)}; until then the page My diary takes it back."
            )
        );

    private static PersonalDataItem Thing(ShareNotice notice) =>
        new(new PersonalDataField("To be told you", notice.Said((Share?)null).Sentence), new PersonalDataField("From", Day(notice.From)));

    private static PersonalDataItem Thing(Entry entry) =>
        new([
            new PersonalDataField("Entry of", Day(entry.On)),
            .. Said("Title", entry.Title),
            .. Said("After", entry.After?.Title),
            .. Said("What I learnt", entry.Reflection.Learnt),
            .. Said("What is still a question", entry.Reflection.Questions),
            .. entry.Reflection.Actions.SelectMany(action =>
                (PersonalDataField[])
                    [
                        new PersonalDataField("What I will do", action.What),
                        .. Said("About it", action.About),
                        .. Said("What came of it", action.Happened),
                    ]
            ),
            .. Said("Came from", entry.Learning.Source.Name()),
            .. Said("Practice points", string.Join(", ", entry.Learning.Points)),
            .. Said("Tags", EntryTags.Typed(entry.Tags)),
            .. Said("Minutes", entry.Learning.Minutes == 0 ? null : entry.Learning.Minutes.ToString(CultureInfo.InvariantCulture)),
            .. Said("Together with others", entry.Learning.Participatory ? "Yes" : null),
            .. Said("What I did", entry.Learning.Activity),
            .. Said("What it changes", entry.Learning.Impact),
            .. Said("What a colleague said", entry.Learning.Peer),
            .. Said("Theme of the Code", entry.Learning.Theme?.Name()),
        ]);

    private static PersonalDataItem Thing(KeptDraft kept) =>
        new([
            new PersonalDataField("Unfinished page, saved", Moment(kept.At)),
            .. Said("Title", kept.Draft.Title),
            .. Said("What I learnt", kept.Draft.Learnt),
            .. Said("What is still a question", kept.Draft.Questions),
            .. kept
                .Draft.Actions.Where(action => !action.IsEmpty)
                .Select(action => new PersonalDataField("What I will do", action.What ?? "")),
        ]);

    private static PersonalDataItem Thing(PendingImport import) =>
        new([
            new PersonalDataField("Brought in, not kept yet", Moment(import.At)),
            .. (import.Entries?.Read.Entries ?? []).Select(found => new PersonalDataField(
                $"Entry of {Day(found.Entry.On)}",
                string.Join("\n", found.Entry.Parts.Select(part => part.Words).Prepend(found.Entry.Title).Where(words => words.Length > 0))
            )),
        ]);

    private static PersonalDataItem Thing(Share share) =>
        new([
            new PersonalDataField("Shared with", share.Name),
            .. Said("Title", share.Title),
            .. Said("Words", share.Words),
            new PersonalDataField("Until", Day(share.Until)),
            .. Said("Taken back on", share.TakenBack is { } day ? Day(day) : null),
            .. share.Openings.Select(at => new PersonalDataField("Opened", Moment(at))),
            .. share.Comments.Select(comment => new PersonalDataField($"Comment of {Moment(comment.At)}", comment.Words)),
            .. share.Answers.Select(answer => new PersonalDataField($"Your answer of {Moment(answer.At)}", answer.Words)),
        ]);

    private static PersonalDataItem Thing(ReceivedShare received) =>
        new([
            new PersonalDataField("Shared with you by", received.From),
            new PersonalDataField("Title", received.Title),
            new PersonalDataField("Until", Day(received.Until)),
            .. received.Comments.Select(comment => new PersonalDataField($"What you said on {Moment(comment.At)}", comment.Words)),
        ]);

    private static IEnumerable<PersonalDataField> Said(string name, string? value) =>
        value is { } said && !string.IsNullOrWhiteSpace(said) ? [new PersonalDataField(name, said)] : [];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Moment(DateTimeOffset at) => at.InUk().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
