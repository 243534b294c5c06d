using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Scenarios.Files;

/// <summary>The scenes of a story in the order they are written, each once; a scene that is an ending is not one to get through.</summary>
internal static class SceneTitles
{
    public static IReadOnlyList<SceneTitle> In(InkProgram story)
    {
        var tags = story.StaticTags.Select(Tag.Of).ToList();
        var scenes = tags.Where((tag, at) => tag is Tag.SceneTag && !IsBeside<Tag.EndingTag>(tags, at)).OfType<Tag.SceneTag>();
        return [.. scenes.DistinctBy(scene => scene.Id).Select((scene, at) => new SceneTitle(scene.Id, scene.Title, at + 1))];
    }

    private static bool IsBeside<T>(List<Tag> tags, int at)
        where T : Tag => tags.ElementAtOrDefault(at - 1) is T || tags.ElementAtOrDefault(at + 1) is T;
}
