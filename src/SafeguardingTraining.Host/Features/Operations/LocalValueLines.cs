using SafeguardingTraining.Host.Site.Content;

namespace SafeguardingTraining.Host.Features.Operations;

/// <summary>This partnership's own values, each with the line of the file on which it is written.</summary>
internal static class LocalValueLines
{
    internal static LocalValuesModel Read(LocalValues local, string contentFolder)
    {
        var file = Path.Combine(contentFolder, "local.yaml");
        var lines = File.Exists(file) ? File.ReadAllLines(file) : [];
        return new LocalValuesModel(
            [
                .. LocalSlot.All.Select(slot => Line(slot.Name, slot.In(local), slot.Key, lines)),
                Line("Who looks after the person learning", [.. local.Support.Select(Words)], "support", lines),
            ],
            file
        );
    }

    private static LocalValueLine Line(string name, IReadOnlyList<string> values, string key, string[] lines) =>
        new(name, values, key, Array.FindIndex(lines, line => line.StartsWith($"{key}:", StringComparison.Ordinal)) + 1);

    private static string Words(SupportContact contact) =>
        $"{contact.Name}{(contact.For.Length > 0 ? $": {contact.For}" : "")}{(contact.Reach is null ? contact.Outside ? " (left out until somebody fills in how to reach it)" : "" : $" ({contact.Reach})")}";
}
