using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Tables;

/// <summary>One table's decision as everyone may see it, once tables are shown beside each other.</summary>
/// <param name="People">How many sit there.</param>
/// <param name="Why">Its sentence, or null while a facilitator holds it.</param>
public sealed record TableShown(int Table, int People, char Letter, string Option, string? Why)
{
    public string PeopleInWords => People == 1 ? "1 person" : $"{People} people";

    /// <summary>The tables that decided, at a turn of the story whose options these are.</summary>
    public static ValueList<TableShown> Of(Workshop workshop, WorkshopStory story, int turn) =>
        [
            .. workshop
                .TableDecisions.Where(one => one.Key.Turn == turn)
                .OrderBy(one => one.Key.Table)
                .Select(one => Of(one.Value, workshop, story))
                .OfType<TableShown>(),
        ];

    private static TableShown? Of(TableDecision decision, Workshop workshop, WorkshopStory story) =>
        story.Options.FirstOrDefault(one => one.Option.Index == decision.Option) is { } way
            ? new TableShown(decision.Table, workshop.PeopleAt(decision.Table), way.Letter, way.Option.Text, decision.WhyShown)
            : null;
}

/// <summary>Where tables parted, said calmly: no table is better than another for being many, or for being alone.</summary>
public static class TableWords
{
    /// <summary>"The tables parted: A at tables 1 and 3, B at table 2."; null with fewer than two tables.</summary>
    public static string? Parting(IReadOnlyList<TableShown> tables) =>
        tables.GroupBy(table => table.Letter).OrderBy(way => way.Key).ToList() switch
        {
            _ when tables.Count < 2 => null,
            [var one] => $"All {tables.Count} tables came to the same: {one.Key}.",
            var ways => $"The tables parted: {string.Join(", ", ways.Select(way => $"{way.Key} at {Named(way)}"))}.",
        };

    /// <summary>"Tables 2 and 4 had come to something else. What did they see?"; null where none had.</summary>
    /// <param name="decided">Letter of the option the room decided for; null where it left the scene out.</param>
    public static string? Apart(IReadOnlyList<TableShown> tables, char? decided) =>
        decided is { } letter && tables.Where(table => table.Letter != letter).ToList() is { Count: > 0 } apart
            ? $"{Named(apart).Capitalised()} had come to something else. What did {(apart.Count == 1 ? "it" : "they")} see?"
            : null;

    /// <summary>"table 2", "tables 1 and 3".</summary>
    public static string Named(IReadOnlyList<int> tables) =>
        $"{(tables.Count == 1 ? "table" : "tables")} {tables.Select(table => $"{table}").ToList().Listed()}";

    private static string Named(IEnumerable<TableShown> tables) => Named([.. tables.Select(one => one.Table)]);
}
