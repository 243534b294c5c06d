using SafeguardingTraining.Tests.Data;

namespace SafeguardingTraining.Tests.Diary.Store;

public sealed class DiaryStoreOnPostgres(PostgresServer server) : DiaryStoreTests, IClassFixture<PostgresServer>
{
    protected override Task<IStoreUnderTest> Fresh()
    {
        Assert.SkipWhen(server.ConnectionString is null, PostgresServer.Missing);
        return PostgresUnderTest.Fresh(server.ConnectionString);
    }
}
