namespace SafeguardingTraining.Host.Site.Content;

/// <summary>What is beside a taught text to help it along: a picture, and the local values it leans on.</summary>
public sealed record TextSupplements(Picture? Picture, IReadOnlyList<LocalSlot> Local)
{
    public static TextSupplements None { get; } = new(null, []);

    /// <summary>
    /// What to look up locally beside it: the slots it names, and always where the procedures themselves are. Of a slot that its picture
    /// shows, only that nobody has filled it in: the rest stands in the picture.
    /// </summary>
    public IReadOnlyList<LocalSlot> SlotsBeside(LocalValues local) =>
        [.. Local.Append(LocalSlot.Procedures).Concat(Missing(Picture, local)).Distinct().Except(Shown(Picture, local))];

    /// <summary>The slot that a picture shows and that nobody has filled in; at most one.</summary>
    public static IReadOnlyList<LocalSlot> Missing(Picture? picture, LocalValues local) =>
        SlotOf(picture) is { } slot && slot.In(local).Count == 0 ? [slot] : [];

    private static IReadOnlyList<LocalSlot> Shown(Picture? picture, LocalValues local) =>
        SlotOf(picture) is { } slot && slot.In(local).Count > 0 ? [slot] : [];

    private static LocalSlot? SlotOf(Picture? picture) =>
        picture switch
        {
            Content.Picture.Ladder => LocalSlot.Escalation,
            Content.Picture.Levels => LocalSlot.Levels,
            _ => null,
        };
}

/// <summary>A drawing that a text can call for by name; each says the same in words beside it.</summary>
public enum Picture
{
    Window,
    Levels,
    Ladder,
    Chronology,
    Family,
}
