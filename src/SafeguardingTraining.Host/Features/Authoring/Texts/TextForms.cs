using System.Globalization;
using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Publishing;

namespace SafeguardingTraining.Host.Features.Authoring.Texts;

/// <summary>
/// Shows the draft of a text as a form, and keeps what is typed there in the way in which its file is saved: from the revision that the form
/// was opened with, and merged with what others saved meanwhile. The file stays the truth: what a form does not name is never touched.
/// </summary>
public sealed class TextForms(DraftStore store, DraftSaving saving, TextReadings readings)
{
    public const string DoField = "do";
    public const string ShownField = "shown";
    public const string Add = "add";
    public const string Remove = "remove";
    public const string Up = "up";
    public const string Down = "down";

    private const string Beyond = "This is written in a way that the form cannot change. Nothing was kept of it: change it as text.";

    /// <summary>The form of a part as the draft has it; null where there is no such part.</summary>
    public TextFormModel? Open(DraftState state, string part)
    {
        var name = state.Kind.Required[0];
        var text = state.Files.GetValueOrDefault(name)?.Text ?? "";
        var file = TextFormShapes.Read(state.Kind, text);
        if (GroupAt(TextFormShapes.Of(state.Kind), part, file) is not { } group)
        {
            return null;
        }
        var texts = readings.With(state.Package);
        return new TextFormModel(state, KindWords.Of(state.Kind), part, file, group, state.Files.GetValueOrDefault(name)?.Number ?? 0)
        {
            Texts = texts,
            Problems =
            [
                .. readings
                    .Of(state.Package)
                    .Review.Problems.Where(problem => problem.File.EndsWith($"/{name}", StringComparison.Ordinal))
                    .Select(problem => new FieldProblem(file?.PathAt(problem.Line) ?? "form", problem.Message)),
            ],
            Notes = state.Kind == PackageKind.Local ? NotesOf(texts) : new Dictionary<string, string>(),
        };
    }

    /// <summary>Keeps what was sent, or says why not.</summary>
    public async Task<TextFormOutcome> Save(
        DraftState state,
        TextFormModel opened,
        IFormCollection form,
        int based,
        DraftAuthor author,
        CancellationToken stop
    )
    {
        var name = state.Kind.Required[0];
        if (
            await store.Revision(state.Draft.Id, based, stop) is not { } revision
            || revision.File != name
            || TextFormShapes.Read(state.Kind, revision.Text) is not { } start
            || GroupAt(TextFormShapes.Of(state.Kind), opened.Part, start) is not { } group
        )
        {
            return new TextFormShown(opened with { Refusal = "What you began from is not there any more. Look at the form as it is now." });
        }
        if (Typed(start, group, opened.Part, form) is not { } typed || Done(typed, $"{form[DoField]}", group, opened.Part) is not { } done)
        {
            return new TextFormShown(opened with { Refusal = Beyond });
        }
        return await saving.Save(state, name, done.File.Text, based, author, "", stop) switch
        {
            SaveKept kept => new TextFormKept(done.Part, kept.IsMerged),
            SaveMet met => new TextFormMet(met.Theirs, done.File.Text),
            SaveRefused refused => new TextFormShown(opened with { Refusal = refused.Sentence }),
            _ => throw new InvalidOperationException("A save is kept, met or refused."),
        };
    }

    internal static bool IsOn(string written, TextFormTyping typing) =>
        typing == TextFormTyping.UsuallyTrue ? written != "false" : written == "true";

    /// <summary>What is asked for in a part of a text; null where there is no such part.</summary>
    public static TextFormGroup? GroupAt(TextFormGroup root, string part, ITextFormFile? file)
    {
        var (group, path) = (root, "");
        var names = part.Length == 0 ? [] : part.Split('.');
        for (var at = 0; at < names.Length; at += 2)
        {
            var list = group.Lists.FirstOrDefault(one => one.Name == names[at]);
            var whole = Joined(path, names[at]);
            if (
                list is null
                || at + 1 >= names.Length
                || !int.TryParse(names[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || number >= (file?.Count(whole) ?? 0)
            )
            {
                return null;
            }
            (group, path) = (list.Each, $"{whole}.{number}");
        }
        return group;
    }

    internal static string Joined(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    // Null where something cannot be changed in the file's way of writing.
    private static ITextFormFile? Typed(ITextFormFile start, TextFormGroup group, string part, IFormCollection form)
    {
        var file = start;
        foreach (var (path, field) in Asked(start, group, part))
        {
            file = Changed(file, path, field, form);
            if (file.IsBeyondForms)
            {
                return null;
            }
        }
        return file;
    }

    internal static IEnumerable<(string Path, TextFormField Field)> Asked(ITextFormFile file, TextFormGroup group, string part) =>
        group
            .Fields.Select(field => (Joined(part, field.Name), field))
            .Concat(
                from list in @group.Lists
                where list.IsInline
                let whole = Joined(part, list.Name)
                from at in Enumerable.Range(0, file.Count(whole))
                from field in list.Each.Fields
                select ($"{whole}.{at}.{field.Name}", field)
            );

    private static ITextFormFile Changed(ITextFormFile file, string path, TextFormField field, IFormCollection form)
    {
        var isShown = form.ContainsKey(path) || form[ShownField].Contains(path);
        if (!isShown)
        {
            return file;
        }
        var sent = form[path].OfType<string>().ToList();
        switch (field.Typing)
        {
            case TextFormTyping.Choices:
                return file.SetWords(path, [.. file.Words(path).Where(sent.Contains), .. sent.Except(file.Words(path))]);
            case TextFormTyping.Lines:
                var lines = (sent is [var all, ..] ? ContentPackage.Kept(all) : "").Split('\n').Select(Flat).Where(line => line.Length > 0);
                return file.SetWords(path, [.. lines]);
            case TextFormTyping.UsuallyTrue or TextFormTyping.UsuallyFalse:
                var isOn = sent.Contains("true");
                return isOn == IsOn(file.Value(path) ?? "", field.Typing) ? file
                    : isOn ? file.Set(path, "true")
                    : file.Set(path, field.Typing == TextFormTyping.UsuallyTrue ? "false" : null);
            case TextFormTyping.Prose:
                return file.Set(path, sent is [var prose, ..] ? ContentPackage.Kept(prose).Trim() : "");
            default:
                var typed = Flat(sent is [var one, ..] ? one : "");
                return typed == Flat(file.Value(path) ?? "") ? file : file.Set(path, typed);
        }
    }

    // What the button did, and which part is shown afterwards; null where it cannot be done.
    private static (ITextFormFile File, string Part)? Done(ITextFormFile file, string action, TextFormGroup group, string part)
    {
        if (action.Split(':', 2) is not [var verb, var path])
        {
            return (file, part);
        }
        if (verb == Add)
        {
            return
                group.Lists.FirstOrDefault(one => Joined(part, one.Name) == path) is { } list
                && file.Add(path, list.Fresh) is { IsBeyondForms: false } more
                ? (more, list.IsInline ? part : $"{path}.{more.Count(path) - 1}")
                : null;
        }
        var dot = path.LastIndexOf('.');
        var whole = dot > 0 ? path[..dot] : "";
        if (
            group.Lists.All(one => Joined(part, one.Name) != whole)
            || !int.TryParse(path[(dot + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var at)
        )
        {
            return null;
        }
        var done = verb switch
        {
            Remove => file.Remove(whole, at),
            Up => at > 0 ? file.Swap(whole, at - 1) : file,
            Down => at + 1 < file.Count(whole) ? file.Swap(whole, at) : file,
            _ => file,
        };
        return done.IsBeyondForms ? null : (done, part);
    }

    private static Dictionary<string, string> NotesOf(ContentTexts texts)
    {
        var used = BriefingCatalogue
            .Read(texts)
            .Briefings.SelectMany(briefing => briefing.Aids.Local)
            .Concat(PracticePointCatalogue.Read(texts).Points.SelectMany(point => point.Aids.Local))
            .CountBy(slot => slot.Key)
            .ToDictionary();
        return new Dictionary<string, string>
        {
            ["frontDoor"] =
                $"At the foot of every page{Beside(used, "frontDoor")}. Until it is filled in: “go to your local front door, the team that takes worries about a child or an adult”.",
            ["frontDoorReach"] = "Beside its name. Until it is filled in: “your safeguarding lead knows how to reach it”.",
            ["procedures"] = "Beside every briefing and every practice point. Until it is filled in: “ask your safeguarding lead”.",
            ["levels.advice"] =
                $"In the picture of the levels{Beside(used, "levels")}. Until it is filled in, the usual names stand there.",
            ["recordingStandard"] = $"{Alone(used, "recordingStandard")}. Until it is filled in: “ask your safeguarding lead”.",
            ["wasNotBrought"] = $"{Alone(used, "wasNotBrought")}. Until it is filled in: “ask your safeguarding lead”.",
            ["escalation"] =
                $"In the ladder, in every debrief{Beside(used, "escalation")}. Until it is filled in: “ask your safeguarding lead”.",
            ["support"] =
                "On “Support for you”, and after a story that was left. A contact without a way to reach it says “ask your safeguarding lead”.",
        };
    }

    private static string Beside(Dictionary<string, int> used, string slot) =>
        used.GetValueOrDefault(slot) is > 0 and var count ? string.Create(CultureInfo.InvariantCulture, $", and beside {count} texts") : "";

    private static string Alone(Dictionary<string, int> used, string slot) =>
        string.Create(CultureInfo.InvariantCulture, $"Beside {used.GetValueOrDefault(slot)} texts");

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>What came of sending a form.</summary>
public abstract record TextFormOutcome;

/// <summary>It is on disk.</summary>
/// <param name="Part">What is shown afterwards.</param>
public sealed record TextFormKept(string Part, bool IsMerged) : TextFormOutcome;

/// <summary>Somebody else changed the same lines meanwhile; nothing was overwritten.</summary>
/// <param name="Text">The whole file as the form would have it.</param>
public sealed record TextFormMet(DraftRevision Theirs, string Text) : TextFormOutcome;

/// <summary>It is shown again.</summary>
public sealed record TextFormShown(TextFormModel Model) : TextFormOutcome;
