using System.Security.Cryptography;
using System.Text;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Evidence;

/// <summary>
/// That somebody completed a round of a programme, as an organisation can show it. It holds nothing that they wrote or chose, and stays
/// when they leave.
/// </summary>
/// <param name="Person">Id of the account, also after it was closed: it tells two people of one name apart.</param>
/// <param name="Name">As the organisation knew them last.</param>
/// <param name="Agency">Where they work, or worked last; managers of that place see it.</param>
/// <param name="AgencyName">The agency of the day on which they completed it.</param>
/// <param name="ProgrammeName">What the programme was called then.</param>
/// <param name="Terms">What was asked for it then.</param>
public sealed record EvidenceRecord(
    Guid Person,
    Guid Programme,
    int Round,
    string Name,
    Guid Agency,
    Guid? Team,
    string AgencyName,
    string TeamName,
    string ProgrammeName,
    DateOnly CompletedOn,
    int Minutes,
    Guid Terms
) : PrivateRecord
{
    public const int LongestName = 100;

    /// <summary>The number of the certificate that was made for it; empty where none was.</summary>
    public string Certificate { get; init; } = "";

    /// <summary>The number confirms it.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Since when they are no longer here; null for those who are.</summary>
    public DateOnly? LeftOn { get; init; }

    /// <summary>The name in capitals, by which it is found and put in order.</summary>
    public string NameKey
    {
        get => KeyOf(Name);
        private init { }
    }

    /// <summary>How a name is compared: people type capitals as they like.</summary>
    public static string KeyOf(string name) => name.Trim().ToUpperInvariant();
}

/// <summary>What was asked for programmes on a day, once for all who completed them then.</summary>
/// <param name="Rule">What counted, a sentence without its full stop.</param>
/// <param name="Asked">What was to be done, a line each; empty where that was not kept.</param>
public sealed record EvidenceTerms(Guid Id, string Rule, string Asked)
{
    /// <summary>The same words have the same id, on every host.</summary>
    public static EvidenceTerms Of(string rule, IEnumerable<string> asked)
    {
        const int IdLength = 16;
        var lines = string.Join('\n', asked);
        return new EvidenceTerms(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{rule}\n{lines}")).AsSpan(0, IdLength)), rule, lines);
    }

    public IReadOnlyList<string> Lines => Asked.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
