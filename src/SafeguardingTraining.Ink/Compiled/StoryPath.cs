using System.Globalization;

namespace SafeguardingTraining.Ink.Compiled;

/// <summary>A dotted path taken apart. A leading dot makes it relative, <c>^</c> is the parent, numbers are places.</summary>
internal readonly struct StoryPath
{
    public StoryPath(string text)
    {
        IsRelative = text.StartsWith('.');
        var absolute = IsRelative ? text[1..] : text;
        Parts = absolute.Length == 0 ? [] : Array.ConvertAll(absolute.Split('.'), part => new PathPart(part));
    }

    public bool IsRelative { get; }

    public PathPart[] Parts { get; }

    public bool EndsInIndex => Parts.Length > 0 && Parts[^1].Index >= 0;

    public override string ToString() => (IsRelative ? "." : "") + string.Join('.', Parts);
}

internal readonly struct PathPart(string text)
{
    /// <summary>The place this part names, or -1 when it is a name.</summary>
    public int Index { get; } = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1;

    public string Text { get; } = text;

    public override string ToString() => Index >= 0 ? Index.ToString(CultureInfo.InvariantCulture) : Text;
}
