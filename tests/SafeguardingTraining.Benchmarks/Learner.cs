using System.Net;
using System.Text.RegularExpressions;

namespace SafeguardingTraining.Benchmarks;

/// <summary>One learner who plays scenarios over HTTP, end after end, as a guest with cookies and form tokens.</summary>
internal sealed partial class Learner(IPEndPoint address, IReadOnlyList<string> slugs, int seed) : IAsyncDisposable
{
    private readonly PlainHttp http = new(address);
    private readonly Random chance = new(seed);
    private string page = "";
    private string path = "";

    /// <summary>Size of the last page read, in characters.</summary>
    public int PageBytes => page.Length;

    /// <summary>Takes one step: posts a choice and reads the next scene. Begins a new playthrough where a story has ended.</summary>
    public async Task Step()
    {
        if (path.Length == 0 || !page.Contains("/choices\"", StringComparison.Ordinal))
        {
            await Begin();
        }
        var options = OptionValue().Matches(page);
        var option = options[chance.Next(options.Count)].Groups;
        await Follow($"{path}/choices", $"{option["name"].Value}={option["value"].Value}&{Hidden()}");
    }

    public ValueTask DisposeAsync() => http.DisposeAsync();

    private async Task Begin()
    {
        var slug = slugs[chance.Next(slugs.Count)];
        page = (await http.Get($"/scenarios/{slug}")).Body;
        var roles = RoleValue().Matches(page);
        path = await Follow($"/scenarios/{slug}/playthroughs", $"role={roles[chance.Next(roles.Count)].Groups["value"].Value}&{Hidden()}");
    }

    private async Task<string> Follow(string to, string form)
    {
        var sent = await http.Post(to, form);
        if (sent is not { Status: 302 or 303, Location: { } next })
        {
            throw new InvalidOperationException($"POST {to} answered {sent.Status}");
        }
        var read = await http.Get(next);
        page = read.Status == 200 ? read.Body : throw new InvalidOperationException($"GET {next} answered {read.Status}");
        return next;
    }

    private string Hidden() => string.Join('&', HiddenFields.Of(page).Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}"));

    [GeneratedRegex("""name="(?<name>choice|go)"[^>]*? value="(?<value>\d+)""")]
    private static partial Regex OptionValue();

    [GeneratedRegex("""name="role"[^>]*? value="(?<value>[^"]+)""")]
    private static partial Regex RoleValue();
}
