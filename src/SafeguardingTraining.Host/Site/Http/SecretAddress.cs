namespace SafeguardingTraining.Host.Site.Http;

/// <summary>A page whose address is itself the secret that opens it, such as a link that was sent by email.</summary>
public static class SecretAddress
{
    /// <summary>No other page is told of this one's address, not even one of this site.</summary>
    public static void KeepAddressSecret(this HttpContext http) => http.Response.Headers["Referrer-Policy"] = "no-referrer";
}
