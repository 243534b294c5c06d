using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Host.Features.PracticePoints;

/// <summary>Reads the Markdown files of the practice points.</summary>
internal static class PracticePointFiles
{
    private const string GroupsFile = "groups.yaml";

    internal static IReadOnlyList<PointGroup> Groups(ContentFolder folder)
    {
        var groups = new List<PointGroup>();
        foreach (var map in folder.List(GroupsFile))
        {
            var id = map.Word("id");
            if (groups.Exists(group => group.Id == id))
            {
                map.Report("id", "id-repeated", $"The group \"{id}\" stands in this file twice.");
            }
            else if (id.Length > 0)
            {
                groups.Add(new PointGroup(id, map.Word("name"), map.WordOrNone("about") ?? "") { Picture = map.Supplements().Picture });
            }
            map.Close();
        }
        return groups;
    }

    internal static IReadOnlyList<PracticePoint> Points(ContentFolder folder, IReadOnlyList<PointGroup> groups) =>
        folder.Texts(text => PointIn(text, groups));

    private static PracticePoint? PointIn(MarkdownPage text, IReadOnlyList<PointGroup> groups)
    {
        var front = text.Front;
        var (id, name) = (front.Word("id"), front.Word("group"));
        if (id.Length > 0 && id != text.Name)
        {
            front.Report("id", "point", $"The id is {id}; it should be the file's name.");
        }
        if (name.Length > 0 && groups.All(one => one.Id != name))
        {
            front.Report("group", "point", $"groups.yaml has no group {name}.{YamlMap.Meant(name, groups.Select(one => one.Id))}");
        }
        var source = front.Map("source")?.Source();
        var (title, question, dating, aids) = (front.Word("title"), front.Word("question"), front.Dating(), front.Supplements());
        var (also, tomorrow) = (front.Words("also"), front.WordOrNone("tomorrow"));
        return source is not null && groups.FirstOrDefault(one => one.Id == name) is { } group
            ? new PracticePoint(id, group, title, source, also, dating, question, text.Body)
            {
                Aids = aids,
                Tomorrow = tomorrow,
                Written = new WrittenProse(text.Markdown, text.Above),
            }
            : null;
    }
}
