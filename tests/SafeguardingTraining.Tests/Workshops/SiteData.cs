using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Planning;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Seats;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Startup;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Tests.Scenarios;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>
/// The data of a site without its pages: for what a test prepares before hosts run on it, does beside them, and reads afterwards.
/// </summary>
internal sealed class SiteData : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private SiteData(DatabaseChoice choice, string folder) =>
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddKeys(folder)
            .AddData(choice)
            .AddSingleton<StoryVersions>()
            .AddSingleton(NoEffects.Of)
            .AddSingleton<WorkshopStore>()
            .AddSingleton<RoomRegistry>()
            .AddSingleton<WorkshopCreation>()
            .BuildServiceProvider();

    private RoomRegistry Rooms => services.GetRequiredService<RoomRegistry>();

    /// <param name="database">A PostgreSQL connection string, or null for SQLite in the folder.</param>
    public static async Task<SiteData> Open(string folder, string? database = null)
    {
        var backstage = new SiteData(DatabaseChoice.From(database, folder), folder);
        await backstage.services.PrepareData(Stop);
        return backstage;
    }

    /// <summary>A workshop whose first vote is open. Answers its seats.</summary>
    public async Task<IReadOnlyList<SeatKey>> OpenAVote(int seats)
    {
        var plan = new DomainWorkshop().Now.Plan with
        {
            ScenarioVersion = Sample.Scenario.Version,
            DeleteOn = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(30),
        };
        var listed = new CatalogueEntry.Available(Sample.Scenario, Sample.Files, []);
        var id = await services.GetRequiredService<WorkshopCreation>().Open(listed, plan, new Facilitator(Guid.NewGuid(), "Sam"), [], Stop);
        var keys = Enumerable.Range(0, seats).Select(_ => new SeatKey(id, ReadableCode.NewKey())).ToList();
        foreach (var seat in keys)
        {
            await Act(id, (workshop, _) => workshop.Join(new JoinRequest(seat.Key, null, null, null, 1, null)));
        }
        await Act(id, (workshop, story) => workshop.Next(story, workshop.Step));
        await GoTo(id, Stage.Vote);
        return keys;
    }

    public Task GoTo(Guid workshop, Stage stage) => Act(workshop, (now, story) => now.GoTo(story, now.Step, stage));

    /// <summary>Everything that is on disk of a workshop.</summary>
    public Task<IReadOnlyList<EventPlace>> Events(Guid workshop) => services.GetRequiredService<WorkshopStore>().Events(workshop, 0, Stop);

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task Act(Guid workshop, Func<Workshop, WorkshopStory, WorkshopOutcome> decide) =>
        Assert.IsType<WorkshopOutcome.Agreed>(await Rooms.Act((await Rooms.Find(workshop, Stop))!, decide, Stop));
}
