using System.Text.RegularExpressions;

namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>What of a diary was shown when something was said there: a month, a tag or what was found, to come back to.</summary>
internal static partial class DiaryPlace
{
    /// <summary>The part of the page to come back to.</summary>
    internal const string ToDo = "do";

    /// <summary>The address of the same part of the diary, with a word of what was done; the whole diary where none was named.</summary>
    /// <param name="from">As a form sent it: an address of the diary, or anything.</param>
    internal static string Saying(string? from, string word)
    {
        var place = from is not null && Shown().IsMatch(from) ? from : DiaryAddresses.Diary;
        return $"{place}{(place.Contains('?', StringComparison.Ordinal) ? '&' : '?')}said={word}#{ToDo}";
    }

    [GeneratedRegex(@"^/diary(/(found|tags)/[0-9a-f-]{36})?(\?((time|show|page)=[A-Za-z0-9-]{1,20}&?){1,2})?\z", RegexOptions.None, 1_000)]
    private static partial Regex Shown();
}
