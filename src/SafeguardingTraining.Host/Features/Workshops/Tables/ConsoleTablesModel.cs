using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;

namespace SafeguardingTraining.Host.Features.Workshops.Tables;

/// <summary>The tables as the facilitators see them: which have decided, and what. They read the sentences at once.</summary>
/// <param name="IsOpen">Tables decide now; else nothing is shown.</param>
public sealed record ConsoleTablesModel(Guid Id, bool IsOpen, int Turn, WorkshopStory Story, ValueList<ConsoleTableLine> Tables)
{
    public int Decided => Tables.Count(table => table.Letter is not null);

    internal static ConsoleTablesModel Of(WorkshopMoment now)
    {
        var (workshop, story) = now;
        var isOpen = workshop.IsTimeForTables && story.Options.Count > 0;
        return new ConsoleTablesModel(
            workshop.Id,
            isOpen,
            workshop.Turn,
            story,
            isOpen ? [.. Enumerable.Range(1, workshop.Plan.Tables).Select(table => ConsoleTableLine.Of(table, workshop, story))] : []
        );
    }
}

/// <param name="Letter">Of the option it decided for; null while it has not.</param>
/// <param name="IsHeld">Its sentence waits to be let through.</param>
public sealed record ConsoleTableLine(int Table, int People, char? Letter, string Option, string Why, bool IsHeld)
{
    internal static ConsoleTableLine Of(int table, Workshop workshop, WorkshopStory story)
    {
        var people = workshop.PeopleAt(table);
        return
            workshop.DecisionOf(table) is { } decision
            && story.Options.FirstOrDefault(one => one.Option.Index == decision.Option) is { } way
            ? new ConsoleTableLine(table, people, way.Letter, way.Option.Text, decision.Why, decision.Place is NotePlace.Held)
            : new ConsoleTableLine(table, people, null, "", "", false);
    }
}
