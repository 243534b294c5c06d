using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Scenarios.Editing;
using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Host.Features.Authoring.Forms;

/// <summary>What a form makes of the file that it was opened with.</summary>
/// <param name="Text">The file with all of it done.</param>
/// <param name="Problems">Each beside its field; while there are any, nothing is kept.</param>
/// <param name="Question">What an author should know before it is done; null where there is nothing.</param>
public sealed record DeskFormEdit(EditableText Text, IReadOnlyList<FieldProblem> Problems, FormQuestion? Question)
{
    /// <summary>Where somebody new was added, or what was moved: it is shown open.</summary>
    public string Open { get; init; } = "";

    /// <param name="files">The texts of the draft by name, with the file of the form as the form was opened with it.</param>
    public static DeskFormEdit Of(DeskFormKind kind, DraftTexts files, EditableText start, IFormCollection form, FormAction action)
    {
        var changes = FieldChange.In(kind, start, form);
        var typed = changes.Aggregate(start, (text, change) => change.On(text));
        var additions = new FormAdditions(kind, form, files);
        var removal = new FormRemoval(kind, files, start);
        var question =
            action.IsSure || action.IsShow ? null
            : action.Verb == FormAction.Remove ? removal.Question(action)
            : removal.QuestionOfNames(changes, action);
        var done = action.Verb switch
        {
            FormAction.Remove => removal.On(typed, action),
            FormAction.Up => action.At > 0 ? typed.Swap(action.List, action.At - 1) : typed,
            FormAction.Down => action.At + 1 < typed.Count(action.List) ? typed.Swap(action.List, action.At) : typed,
            _ => additions.On(typed, action),
        };
        if (done.IsBeyondForms)
        {
            return new DeskFormEdit(
                start,
                [new FieldProblem("form", $"{kind.File} is written in a way that this page cannot change. Its text can be changed.")],
                null
            );
        }
        var problems = Found(kind, files, start, done, additions).ToList();
        if (action.Verb == FormAction.Remove && removal.WhyNot(action) is { } never)
        {
            problems.Add(new FieldProblem($"{action.List}.{action.At}", never));
        }
        return new DeskFormEdit(done, problems, problems.Count > 0 ? null : question) { Open = OpenAfter(action, done) };
    }

    private static string OpenAfter(FormAction action, EditableText done) =>
        action.Verb switch
        {
            FormAction.Up => $"{action.List}.{Math.Max(0, action.At - 1)}",
            FormAction.Down => $"{action.List}.{Math.Min(done.Count(action.List) - 1, action.At + 1)}",
            FormAction.Add => $"{action.List}.{done.Count(action.List) - 1}",
            _ => "",
        };

    /// <summary>What the readers of the files find now and did not find before.</summary>
    private static IEnumerable<FieldProblem> Found(
        DeskFormKind kind,
        DraftTexts files,
        EditableText start,
        EditableText done,
        FormAdditions additions
    )
    {
        var before = files
            .With(kind.File, start.Text)
            .Read()
            .Problems.CountBy(problem => (problem.File, problem.Code, problem.Message))
            .ToDictionary();
        foreach (var problem in files.With(kind.File, done.Text).Read().Problems)
        {
            var key = (problem.File, problem.Code, problem.Message);
            if (before.GetValueOrDefault(key) > 0)
            {
                before[key]--;
                continue;
            }
            yield return new FieldProblem(
                problem.File.EndsWith($"/{kind.File}", StringComparison.Ordinal)
                    ? FormAdditions.FieldOf(DraftTexts.PathOf(problem, done), start)
                    : "form",
                problem.Message
            );
        }
    }
}

/// <summary>What is asked before something is done that the rest of the scenario would feel.</summary>
/// <param name="Words">Where it is used, a sentence.</param>
/// <param name="Button">What goes on all the same.</param>
/// <param name="Sent">What that button sends.</param>
public sealed record FormQuestion(string Words, string Button, string Sent);
