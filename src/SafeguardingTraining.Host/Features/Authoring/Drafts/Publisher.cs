using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>Publishes a draft that was checked, and takes a version back.</summary>
internal sealed class Publisher(
    DraftReadings readings,
    PublishedVersions versions,
    ScenarioCatalogue catalogue,
    ContentLibrary library,
    AuditLog audit,
    Writer writer,
    TimeProvider clock
)
{
    public const string Published = "content.published";
    public const string Withdrawn = "content.withdrawn";

    private const string Moved = "Somebody saved a file since this page was made. Read what changed, and publish then.";

    private static readonly TimeSpan Farthest = TimeSpan.FromDays(366);

    /// <summary>Publishes a draft as it stands. Answers what is in the way; nothing when it is done.</summary>
    public async Task<IReadOnlyList<FieldProblem>> Publish(
        DraftState state,
        PublishRequest wanted,
        DraftAuthor author,
        CancellationToken stop
    )
    {
        var reading = await readings.Of(state.Package);
        var problems = WhyNot(state, reading.Review, wanted, clock.UkToday());
        if (problems.Count > 0)
        {
            return problems;
        }
        var version = new PublishedVersion(
            state.Kind.Name,
            state.Draft.Slug,
            0,
            PublishedVersion.Written(state.Package.Files),
            state.Draft.Base,
            author.Id,
            author.Name,
            clock.GetUtcNow(),
            wanted.Note.Trim(),
            wanted.From ?? clock.UkToday()
        );
        if (!await writer.Write(batch => Publish(batch, state, version), stop))
        {
            return [new FieldProblem(PublishRequest.RevisionField, Moved)];
        }
        await Show();
        return [];
    }

    /// <summary>Takes a version back: the one before counts again, or what is shipped. False when that had been done.</summary>
    public async Task<bool> Withdraw(PackageKey key, int number, DraftAuthor author, CancellationToken stop)
    {
        var done = await writer.Write(
            batch =>
                versions.Withdraw(batch, key.Kind, key.Slug, number)
                && audit.Note(batch, author.Id, CodeOf(Withdrawn, key.Address, number), null) > 0,
            stop
        );
        await Show();
        return done;
    }

    // Learners see it at once on this host, and within seconds on the others.
    private async Task Show()
    {
        await catalogue.LoadIfChanged(CancellationToken.None);
        await library.LoadIfChanged(CancellationToken.None);
    }

    internal static IReadOnlyList<FieldProblem> WhyNot(DraftState state, ScenarioReview review, PublishRequest wanted, DateOnly today) =>
        [
            .. FieldProblems.At(PublishRequest.RevisionField, wanted.Revision == state.Number ? null : Moved),
            .. FieldProblems.At(
                "problems",
                review.Errors == 0 ? null
                    : review.Errors == 1 ? "Mend the error first."
                    : $"Mend the {review.Errors} errors first."
            ),
            .. FieldProblems.At(
                PublishRequest.WarningsField,
                review.Warnings == 0 || wanted.HasSeenWarnings ? null
                    : review.Problems.FirstOrDefault(one => one.Code == TemplateRemains.Code) is { } remains
                        ? $"{ProblemPlace.NameOf(remains)}: {remains.Message} Or tick that the warnings can stay."
                    : "Tick that the warnings can stay as they are."
            ),
            .. FieldProblems.At(
                PublishRequest.NoteField,
                wanted.Note.Trim().Length <= PublishedVersion.LongestNote
                    ? null
                    : $"Keep the note under {PublishedVersion.LongestNote} characters."
            ),
            .. FieldProblems.At(
                PublishRequest.FromField,
                wanted.From is null && wanted.FromTyped.Trim().Length > 0 ? "Give the day like 27/3/2027."
                    : wanted.From < today ? "Choose today or a day to come."
                    : wanted.From > today.AddDays(Farthest.Days) ? "Choose a day within a year."
                    : null
            ),
        ];

    private bool Publish(Batch batch, DraftState state, PublishedVersion version)
    {
        if (batch.Rows<DraftRevision>().Where(one => one.Draft == state.Draft.Id).Max(one => (int?)one.Number) != state.Number)
        {
            return false;
        }
        DraftStore.KeepAll(batch, state);
        var number = PublishedVersions.Publish(batch, version);
        return audit.Note(batch, version.By, CodeOf(Published, state.Draft.Address, number), state.Draft.Id) > 0;
    }

    private static string CodeOf(string did, string slug, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{did} {slug} {number}");
}

/// <summary>What an author asks for when they publish.</summary>
/// <param name="Revision">The number of the draft that they were shown.</param>
/// <param name="FromTyped">The day as it was typed; empty for today.</param>
public sealed record PublishRequest(int Revision, string Note, string FromTyped, bool HasSeenWarnings)
{
    public const string RevisionField = "revision";
    public const string NoteField = "note";
    public const string FromField = "from";
    public const string WarningsField = "warnings";

    public DateOnly? From { get; } = UkDates.Read(FromTyped);

    public static PublishRequest Of(IFormCollection form) =>
        new(FormValue.Whole(form[RevisionField]) ?? -1, $"{form[NoteField]}", $"{form[FromField]}", form[WarningsField] == "true");
}
