using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Views;

namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>Released texts of one theme: short ones side by side, long ones across the page.</summary>
/// <param name="Theme">As the facilitator named it, or null; it stands above each part.</param>
public sealed record NotesBlock(string? Theme, ValueList<ShownNote> Notes) : ScreenBlock
{
    private const double Between = 18;
    private const double AroundText = 32;
    private const double BesideText = 56;

    // What is higher than this in half the width goes across.
    private const double HighestBeside = 330;
    private const int MostLines = 6;

    /// <summary>The notes as they stand: rows of one or of two.</summary>
    public IReadOnlyList<NoteRow> Rows(double width)
    {
        var half = (width - Between) / 2;
        var rows = new List<NoteRow>();
        foreach (var note in Notes)
        {
            var isShort = NoteHeight(note, half) <= HighestBeside;
            if (isShort && rows is [.., { Second: null, IsWide: false } last])
            {
                rows[^1] = last with { Second = note };
            }
            else
            {
                rows.Add(new NoteRow(note, null, !isShort));
            }
        }
        return rows;
    }

    public override double Height(double width) => ThemeHeight(width) + Rows(width).Sum(row => RowHeight(row, width)) - Between;

    public override (ScreenBlock First, ScreenBlock Next)? Cut(double width, double room, bool force)
    {
        var rows = Rows(width);
        var most = Fitting(rows.Select(row => RowHeight(row, width)), room - ThemeHeight(width) + Between);
        if (most == rows.Count)
        {
            return null;
        }
        if (most > 0)
        {
            return (With(rows.Take(most)), With(rows.Skip(most)));
        }
        return force ? CutFirst(width, room) : null;
    }

    /// <summary>A text in one paragraph where it has more lines than the screen can spare.</summary>
    public static string Set(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join(lines.Length > MostLines ? ' ' : '\n', lines);
    }

    private NotesBlock With(IEnumerable<NoteRow> rows) => this with { Notes = [.. rows.SelectMany(row => row.Notes)] };

    // One note that is longer than a page, as of letters without a space.
    private (ScreenBlock First, ScreenBlock Next)? CutFirst(double width, double room)
    {
        var flat = new TextBlock(TextRole.Text, Set(Notes[0].Text).Replace('\n', ' '));
        var left = room - ThemeHeight(width) - AroundText - ScreenType.Small.Line;
        return flat.Cut(width - BesideText, left, true) is (TextBlock first, TextBlock rest)
            ? (
                this with
                {
                    Notes = [Notes[0] with { Text = first.Text }],
                },
                this with
                {
                    Notes = [Notes[0] with { Text = rest.Text }, .. Notes.Skip(1)],
                }
            )
            : null;
    }

    private double ThemeHeight(double width) => Theme is { } theme ? ScreenType.Heading.Height(theme, width) + Between : 0;

    private static double RowHeight(NoteRow row, double width) =>
        row.Notes.Max(note => NoteHeight(note, row.IsWide ? width : (width - Between) / 2)) + Between;

    private static double NoteHeight(ShownNote note, double width) =>
        AroundText
        + Set(note.Text).Split('\n').Sum(line => ScreenType.Text.Height(line, width - BesideText))
        + (note.Agency is { } agency ? ScreenType.Small.Height(agency, width - BesideText) : 0);
}

/// <param name="Second">The one beside it, or null.</param>
public sealed record NoteRow(ShownNote First, ShownNote? Second, bool IsWide)
{
    public IEnumerable<ShownNote> Notes => Second is null ? [First] : [First, Second];
}
