using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Tests.Site;

[Collection<SiteOfStories>]
public sealed class WriterTurnInterceptorTests(RunningSite site)
{
    [Fact]
    public async Task A_save_that_crosses_another_gives_its_turn_back()
    {
        var id = await KeepAnAccount();
        await using var one = site.Services.CreateAsyncScope();
        await using var two = site.Services.CreateAsyncScope();
        var first = await Change(one, id, "One");
        var second = await Change(two, id, "Two");
        await first.SaveChangesAsync(Stop);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync(Stop));
        await TurnIsFree();
    }

    [Fact]
    public async Task A_save_that_the_table_refuses_gives_its_turn_back()
    {
        var id = await KeepAnAccount();
        await using var scope = site.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        database.Add(new Account { Id = id });
        await Assert.ThrowsAsync<DbUpdateException>(() => database.SaveChangesAsync(Stop));
        await TurnIsFree();
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task<Guid> KeepAnAccount()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        var account = new Account { Id = Guid.CreateVersion7(), Name = "Robin" };
        database.Add(account);
        await database.SaveChangesAsync(Stop);
        return account.Id;
    }

    private static async Task<Database> Change(AsyncServiceScope scope, Guid id, string name)
    {
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        var account = await database.Users.SingleAsync(account => account.Id == id, Stop);
        account.Name = name;
        account.ConcurrencyStamp = Guid.NewGuid().ToString();
        return database;
    }

    private async Task TurnIsFree()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        using var turn = await site.Get<Connections>().TakeTurnAsync(patience.Token);
    }
}
