using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Briefings;

/// <summary>Reads the Markdown files of the briefings.</summary>
internal static class BriefingFiles
{
    private const string Everyone = "everyone";
    private const string AnyAge = "any";

    private static readonly IReadOnlyList<string> Agencies = [.. Agency.All.Select(agency => agency.Code).Where(code => code != "family")];
    private static readonly IReadOnlyList<string> Groups = [.. AgeGroups.All.Select(group => group.Value)];

    internal static IReadOnlyList<Briefing> Briefings(ContentFolder folder) => folder.Texts(BriefingIn);

    private static Briefing BriefingIn(MarkdownPage text)
    {
        var front = text.Front;
        front.Needs("points");
        front.Needs("sources");
        var roles = front.SomeOf("roles", Everyone, Agencies, "A briefing says in roles whose work it shows");
        var ages = front.SomeOf("ages", AnyAge, Groups, "A briefing says in ages whom it is about");
        return new Briefing(
            text.Name,
            front.Number("order"),
            front.Word("title"),
            front.Number("minutes"),
            front.Word("summary"),
            front.Words("points"),
            front.Words("carries"),
            [.. front.Maps("sources").Select(source => source.Source())],
            front.Dating(),
            text.Body
        )
        {
            Aids = front.Supplements(),
            Roles = [.. roles.Select(Agency.Of).OfType<Agency>()],
            Ages = ages,
            PointsLine = (int)front.LineOf("points"),
            Written = new WrittenProse(text.Markdown, text.Above),
        };
    }
}
