using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Site.Audit;

/// <summary>
/// Who did what to whom, for whoever has to answer for this site: ids only, never a name, an address or a word somebody wrote.
/// </summary>
public sealed class AuditLog(Writer writer, TimeProvider clock)
{
    private const string Insert = """INSERT INTO "Audit" ("Id", "At", "By", "Did", "About") VALUES (@p0, @p1, @p2, @p3, @p4)""";

    /// <summary>Notes what was done.</summary>
    /// <param name="by">Id of the person who did it; null for the site itself, or its command line.</param>
    /// <param name="did">A short code such as <c>person.switched-off</c>.</param>
    /// <param name="about">Id of the person or thing it was done to, if any.</param>
    public Task Note(Guid? by, string did, Guid? about, CancellationToken stop) => writer.Write(batch => Note(batch, by, did, about), stop);

    /// <summary>Notes it in the same transaction as the change itself: either both are kept, or neither.</summary>
    public int Note(Batch batch, Guid? by, string did, Guid? about) => batch.Execute(Insert, Guid.CreateVersion7(), clock.GetUtcNow(), by, did, about);
}
