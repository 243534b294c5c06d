using Microsoft.AspNetCore.Mvc;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.SubjectRequests;

/// <summary>An administrator answers people who ask for what is kept about them, or to have it erased; those who left too.</summary>
internal static class SubjectRequestEndpoints
{
    internal static void MapSubjectRequestPages(this IEndpointRouteBuilder routes)
    {
        var requests = routes.MapGroup("").For(Roles.Administrator);
        var one = AddressRoute.To(SubjectRequestAddresses.Request);
        requests.MapGet(SubjectRequestAddresses.All, ShowAll).NeedsRecentProof();
        requests.MapPost(SubjectRequestAddresses.All, Open).NeedsRecentProof(SubjectRequestAddresses.All);
        requests.MapGet(one, Show).NeedsRecentProof();
        requests.MapPost(AddressRoute.To(SubjectRequestAddresses.Extensions), Extend).NeedsRecentProof(one);
        requests.MapPost(AddressRoute.To(SubjectRequestAddresses.Copies), Copy).NeedsRecentProof(one).TakesACopy();
        requests.MapPost(AddressRoute.To(SubjectRequestAddresses.Answers), Answer).NeedsRecentProof(one);
        requests.MapPost(AddressRoute.To(SubjectRequestAddresses.Erasures), Erase).NeedsRecentProof(one);
        requests.MapBack($"{one}/{{noun}}", SubjectRequestAddresses.Request);
    }

    private static async Task<IResult> ShowAll(
        string? q,
        SubjectRequestStore store,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    ) => Page.Of<SubjectRequestsPage>(http, await Listed(store, q, me, stop));

    private static async Task<IResult> Open(
        IFormCollection form,
        SubjectRequestStore store,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    )
    {
        var received = UkDates.Read(form[SubjectRequestsModel.ReceivedField]);
        var kind = FormValue.OneOf<SubjectRequestKind>(form[SubjectRequestsModel.KindField]) ?? SubjectRequestKind.Access;
        var subject = FormValue.Id(form[SubjectRequestsModel.PersonField]) is { } person ? await store.FindSubject(person, stop) : null;
        FieldProblem?[] problems =
        [
            subject is null ? new FieldProblem(SubjectRequestsModel.PersonField, "Choose whom it is about.") : null,
            SubjectRequest.WhyNot(received, me.Today) is { } why ? new FieldProblem(SubjectRequestsModel.ReceivedField, why) : null,
        ];
        if (subject is null || problems.OfType<FieldProblem>().Any())
        {
            var again = await Listed(store, form["q"], me, stop) with
            {
                Received = form[SubjectRequestsModel.ReceivedField],
                Kind = kind,
                Problems = [.. problems.OfType<FieldProblem>()],
            };
            return Page.Of<SubjectRequestsPage>(http, again, StatusCodes.Status400BadRequest);
        }
        var request = new SubjectRequest(Guid.CreateVersion7(), kind, subject.Person, subject.Name, received ?? me.Today);
        await store.Open(request, me.Id, stop);
        return TypedResults.LocalRedirect($"{SubjectRequestAddresses.Request(request.Id)}?said=opened");
    }

    private static async Task<IResult> Show(Guid id, string? said, [AsParameters] SubjectRequestAsked asked) =>
        await asked.Find(id) is { } request
            ? Page.Of<SubjectRequestPage>(asked.Http, await asked.Model(request) with { Said = SubjectRequestModel.SaidOf(said) })
            : Page.NotFound(asked.Http);

    private static async Task<IResult> Extend(
        Guid id,
        [FromForm(Name = SubjectRequestModel.ReasonField)] string? reason,
        [AsParameters] SubjectRequestAsked asked
    )
    {
        if (await asked.Find(id) is not { } request)
        {
            return Page.NotFound(asked.Http);
        }
        if (request.WhyNotLonger(reason ?? "", asked.Me.Today) is { } why)
        {
            return await asked.Refused(request, new FieldProblem(SubjectRequestModel.ReasonField, why), reason);
        }
        await asked.Store.Extend(request, (reason ?? "").Trim(), asked.Me.Id, asked.Stop);
        return TypedResults.LocalRedirect($"{SubjectRequestAddresses.Request(id)}?said=extended");
    }

    private static async Task<IResult> Copy(Guid id, SubjectDisclosure disclosure, [AsParameters] SubjectRequestAsked asked)
    {
        if (await asked.Find(id) is not { Kind: SubjectRequestKind.Access, IsOpen: true } request)
        {
            return Page.NotFound(asked.Http);
        }
        await asked.Store.NoteCopy(request, asked.Me.Id, asked.Stop);
        var copy = await disclosure.Of(request.Person, asked.Stop);
        return TypedResults.Stream(
            to => copy.Write(asked.Me.Today, to, asked.Stop),
            "application/zip",
            $"subject-access-{asked.Me.Today:yyyy-MM-dd}.zip"
        );
    }

    private static async Task<IResult> Answer(Guid id, [AsParameters] SubjectRequestAsked asked)
    {
        if (await asked.Find(id) is not { IsOpen: true } request)
        {
            return Page.NotFound(asked.Http);
        }
        await asked.Store.Close(request, asked.Me.Today, asked.Me.Id, asked.Stop);
        return TypedResults.LocalRedirect($"{SubjectRequestAddresses.Request(id)}?said=answered");
    }

    private static async Task<IResult> Erase(
        Guid id,
        [FromForm(Name = ErasurePreview.WordField)] string? word,
        [FromForm(Name = ErasurePreview.EvidenceField)] bool? evidence,
        [AsParameters] SubjectRequestAsked asked
    )
    {
        if (await asked.Find(id) is not { Kind: SubjectRequestKind.Erasure, IsOpen: true } request)
        {
            return Page.NotFound(asked.Http);
        }
        if ((await asked.Erasure.Preview(request.Person, asked.Stop)).WhyNot is not null || (word ?? "").Trim() != ErasurePreview.Word)
        {
            return await asked.Refused(
                request,
                new FieldProblem(ErasurePreview.WordField, $"Type the word {ErasurePreview.Word} in capitals to erase {request.Name}."),
                null
            );
        }
        var ends = await asked.Erasure.Erase(request, evidence == true, asked.Me.Id, asked.Stop);
        return request.Person == asked.Me.Id
            ? TypedResults.LocalRedirect(SiteAddresses.Home)
            : TypedResults.LocalRedirect($"{SubjectRequestAddresses.Request(id)}?said={(ends is null ? "erased" : "waits")}");
    }

    private static async Task<SubjectRequestsModel> Listed(SubjectRequestStore store, string? q, SignedIn me, CancellationToken stop)
    {
        var words = (q ?? "").Trim() is { Length: <= SubjectRequest.LongestName } typed ? typed : "";
        return new SubjectRequestsModel(await store.All(stop), words, words.Length > 1 ? await store.Search(words, stop) : [], me.Today);
    }
}

/// <summary>What every page of one request needs.</summary>
internal sealed record SubjectRequestAsked(
    SubjectRequestStore Store,
    SubjectErasure Erasure,
    SignedIn Me,
    HttpContext Http,
    CancellationToken Stop
)
{
    internal Task<SubjectRequest?> Find(Guid id) => Store.Find(id, Stop);

    internal async Task<SubjectRequestModel> Model(SubjectRequest request) =>
        new(
            request,
            request is { Kind: SubjectRequestKind.Erasure, IsOpen: true } ? await Erasure.Preview(request.Person, Stop) : null,
            Me.Today
        );

    internal async Task<IResult> Refused(SubjectRequest request, FieldProblem problem, string? reason) =>
        Page.Of<SubjectRequestPage>(
            Http,
            await Model(request) with
            {
                Problems = [problem],
                Reason = reason,
            },
            StatusCodes.Status400BadRequest
        );
}
