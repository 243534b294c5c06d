using System.Text;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.People.Import;

/// <summary>Bringing in a list: it is read and shown first, its questions are answered, and nothing comes in until that is confirmed.</summary>
internal static class PeopleImportEndpoints
{
    // Their page has asked for proof: nobody loses what they answered because somebody came in.
    private static readonly TimeSpan Writing = TimeSpan.FromHours(2);

    internal static void MapImport(this IEndpointRouteBuilder routes)
    {
        var people = routes.MapGroup("").For(Roles.Administrator);
        people.MapGet(PeopleAddresses.Import, (HttpContext http) => Page.Of<ImportPage>(http, new ImportModel())).NeedsRecentProof();
        people.MapPost(PeopleAddresses.Import, Choose).NeedsRecentProof(PeopleAddresses.Import, Writing);
        people.MapPost(PeopleAddresses.ImportPreviews, Preview).NeedsRecentProof(PeopleAddresses.Import, Writing);
        people.MapPost(PeopleAddresses.ImportConfirmations, Confirm).NeedsRecentProof(PeopleAddresses.Import, Writing);
        people.MapPost(PeopleAddresses.ImportRefusals, TakeAway).NeedsRecentProof(PeopleAddresses.Import, Writing);
        people.MapBack($"{PeopleAddresses.Import}/{{noun}}", (string _) => PeopleAddresses.Import);
        people.MapGet(PeopleAddresses.ImportExample, () =>
            TypedResults.File(Encoding.UTF8.GetBytes(ImportFile.Example), "text/csv", "people.csv")
        );
    }

    private static async Task<IResult> Choose(IFormFile? file, ImportService import, SignedIn me, HttpContext http, CancellationToken stop)
    {
        if (file is null || ImportModel.FileProblem(file) is not null)
        {
            return AskAgain(http, ImportModel.FileProblem(file) ?? "", []);
        }
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, stop);
        return ImportPack.Of(bytes.ToArray()) is { } packed
            ? await Show(packed, ImportAnswers.None, import, me, http, stop)
            : AskAgain(http, "There is too much in this file. Save the list alone, as CSV.", []);
    }

    private static Task<IResult> Preview(
        IFormCollection form,
        ImportService import,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    ) => Show($"{form[ImportPreview.PackedField]}", ImportAnswers.Of(form), import, me, http, stop);

    private static async Task<IResult> Confirm(
        IFormCollection form,
        ImportService import,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    )
    {
        var (packed, answers) = ($"{form[ImportPreview.PackedField]}", ImportAnswers.Of(form));
        if (await import.Read(packed, answers, me, stop) is not (ImportOutcome.ImportReady ready, { } partnership))
        {
            return await Show(packed, answers, import, me, http, stop);
        }
        var preview = new ImportPreview(packed, answers, ready, partnership);
        if (preview.Unanswered is [_, ..] unanswered)
        {
            return Page.Of<ImportPreviewPage>(http, preview with { Problems = unanswered }, StatusCodes.Status400BadRequest);
        }
        await import.Bring(ready, me, stop);
        return ready.Refused.Count == 0
            ? TypedResults.LocalRedirect(
                $"{PeopleAddresses.All}?said=imported&new={ready.New.Count}&changed={ready.Changed.Count}&same={ready.Same}"
            )
            : Page.Of<ImportPreviewPage>(http, preview with { IsDone = true });
    }

    private static async Task<IResult> TakeAway(
        IFormCollection form,
        ImportService import,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    ) =>
        await import.Read($"{form[ImportPreview.PackedField]}", ImportAnswers.Of(form), me, stop) is (ImportOutcome.ImportReady ready, _)
            ? TypedResults.File(await ImportFile.ToMend(ready), "text/csv; charset=utf-8", "to-mend.csv")
            : TypedResults.LocalRedirect(PeopleAddresses.Import);

    private static async Task<IResult> Show(
        string packed,
        ImportAnswers answers,
        ImportService import,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    ) =>
        await import.Read(packed, answers, me, stop) switch
        {
            (ImportOutcome.ImportReady ready, { } partnership) => Page.Of<ImportPreviewPage>(
                http,
                new ImportPreview(packed, answers, ready, partnership)
            ),
            (ImportOutcome.ImportRefused refused, _) => AskAgain(http, ImportModel.ToMend.Message, refused.Problems),
            _ => AskAgain(http, "Choose the file.", []),
        };

    private static IResult AskAgain(HttpContext http, string problem, IReadOnlyList<ImportProblem> inFile) =>
        Page.Of<ImportPage>(
            http,
            new ImportModel([new FieldProblem(ImportModel.FileField, problem)], inFile),
            StatusCodes.Status400BadRequest
        );
}

/// <summary>Reads a list against those who are here, and brings it in.</summary>
public sealed class ImportService(PeopleService people, PeopleStore store)
{
    /// <summary>What would come of a list; null when it is none. Only those whose address is in it are looked up.</summary>
    public async Task<(ImportOutcome? Outcome, Partnership? Partnership)> Read(
        string packed,
        ImportAnswers answers,
        SignedIn me,
        CancellationToken stop
    )
    {
        if (ImportPack.Open(packed) is not { } file)
        {
            return (null, null);
        }
        var partnership = await store.Partnership(stop);
        var known = await store.FindByEmails(ImportFile.Emails(file), stop);
        var outcome = ImportFile.Read(file, partnership, known, answers, me.Id);
        return (outcome, outcome is ImportOutcome.ImportReady ready ? partnership.With(ready.Agencies, ready.Teams) : partnership);
    }

    public Task Bring(ImportOutcome.ImportReady ready, SignedIn me, CancellationToken stop) => people.Bring(ready, me.Id, stop);
}
