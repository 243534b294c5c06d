using SafeguardingTraining.Scenarios.Editing;

namespace SafeguardingTraining.Host.Features.Authoring.Texts;

/// <summary>
/// A file that a form changes value by value; whatever a change does not concern stays as it was written. A value is found by its path, such
/// as <c>items.2.says</c>.
/// </summary>
public interface ITextFormFile
{
    string Text { get; }

    /// <summary>A change could not be made in this file's way of writing; nothing of it may be kept.</summary>
    bool IsBeyondForms { get; }

    string? Value(string path);

    IReadOnlyList<string> Words(string path);

    int Count(string list);

    ITextFormFile Set(string path, string? value);

    ITextFormFile SetWords(string path, IReadOnlyList<string> words);

    /// <summary>Puts one more at the end of a list.</summary>
    /// <param name="lines">As they are written in YAML; of a table the values by column.</param>
    ITextFormFile Add(string list, IReadOnlyList<string> lines);

    ITextFormFile Remove(string list, int at);

    /// <summary>Changes places with the next in its list.</summary>
    ITextFormFile Swap(string list, int at);

    /// <summary>The path of what stands on a line, from 1; null where nothing does.</summary>
    string? PathAt(int line);
}

/// <summary>YAML, or Markdown with front matter.</summary>
public sealed class YamlFormFile(EditableText file) : ITextFormFile
{
    public string Text => file.Text;

    public bool IsBeyondForms => file.IsBeyondForms;

    /// <summary>Null when it cannot be read.</summary>
    public static YamlFormFile? Read(string text) => EditableText.Read(text) is { } file ? new YamlFormFile(file) : null;

    public string? Value(string path) => file.Value(path);

    public IReadOnlyList<string> Words(string path) => file.Words(path);

    public int Count(string list) => file.Count(list);

    public ITextFormFile Set(string path, string? value) => new YamlFormFile(file.Set(path, value));

    public ITextFormFile SetWords(string path, IReadOnlyList<string> words) => new YamlFormFile(file.SetWords(path, words));

    public ITextFormFile Add(string list, IReadOnlyList<string> lines) => new YamlFormFile(file.Add(list, lines));

    public ITextFormFile Remove(string list, int at) => new YamlFormFile(file.Remove(list, at));

    public ITextFormFile Swap(string list, int at) => new YamlFormFile(file.Swap(list, at));

    public string? PathAt(int line) => file.PathAt(line);
}

/// <summary>A table with tabs between its columns and their names in its first line; its rows are the list <c>rows</c>.</summary>
public sealed class TableFormFile : ITextFormFile
{
    public const string Rows = "rows";

    private const string Between = " | ";

    private readonly string[] lines;
    private readonly string[] columns;

    // The lines that hold a row; an empty one holds none.
    private readonly int[] rows;

    public TableFormFile(string text)
    {
        lines = text.Split('\n');
        columns = lines[0].Split('\t');
        rows = [.. lines.Index().Skip(1).Where(line => line.Item.Length > 0).Select(line => line.Index)];
    }

    public string Text => string.Join('\n', lines);

    public bool IsBeyondForms { get; private init; }

    public string? Value(string path) => CellOf(path) is { Length: > 0 } cell ? cell : null;

    public IReadOnlyList<string> Words(string path) =>
        (CellOf(path) ?? "").Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public int Count(string list) => list == Rows ? rows.Length : 0;

    public ITextFormFile Set(string path, string? value)
    {
        var wanted = Flat(value ?? "");
        return wanted == (CellOf(path) ?? "") ? this : With(path, wanted);
    }

    public ITextFormFile SetWords(string path, IReadOnlyList<string> words) =>
        Words(path).SequenceEqual(words) ? this : With(path, string.Join(Between, words.Select(Flat)));

    public ITextFormFile Add(string list, IReadOnlyList<string> lines)
    {
        var end = rows is [.., var last] ? last + 1 : 1;
        var row = string.Join('\t', lines.Concat(Enumerable.Repeat("", columns.Length)).Take(columns.Length).Select(Flat));
        return new TableFormFile(string.Join('\n', [.. this.lines[..end], row, .. this.lines[end..]]));
    }

    public ITextFormFile Remove(string list, int at) =>
        at >= 0 && at < rows.Length ? new TableFormFile(string.Join('\n', lines.Where((_, line) => line != rows[at]))) : Beyond;

    public ITextFormFile Swap(string list, int at)
    {
        if (at < 0 || at + 1 >= rows.Length)
        {
            return Beyond;
        }
        var changed = lines.ToArray();
        (changed[rows[at]], changed[rows[at + 1]]) = (changed[rows[at + 1]], changed[rows[at]]);
        return new TableFormFile(string.Join('\n', changed));
    }

    public string? PathAt(int line) => Array.IndexOf(rows, line - 1) is >= 0 and var at ? $"{Rows}.{at}" : null;

    private TableFormFile Beyond => new(Text) { IsBeyondForms = true };

    private ITextFormFile With(string path, string value)
    {
        if (PlaceOf(path) is not var (line, column))
        {
            return Beyond;
        }
        var cells = lines[line].Split('\t').Concat(Enumerable.Repeat("", columns.Length)).Take(columns.Length).ToArray();
        cells[column] = value;
        var changed = lines.ToArray();
        changed[line] = string.Join('\t', cells);
        return new TableFormFile(string.Join('\n', changed));
    }

    private string? CellOf(string path) =>
        PlaceOf(path) is var (line, column) && lines[line].Split('\t') is var cells && column < cells.Length ? cells[column] : null;

    private (int Line, int Column)? PlaceOf(string path) =>
        path.Split('.') is [Rows, var number, var name]
        && int.TryParse(number, out var at)
        && at >= 0
        && at < rows.Length
        && Array.IndexOf(columns, name) is >= 0 and var column
            ? (rows[at], column)
            : null;

    private static string Flat(string value) => string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
