using SafeguardingTraining.Host.Site;

namespace SafeguardingTraining.Host.Features.Diary;

/// <summary>A person's entries, the newest first.</summary>
/// <param name="Said">A quiet word at the top, such as that an entry was deleted; null for none.</param>
public sealed record DiaryModel(EntryList List, string? Said = null);

/// <summary>The page for writing: a new entry, or one to change.</summary>
/// <param name="On">The day it is dated.</param>
/// <param name="After">The scenario it follows, or null.</param>
/// <param name="Borrow">Questions to borrow from the scenario.</param>
/// <param name="Meanwhile">The entry as it was changed elsewhere, to be read beside the draft; null when nothing crossed.</param>
/// <param name="WasDeleted">The entry was deleted elsewhere; keeping the draft makes a new one.</param>
public sealed record WriteEntryModel(
    DateOnly On,
    Draft Draft,
    AfterScenario? After = null,
    IReadOnlyList<string>? Borrow = null,
    IReadOnlyList<FieldProblem>? Problems = null,
    Entry? Meanwhile = null,
    bool WasDeleted = false)
{
    public const string Id = "id";
    public const string Version = "version";
    public const string Learnt = "learnt";
    public const string Questions = "questions";
    public const string Actions = "actions";
    public const string From = "from";

    public bool IsNew => Draft.Version == 0;
}
