using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>What stands in the address of a screen to watch: the workshop's own code, and a secret that opens its screen.</summary>
public sealed record WatchKey(string Code, string Secret) : PrivateRecord
{
    /// <summary>"KTRP4M7X-9ACDEFGH": can be read out and typed.</summary>
    public string InAddress => $"{Code}-{Secret}";

    public static WatchKey Of(string code, string secret) => new(code, secret);

    /// <summary>However it was typed; null when it cannot be one.</summary>
    public static WatchKey? Read(string? typed) =>
        ReadableCode.Read(typed, 2 * ReadableCode.Length) is { } both
            ? new WatchKey(both[..ReadableCode.Length], both[ReadableCode.Length..])
            : null;
}
