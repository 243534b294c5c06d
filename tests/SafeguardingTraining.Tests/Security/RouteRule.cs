using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Tests.Security;

/// <summary>Who may use one route of the site.</summary>
/// <param name="Pattern">As the route is written, such as <c>/diary/{id:guid}</c>.</param>
internal sealed record RouteRule(string Method, string Pattern, string Who)
{
    /// <summary>Anyone who asks, signed in or not.</summary>
    public const string Everyone = "everyone";

    /// <summary>Anybody with an account.</summary>
    public const string SignedIn = "signed-in";

    /// <summary>The person with an account whose thing it is; for everybody else it is not there.</summary>
    public const string Owner = "owner";

    /// <summary>The learner whose attempt it is, with an account or as the guest of one device.</summary>
    public const string Learner = "learner";

    /// <summary>A device that holds a seat of a workshop; others are shown the way to the door.</summary>
    public const string Seat = "seat";

    /// <summary>Anyone who knows the address: it is a secret.</summary>
    public const string Key = "key";

    /// <summary>
    /// Anyone who is in the middle of something: a sign-in under way, a site without an administrator. Others are led on, or find nothing.
    /// </summary>
    public const string Step = "step";

    public bool IsPost => Method == "POST";

    public bool NeedsAccount => Who is not (Everyone or Learner or Seat or Key or Step);

    public bool IsAboutAThing => Who is Owner or Learner;

    /// <summary>The roles of which one is needed; none where every account will do.</summary>
    public Roles Roles =>
        NeedsAccount && Who is not (SignedIn or Owner)
            ? Who.Split('|').Select(role => Enum.Parse<Roles>(role, ignoreCase: true)).Aggregate((all, one) => all | one)
            : Roles.Learner;

    public override string ToString() => $"{Method} {Pattern} {Who}";

    public static RouteRule Read(string line) =>
        line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var method, var pattern, var who]
            ? new RouteRule(method, pattern, who)
            : throw new FormatException($"Write the method, the pattern and who may: {line}");
}
