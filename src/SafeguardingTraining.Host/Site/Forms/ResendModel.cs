namespace SafeguardingTraining.Host.Site.Forms;

/// <summary>A form that could not be taken as it came: where it goes and what it held, to be sent again by the person.</summary>
/// <param name="SignedOut">The person has to sign in, in another tab, before sending it again.</param>
/// <param name="LockedAt">The page on which they open, in another tab, what is locked; null where nothing is.</param>
public sealed record ResendModel(
    string Action,
    IReadOnlyList<KeyValuePair<string, string>> Fields,
    bool SignedOut = false,
    string? LockedAt = null
)
{
    /// <summary>The form of a post, or null when it is not a form or another site sent it. Passwords are left out.</summary>
    public static async Task<ResendModel?> Of(HttpContext http, bool signedOut = false, string? lockedAt = null)
    {
        var ours = http.Request.Headers["Sec-Fetch-Site"] is [] or ["same-origin"] or ["none"];
        if (!ours || !http.Request.HasFormContentType)
        {
            return null;
        }
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return new ResendModel(http.Request.Path + http.Request.QueryString, FieldsOf(form), signedOut, lockedAt);
    }

    private static List<KeyValuePair<string, string>> FieldsOf(IFormCollection form) =>
        [
            .. form.Where(field =>
                    field.Key != "__RequestVerificationToken" && !field.Key.Contains("password", StringComparison.OrdinalIgnoreCase)
                )
                .SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? "")),
        ];
}
