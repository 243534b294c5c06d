using SafeguardingTraining.Host.Site.Publishing;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>
/// Saves a file of a draft. Nobody's words are lost: what came meanwhile from somebody else is merged where the changed lines do not touch,
/// and else both texts are shown to whoever came later.
/// </summary>
public sealed class DraftSaving(DraftStore store)
{
    private const int Tries = 8;

    /// <param name="based">The revision of the file that the author began from; 0 for a file that is new.</param>
    public async Task<SaveOutcome> Save(
        DraftState state,
        string file,
        string typed,
        int based,
        DraftAuthor author,
        string note,
        CancellationToken stop
    )
    {
        var text = ContentPackage.Kept(typed);
        if (WhyNot(state, file, text) is { } problem)
        {
            return new SaveRefused(problem);
        }
        for (var tried = 0; tried < Tries; tried++)
        {
            var latest = await store.Latest(state.Draft.Id, file, stop);
            if (latest is { IsRemoval: false } && latest.Text == text)
            {
                return new SaveKept(latest, IsMerged: false);
            }
            var merged = text;
            if (latest is not null && latest.Number != based)
            {
                if (await Merged(latest, text, based, stop) is not { } both)
                {
                    return new SaveMet(latest);
                }
                merged = both;
            }
            var next = new DraftRevision(state.Draft.Id, 0, file, merged, author.Id, author.Name, default, note, false, false);
            if (await store.Append(next, latest?.Number ?? 0, stop) is { } kept)
            {
                return new SaveKept(kept, IsMerged: merged != text);
            }
        }
        return new SaveRefused("Somebody else saved this file again and again at the same moment. Save it once more.");
    }

    /// <summary>Takes a file out of a draft; its history keeps it. False when somebody saved it meanwhile.</summary>
    public async Task<bool> Remove(DraftState state, string file, int based, DraftAuthor author, CancellationToken stop) =>
        await store.Append(
            new DraftRevision(state.Draft.Id, 0, file, "", author.Id, author.Name, default, "Taken out", false, IsRemoval: true),
            based,
            stop
        )
            is not null;

    private async Task<string?> Merged(DraftRevision latest, string text, int based, CancellationToken stop) =>
        latest.IsRemoval ? null
        : await store.Revision(latest.Draft, based, stop) is { IsRemoval: false } start && start.File == latest.File
            ? ThreeWayMerge.Of(start.Text, text, latest.Text)
        : null;

    private static string? WhyNot(DraftState state, string file, string text) =>
        ContentPackage.WhyNot(state.Kind, file, text) ?? state.Package.With(file, text).WhyNot();
}

/// <summary>What came of a save.</summary>
public abstract record SaveOutcome;

/// <summary>It is on disk.</summary>
/// <param name="IsMerged">What somebody else saved meanwhile is in it too.</param>
public sealed record SaveKept(DraftRevision Revision, bool IsMerged) : SaveOutcome;

/// <summary>Somebody else changed the same lines meanwhile. Nothing was overwritten.</summary>
/// <param name="Theirs">What stands in the draft now.</param>
public sealed record SaveMet(DraftRevision Theirs) : SaveOutcome;

/// <summary>It cannot be kept as it is; the sentence says why.</summary>
public sealed record SaveRefused(string Sentence) : SaveOutcome;
