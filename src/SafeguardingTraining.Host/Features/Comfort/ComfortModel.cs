namespace SafeguardingTraining.Host.Features.Comfort;

/// <summary>The page of comfort; the settings themselves are those of its frame.</summary>
/// <param name="From">The page to go back to, within this site; null for none.</param>
/// <param name="IsKept">Something was just kept.</param>
public sealed record ComfortModel(string? From = null, bool IsKept = false)
{
    public const string FromField = "from";
    public const string UsualField = "usual";
}
