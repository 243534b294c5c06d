namespace SafeguardingTraining.Host.Features.Programmes.Managing;

/// <summary>Who does something to somebody they look after.</summary>
/// <param name="Person">Id of their account.</param>
/// <param name="For">The manager, by member, whose deputy they are in this; null when they act in their own right.</param>
public sealed record ManagerAct(Guid Person, Guid? For)
{
    /// <summary>As the audit log has it: a deputy is named as such, with the manager they stand in for.</summary>
    public string Did(string did) => For is { } manager ? $"{did} for {manager}" : did;
}
