using System.Globalization;
using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Scenarios.Editing;

namespace SafeguardingTraining.Host.Features.Authoring.Forms;

/// <summary>
/// Keeps what is typed in the forms of a draft, in the way in which a file is saved: from the revision the form was opened with, merged with
/// what others saved meanwhile, and with both shown where they meet.
/// </summary>
public sealed class DeskForms(DraftStore store, DraftSaving saving)
{
    /// <summary>The form as the draft has it.</summary>
    public static DeskFormModel Opened(DraftState state, DeskFormKind kind)
    {
        var texts = DraftTexts.Of(state);
        var parts = texts.Read();
        var text = EditableText.Read(texts[kind.File]);
        return new DeskFormModel(
            state,
            kind,
            text,
            state.Files.GetValueOrDefault(kind.File)?.Number ?? 0,
            parts,
            texts.Mentions(parts.Starts)
        )
        {
            Problems = text is null
                ?
                [
                    .. parts
                        .Problems.Where(problem => problem.File.EndsWith($"/{kind.File}", StringComparison.Ordinal))
                        .Select(problem => new FieldProblem("form", problem.Message)),
                ]
                :
                [
                    .. parts
                        .Problems.Where(problem => problem.File.EndsWith($"/{kind.File}", StringComparison.Ordinal))
                        .Select(problem => new FieldProblem(DraftTexts.PathOf(problem, text), problem.Message))
                        .Where(problem =>
                            problem.Field.StartsWith("form", StringComparison.Ordinal)
                            || kind.Fields.Keys.Any(field => field.Split('.')[0] == problem.Field.Split('.')[0])
                        ),
                ],
        };
    }

    public async Task<DeskFormOutcome> Save(
        DraftState state,
        DeskFormKind kind,
        IFormCollection form,
        int based,
        DraftAuthor author,
        CancellationToken stop
    )
    {
        var action = FormAction.Of(form);
        var opened = Opened(state, kind);
        var revision = await store.Revision(state.Draft.Id, based, stop);
        if (revision?.File != kind.File || EditableText.Read(revision.Text) is not { } start || opened.Text is not { } now)
        {
            // What the form was opened with is not kept any more, so what stands there now is shown beside what was typed.
            return new FormShown(
                opened with
                {
                    Typed = opened.Text is { } text ? TypedOver(FieldChange.In(kind, text, form), form) : opened.Typed,
                    Theirs = opened.Latest,
                },
                StatusCodes.Status409Conflict
            );
        }
        var texts = DraftTexts.Of(state).With(kind.File, revision.Text);
        var edit = DeskFormEdit.Of(kind, texts, start, form, action);
        var changes = FieldChange.In(kind, start, form);
        var shown = opened with
        {
            Text = start,
            Based = based,
            Parts = texts.With(kind.File, edit.Text.Text).Read(),
            Typed = TypedOver(changes, form),
            Problems = edit.Problems,
            Question = edit.Question,
            Open = $"{form["open"]}",
        };
        if (action.IsShow)
        {
            return new FormShown(shown with { IsShown = true }, StatusCodes.Status200OK);
        }
        if (edit.Problems.Count > 0 || edit.Question is not null)
        {
            return new FormShown(shown, StatusCodes.Status400BadRequest);
        }
        return await saving.Save(state, kind.File, edit.Text.Text, based, author, "", stop) switch
        {
            SaveKept kept => new FormKept(edit.Open, kept.IsMerged),
            SaveRefused refused => new FormShown(
                shown with
                {
                    Problems = [new FieldProblem("form", refused.Sentence)],
                },
                StatusCodes.Status400BadRequest
            ),
            SaveMet met => await Meet(state, shown, start, changes, action, met.Theirs, author, stop),
            _ => throw new InvalidOperationException("A save is kept, met or refused."),
        };
    }

    /// <summary>
    /// Somebody changed lines beside these. Where the values themselves are others, both go in; else both are shown.
    /// </summary>
    private async Task<DeskFormOutcome> Meet(
        DraftState state,
        DeskFormModel shown,
        EditableText start,
        IReadOnlyList<FieldChange> changes,
        FormAction action,
        DraftRevision theirs,
        DraftAuthor author,
        CancellationToken stop
    )
    {
        if (theirs.IsRemoval || EditableText.Read(theirs.Text) is not { } now)
        {
            return new FormShown(shown with { Theirs = theirs }, StatusCodes.Status409Conflict);
        }
        var moved = changes.Select(change => (Change: change, Path: Moved(change.Path, start, now))).ToList();
        var placed = moved.Where(one => one.Path is not null).Select(one => one.Change with { Path = one.Path ?? "" }).ToList();
        if (
            action.Verb == FormAction.Save
            && placed.Count == changes.Count
            && moved.TrueForAll(one => one.Path == one.Change.Path && one.Change.IsAlike(start, now))
            && !shown.Typed.Keys.Any(path => path.StartsWith("new.", StringComparison.Ordinal))
            && placed.Aggregate(now, (text, change) => change.On(text)) is { IsBeyondForms: false } both
            && await saving.Save(state, shown.Kind.File, both.Text, theirs.Number, author, "", stop) is SaveKept
        )
        {
            return new FormKept("", IsMerged: true);
        }
        return new FormShown(
            shown with
            {
                Text = now,
                Based = theirs.Number,
                Theirs = theirs,
                Typed = shown
                    .Typed.Where(one => one.Key.StartsWith("new.", StringComparison.Ordinal))
                    .Select(one => (one.Key, one.Value))
                    .Concat(placed.Where(change => !change.IsAsIn(now)).Select(change => (change.Path, change.Typed)))
                    .ToDictionary(),
                Homeless = [.. moved.Where(one => one.Path is null).Select(one => string.Join(", ", one.Change.Typed))],
                Parts = DraftTexts.Of(state).With(shown.Kind.File, theirs.Text).Read(),
            },
            StatusCodes.Status409Conflict
        );
    }

    /// <summary>The path of the same person, piece, plan or scene in another state of the file; null where it is not there any more.</summary>
    private static string? Moved(string path, EditableText from, EditableText to)
    {
        var parts = path.Split('.');
        for (var at = 1; at < parts.Length; at++)
        {
            if (!int.TryParse(parts[at], out var number))
            {
                continue;
            }
            var list = string.Join('.', parts[..at]);
            var mine = KeyOf(from, $"{string.Join('.', path.Split('.')[..at])}.{number}");
            var same = Enumerable.Range(0, to.Count(list)).Where(other => KeyOf(to, $"{list}.{other}") == mine).ToList();
            if (mine is null ? number >= to.Count(list) : same.Count == 0)
            {
                return null;
            }
            parts[at] = (mine is null || same.Contains(number) ? number : same[0]).ToString(CultureInfo.InvariantCulture);
        }
        return string.Join('.', parts);
    }

    private static string? KeyOf(EditableText text, string item) =>
        text.Value($"{item}.id") ?? text.Value($"{item}.scene") ?? text.Value($"{item}.minutes");

    private static Dictionary<string, IReadOnlyList<string>> TypedOver(IEnumerable<FieldChange> changes, IFormCollection form)
    {
        var typed = changes.ToDictionary(change => change.Path, change => change.Typed);
        foreach (
            var (name, value) in form.Where(field =>
                field.Key.StartsWith("new.", StringComparison.Ordinal) && $"{field.Value}".Trim().Length > 0
            )
        )
        {
            typed[name] = [.. value.OfType<string>()];
        }
        return typed;
    }
}

/// <summary>What came of sending a form.</summary>
public abstract record DeskFormOutcome;

/// <summary>It is on disk.</summary>
/// <param name="Open">What is shown open afterwards.</param>
public sealed record FormKept(string Open, bool IsMerged) : DeskFormOutcome;

/// <summary>It is shown again, with everything that was typed.</summary>
public sealed record FormShown(DeskFormModel Model, int Status) : DeskFormOutcome;
