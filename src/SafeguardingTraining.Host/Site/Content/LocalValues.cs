namespace SafeguardingTraining.Host.Site.Content;

/// <summary>
/// This partnership's own values, from <c>content/local.yaml</c>. A missing value is null and is shown as
/// "ask your safeguarding lead"; a number is never invented.
/// </summary>
public sealed record LocalValues(string? FrontDoor, string? FrontDoorReach, IReadOnlyList<SupportContact> Support)
{
    public static LocalValues None { get; } = new(null, null, []);

    /// <summary>Where this partnership's procedures can be read.</summary>
    public string? Procedures { get; init; }

    /// <summary>How soon a contact, a visit or a decision must be on the record.</summary>
    public string? RecordingStandard { get; init; }

    /// <summary>What must happen, and how soon, when somebody was not brought.</summary>
    public string? WasNotBrought { get; init; }

    /// <summary>Where a worry that is no emergency goes, as the end of a sentence that begins with "otherwise".</summary>
    public string WhereToGo =>
        (FrontDoor, FrontDoorReach) switch
        {
            ({ } name, { } reach) => $"go to {name}: {reach}.",
            ({ } name, null) => $"go to {name}; your safeguarding lead knows how to reach it.",
            _ =>
                "go to your local front door, the team that takes worries about a child or an adult. Your manager or safeguarding lead knows how to reach it.",
        };

    /// <summary>Whether national helplines stand after this partnership's own support.</summary>
    public bool ShowsNationalLines { get; init; } = true;

    public LevelNames Levels { get; init; } = LevelNames.None;

    /// <summary>The steps for disagreeing with a decision, the first step first.</summary>
    public IReadOnlyList<EscalationStage> Escalation { get; init; } = [];
}

/// <summary>Somebody a person can turn to after a hard scenario: supervision, employee support, a helpline.</summary>
/// <param name="Outside">Outside work, such as a helpline: nobody at work is asked how to reach it.</param>
public sealed record SupportContact(string Name, string For, string? Reach, bool Outside = false)
{
    /// <summary>A helpline without its number sends a distressed person to their workplace after all, so it is left out.</summary>
    public bool CanBeReached => Reach is not null || !Outside;
}

/// <summary>What the four levels of help are called here, from the lightest; null where nobody has said.</summary>
public sealed record LevelNames(string? Advice, string? Help, string? MoreHelp, string? RiskSupport)
{
    public static LevelNames None { get; } = new(null, null, null, null);
}

/// <summary>One step of the local procedure for disagreeing.</summary>
/// <param name="Within">How long it may take, or null where nobody has said.</param>
public sealed record EscalationStage(string Name, string? Who, string? Within);
