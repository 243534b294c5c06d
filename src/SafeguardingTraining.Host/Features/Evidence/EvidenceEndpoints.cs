using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Evidence;

/// <summary>
/// What an organisation shows an inspector: administrators see all of it, managers that of the people they look after, or looked after last.
/// </summary>
internal static class EvidenceEndpoints
{
    private const string Noted = "evidence.exported";

    internal static void MapEvidencePages(this IEndpointRouteBuilder routes)
    {
        var evidence = routes.MapGroup("").For(Roles.Manager | Roles.Administrator);
        evidence.MapGet(EvidenceAddresses.All, Show);
        evidence.MapGet(EvidenceAddresses.Paper, ShowPaper);
        evidence.MapGet(EvidenceAddresses.Csv, ExportCsv).TakesACopy();
        evidence.MapGet(EvidenceAddresses.Xlsx, ExportXlsx).TakesACopy();
    }

    private static async Task<IResult> Show([AsParameters] EvidenceAsked asked) =>
        await asked.FindRequest() is { } request
            ? Page.Of<EvidencePage>(asked.Http, await asked.Model(request, EvidenceQuery.PageLength))
            : Page.NotFound(asked.Http);

    private static async Task<IResult> ShowPaper([AsParameters] EvidenceAsked asked) =>
        await asked.FindRequest() is { } request
            ? Page.Of<EvidencePaperPage>(
                asked.Http,
                await asked.Model(request with { Query = request.Query with { Place = null } }, EvidenceModel.MostOnPaper)
            )
            : Page.NotFound(asked.Http);

    private static Task<IResult> ExportCsv([AsParameters] EvidenceAsked asked, EvidenceExport export, AuditLog audit) =>
        Export(asked, audit, (request, to) => export.Csv(request, to, asked.Stop), "text/csv; charset=utf-8", "evidence.csv");

    private static Task<IResult> ExportXlsx([AsParameters] EvidenceAsked asked, EvidenceExport export, AuditLog audit) =>
        Export(
            asked,
            audit,
            (request, to) => export.Xlsx(request, to, asked.Stop),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "evidence.xlsx"
        );

    // All of what was asked for, however long.
    private static async Task<IResult> Export(
        EvidenceAsked asked,
        AuditLog audit,
        Func<EvidenceRequest, Stream, Task> write,
        string type,
        string name
    )
    {
        if (await asked.FindRequest() is not { } request)
        {
            return Page.NotFound(asked.Http);
        }
        await audit.Note(asked.Me.Id, Noted, null, asked.Stop);
        return TypedResults.Stream(to => write(request with { Query = request.Query with { Place = null } }, to), type, name);
    }
}

/// <summary>What somebody looks for in the evidence, as the address says it, and who looks.</summary>
internal sealed record EvidenceAsked(
    string? Place,
    string? Programme,
    string? Name,
    string? From,
    string? Until,
    string? People,
    string? After,
    string? Before,
    TeamService Team,
    EvidenceSearch Search,
    SignedIn Me,
    HttpContext Http,
    CancellationToken Stop
)
{
    /// <summary>What was asked for, within what this person looks after; null when they look after nobody.</summary>
    internal async Task<EvidenceRequest?> FindRequest() =>
        await Team.FindRequest(Http, Me, Place, Programme, null, 1, Stop) is { } within
            ? new EvidenceRequest(
                within,
                EvidenceQuery.Of(within, new EvidenceForm(Place, Programme, Name, From, Until, People, After, Before))
            )
            : null;

    internal async Task<EvidenceModel> Model(EvidenceRequest request, int most)
    {
        var found = await Search.Page(request.Query, most, Stop);
        var terms = await Search.Terms([.. found.Page.Select(record => record.Terms).Distinct()], Stop);
        return new EvidenceModel(request, found, terms, Me.Today);
    }
}
