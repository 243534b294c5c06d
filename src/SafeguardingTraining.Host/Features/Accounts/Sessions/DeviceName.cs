namespace SafeguardingTraining.Host.Features.Accounts.Sessions;

/// <summary>
/// What a browser says it is, in words its owner knows it by. It says so of itself: good for telling one's own devices apart, and no
/// proof of anything.
/// </summary>
public static class DeviceName
{
    /// <summary>In characters.</summary>
    public const int Longest = 60;

    private const string Unknown = "A browser";

    // The more telling first: Edge and Samsung's browser also say Chrome, and Chrome also says Safari.
    private static readonly (string Sign, string Name)[] Browsers =
    [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("Firefox/", "Firefox"),
        ("FxiOS/", "Firefox"),
        ("CriOS/", "Chrome"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];

    private static readonly (string Sign, string Name)[] Systems =
    [
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("CrOS", "Chromebook"),
        ("Windows", "Windows"),
        ("Macintosh", "Mac"),
        ("Linux", "Linux"),
    ];

    /// <param name="userAgent">The header as it was sent; null and nonsense are "A browser".</param>
    /// <returns>Such as "Firefox on Windows".</returns>
    public static string Of(string? userAgent)
    {
        var (browser, system) = (NameIn(userAgent, Browsers) ?? Unknown, NameIn(userAgent, Systems));
        return system is null ? browser : $"{browser} on {system}";
    }

    private static string? NameIn(string? userAgent, (string Sign, string Name)[] known) =>
        Array.Find(known, one => userAgent?.Contains(one.Sign, StringComparison.Ordinal) == true).Name;
}
