using SafeguardingTraining.Host.Features.Workshops.Screen;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Tables;

/// <summary>Tables beside each other on the screen; many go over several of its pages.</summary>
public static class TableBlocks
{
    /// <param name="apart">Which had come to something else than the room, once it has decided; null before.</param>
    public static IEnumerable<ScreenBlock> Of(IReadOnlyList<TableShown> tables, string? apart = null) =>
        tables.Count == 0
            ? []
            :
            [
                new TableBlock(
                    TableShape.Tables,
                    "What each table decided",
                    ["Table", "It decided", "Because"],
                    [
                        .. tables.Select(one => new TableLine([
                            $"Table {one.Table}, {one.PeopleInWords}",
                            $"{one.Letter}. {one.Option.Set()}",
                            one.Why ?? "",
                        ])),
                    ]
                ),
                .. (apart ?? TableWords.Parting(tables)) is { } words ? (ScreenBlock[])[new TextBlock(TextRole.Text, words)] : [],
            ];
}
