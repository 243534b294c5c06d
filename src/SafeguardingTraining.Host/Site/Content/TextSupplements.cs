namespace SafeguardingTraining.Host.Site.Content;

/// <summary>What is beside a taught text to help it along: a picture, and the local values it leans on.</summary>
public sealed record TextSupplements(Picture? Picture, IReadOnlyList<LocalSlot> Local)
{
    public static TextSupplements None { get; } = new(null, []);

    /// <summary>What to look up locally: the slots it names, and always where the procedures themselves are.</summary>
    public IReadOnlyList<LocalSlot> Slots => [.. Local.Append(LocalSlot.Procedures).Distinct()];
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
