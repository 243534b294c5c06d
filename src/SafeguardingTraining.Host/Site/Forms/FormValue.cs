using System.Globalization;

namespace SafeguardingTraining.Host.Site.Forms;

/// <summary>
/// What came as text in a form or an address, as what it means; null when it means nothing of the kind. Days: see
/// <c>UkDates</c>.
/// </summary>
public static class FormValue
{
    /// <summary>A whole number from 0, in digits alone.</summary>
    public static int? Whole(string? typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : null;

    public static Guid? Id(string? sent) => Guid.TryParse(sent, out var id) ? id : null;

    /// <summary>One of the names of a choice; its number is not one.</summary>
    public static T? OneOf<T>(string? sent)
        where T : struct, Enum =>
        Enum.GetValues<T>().Where(one => $"{one}".Equals(sent, StringComparison.OrdinalIgnoreCase)).Select(one => (T?)one).FirstOrDefault();
}
