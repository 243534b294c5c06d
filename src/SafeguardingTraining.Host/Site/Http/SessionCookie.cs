namespace SafeguardingTraining.Host.Site.Http;

/// <summary>A cookie that a feature keeps in a browser for as long as somebody is signed in there; signing out deletes it.</summary>
/// <param name="Name">As <see cref="Cookies.Called"/> is asked for it.</param>
public sealed record SessionCookie(string Name);
