using System.Text;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Accounts.Privacy;

/// <summary>A person sees everything that is kept about them, and takes it away.</summary>
internal static class MyDataEndpoints
{
    internal static void MapMyData(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(AccountAddresses.MyData, Show).RequireAuthorization();
        routes.MapGet(AccountAddresses.MyDataCopies, Take).RequireAuthorization();
    }

    private static async Task<IResult> Show(SignedIn me, IEnumerable<IPersonalData> holders, HttpContext http, CancellationToken stop) =>
        Page.Of<MyDataPage>(http, new MyDataModel(await Parts(holders, me.Id, stop)));

    private static async Task<IResult> Take(SignedIn me, IEnumerable<IPersonalData> holders, AuditLog audit, CancellationToken stop)
    {
        var parts = await Parts(holders, me.Id, stop);
        await audit.Note(me.Id, "my-data.taken", me.Id, stop);
        return TypedResults.Stream(
            to => PersonalDataZip.Write(parts, me.Today, to, stop),
            "application/zip",
            $"my-data-{me.Today:yyyy-MM-dd}.zip"
        );
    }

    /// <summary>What each feature keeps about a person; the account first.</summary>
    internal static async Task<IReadOnlyList<PersonalDataCategory>> Parts(
        IEnumerable<IPersonalData> holders,
        Guid person,
        CancellationToken stop
    )
    {
        var parts = new List<PersonalDataCategory>();
        foreach (var holder in holders)
        {
            parts.Add(await holder.Export(person, stop));
        }
        return [.. parts.OrderBy(part => part.Name != "account")];
    }
}

/// <summary>What is kept about a person.</summary>
public sealed record MyDataModel(IReadOnlyList<PersonalDataCategory> Parts)
{
    public static string CountOf(PersonalDataCategory part) =>
        part.Things.Count switch
        {
            0 => "nothing",
            1 => "one thing",
            var count => $"{count:N0} things",
        };
}
