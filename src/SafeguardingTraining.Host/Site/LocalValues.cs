namespace SafeguardingTraining.Host.Site;

/// <summary>
/// This partnership's own values, from <c>content/local.yaml</c>. A missing value is null and is shown as
/// "ask your safeguarding lead"; a number is never invented.
/// </summary>
public sealed record LocalValues(string? FrontDoor, string? FrontDoorReach, IReadOnlyList<SupportContact> Support)
{
    public static LocalValues None { get; } = new(null, null, []);
}

/// <summary>Somebody a person can turn to after a hard scenario: supervision, employee support, a helpline.</summary>
/// <param name="Outside">Outside work, such as a helpline: nobody at work is asked how to reach it.</param>
public sealed record SupportContact(string Name, string For, string? Reach, bool Outside = false)
{
    /// <summary>A helpline without its number sends a distressed person to their workplace after all, so it is left out.</summary>
    public bool CanBeReached => Reach is not null || !Outside;
}
