using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Site;
using SafeguardingTraining.Tests.Workshops;

namespace SafeguardingTraining.Tests.Security;

/// <summary>People of every role on one running site, and one of them with a thing of every kind.</summary>
public sealed class Household : IAsyncLifetime
{
    private readonly Dictionary<string, (string Address, Visitor Owner)> things = [];

    public RunningSite Site { get; } = new RunningSite { Environment = "Production" }.With("Accounts:PostsAMinute", "10000");

    /// <summary>Nobody, an account without a role, and one account for each role.</summary>
    public IReadOnlyDictionary<string, Visitor> Others { get; private set; } = new Dictionary<string, Visitor>();

    public Visitor Robin { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var hall = await Hall.Open(Site);
        Robin = hall.Facilitator;
        var moiraEmail = $"{Guid.NewGuid():N}@example.org";
        var moira = await Site.Visit().Register("Moira", moiraEmail);
        things["/workshops/{id:guid}"] = (hall.Console, Robin);
        things["/play/{id:guid}"] = (await Play(), Robin);
        things["/diary/{id:guid}"] = (await Write(), Robin);
        things["/diary/drafts/{slot:guid}"] = (await Draft(), Robin);
        var share = await Share(moiraEmail);
        things["/diary/shares/{id:guid}"] = (share, Robin);
        things["/diary/received/{id:guid}"] = (share.Replace("shares", "received", StringComparison.Ordinal), moira);
        things["/learning/certificates/{id:guid}"] = (await SafeguardingTraining.Tests.Operations.PersonalDataTests.Certified(Site, Robin), Robin);
        var others = new Dictionary<string, Visitor> { ["nobody"] = Site.Visit(), ["learner"] = await Site.Join("Learner") };
        foreach (var role in RoleRules.All)
        {
            others[$"{role}"] = await Site.Join($"{role}", role);
        }
        Others = others;
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    /// <summary>An address that the pattern leads to, and whose it is; null where neither a sample nor a thing stands for its parameters.</summary>
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

    /// <summary>The same pattern with something in it that nothing stands behind.</summary>
    internal static string Filled(string pattern) => System.Text.RegularExpressions.Regex.Replace(
        pattern, @"\{(\w+)(:\w+)?\}", match => match.Groups[2].Value switch { ":guid" => $"{Guid.NewGuid()}", ":int" => "1", _ => "nothing" });

    private async Task<string> Play()
    {
        await Robin.Open($"/scenarios/{Hall.Scenario}");
        await Robin.Submit(form => form.Fill("role", Robin.Page.QuerySelector("input[name=role]")!.GetAttribute("value")!), $"/scenarios/{Hall.Scenario}/playthroughs");
        return Robin.Address;
    }

    private async Task<string> Write()
    {
        await Robin.Open("/diary/new");
        await Robin.Submit(form => form.Fill("learnt", "quillwort"));
        return Robin.Address;
    }

    private async Task<string> Draft()
    {
        await Robin.Open("/diary/new");
        await Robin.Submit(Robin.Form().Fill("learnt", "quillwort unfinished").To("/diary/drafts"));
        await Robin.Open("/diary");
        return Robin.Page.QuerySelector("a[href^='/diary/drafts/']")!.GetAttribute("href")!;
    }

    private async Task<string> Share(string email)
    {
        await Robin.Open("/diary/shares/new");
        await Robin.Submit(form => form.Fill("email", email).Fill("title", "quillwort").Fill("words", "quillwort"));
        return Robin.Address;
    }
}
