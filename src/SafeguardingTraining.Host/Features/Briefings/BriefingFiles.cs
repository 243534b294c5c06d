using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Briefings;

/// <summary>Reads the Markdown files of the briefings.</summary>
internal static class BriefingFiles
{
    internal static IReadOnlyList<Briefing> Briefings(ContentFolder folder) =>
        folder.Texts<BriefingFrontMatter, Briefing>(text => BriefingIn(text, folder));

    private static Briefing? BriefingIn(MarkdownPage<BriefingFrontMatter> text, ContentFolder folder)
    {
        var front = text.Front;
        if (front is not { Title: { } title, Summary: { } summary, Order: { } order, Minutes: { } minutes })
        {
            return Refuse("A briefing needs a title, a summary, an order and its minutes.");
        }
        if (front.Points is not { Count: > 0 } points)
        {
            return Refuse("A briefing names the practice points it carries.");
        }
        if (front.Roles is not { Count: > 0 } roles || !IsOneOf(roles, Everyone, Agencies))
        {
            return Refuse($"A briefing says in roles whose work it shows: {Everyone}, or some of {string.Join(", ", Agencies)}.");
        }
        if (front.Ages is not { Count: > 0 } ages || !IsOneOf(ages, AnyAge, Groups))
        {
            return Refuse($"A briefing says in ages whom it is about: {AnyAge}, or some of {string.Join(", ", Groups)}.");
        }
        if (front.Sources is not { Count: > 0 } written || written.Any(source => source?.Whole is null))
        {
            return Refuse("A briefing needs sources, each with its document and publisher.");
        }
        if (front.AidsOr(out var wrong) is not { } aids)
        {
            return Refuse(wrong);
        }
        return front.Dating is { } dating
            ? new Briefing(
                text.Name,
                order,
                title,
                minutes,
                summary,
                points,
                front.Carries ?? [],
                [.. written.Select(source => source?.Whole).OfType<Source>()],
                dating,
                text.Body
            )
            {
                Aids = aids,
                Roles = [.. roles.Select(Agency.Of).OfType<Agency>()],
                Ages = [.. ages.Where(Groups.Contains)],
            }
            : Refuse("checkedOn and reviewBy are days written like 2026-11-22.");

        Briefing? Refuse(string message)
        {
            folder.Report(text.File, 1, message);
            return null;
        }
    }

    private const string Everyone = "everyone";
    private const string AnyAge = "any";

    private static readonly IReadOnlyList<string> Agencies = [.. Agency.All.Select(agency => agency.Code).Where(code => code != "family")];
    private static readonly IReadOnlyList<string> Groups = [.. AgeGroups.All.Select(group => group.Value)];

    // All of them by one word, or some by their names.
    private static bool IsOneOf(List<string> said, string all, IReadOnlyList<string> names) =>
        said is [var only] && only == all || said.TrueForAll(names.Contains);

    private sealed class BriefingFrontMatter : FrontMatter
    {
        public int? Order { get; set; }

        public int? Minutes { get; set; }

        public string? Summary { get; set; }

        public List<string>? Points { get; set; }

        public List<string>? Roles { get; set; }

        public List<string>? Ages { get; set; }

        public List<string>? Carries { get; set; }

        public List<FrontMatterSource?>? Sources { get; set; }
    }
}
