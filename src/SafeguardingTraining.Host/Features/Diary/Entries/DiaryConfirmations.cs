namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>The quiet words at the top of the diary after something was done; an address carries only their name.</summary>
internal static class DiaryConfirmations
{
    public const string Deleted = "deleted";
    public const string DraftSaved = "draft";
    public const string DraftGone = "draft-gone";
    public const string Closed = "closed";
    public const string TakenBack = "kept";

    internal static string? Of(string? name) =>
        name switch
        {
            Deleted => "The entry is deleted.",
            DraftSaved => "Your draft is saved. You find it below whenever you want to go on.",
            DraftGone => "The draft is thrown away.",
            TakenBack => "Your diary stays, with everything in it.",
            Closed => "Your diary is closed. Nothing of it is left here.",
            _ => null,
        };
}
