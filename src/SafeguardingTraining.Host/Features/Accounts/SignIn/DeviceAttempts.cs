using SafeguardingTraining.Host.Site.Http;

namespace SafeguardingTraining.Host.Features.Accounts.SignIn;

/// <summary>
/// Counts tries at what somebody knows or has, by the device or the network behind a request and, unless the device is known for the
/// account, by all networks together. So a stranger's tries keep nobody waiting on a device they have signed in on.
/// </summary>
public sealed class DeviceAttempts(SignInAttempts tries, KnownDevice devices)
{
    /// <summary>Takes one try; false when the next has to wait.</summary>
    /// <param name="email">Of the account; a device is known for its address.</param>
    /// <param name="what">What is guessed.</param>
    public async Task<bool> Begin(HttpContext http, string email, string what, CancellationToken stop) =>
        devices.Find(http, email) is { } device
            ? await tries.Begin(what, device, stop)
            : await tries.Begin(what, NetworkOf(http), stop)
                && await tries.Begin(what, SignInAttempts.Anywhere, stop, SignInAttempts.MostAnywhere);

    /// <summary>It was right: earlier tries from here no longer count.</summary>
    public async Task Forget(HttpContext http, string email, string what, CancellationToken stop)
    {
        if (devices.Find(http, email) is { } device)
        {
            // Its tries are not among those from everywhere, and its owner's coming gives a stranger no new ones.
            await tries.Forget(what, device, stop);
            return;
        }
        await tries.Forget(what, NetworkOf(http), stop);
        await tries.Forget(what, SignInAttempts.Anywhere, stop);
    }

    private static string NetworkOf(HttpContext http) => ClientNetwork.Of(http.Connection.RemoteIpAddress);
}
