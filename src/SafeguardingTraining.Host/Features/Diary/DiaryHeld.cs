using System.Globalization;
using SafeguardingTraining.Host.Site;

namespace SafeguardingTraining.Host.Features.Diary;

/// <summary>What is kept in a person's diary, for them alone.</summary>
internal static class DiaryHeld
{
    internal static async Task<HeldKind> Find(PrivateDiary diary, Guid person, CancellationToken stop)
    {
        var open = await diary.Open(person, stop);
        return new HeldKind(
            "diary",
            "Your diary",
            "Your entries, unfinished pages and what you shared from them, locked with a key of your own. Nobody else sees them but the one person you share a page with.",
            "Deleted with your account, and its key destroyed. You may want to take it away first: in Word, to print, or for another site like this one.",
            [.. open.Entries.Reverse().Select(Thing), .. open.Drafts.Select(Thing), .. open.Shares.Select(Thing), .. open.AllReceived.Select(Thing), .. open.Calendar is null ? [] : new[] { Calendar }])
        {
            File = new HeldFile("diary-entries.json", (to, cut) => new Copy(CopyFormat.Json).Write(new Copy(CopyFormat.Json).Of(open), to, cut)),
        };
    }

    private static HeldThing Calendar => new(new HeldFact("Calendar", "You have a secret address for your calendar program; it is on the page My calendar of your diary."));

    private static HeldThing Thing(Entry entry) => new(
    [
        new HeldFact("Entry of", Day(entry.On)),
        .. Said("Title", entry.Title),
        .. Said("After", entry.After?.Title),
        .. Said("What I learnt", entry.Reflection.Learnt),
        .. Said("What is still a question", entry.Reflection.Questions),
        .. entry.Reflection.Actions.SelectMany(action => (HeldFact[])[new HeldFact("What I will do", action.What), .. Said("About it", action.About), .. Said("What came of it", action.Happened)]),
        .. Said("Came from", entry.Learning.Source.Name()),
        .. Said("Practice points", string.Join(", ", entry.Learning.Points)),
        .. Said("Minutes", entry.Learning.Minutes == 0 ? null : entry.Learning.Minutes.ToString(CultureInfo.InvariantCulture)),
        .. Said("What I did", entry.Learning.Activity),
        .. Said("What it changes", entry.Learning.Impact),
        .. Said("What a colleague said", entry.Learning.Peer),
    ]);

    private static HeldThing Thing(KeptDraft kept) => new(
    [
        new HeldFact("Unfinished page, saved", Moment(kept.At)),
        .. Said("Title", kept.Draft.Title),
        .. Said("What I learnt", kept.Draft.Learnt),
        .. Said("What is still a question", kept.Draft.Questions),
        .. kept.Draft.Actions.Where(action => !action.IsEmpty).Select(action => new HeldFact("What I will do", action.What ?? "")),
    ]);

    private static HeldThing Thing(Share share) => new(
    [
        new HeldFact("Shared with", share.Name),
        .. Said("Title", share.Title),
        .. Said("Words", share.Words),
        new HeldFact("Until", Day(share.Until)),
        .. Said("Taken back on", share.TakenBack is { } day ? Day(day) : null),
        .. share.Openings.Select(at => new HeldFact("Opened", Moment(at))),
        .. share.Comments.Select(comment => new HeldFact($"Comment of {Moment(comment.At)}", comment.Words)),
    ]);

    private static HeldThing Thing(Received received) => new(new HeldFact("Shared with you by", received.From), new HeldFact("Title", received.Title), new HeldFact("Until", Day(received.Until)));

    private static IEnumerable<HeldFact> Said(string name, string? value) => value is { } said && !string.IsNullOrWhiteSpace(said) ? [new HeldFact(name, said)] : [];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Moment(DateTimeOffset at) => at.InUk().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
