using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring.Transfer;

/// <summary>A zip that was handed in for a draft that is there: what it would change, before anything is taken.</summary>
/// <param name="Title">The title of the draft.</param>
/// <param name="Brought">What the zip holds; null where it could not be read.</param>
public sealed record ZipArrival(DraftState State, string Title, ContentPackage? Brought)
{
    public const string FileField = "zip";
    public const string PackedField = "packed";
    public const string NumberField = "number";

    // A field of a form holds a million letters.
    private const int LongestPart = 500_000;

    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];

    /// <summary>What is wrong with the files of a zip that could not be read.</summary>
    public IReadOnlyList<string> Slips { get; init; } = [];

    /// <summary>What the check says of the draft with these files in it.</summary>
    public IReadOnlyList<Problem> Mend { get; init; } = [];

    /// <summary>Somebody saved meanwhile, so that it is to be looked at again.</summary>
    public bool HasMoved { get; init; }

    /// <summary>From the draft to what the zip holds; files that the zip does not hold stay as they are.</summary>
    public IReadOnlyList<FileChange> Changes { get; } = Brought is null ? [] : FileChange.Between(Shared(State, Brought), Brought.Files);

    public IReadOnlyList<string> Left { get; } =
        Brought is null ? [] : [.. State.Package.Ordered.Select(file => file.Key).Except(Brought.Files.Keys)];

    /// <summary>The changed files as a form carries them to where they are taken, so that nothing is kept before.</summary>
    public IReadOnlyList<string> Packed =>
        Brought is null || Changes.Count == 0
            ? []
            :
            [
                .. Convert
                    .ToBase64String(
                        PackageZip.Write(Brought with { Files = Changes.ToDictionary(change => change.Name, change => change.After) })
                    )
                    .Chunk(LongestPart)
                    .Select(part => new string(part)),
            ];

    /// <summary>The draft as it would be.</summary>
    public static ContentPackage With(DraftState state, ContentPackage brought) =>
        state.Package with
        {
            Files = state
                .Package.Files.Where(file => !brought.Files.ContainsKey(file.Key))
                .Concat(brought.Files)
                .ToDictionary(file => file.Key, file => file.Value),
        };

    private static Dictionary<string, string> Shared(DraftState state, ContentPackage brought) =>
        state.Package.Files.Where(file => brought.Files.ContainsKey(file.Key)).ToDictionary(file => file.Key, file => file.Value);
}
