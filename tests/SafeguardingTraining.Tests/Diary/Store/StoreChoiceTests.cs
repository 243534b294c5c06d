using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Tests.Diary.Store;

public sealed class StoreChoiceTests
{
    private static readonly string Here = Path.GetTempPath();
    private static readonly DatabaseChoice Sqlite = DatabaseChoice.From(null, Here);
    private static readonly DatabaseChoice Postgres = DatabaseChoice.From("Host=db;Database=training", Here);

    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("LiteDb", false)]
    [InlineData(null, true)]
    [InlineData("Postgres", true)]
    public void Diaries_lie_in_LiteDB_on_one_machine_and_in_PostgreSQL_where_the_site_has_it(string? chosen, bool postgres) =>
        Assert.Null(DiaryStoreChoice.WhyRefused(chosen, postgres ? Postgres : Sqlite, Here));

    [Theory]
    [InlineData("LiteDb", true)]
    [InlineData("Postgres", false)]
    [InlineData("Sqlite", false)]
    [InlineData("Sqlite", true)]
    [InlineData("litedb", false)]
    public void Another_choice_is_refused_with_a_sentence_that_names_the_setting(string chosen, bool postgres) =>
        Assert.StartsWith(
            $"Diary:Store is {chosen}",
            DiaryStoreChoice.WhyRefused(chosen, postgres ? Postgres : Sqlite, Here),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("nfs", DriveType.Network, true)]
    [InlineData("cifs", DriveType.Fixed, true)]
    [InlineData("SMB2", DriveType.Unknown, true)]
    [InlineData("fuse.sshfs", DriveType.Unknown, true)]
    [InlineData("ext4", DriveType.Fixed, false)]
    [InlineData("overlay", DriveType.Fixed, false)]
    public void A_network_share_is_known_by_its_mount(string format, DriveType type, bool isNetwork) =>
        Assert.Equal(isNetwork, NetworkShare.IsNetwork(type, format));

    [Fact]
    public void A_data_folder_on_another_machine_is_refused() =>
        Assert.StartsWith(@"Data:Folder is \\server\share", NetworkShare.WhyNot(@"\\server\share\data"), StringComparison.Ordinal);
}
