using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Scenarios.Files;

/// <summary>The scenes of a story in the order they are written, each once; a scene that is an ending is not one to get through.</summary>
internal static class SceneTitles
{
    public static IReadOnlyList<SceneTitle> In(InkProgram story)
    {
        var tags = story.KnotTags.Select(tag => (tag.Knot, Tag: Tag.Of(tag.Text))).ToList();
        var scenes = tags.Where((_, at) => !IsBesideAnEnding(tags, at)).Select(tag => tag.Tag).OfType<Tag.SceneTag>();
        return [.. scenes.DistinctBy(scene => scene.Id).Select((scene, at) => new SceneTitle(scene.Id, scene.Title, at + 1))];
    }

    private static bool IsBesideAnEnding(List<(string Knot, Tag Tag)> tags, int at) =>
        IsEnding(tags, at - 1, at) || IsEnding(tags, at + 1, at);

    private static bool IsEnding(List<(string Knot, Tag Tag)> tags, int beside, int at) =>
        beside >= 0 && beside < tags.Count && tags[beside].Knot == tags[at].Knot && tags[beside].Tag is Tag.EndingTag;
}
