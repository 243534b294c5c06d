using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Http;

namespace SafeguardingTraining.Host.Features.Accounts.Sessions;

/// <summary>Keeps in which browsers people are signed in, so that each can be seen and ended.</summary>
public sealed class SessionStore(Connections connections, Writer writer, SessionLimits limits, TimeProvider clock)
{
    /// <summary>Notes that a session began in the browser behind a request.</summary>
    /// <param name="lockedKey">As <see cref="SessionRow"/> has it.</param>
    public Task Begin(HttpContext http, Guid person, SessionStamp session, byte[]? lockedKey, CancellationToken stop)
    {
        var (device, network) = (DeviceName.Of(http.Request.Headers.UserAgent), ClientNetwork.Shortened(http.Connection.RemoteIpAddress));
        var row = new SessionRow(session.Id, person, session.Began, session.Began, device, network, null, lockedKey);
        var oldest = Now - (long)limits.Most.TotalMilliseconds;
        return writer.Write(
            batch =>
            {
                batch.Rows<SessionRow>().Where(one => one.BeganAt < oldest).ExecuteDelete();
                return batch.Add(row);
            },
            stop
        );
    }

    /// <summary>Notes that a page was opened; from another network, it is that one from now on.</summary>
    public Task See(HttpContext http, Guid session, CancellationToken stop)
    {
        var (now, network) = (Now, ClientNetwork.Shortened(http.Connection.RemoteIpAddress));
        return writer.Write(
            batch =>
                batch
                    .Rows<SessionRow>()
                    .Where(row => row.Id == session)
                    .ExecuteUpdate(row => row.SetProperty(one => one.SeenAt, now).SetProperty(one => one.Network, network)),
            stop
        );
    }

    /// <summary>Where a person is signed in, the browser last seen first.</summary>
    internal Task<IReadOnlyList<SessionRow>> Of(Guid person, CancellationToken stop)
    {
        var oldest = Now - (long)limits.Most.TotalMilliseconds;
        return connections.List(
            tables =>
                tables
                    .Set<SessionRow>()
                    .Where(row => row.Person == person && row.EndedAt == null && row.BeganAt >= oldest)
                    .OrderByDescending(row => row.SeenAt),
            stop
        );
    }

    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();
}
