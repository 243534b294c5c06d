using System.Globalization;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Seats;

/// <summary>
/// "Saved 20:01", carried by the address of a page that is loaded after a form was sent, with what it was. Only a time of day and one of a
/// few nouns are ever said back.
/// </summary>
public static class SavedWord
{
    private static readonly string[] Nouns =
    [
        "worries",
        "votes",
        "pieces",
        "questions",
        "answers",
        "notes",
        "promises",
        "ratings",
        "check-ins",
    ];

    public static string Query(TimeProvider clock, string noun) => $"?saved={Uri.EscapeDataString(clock.UkTimeOfDay())}&of={noun}";

    public static string? SaidIn(HttpContext http) =>
        TimeOnly.TryParseExact(http.Request.Query["saved"], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? $"Saved {at.ToString("HH:mm", CultureInfo.InvariantCulture)}"
            : null;

    public static string? OfIn(HttpContext http) => Array.Find(Nouns, noun => noun == http.Request.Query["of"]);
}
