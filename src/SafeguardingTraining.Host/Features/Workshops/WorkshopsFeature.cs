using System.Text.Encodings.Web;
using SafeguardingTraining.Host.Features.Workshops.Console;
using SafeguardingTraining.Host.Features.Workshops.FollowUps;
using SafeguardingTraining.Host.Features.Workshops.Joining;
using SafeguardingTraining.Host.Features.Workshops.Live;
using SafeguardingTraining.Host.Features.Workshops.Planning;
using SafeguardingTraining.Host.Features.Workshops.Plenary;
using SafeguardingTraining.Host.Features.Workshops.Proxies;
using SafeguardingTraining.Host.Features.Workshops.Remote;
using SafeguardingTraining.Host.Features.Workshops.Reports;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Screen;
using SafeguardingTraining.Host.Features.Workshops.Seats;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Workshops;

/// <summary>Live workshops: a facilitator takes people from several agencies through one story, each with only its own pieces.</summary>
public static class WorkshopsFeature
{
    public static WebApplicationBuilder AddWorkshops(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddFrameLink(FramePlace.Menu, 4, WorkshopAddresses.All, "Workshops", Section.Workshops)
            .AddSingleton<WorkshopStore>()
            .AddSingleton<RoomRegistry>()
            .AddSingleton<WorkshopCreation>()
            .AddSingleton<PlenaryRooms>()
            .AddSingleton<RunPlanStore>()
            .AddScoped<WorkshopForms>()
            .AddSingleton<IDemonstrationLife, DemonstrationWorkshop>()
            .AddSingleton<FragmentRenderer>()
            .AddSingleton<ScreenInvitations>()
            .AddSingleton<WatchLookup>()
            .AddSingleton<Presence>()
            .AddSingleton<LiveRooms>()
            .AddSingleton<SeatCookie>()
            .AddSingleton<SeatLookup>()
            .AddSingleton<WrongCodeLimit>()
            .AddSingleton<SeatRateLimit>()
            .AddSingleton<RatingStore>()
            .AddSingleton<FollowUpStore>()
            .AddSingleton<PromiseDiaryWriter>()
            .AddSingleton<IPendingEffect>(services => services.GetRequiredService<PromiseDiaryWriter>())
            .AddSingleton<WorkshopEffects>()
            .AddSingleton<IWorkshopFollowUps>(services => services.GetRequiredService<FollowUpStore>())
            .AddSingleton<IPersonalData, WorkshopPersonalData>()
            .AddSingleton<JoinCodeLookup>()
            .AddSingleton<SeatService>()
            .AddSingleton<ConsoleService>()
            .AddSingleton<ProxyService>()
            .AddHostedService<WordDeletion>()
            .AddHostedService<PostgresBackplane>();
        builder
            .Services.AddSignalR(options =>
            {
                options.MaximumReceiveMessageSize = 4 * 1024;
                options.StatefulReconnectBufferSize = 0;
            })
            .AddHubOptions<FacilitationHub>(options =>
                (options.KeepAliveInterval, options.ClientTimeoutInterval) = (FacilitationHub.Pulse, FacilitationHub.Silence)
            )
            // Parts are HTML, encoded already; written as they are they take half the bytes.
            .AddJsonProtocol(options => options.PayloadSerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        return builder;
    }

    public static void MapWorkshops(this IEndpointRouteBuilder routes)
    {
        // Only over WebSockets: there is no negotiation to forge, and a browser that cannot have them asks by itself every few seconds.
        MapLive<WorkshopHub>(routes, WorkshopHub.Address);
        MapLive<FacilitationHub>(routes, FacilitationHub.Address);
        routes.MapPlanning();
        routes.MapPlenary();
        routes.MapRunPlans();
        routes.MapConsole();
        routes.MapRemote();
        routes.MapScreen();
        routes.MapReporting();
        routes.MapClaiming();
        routes.MapJoining();
        routes.MapSeating();
        routes.MapPromises();
        routes.MapRating();
    }

    private static void MapLive<T>(IEndpointRouteBuilder routes, string address)
        where T : WorkshopHub =>
        routes
            .MapHub<T>(address, options =>
            {
                options.Transports = Microsoft.AspNetCore.Http.Connections.HttpTransportType.WebSockets;
                options.TransportSendTimeout = TimeSpan.FromSeconds(5);
            })
            .WithMetadata(new OwnOriginOnly());
}
