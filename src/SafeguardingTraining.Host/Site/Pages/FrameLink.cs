using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Site.Pages;

/// <summary>A link that a feature puts into the frame around every page.</summary>
/// <param name="Order">Its rank among the links of the same place; the lowest comes first.</param>
/// <param name="Section">The part of the site that it leads to, and on whose pages it is marked.</param>
/// <param name="NamedText">What it says where the person's name is short, with <c>{name}</c> for it; null for the same as ever.</param>
/// <param name="Who">Only people with one of these roles see it; everybody does where there is none.</param>
public sealed record FrameLink(
    FramePlace Place,
    int Order,
    string Address,
    string Text,
    Section Section = Section.None,
    string? NamedText = null,
    Roles Who = Roles.Learner
)
{
    public string TextFor(string? name) => name is null ? Text : NamedText?.Replace("{name}", name, StringComparison.Ordinal) ?? Text;
}

/// <summary>Where in the frame a link stands, and who sees it.</summary>
public enum FramePlace
{
    /// <summary>In the masthead, for everybody: the parts of the site.</summary>
    Menu,

    /// <summary>Below the masthead on the pages of one part of the site: the pages that part is made of.</summary>
    Within,

    /// <summary>At the end of the masthead, for everybody and on every page; it is told in <c>from</c> which page of a story is left.</summary>
    Everybody,

    /// <summary>At the end of the masthead, for anyone who is signed in.</summary>
    SignedIn,

    /// <summary>The last at the end of the masthead, for anyone who is signed in: a button that posts to its address.</summary>
    SignOut,

    /// <summary>At the end of the masthead, for a guest.</summary>
    Guest,

    /// <summary>At the end of the masthead on the pages of a story; it is told in <c>from</c> which page is left.</summary>
    Leave,

    /// <summary>On the page that is where nothing else does.</summary>
    Lost,

    /// <summary>At the foot of every page, for everybody.</summary>
    Foot,
}

/// <summary>The links of all features, place by place and in order.</summary>
public sealed class FrameLinks(IEnumerable<FrameLink> links)
{
    private readonly ILookup<FramePlace, FrameLink> places = links.OrderBy(link => link.Order).ToLookup(link => link.Place);

    public IEnumerable<FrameLink> In(FramePlace place) => In(place, Roles.Learner);

    /// <summary>Also those that are for people with these roles alone.</summary>
    public IEnumerable<FrameLink> In(FramePlace place, Roles roles) =>
        places[place].Where(link => link.Who == Roles.Learner || (link.Who & roles) != Roles.Learner);
}

public static class FrameLinksSetup
{
    public static IServiceCollection AddFrameLink(
        this IServiceCollection services,
        FramePlace place,
        int order,
        string address,
        string text,
        Section section = Section.None,
        string? namedText = null,
        Roles who = Roles.Learner
    ) => services.AddSingleton(new FrameLink(place, order, address, text, section, namedText, who));
}
