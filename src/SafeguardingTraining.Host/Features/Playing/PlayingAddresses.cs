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
}
