namespace SafeguardingTraining.Host.Site.Content;

/// <summary>Something that every partnership decides for itself, shown wherever a text says "check your local procedure".</summary>
/// <param name="Key">Its name in <c>content/local.yaml</c>, and in the front matter of a text that leans on it.</param>
/// <param name="Name">As a reader sees it.</param>
public sealed record LocalSlot(string Key, string Name, Func<LocalValues, IReadOnlyList<string?>> Lines)
{
    public static LocalSlot FrontDoor { get; } = new("frontDoor", "Our front door", local => [FrontDoorOf(local)]);

    public static LocalSlot Procedures { get; } = new("procedures", "Our procedures", local => [local.Procedures]);

    public static LocalSlot Levels { get; } =
        new("levels", "Our names for the levels of help", local =>
            [local.Levels.Advice, local.Levels.Help, local.Levels.MoreHelp, local.Levels.RiskSupport]
        );

    public static LocalSlot Escalation { get; } =
        new("escalation", "Our steps when we disagree", local => [.. local.Escalation.Select(LineOf)]);

    public static LocalSlot Recording { get; } = new("recordingStandard", "Our recording standard", local => [local.RecordingStandard]);

    public static LocalSlot WasNotBrought { get; } = new("wasNotBrought", "Our was-not-brought policy", local => [local.WasNotBrought]);

    public static IReadOnlyList<LocalSlot> All { get; } = [FrontDoor, Procedures, Levels, Escalation, Recording, WasNotBrought];

    public static LocalSlot? Of(string? key) => All.FirstOrDefault(slot => slot.Key == key);

    /// <summary>What this partnership says, a line each; nothing where nobody has filled it in.</summary>
    public IReadOnlyList<string> In(LocalValues local) => [.. Lines(local).OfType<string>()];

    private static string? FrontDoorOf(LocalValues local) =>
        (local.FrontDoor, local.FrontDoorReach) switch
        {
            ({ } name, { } reach) => $"{name}: {reach}",
            ({ } name, null) => $"{name}. Your safeguarding lead knows how to reach it",
            (null, var reach) => reach,
        };

    private static string LineOf(EscalationStage stage) =>
        $"{stage.Name}{(stage.Who is null ? "" : $", {stage.Who}")}: {stage.Within ?? "ask your safeguarding lead how soon"}";
}
