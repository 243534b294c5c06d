using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>
/// What the screen shows now, cut into pages that fit it: nothing on it ever scrolls, and nothing is set smaller than what is read at
/// ten metres.
/// </summary>
public sealed record ScreenPages(IReadOnlyList<ScreenSheet> Sheets)
{
    public static ScreenPages Of(ScreenMainModel model) => Of(ScreenViews.Of(model));

    /// <summary>The same for views that are no workshop's own.</summary>
    public static ScreenPages Of(IEnumerable<ScreenView> views) => new([.. views.SelectMany(Cut)]);

    /// <summary>
    /// Where a page is among all, from 0. A number that is too high is the last page of its part; a part that has nothing left to show
    /// gives way to the first page.
    /// </summary>
    /// <param name="part">The part of looking back; null for any other view and for its first page.</param>
    public int IndexOf(string? part, int page)
    {
        var first = Sheets.ToList().FindIndex(sheet => sheet.Part == part);
        return first < 0 ? 0 : first + Math.Clamp(page, 1, Sheets.Count(sheet => sheet.Part == part)) - 1;
    }

    /// <summary>The page, from 0, that shows what came last to the stage, such as a text that was let through; null where nothing did.</summary>
    public int? NewestOf(ScreenMainModel model) =>
        model switch
        {
            { Stage: Stage.Spread or Stage.Wall, Notes: [.., var note] } => PageOf<NotesBlock>(block => block.Notes.Contains(note)),
            { Stage: Stage.Table } when model.Known.Where(one => one.Laid is not null).MaxBy(one => one.Laid?.At) is { } known =>
                PageOf<TableBlock>(block => block.Rows.Any(row => row.Cells.Contains(known.Piece.Title.Set()))),
            _ => null,
        };

    /// <summary>The page, or the last one where there is none so far on.</summary>
    public ScreenSheet At(int index) => Sheets[Math.Clamp(index, 0, Sheets.Count - 1)];

    private int? PageOf<T>(Func<T, bool> shows)
        where T : ScreenBlock => Sheets.ToList().FindIndex(sheet => sheet.Blocks.OfType<T>().Any(shows)) is >= 0 and var at ? at : null;

    private static IEnumerable<ScreenSheet> Cut(ScreenView view)
    {
        var (title, blocks) = Titled(view);
        var room = ScreenStage.BodyHeight - title.Height(view.Width);
        blocks = [.. blocks.Select(block => block.Within(view.Width, room))];
        var pages = Fill(blocks, view.Width, room);
        if (
            pages.Count > 1
            && Fill([.. blocks.Select(block => block.SetTight())], view.Width, room) is var tight
            && tight.Count < pages.Count
        )
        {
            pages = tight;
        }
        if (pages.Count > view.MostPages)
        {
            pages = Shortened(blocks, view, room);
        }
        return pages.Select((page, place) => new ScreenSheet(view.Part, place + 1, title, page, view.Width, view.Then));
    }

    // As much as stands on so many pages, and where the rest is.
    private static List<IReadOnlyList<ScreenBlock>> Shortened(IReadOnlyList<ScreenBlock> blocks, ScreenView view, double room)
    {
        var rest = ScreenViews.Small("The rest stands on your phone, and in the report.");
        var left = room - ScreenStage.Gap - rest.Height(view.Width);
        var pages = Fill(Fitting(blocks, view, left), view.Width, left).Take(view.MostPages).ToList();
        pages[^1] = [.. pages[^1], rest];
        return pages;
    }

    // Of paragraphs those that stand there whole, in their order.
    private static IReadOnlyList<ScreenBlock> Fitting(IReadOnlyList<ScreenBlock> blocks, ScreenView view, double room)
    {
        List<ScreenBlock> kept = [];
        foreach (var block in blocks.OfType<TextBlock>())
        {
            if (Fill([.. kept, block], view.Width, room).Count <= view.MostPages)
            {
                kept.Add(block);
            }
        }
        return kept.Count == 0 ? blocks : kept;
    }

    // A title that would take half of the screen is read as a text, under a short one.
    private static (ScreenTitle Title, IReadOnlyList<ScreenBlock> Blocks) Titled(ScreenView view) =>
        new ScreenTitle(view.Title) is var whole && whole.Lines(view.Width) <= ScreenTitle.MostLines
            ? (whole, view.Blocks)
            : (new ScreenTitle(view.ShortTitle), [new TextBlock(TextRole.Text, view.Title), .. view.Blocks]);

    private static List<IReadOnlyList<ScreenBlock>> Fill(IReadOnlyList<ScreenBlock> blocks, double width, double room)
    {
        var pages = new List<IReadOnlyList<ScreenBlock>>();
        var waiting = new Stack<ScreenBlock>(blocks.Reverse());
        while (waiting.Count > 0)
        {
            pages.Add(Page(waiting, width, room));
        }
        Balance(pages, width, room);
        return pages.Count == 0
            ?
            [
                [],
            ]
            : pages;
    }

    // The last line of a list does not stand alone on a page.
    private static void Balance(List<IReadOnlyList<ScreenBlock>> pages, double width, double room)
    {
        if (
            pages is [.., [_, _, .., TextBlock { Role: TextRole.Item } moved] full, [TextBlock { Role: TextRole.Item } alone]]
            && moved.Height(width) + alone.Gap(moved) + alone.Height(width) <= room
        )
        {
            pages[^2] = [.. full.SkipLast(1)];
            pages[^1] = [moved, alone];
        }
    }

    private static List<ScreenBlock> Page(Stack<ScreenBlock> waiting, double width, double room)
    {
        var page = new List<ScreenBlock>();
        var left = room;
        while (waiting.TryPop(out var block))
        {
            left -= page is [.., var before] ? block.Gap(before) : 0;
            var height = block.Height(width);
            if (height > left)
            {
                Part(block, page, waiting, width, (left, room));
                return page;
            }
            page.Add(block);
            left -= height;
        }
        return page;
    }

    // As much of a block as still fits stands here, the rest on the next page; a paragraph that the next page holds whole goes there; a
    // heading does not stay behind without what it heads.
    private static void Part(
        ScreenBlock block,
        List<ScreenBlock> page,
        Stack<ScreenBlock> waiting,
        double width,
        (double Left, double All) room
    )
    {
        var isAlone = page.TrueForAll(before => before.KeepsWithNext);
        var fitsNext = !isAlone && block is TextBlock && block.Height(width) <= room.All;
        if (!fitsNext && block.Cut(width, room.Left, isAlone) is var (first, rest))
        {
            page.Add(first);
            waiting.Push(rest);
            return;
        }
        if (page.Count == 0)
        {
            page.Add(block);
            return;
        }
        waiting.Push(block);
        while (page is [_, .., var last] && last.GoesWith(waiting.Peek()))
        {
            waiting.Push(last);
            page.RemoveAt(page.Count - 1);
        }
    }
}

/// <summary>One view of the screen before it is cut.</summary>
/// <param name="Part">The part of looking back it is; null for any other.</param>
/// <param name="ShortTitle">Stands in the place of a title that is too long for one.</param>
/// <param name="Then">What comes after it, in a few words; null where nobody knows.</param>
public sealed record ScreenView(
    string? Part,
    string Title,
    string ShortTitle,
    IReadOnlyList<ScreenBlock> Blocks,
    double Width,
    string? Then
)
{
    /// <summary>The most pages it goes over; what does not stand on them is left to the report.</summary>
    public int MostPages { get; init; } = int.MaxValue;
}

/// <summary>One page of the screen.</summary>
/// <param name="Number">Its number in its part, from 1.</param>
public sealed record ScreenSheet(string? Part, int Number, ScreenTitle Title, IReadOnlyList<ScreenBlock> Blocks, double Width, string? Then)
{
    /// <summary>The most it can be high with its title, in 1,080ths of the screen; <see cref="ScreenStage.BodyHeight"/> is there.</summary>
    public double Height =>
        Title.Height(Width)
        + Blocks.Sum(block => block.Height(Width))
        + Blocks.Skip(1).Zip(Blocks, (block, before) => block.Gap(before)).Sum();
}

/// <summary>The title of a page: large in one line, or smaller in up to three.</summary>
public sealed record ScreenTitle(string Text)
{
    public const int MostLines = 3;

    public bool IsLong(double width) => ScreenType.Title.Lines(Text, width).Count > 1;

    public int Lines(double width) => IsLong(width) ? ScreenType.LongTitle.Lines(Text, width).Count : 1;

    /// <summary>With the room under it; nothing for a page without one.</summary>
    public double Height(double width) =>
        Text.Length == 0 ? 0 : (IsLong(width) ? ScreenType.LongTitle.Height(Text, width) : ScreenType.Title.Line) + ScreenStage.Gap;
}
