using System.Security.Cryptography;
using System.Text;

namespace SafeguardingTraining.Scenarios;

/// <summary>The text of a scenario folder, with its story compiled. Kept whole, so that an attempt can stay on its version.</summary>
/// <param name="StoryJson">The compiled story.</param>
public sealed record ScenarioFiles(string Slug, string ScenarioMd, string StoryInk, string StoryJson, string PiecesYaml, string PeopleYaml)
{
    /// <summary>Where each place of the story was written, from the compiler; no part of the version. What older versions kept says here, too, how
    /// the places were drawn.</summary>
    public string? Lines { get; init; }

    /// <summary>Names this exact text: SHA-256 in lower-case hex, 64 characters.</summary>
    public string Version { get; } = Hash(ScenarioMd, StoryJson, PiecesYaml, PeopleYaml);

    private static string Hash(params ReadOnlySpan<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in texts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text));
            hash.AppendData([0]);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

/// <summary>What came of reading a folder: a scenario to play, or what the author should fix first.</summary>
public abstract record Reading
{
    private Reading() { }

    public sealed record Complete(Scenario Scenario) : Reading;

    public sealed record Broken(IReadOnlyList<Problem> Problems) : Reading;
}
