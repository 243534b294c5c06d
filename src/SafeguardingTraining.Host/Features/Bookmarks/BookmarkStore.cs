using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Bookmarks;

/// <summary>Keeps what learners keep for later.</summary>
public sealed class BookmarkStore(Connections connections, Writer writer) : IBookmarks, IPersonalData
{
    private const string SelectMine = """
        SELECT "Kind", "Slug", "On" FROM "Bookmarks" WHERE "Learner" = @p0 ORDER BY "On" DESC, "Kind", "Slug"
        """;

    /// <summary>Keeps it, once. Where a learner has as many as are kept, the oldest goes.</summary>
    public Task Keep(Learner learner, Bookmark bookmark, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                var isNew = batch.Add(new BookmarkRow(learner.Id, bookmark.Kind, bookmark.Slug, bookmark.On));
                if (isNew && Of(batch, learner.Id).Count() > Bookmark.Most)
                {
                    var oldest = Of(batch, learner.Id).OrderBy(row => row.On).ThenBy(row => row.Slug).First();
                    Of(batch, learner.Id).Where(row => row.Kind == oldest.Kind && row.Slug == oldest.Slug).ExecuteDelete();
                }
                return isNew;
            },
            stop
        );

    public Task Remove(Learner learner, BookmarkKind kind, string slug, CancellationToken stop) =>
        writer.Write(batch => Of(batch, learner.Id).Where(row => row.Kind == kind && row.Slug == slug).ExecuteDelete(), stop);

    public async Task<bool> Has(Learner? learner, BookmarkKind kind, string slug, CancellationToken stop) =>
        learner is { Id: var id }
        && await connections.First(
            tables => tables.Set<BookmarkRow>().Where(row => row.Learner == id && row.Kind == kind && row.Slug == slug),
            stop
        )
            is not null;

    public async Task<IReadOnlyList<Bookmark>> Mine(Learner? learner, CancellationToken stop) =>
        learner is { Id: var id }
            ? await connections.List(
                SelectMine,
                [id],
                row => new Bookmark((BookmarkKind)row.GetInt32(0), row.GetString(1), row.GetFieldValue<DateOnly>(2)),
                stop
            )
            : [];

    public void Forget(Batch batch, Guid person) => Of(batch, person).ExecuteDelete();

    /// <summary>What a person keeps for later, as it is shown to them and taken away.</summary>
    public async Task<PersonalDataCategory> Export(Guid person, CancellationToken stop) =>
        new(
            "bookmarks",
            "What you keep for later",
            "Scenarios, briefings, drills and practice points that you wanted to find again. Nobody else sees them.",
            "Deleted with your account.",
            [
                .. (await Mine(new Learner(person, true), stop)).Select(one => new PersonalDataItem(
                    new PersonalDataField("Kind", $"{one.Kind}"),
                    new PersonalDataField("Which", one.Slug),
                    new PersonalDataField("On", UkDates.Typed(one.On) ?? "")
                )),
            ]
        );

    public void ClaimGuest(Batch batch, Guid guest, Guid person)
    {
        foreach (var row in Of(batch, guest).ToList())
        {
            batch.Add(row with { Learner = person });
        }
        Of(batch, guest).ExecuteDelete();
    }

    private static IQueryable<BookmarkRow> Of(Batch batch, Guid learner) => batch.Rows<BookmarkRow>().Where(row => row.Learner == learner);
}

/// <summary>A learner keeps something for later. The key makes it one bookmark, however often it is sent.</summary>
internal sealed record BookmarkRow(Guid Learner, BookmarkKind Kind, string Slug, DateOnly On);

internal sealed class BookmarkTable : IEntityTypeConfiguration<BookmarkRow>
{
    public void Configure(EntityTypeBuilder<BookmarkRow> table)
    {
        table.ToTable("Bookmarks");
        table.Property(row => row.Slug).HasMaxLength(Bookmark.LongestSlug);
        table.HasKey(row => new
        {
            row.Learner,
            row.Kind,
            row.Slug,
        });
    }
}
