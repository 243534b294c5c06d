namespace SafeguardingTraining.Host.Features.People.Management;

/// <summary>
/// An agency or a team that a manager looks after. A manager of whom none is kept looks after their own team, or without a team their agency.
/// </summary>
/// <param name="Unit">Id of the agency or the team; with a team go the teams that belong to it.</param>
public sealed record ManagedUnit(Guid Member, Guid Unit);

/// <summary>Somebody who stands in for a manager from a day to a day, sees what they see and does what they do.</summary>
/// <param name="Manager">By member.</param>
/// <param name="Deputy">By member.</param>
public sealed record Deputyship(Guid Manager, Guid Deputy, DateOnly From, DateOnly Until)
{
    /// <summary>Nobody stands in for longer at a time.</summary>
    public const int MostDays = 366;

    public bool IsOver(DateOnly today) => Until < today;
}

/// <summary>A deputyship with the names of both.</summary>
public sealed record NamedDeputyship(Deputyship Deputyship, string Manager, string Deputy) : Site.Text.PrivateRecord;
