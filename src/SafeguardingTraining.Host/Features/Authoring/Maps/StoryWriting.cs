using System.Globalization;
using System.Text;
using SafeguardingTraining.Ink.Compiling;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring.Maps;

/// <summary>
/// Writes into the text of a story what somebody does on its map, as its author would have typed it. Everything else of the text stays as
/// it is, and whatever would break the story is refused.
/// </summary>
/// <param name="name">The file that is written in.</param>
/// <param name="text">The whole of it.</param>
/// <param name="main">The story's main file.</param>
/// <param name="files">All files of the story; the text stands in for its own.</param>
public sealed class StoryWriting(string name, string text, string main, IReadOnlyDictionary<string, string> files)
{
    public const int LongestTitle = 80;
    public const int LongestWords = 300;

    private readonly StoryOutline outline = OutlineOf(name, text, main, files);

    private static readonly IReadOnlySet<string> Kept = new HashSet<string>
    {
        "and",
        "CONST",
        "DONE",
        "else",
        "END",
        "EXTERNAL",
        "false",
        "function",
        "hasnt",
        "has",
        "INCLUDE",
        "LIST",
        "mod",
        "not",
        "or",
        "ref",
        "return",
        "temp",
        "TODO",
        "true",
        "VAR",
    };

    /// <summary>A new scene, below another or at the end of the text.</summary>
    public StoryEdit AddScene(string title, string? after)
    {
        if (TitleProblem(title) is { } problem)
        {
            return new StoryEditRefused("title", problem);
        }
        var (scene, written) = NewScene(title);
        return Checked([SceneAt(written, after)], scene);
    }

    /// <summary>A new option of a scene that leads to another.</summary>
    /// <param name="to">The scene it leads to; empty for a new one with this title.</param>
    public StoryEdit AddOption(string scene, string words, string to, string title)
    {
        var plain = Plain(words);
        if (plain.Length == 0)
        {
            return new StoryEditRefused("words", "Write what the option says.");
        }
        if (plain.Length > LongestWords)
        {
            return new StoryEditRefused("words", $"Keep the option under {LongestWords} characters.");
        }
        if (Here(scene) is not { } place)
        {
            return new StoryEditRefused("scene", "Choose the scene that offers it; it has to stand in the file that is open.");
        }
        if (place.Tags.Any(tag => Tag.Of(tag.Text) is Tag.EndingTag))
        {
            return new StoryEditRefused(
                "scene",
                "This is an ending, and the story is over there. Choose another scene, or write it in the text."
            );
        }
        if (to.Length > 0 && outline.Find(to) is null)
        {
            return new StoryEditRefused("to", "There is no such scene any more. Choose where the option leads.");
        }
        if (to.Length == 0 && TitleProblem(title) is { } problem)
        {
            return new StoryEditRefused("title", problem);
        }
        var (target, written) = to.Length > 0 ? (to, "") : NewScene(title);
        if (OptionAt(place, Escaped(plain), target) is not { } option)
        {
            return new StoryEditRefused("scene", "The options of this scene stand in braces, or under one another. Write it in the text.");
        }
        return Checked(to.Length > 0 ? [option] : [option, SceneAt(written, scene)], scene);
    }

    /// <summary>Another name behind an arrow.</summary>
    /// <param name="start">Where the name stands, in characters.</param>
    public StoryEdit Redirect(int start, string from, string to)
    {
        var isThere = start >= 0 && start + from.Length <= text.Length && string.CompareOrdinal(text, start, from, 0, from.Length) == 0;
        return !isThere || from.Length == 0 ? new StoryEditRefused("to", "The text has changed meanwhile. Look at the map again.")
            : outline.Find(to) is null ? new StoryEditRefused("to", "There is no such scene any more.")
            : Checked(
                [new Insertion(start, from.Length, to)],
                outline.Places.LastOrDefault(place => place.File == name && place.Start <= start)?.Path ?? ""
            );
    }

    /// <summary>Another title of a scene or an ending; one without a title gets it.</summary>
    public StoryEdit Rename(string scene, string title)
    {
        if (TitleProblem(title) is { } problem)
        {
            return new StoryEditRefused("title", problem);
        }
        if (scene.Length == 0 || Here(scene) is not { } place)
        {
            return new StoryEditRefused("scene", "Choose the scene; it has to stand in the file that is open.");
        }
        var titled = place.Tags.FirstOrDefault(tag => Tag.Of(tag.Text) is Tag.SceneTag)
            ?? place.Tags.FirstOrDefault(tag => Tag.Of(tag.Text) is Tag.EndingTag);
        if (titled is null)
        {
            var (id, _) = Named(title);
            return Checked([new Insertion(LineAfter(place.Start), 0, $"# scene: {id.Replace('_', '-')} {Escaped(Plain(title))}\n")], scene);
        }
        var begins = Tag.Of(titled.Text) switch
        {
            Tag.SceneTag known => $"scene: {known.Id} ",
            Tag.EndingTag { Kind: EndingKind.Strands } => "ending: ",
            Tag.EndingTag known => $"ending: {known.Kind.ToString().ToLowerInvariant()} ",
            _ => "",
        };
        return Checked([new Insertion(titled.Start, TagLength(titled.Start), begins + Escaped(Plain(title)))], scene);
    }

    private static StoryOutline OutlineOf(string name, string text, string main, IReadOnlyDictionary<string, string> files) =>
        name == main
            ? StoryOutline.Of(main, text, new HeldFiles(files))
            : StoryOutline.Of(
                main,
                files.GetValueOrDefault(main, ""),
                new HeldFiles(new Dictionary<string, string>(files) { [name] = text })
            );

    private OutlinePlace? Here(string scene) => outline.Find(scene) is { IsFunction: false } place && place.File == name ? place : null;

    private static string? TitleProblem(string title) =>
        Plain(title) switch
        {
            "" => "Give the scene a title.",
            { Length: > LongestTitle } => $"Keep the title under {LongestTitle} characters.",
            _ => null,
        };

    /// <summary>On one line, without what nobody sees.</summary>
    private static string Plain(string words) =>
        string.Join(
            ' ',
            new string([.. words.Select(letter => char.IsControl(letter) || char.IsWhiteSpace(letter) ? ' ' : letter)]).Split(
                ' ',
                StringSplitOptions.RemoveEmptyEntries
            )
        );

    /// <summary>What means something to the story is shown as it stands.</summary>
    private static string Escaped(string words)
    {
        var escaped = new StringBuilder();
        for (var at = 0; at < words.Length; at++)
        {
            var (letter, next) = (words[at], at + 1 < words.Length ? words[at + 1] : ' ');
            var isMark =
                letter is '[' or ']' or '{' or '}' or '|' or '#' or '\\' or '/' or '~'
                || (letter == '-' && next == '>')
                || (letter == '<' && next is '-' or '>');
            escaped.Append(isMark ? "\\" : "").Append(letter);
        }
        return escaped.ToString();
    }

    private (string Path, string Text) NewScene(string title)
    {
        var (path, id) = Named(title);
        return (path, $"=== {path}\n# scene: {id} {Escaped(Plain(title))}\nTODO: Write what happens here.\n-> END\n");
    }

    /// <summary>A name and an id that nothing of the story has.</summary>
    private (string Path, string Id) Named(string title)
    {
        var letters = Plain(title)
            .Normalize(NormalizationForm.FormD)
            .ToLowerInvariant()
            .Where(letter =>
                CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark && letter is not ('’' or '\'')
            )
            .Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '_');
        var parts = new string([.. letters]).Split('_', StringSplitOptions.RemoveEmptyEntries).Take(6);
        var path = string.Join('_', parts);
        path =
            path.Length == 0 ? "scene"
            : !char.IsAsciiLetter(path[0]) || Kept.Contains(path) ? $"scene_{path}"
            : path;
        path = path.Length > 40 ? path[..40].TrimEnd('_') : path;
        var ids = outline
            .Places.SelectMany(place => place.Tags)
            .Select(tag => Tag.Of(tag.Text))
            .OfType<Tag.SceneTag>()
            .Select(tag => tag.Id)
            .ToHashSet();
        var (tried, number) = (path, 2);
        while (outline.Names.Contains(tried) || ids.Contains(tried.Replace('_', '-')))
        {
            tried = string.Create(CultureInfo.InvariantCulture, $"{path}_{number++}");
        }
        return (tried, tried.Replace('_', '-'));
    }

    /// <summary>Below the whole of a scene, and below what else belongs to it.</summary>
    private Insertion SceneAt(string written, string? after)
    {
        var knot = after is { Length: > 0 } ? Here(after)?.Path.Split('.')[0] : null;
        var start = knot is null ? -1 : Here(knot)?.Start ?? -1;
        var next = outline
            .Places.Where(place => place.File == name && start >= 0 && place.Start > start && place.Path.Split('.')[0] != knot)
            .Select(place => place.Start)
            .DefaultIfEmpty(text.Length)
            .Min();
        var at = BackOverNotes(next);
        var before = at > 0 && text[at - 1] != '\n' ? "\n\n" : "\n";
        return new Insertion(at, 0, before + written);
    }

    private Insertion? OptionAt(OutlinePlace place, string words, string target)
    {
        var options = place.Statements.Where(one => one is { Kind: OutlineStatementKind.Option, Depth: 1 }).ToList();
        if (options.Count == 0)
        {
            return place.Options.Count > 0 ? null : FirstOption(place, words, target);
        }
        var gather = place
            .Statements.Where(one => one is { Kind: OutlineStatementKind.Gather, Depth: 1 })
            .Select(one => one.Start)
            .ToList();
        // The last decision of the scene: what is offered after its last gather that offers anything.
        var begins = gather.Where(start => start < options[^1].Start).DefaultIfEmpty(-1).Max();
        var group = options.Where(one => one.Start > begins).ToList();
        var sibling = group.FindLast(one => !place.Options[one.Option ?? 0].IsSticky);
        var at = sibling is null ? group[0].Start : EndOf(place, sibling);
        var like = LineAt((sibling ?? group[0]).Start);
        var indent = like[..^like.TrimStart().Length];
        var before = at > 0 && text[at - 1] != '\n' ? "\n" : "";
        return new Insertion(at, 0, $"{before}{indent}* [{words}]\n{indent}    -> {target}\n");
    }

    /// <summary>Where what belongs to an option ends.</summary>
    private int EndOf(OutlinePlace place, OutlineStatement option) =>
        BackOverNotes(
            place
                .Statements.Where(one => one.Start > option.Start && one.Depth == 1)
                .Select(one => one.Start)
                .DefaultIfEmpty(place.End)
                .Min()
        );

    /// <summary>A scene that only went on gets its first decision, and the way on becomes one of its options.</summary>
    private Insertion FirstOption(OutlinePlace place, string words, string target)
    {
        var option = $"* [{words}]\n    -> {target}\n";
        var last = place.Statements.Count;
        while (last > 0 && place.Statements[last - 1].Kind is OutlineStatementKind.Way)
        {
            last--;
        }
        if (last == place.Statements.Count)
        {
            var at = BackOverNotes(place.End);
            return new Insertion(at, 0, at > 0 && text[at - 1] != '\n' ? $"\n{option}" : option);
        }
        var start = place.Statements[last].Start;
        var line = LineAt(start);
        return line.Trim() == "-> END"
            ? new Insertion(start, Math.Min(line.Length + 1, text.Length - start), option)
            : new Insertion(start, 0, $"{option}+ [Go on.]\n    ");
    }

    /// <summary>The beginning of the line after the last that is neither empty nor a note of the author's.</summary>
    private int BackOverNotes(int from)
    {
        var at = from;
        while (at > 0)
        {
            var start = at == 1 ? 0 : text.LastIndexOf('\n', at - 2) + 1;
            var line = text[start..at].Trim();
            if (line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
            {
                break;
            }
            at = start;
        }
        return at == 0 ? from : at;
    }

    private string LineAt(int start)
    {
        var end = text.IndexOf('\n', start);
        return text[start..(end < 0 ? text.Length : end)];
    }

    private int LineAfter(int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }

    /// <summary>A tag ends with its line, at the next tag, or at a note.</summary>
    private int TagLength(int start)
    {
        var line = LineAt(start);
        var end = 0;
        while (end < line.Length && line[end] != '#' && !(line[end] == '/' && end + 1 < line.Length && line[end + 1] is '/' or '*'))
        {
            end += line[end] == '\\' ? 2 : 1;
        }
        return line[..Math.Min(end, line.Length)].TrimEnd().Length;
    }

    /// <summary>The edit, where the story is no worse after it than before.</summary>
    private StoryEdit Checked(IReadOnlyList<Insertion> insertions, string scene)
    {
        var edited = text;
        foreach (var one in insertions.OrderByDescending(one => one.At))
        {
            edited = edited.Remove(one.At, one.Length).Insert(one.At, one.Text);
        }
        var (before, after) = (Errors(text), Errors(edited));
        if (after > before || OutlineOf(name, edited, main, files).Places.Count < outline.Places.Count)
        {
            return new StoryEditRefused("", "This cannot be written here from the map. Write it in the text.");
        }
        var start = 0;
        while (start < text.Length && start < edited.Length && text[start] == edited[start])
        {
            start++;
        }
        var end = 0;
        while (end < text.Length - start && end < edited.Length - start && text[^(end + 1)] == edited[^(end + 1)])
        {
            end++;
        }
        return new StoryEdited(start, text.Length - end, edited[start..^end], edited, scene);
    }

    private int Errors(string with)
    {
        var all = new Dictionary<string, string>(files) { [name] = with };
        return Compilation
            .Of(main, all.GetValueOrDefault(main, ""), new HeldFiles(all))
            .Messages.Count(one => one.Severity is MessageSeverity.Error);
    }

    private sealed record Insertion(int At, int Length, string Text);
}

/// <summary>What came of something done on the map.</summary>
public abstract record StoryEdit;

/// <summary>One edit of the text.</summary>
/// <param name="From">Where it begins, in characters.</param>
/// <param name="To">Where what it replaces ends.</param>
/// <param name="Text">The whole text after it.</param>
/// <param name="Scene">The scene to look at next.</param>
public sealed record StoryEdited(int From, int To, string Insert, string Text, string Scene) : StoryEdit;

/// <summary>It was not written; the sentence says why.</summary>
/// <param name="Field">What to mend; empty where it is nothing that was typed.</param>
public sealed record StoryEditRefused(string Field, string Sentence) : StoryEdit;
