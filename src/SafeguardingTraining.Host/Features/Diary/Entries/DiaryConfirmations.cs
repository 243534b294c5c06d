namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>The quiet words at the top of the diary after something was done; an address carries only their name.</summary>
internal static class DiaryConfirmations
{
    public const string Deleted = "deleted";
    public const string DraftSaved = "draft";
    public const string DraftGone = "draft-gone";
    public const string Closed = "closed";
    public const string TakenBack = "kept";
    public const string ActionDone = "done";
    public const string ActionOpen = "open-again";
    public const string ActionMoved = "new-day";
    public const string ActionLetGo = "let-go";
    public const string ActionRests = "rests";
    public const string NoDay = "no-day";
    public const string LongLine = "long-line";
    public const string SearchGone = "search-gone";
    public const string ImportGone = "import-gone";
    public const string ImportThrownAway = "import-thrown-away";
    public const string TagGone = "tag-gone";

    public const string TagsTogether = "tags-together";

    internal static string Of(ActionAnswer answer) =>
        answer switch
        {
            ActionAnswer.NotDone => ActionOpen,
            ActionAnswer.Later => ActionMoved,
            ActionAnswer.LetGo => ActionLetGo,
            ActionAnswer.Rests => ActionRests,
            _ => ActionDone,
        };

    /// <summary>The same for a page that speaks of actions alone; null for a name of anything else.</summary>
    internal static string? OfAnswer(string? name) => Enum.GetValues<ActionAnswer>().Any(answer => Of(answer) == name) ? Of(name) : null;

    /// <summary>What is said beside the actions themselves; null for a name of anything else.</summary>
    internal static string? OfActions(string? name) => name is NoDay or LongLine ? Of(name) : OfAnswer(name);

    internal static string? Of(string? name) =>
        name switch
        {
            Deleted => "The entry is deleted.",
            DraftSaved => "Your draft is saved. You find it below whenever you want to go on.",
            DraftGone => "The draft is thrown away.",
            TakenBack => "Your diary stays, with everything in it.",
            Closed => "Your diary is closed. Nothing of it is left here.",
            ActionDone => "That is done, and off your list and your calendar. It stays in its entry.",
            ActionOpen => "It is open again.",
            ActionMoved => "It has its new day.",
            ActionLetGo => "Let go. It stays in its entry, and nothing asks about it.",
            ActionRests => "It stays here as it is. You are not asked about it again.",
            NoDay => "Nothing is changed yet: choose a new day, today or later.",
            LongLine => "Nothing is changed yet: that was too long for one part of an entry.",
            SearchGone => "What you looked for is not kept any more. Look for it again here.",
            ImportGone => "What you brought in is not kept any more. Bring it in again under “Import entries”.",
            ImportThrownAway => "Nothing of what you looked at came in, and it is thrown away.",
            TagGone => "The tag is gone from your entries. The entries are all here.",
            TagsTogether => "The two tags are one now, in all their entries.",
            _ => null,
        };
}
