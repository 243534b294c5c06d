using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.Accounts.Sessions;

/// <summary>The live connections of signed-in people on this host, so that they end with their session. A guest's are left alone.</summary>
public sealed class LiveConnections : IHubFilter
{
    private readonly ConcurrentDictionary<string, Connection> open = new();
    private readonly SessionRevocations endings;

    public LiveConnections(SessionRevocations endings)
    {
        this.endings = endings;
        endings.Ended += (person, at) => End(connection => connection.Person == person && connection.Session.Began <= at);
        endings.EndedAlone += session => End(connection => connection.Session.Id == session);
    }

    public async Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
    {
        if (Of(context.Context) is not { } connection)
        {
            await next(context);
            return;
        }
        open[context.Context.ConnectionId] = connection;
        if (endings.IsOver(connection.Person, connection.Session))
        {
            // Their session ended while the connection was being made.
            context.Context.Abort();
            return;
        }
        await next(context);
    }

    public Task OnDisconnectedAsync(HubLifetimeContext context, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        open.TryRemove(context.Context.ConnectionId, out _);
        return next(context, exception);
    }

    private void End(Func<Connection, bool> which)
    {
        foreach (var connection in open.Values.Where(which))
        {
            connection.Hub.Abort();
        }
    }

    private static Connection? Of(HubCallerContext hub) =>
        hub.GetHttpContext() is { } http && Learner.SignedIn(http) is { } person && SessionStamp.Of(http) is { } session
            ? new Connection(person.Id, session, hub)
            : null;

    private sealed record Connection(Guid Person, SessionStamp Session, HubCallerContext Hub);
}
