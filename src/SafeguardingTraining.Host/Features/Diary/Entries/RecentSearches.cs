using System.Buffers.Text;
using System.Text.Json;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>
/// What a person looked for in their diary lately, so that a page of results can be returned to and no word of it stands in an address. It
/// is in a cookie of this browser until that is closed or its owner signs out, sealed with the diary's own key: it opens only while the diary is open, and the
/// site keeps none of it.
/// </summary>
public sealed class RecentSearches(Cookies cookies)
{
    internal static readonly SessionCookie Cookie = new("looked");

    private const string Purpose = "Diary.Searches";
    private const int Most = 6;

    // What a browser sends with every page should stay small; the oldest go first.
    private const int LongestCookie = 2_400;

    private string Name => cookies.Called(Cookie.Name);

    /// <summary>Keeps a search, in place of an earlier one with the same id.</summary>
    public void Keep(HttpContext http, OwnersHandles handles, Guid id, EntrySearch looking)
    {
        RecentSearch[] all = [new(id, looking), .. Read(http, handles).Where(one => one.Id != id).Take(Most - 1)];
        while (all.Length > 1 && Sealed(handles, all).Length > LongestCookie)
        {
            all = all[..^1];
        }
        http.Response.Cookies.Append(Name, Sealed(handles, all), cookies.Options(lasts: null));
    }

    /// <summary>Null when it is not kept any more, or was another person's.</summary>
    public EntrySearch? Find(HttpContext http, OwnersHandles handles, Guid id) =>
        Read(http, handles).FirstOrDefault(one => one.Id == id)?.Looking;

    private static string Sealed(OwnersHandles handles, RecentSearch[] all) =>
        Base64Url.EncodeToString(handles.Seal(Purpose, DiaryJson.Bytes(all)));

    private RecentSearch[] Read(HttpContext http, OwnersHandles handles) =>
        http.Request.Cookies[Name] is { Length: > 0 and <= 2 * LongestCookie } kept
        && Base64Url.IsValid(kept)
        && handles.Open(Purpose, Base64Url.DecodeFromChars(kept)) is { } bytes
            ? Parsed(bytes)
            : [];

    // It may have been kept by a version of the site that asked for other things.
    private static RecentSearch[] Parsed(byte[] bytes)
    {
        try
        {
            return DiaryJson.Read<RecentSearch[]>(bytes);
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private sealed record RecentSearch(Guid Id, EntrySearch Looking) : PrivateRecord;
}
