using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Tests.Diary.Store;

/// <summary>Makes the site's tables in a new database.</summary>
internal static class Tables
{
    internal static async Task In(DatabaseChoice choice)
    {
        await using var services = new ServiceCollection().AddLogging().AddData(choice).BuildServiceProvider();
        await services.PrepareData();
    }
}
