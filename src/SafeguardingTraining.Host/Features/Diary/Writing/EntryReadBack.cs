using SafeguardingTraining.Host.Features.Language;

namespace SafeguardingTraining.Host.Features.Diary.Writing;

/// <summary>Reads the words of an entry back to the person who is writing it, field by field.</summary>
internal sealed class EntryReadBack(ReadBackRequest asked, Lexicon lexicon, CharacterNames? cast, CancellationToken stop)
{
    private readonly List<ReadBackModel> read = [];

    // What of the whole form may still be read; a short field after one that was too long is read all the same.
    private int left = ReadBackRequest.MostAtOnce;

    /// <summary>The draft with a wording put in where a button asked for one, and every field that has words, read back.</summary>
    /// <param name="cast">The people of the story the entry follows, or null.</param>
    public static (EntryDraft Draft, IReadOnlyList<ReadBackModel> Read) Of(
        EntryDraft draft,
        ReadBackRequest asked,
        Lexicon lexicon,
        CharacterNames? cast,
        CancellationToken stop
    )
    {
        var reading = new EntryReadBack(asked, lexicon, cast, stop);
        return (reading.Whole(draft) with { Meant = asked.AllKept }, reading.read);
    }

    private EntryDraft Whole(EntryDraft draft) =>
        draft with
        {
            Learnt = Read(EntryForm.Learnt, "What I learnt that matters", draft.Learnt),
            Questions = Read(EntryForm.Questions, "Questions I am left with", draft.Questions),
            Actions = [.. draft.Actions.Select((action, place) => Whole(action, place + 1))],
            Activity = Read(EntryForm.Activity, "What the activity was", draft.Activity),
            Impact = Read(EntryForm.Impact, "What it changes", draft.Impact),
            Peer = Read(EntryForm.Peer, "What I learnt from a colleague", draft.Peer),
        };

    private DraftAction Whole(DraftAction action, int number) =>
        action with
        {
            What = Read(EntryForm.What(number), $"Action {number}", action.What),
            Happened = Read(EntryForm.Happened(number), $"What happened with action {number}", action.Happened),
        };

    private string? Read(string field, string heading, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return text;
        }
        var model = asked.Read(field, heading, text, lexicon.Nameless, cast, Math.Min(left, ReadBackRequest.LongestText), stop);
        left -= model.Unread is null ? text.Length : 0;
        read.Add(model);
        return model.Text;
    }
}
