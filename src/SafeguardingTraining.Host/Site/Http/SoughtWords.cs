using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Http;

/// <summary>
/// What somebody looked for on the site lately, so that a page of results can be returned to and no word of it stands in an address. It is
/// sealed in a cookie of this browser until that is closed; the site keeps none of it, and nobody else who signs in here opens it.
/// </summary>
public sealed class SoughtWords(Cookies cookies, IDataProtectionProvider protection)
{
    private const int Most = 6;

    // What a browser sends with every page should stay small; the oldest go first.
    private const int LongestCookie = 2_400;

    private readonly IDataProtector seal = protection.CreateProtector("Search.Words");

    private string Name => cookies.Called("sought");

    /// <param name="person">Whose search it is; empty for a guest's.</param>
    public void Keep(HttpContext http, Guid id, Guid person, string words)
    {
        SoughtWord[] all = [new(id, person, words), .. Read(http).Where(one => one.Id != id && one.Person == person).Take(Most - 1)];
        var kept = Sealed(all);
        while (kept.Length > LongestCookie && all.Length > 1)
        {
            kept = Sealed(all = all[..^1]);
        }
        http.Response.Cookies.Append(Name, kept, cookies.Options(lasts: null));
    }

    /// <summary>Null when it is not kept any more, or was another person's.</summary>
    public string? Find(HttpContext http, Guid id, Guid person) =>
        Read(http).FirstOrDefault(one => one.Id == id && one.Person == person)?.Words;

    private string Sealed(SoughtWord[] all) => seal.Protect(JsonSerializer.Serialize(all));

    private SoughtWord[] Read(HttpContext http)
    {
        if (http.Request.Cookies[Name] is not { Length: > 0 } kept)
        {
            return [];
        }
        try
        {
            return JsonSerializer.Deserialize<SoughtWord[]>(seal.Unprotect(kept)) ?? [];
        }
        catch (Exception problem) when (problem is CryptographicException or JsonException or FormatException)
        {
            // Sealed with a key that is gone, or by a version of the site that kept other things.
            return [];
        }
    }

    private sealed record SoughtWord(Guid Id, Guid Person, string Words) : PrivateRecord;
}
