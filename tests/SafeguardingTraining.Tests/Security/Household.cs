using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Site;
using SafeguardingTraining.Tests.Workshops;

namespace SafeguardingTraining.Tests.Security;

/// <summary>People of every role on one running site, and one of them with a thing of every kind.</summary>
public sealed class Household : IAsyncLifetime
{
    private readonly Dictionary<string, (string Address, Visitor Owner)> things = [];

    public RunningSite Site { get; } =
        new RunningSite { Environment = "Production", Level = LogLevel.Warning }
            .With("Accounts:PostsAMinute", "100000")
            .With("Quotas:CopiesAnHour", "100000")
            .With("Quotas:ImportsADay", "100000")
            .With("Quotas:SharesADay", "100000")
            .With("Site:SecurityContact", "mailto:security@example.org");

    /// <summary>Nobody, an account without a role, and one account for each role.</summary>
    public IReadOnlyDictionary<string, Visitor> Others { get; private set; } = new Dictionary<string, Visitor>();

    public Visitor Robin { get; private set; } = null!;

    /// <summary>Somebody with a seat in Robin's workshop.</summary>
    public Visitor Seated { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var hall = await HostedWorkshop.Open(Site);
        Robin = hall.Facilitator;
        Seated = await hall.Sit("police");
        await hall.Press("steps");
        var moiraEmail = $"{Guid.NewGuid():N}@example.org";
        var moira = await Site.Visit().Register("Moira", moiraEmail);
        things["/workshops/{id:guid}"] = (hall.Console, Robin);
        things["/workshops/plans/{id:guid}"] = (await PlanningTests.OwnPlan(Robin), Robin);
        things["/workshops/plenary/{id:guid}"] = ($"/workshops/plenary/{hall.Id}", Robin);
        things["/play/{id:guid}"] = (await Play(), Robin);
        things["/diary/{id:guid}"] = (await Write(), Robin);
        things["/diary/tags/{id:guid}"] = (Robin.Page.QuerySelector(".own-tags a")!.GetAttribute("href")!, Robin);
        things["/diary/found/{id:guid}"] = (await Found(), Robin);
        things["/diary/drafts/{slot:guid}"] = (await Draft(), Robin);
        things["/diary/imports/{id:guid}"] = (await BringIn(), Robin);
        var share = await Share(moiraEmail);
        await SayTo(moira, share.Replace("shares", "received", StringComparison.Ordinal));
        things["/diary/shares/{id:guid}"] = (share, Robin);
        things["/diary/received/{id:guid}"] = (share.Replace("shares", "received", StringComparison.Ordinal), moira);
        things["/learning/certificates/{id:guid}"] = (
            await SafeguardingTraining.Tests.Operations.PersonalDataTests.Certified(Site, Robin),
            Robin
        );
        var others = new Dictionary<string, Visitor> { ["nobody"] = Site.Visit(), ["learner"] = await Site.Join("Learner") };
        foreach (var role in RoleRules.All)
        {
            others[$"{role}"] = await Site.Join($"{role}", role);
        }
        Others = others;
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    /// <summary>
    /// An address that the pattern leads to, and whose it is; null where neither a sample nor a thing stands for its parameters.
    /// </summary>
    internal (string Address, Visitor? Owner)? Find(string pattern)
    {
        foreach (var (start, thing) in things.Where(one => pattern.StartsWith(one.Key, StringComparison.Ordinal)))
        {
            return (Filled($"{thing.Address}{pattern[start.Length..]}"), thing.Owner);
        }
        foreach (var (start, sample) in RouteTable.Samples.Where(one => pattern.StartsWith(one.Start, StringComparison.Ordinal)))
        {
            return (Filled($"{sample}{pattern[start.Length..]}"), null);
        }
        return pattern.Contains('{', StringComparison.Ordinal) ? null : (pattern, null);
    }

    /// <summary>
    /// What the owner's own form for this address sends, filled in, without its token; empty where they have no such form.
    /// </summary>
    internal async Task<IReadOnlyList<KeyValuePair<string, string>>> FormOf(string pattern, string address)
    {
        var (page, owner) = things.First(one => pattern.StartsWith(one.Key, StringComparison.Ordinal)).Value;
        foreach (var place in (string[])["", "/change", "/delete", "/scenes", "/debrief"])
        {
            await owner.Open($"{page}{place}");
            if (owner.Page.QuerySelector($"form[action='{address}'], button[formaction='{address}']") is not null)
            {
                return
                [
                    .. owner
                        .Form(address)
                        .Fields.Concat(Buttons(owner, address))
                        .Where(field => field.Key != "__RequestVerificationToken")
                        .Select(field => KeyValuePair.Create(field.Key, field.Value is "" or "quillwort" ? "sundew" : field.Value)),
                ];
            }
        }
        return [];
    }

    /// <summary>What is in every table of the site, as one hash a table. Stories are the site's own, and large.</summary>
    internal async Task<IReadOnlyDictionary<string, string>> Tables()
    {
        await using var scope = Site.Services.CreateAsyncScope();
        var names = scope
            .ServiceProvider.GetRequiredService<Database>()
            .Model.GetEntityTypes()
            .Select(type => type.GetTableName())
            .OfType<string>()
            .Where(name => name != "StoryVersions")
            .Distinct()
            .ToList();
        var tables = new Dictionary<string, string>();
        foreach (var name in names)
        {
            var rows = await Site.Get<Connections>().List($"""SELECT * FROM "{name}" """, [], Row, TestContext.Current.CancellationToken);
            var all = string.Join('\n', rows.Order(StringComparer.Ordinal));
            tables[name] = $"{rows.Count} rows, {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..12]}";
        }
        return tables;
    }

    /// <summary>The same pattern with something in it that nothing stands behind.</summary>
    internal static string Filled(string pattern) =>
        System.Text.RegularExpressions.Regex.Replace(pattern, @"\{(\w+)(:\w+)?\}", match =>
            (match.Groups[1].Value, match.Groups[2].Value) switch
            {
                (_, ":guid") => $"{Guid.NewGuid()}",
                (_, ":int") => "1",
                ("chapter", _) => "questions",
                _ => "nothing",
            }
        );

    // A form of one button says with it what is wanted; beside fields, a button with a name asks for another line.
    private static IEnumerable<KeyValuePair<string, string>> Buttons(Visitor owner, string address) =>
        owner
            .Page.QuerySelectorAll($"form[action='{address}']:not(:has(textarea)) button[name]")
            .Take(1)
            .Select(button => KeyValuePair.Create(button.GetAttribute("name")!, button.GetAttribute("value") ?? ""));

    private static string Row(DbDataReader row) =>
        string.Join(
            '|',
            Enumerable
                .Range(0, row.FieldCount)
                .Select(row.GetValue)
                .Select(value => value is byte[] bytes ? Convert.ToHexString(bytes) : $"{value}")
        );

    private async Task<string> Play()
    {
        await Robin.Open($"/scenarios/{HostedWorkshop.Scenario}");
        await Robin.Submit(
            form => form.Fill("role", Robin.Page.QuerySelector("input[name=role]")!.GetAttribute("value")!),
            $"/scenarios/{HostedWorkshop.Scenario}/playthroughs"
        );
        await Robin.Submit(form => form.Forge("skip", "1"));
        return Robin.Address;
    }

    private async Task<string> Write()
    {
        await Robin.Open("/diary/new");
        await Robin.Submit(form => form.Fill("learnt", "quillwort").Fill("tags", "quillwort"));
        return Robin.Address;
    }

    private async Task<string> Found()
    {
        await Robin.Open("/diary");
        await Robin.Submit(form => form.Fill("words", "quillwort"), "/diary/searches");
        return Robin.Address;
    }

    private async Task<string> Draft()
    {
        await Robin.Open("/diary/new");
        await Robin.Submit(Robin.Form().Fill("learnt", "quillwort unfinished").To("/diary/drafts"));
        await Robin.Open("/diary");
        return Robin.Page.QuerySelector("a[href^='/diary/drafts/']")!.GetAttribute("href")!;
    }

    private async Task<string> BringIn()
    {
        await Robin.Open("/diary/import");
        await Robin.Submit(form => form.Fill("text", "3 March 2024\nquillwort"), "/diary/imports");
        return Robin.Address;
    }

    private async Task<string> Share(string email)
    {
        await Robin.Open("/diary/shares/new");
        await Robin.Submit(form => form.Fill("email", email).Fill("title", "quillwort").Fill("words", "quillwort"));
        return Robin.Address;
    }

    private async Task SayTo(Visitor moira, string received)
    {
        await Robin.Open("/diary");
        await moira.Open(received);
        await moira.Submit(action: $"{received}/acceptances");
        await moira.Submit(form => form.Fill("comment", "quillwort"), $"{received}/comments");
    }
}
