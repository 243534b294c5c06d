using SafeguardingTraining.Host.Features.Library;

namespace SafeguardingTraining.Host.Features.Playing;

/// <summary>The addresses of the pages of a story and its scenes.</summary>
public static class PlayingAddresses
{
    public static string Start(string slug) => $"{LibraryAddresses.Scenarios}/{slug}";

    public static string Playthroughs(string slug) => $"{LibraryAddresses.Scenarios}/{slug}/playthroughs";

    public static string Scene(Guid playthrough) => $"/play/{playthrough}";

    public static string Choices(Guid playthrough) => $"{Scene(playthrough)}/choices";

    public static string Words(Guid playthrough) => $"{Scene(playthrough)}/words";

    /// <summary>Words that were read back, by the number under which the learner's browser has them.</summary>
    public static string WordsRead(Guid playthrough, Guid words) => $"{Words(playthrough)}/{words}";

    /// <summary>Takes the form that goes back to an earlier moment.</summary>
    public static string Returns(Guid playthrough) => $"{Scene(playthrough)}/returns";

    public static string ScenesSoFar(Guid playthrough) => $"{Scene(playthrough)}/scenes";

    /// <param name="turn">A turn of the scene, from 0.</param>
    public static string SceneAgain(Guid playthrough, int turn) => $"{ScenesSoFar(playthrough)}/{turn}";
}
