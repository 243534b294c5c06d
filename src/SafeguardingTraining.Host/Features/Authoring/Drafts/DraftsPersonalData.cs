using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Features.Authoring.Reviews;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Publishing;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>What is kept about people who write: their name on drafts, saves, versions, links and remarks.</summary>
internal sealed class DraftsPersonalData(Connections connections) : IPersonalData
{
    /// <summary>What stands where a name was.</summary>
    public const string Left = "Somebody who has left";

    private static readonly (string What, string Sql)[] Kept =
    [
        ("Began a draft", """SELECT "Slug", '', "At" FROM "ContentDrafts" WHERE "By" = @p0"""),
        (
            "Saved a file",
            """SELECT d."Slug", r."File", r."At" FROM "DraftRevisions" r JOIN "ContentDrafts" d ON d."Id" = r."Draft" WHERE r."By" = @p0"""
        ),
        ("Published a version", """SELECT "Slug", "Note", "At" FROM "PublishedVersions" WHERE "By" = @p0"""),
        (
            "Made a link for a review",
            """SELECT d."Slug", '', r."At" FROM "ReviewLinks" r JOIN "ContentDrafts" d ON d."Id" = r."Draft" WHERE r."By" = @p0"""
        ),
        (
            "Remarked on a line",
            """SELECT d."Slug", r."Text", r."At" FROM "ReviewRemarks" r JOIN "ContentDrafts" d ON d."Id" = r."Draft" WHERE r."By" = @p0"""
        ),
    ];

    public async Task<PersonalDataCategory> Export(Guid person, CancellationToken stop)
    {
        var things = new List<PersonalDataItem>();
        foreach (var (what, sql) in Kept)
        {
            things.AddRange(
                await connections.List(
                    sql,
                    [person],
                    row => new PersonalDataItem(
                        new PersonalDataField("What", what),
                        new PersonalDataField("Of", row.GetString(0)),
                        new PersonalDataField("File or words", row.GetString(1)),
                        new PersonalDataField(
                            "On",
                            row.GetFieldValue<DateTimeOffset>(2).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
                        )
                    ),
                    stop
                )
            );
        }
        return new PersonalDataCategory(
            "authoring",
            "What you wrote as an author",
            "Your name on drafts, on what you saved, published and remarked, so that those who write together know who changed what.",
            "Your name is taken off; what you wrote for the partnership stays.",
            things
        );
    }

    public void Forget(Batch batch, Guid person)
    {
        batch.Rows<DraftVisit>().Where(row => row.Person == person).ExecuteDelete();
        batch
            .Rows<ContentDraft>()
            .Where(row => row.By == person)
            .ExecuteUpdate(row => row.SetProperty(one => one.By, (Guid?)null).SetProperty(one => one.ByName, Left));
        batch
            .Rows<DraftRevision>()
            .Where(row => row.By == person)
            .ExecuteUpdate(row => row.SetProperty(one => one.By, (Guid?)null).SetProperty(one => one.ByName, Left));
        batch
            .Rows<PublishedVersion>()
            .Where(row => row.By == person)
            .ExecuteUpdate(row => row.SetProperty(one => one.By, (Guid?)null).SetProperty(one => one.ByName, Left));
        batch
            .Rows<ReviewLink>()
            .Where(row => row.By == person)
            .ExecuteUpdate(row => row.SetProperty(one => one.By, (Guid?)null).SetProperty(one => one.ByName, Left));
        batch
            .Rows<ReviewRemark>()
            .Where(row => row.By == person)
            .ExecuteUpdate(row => row.SetProperty(one => one.By, (Guid?)null).SetProperty(one => one.ByName, Left));
    }
}
