using System.Text.Encodings.Web;
using SafeguardingTraining.Host.Site;

namespace SafeguardingTraining.Host.Features.Workshops;

/// <summary>Live workshops: a facilitator takes people from several agencies through one story, each with only its own pieces.</summary>
public static class Workshops
{
    public static WebApplicationBuilder AddWorkshops(this WebApplicationBuilder builder)
    {
        builder.Services
            .AddSingleton<WorkshopStore>()
            .AddSingleton<Rooms>()
            .AddSingleton<OpeningWorkshops>()
            .AddSingleton<FragmentRenderer>()
            .AddSingleton<ScreenDoors>()
            .AddSingleton<Presence>()
            .AddSingleton<LiveRooms>()
            .AddSingleton<SeatCookie>()
            .AddSingleton<Seats>()
            .AddSingleton<WrongCodes>()
            .AddSingleton<Floods>()
            .AddSingleton<FollowUps>()
            .AddSingleton<PromiseKeeper>()
            .AddSingleton<FindFollowUpShares>(services => services.GetRequiredService<FollowUps>().Shares)
            .AddSingleton<FindQuestionsDue>(services => async (person, today, stop) =>
                [.. (await services.GetRequiredService<FollowUps>().Due(person, today, stop)).Select(due => due.ForHome())])
            .AddSingleton<Forget>(WorkshopStore.Forget)
            .AddSingleton<Forget>(Features.Workshops.FollowUps.Forget)
            .AddSingleton<HeldAbout>(services => (person, stop) => WorkshopsHeld.Find(services.GetRequiredService<WorkshopStore>(), services.GetRequiredService<FollowUps>(), person, stop))
            .AddSingleton<Door>()
            .AddSingleton<SeatDesk>()
            .AddSingleton<ConsoleDesk>()
            .AddHostedService<Deletions>()
            .AddSingleton<Attendance>()
            .AddHostedService(services => services.GetRequiredService<Attendance>())
            .AddHostedService<OtherHosts>();
        builder.Services.AddSignalR(options =>
        {
            options.MaximumReceiveMessageSize = 4 * 1024;
            options.StatefulReconnectBufferSize = 0;
        })
        // Parts are HTML, encoded already; written as they are they take half the bytes.
        .AddJsonProtocol(options => options.PayloadSerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        return builder;
    }

    public static void MapWorkshops(this IEndpointRouteBuilder routes)
    {
        // Only over WebSockets: there is no negotiation to forge, and a browser that cannot have them asks by itself every few seconds.
        routes.MapHub<WorkshopHub>(WorkshopHub.Address, options =>
        {
            options.Transports = Microsoft.AspNetCore.Http.Connections.HttpTransportType.WebSockets;
            options.TransportSendTimeout = TimeSpan.FromSeconds(5);
        }).WithMetadata(new OwnOriginOnly());
        routes.MapPlanning();
        routes.MapConsole();
        routes.MapReporting();
        routes.MapClaiming();
        routes.MapJoining();
        routes.MapSeating();
    }
}
