using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>
/// What an organisation can show of who completed what, also after people have left. It is apart from everything personal they wrote, and
/// says nothing of what they chose.
/// </summary>
public interface IEvidence
{
    /// <summary>As retention and the copy of somebody's data call it.</summary>
    const string Kind = "evidence";

    /// <summary>Notes a completed round of a programme, in the transaction that records it; what was noted before stays as it is.</summary>
    void Note(Batch batch, CompletedProgramme completed);

    /// <summary>Takes back the rounds of a programme that rested on something noted by mistake, from one day to another.</summary>
    /// <param name="until">The last day; null for no end.</param>
    void TakeBack(Batch batch, Guid person, Guid programme, DateOnly from, DateOnly? until = null);

    /// <summary>Keeps up what people are called and where they work, by which it is found.</summary>
    void Follow(Batch batch, IReadOnlyList<OrganisationMember> members);

    /// <summary>Notes that somebody left: from that day it is kept for as long as the organisation says.</summary>
    void Leave(Batch batch, Guid person, DateOnly on);

    /// <summary>The same for everybody who is no longer here and of whom that was not noted.</summary>
    Task LeaveMissing(DateOnly on, CancellationToken stop);

    /// <summary>Notes the number of the certificate that was made for a round.</summary>
    void Certify(Batch batch, CertifiedRound certified);

    /// <summary>Whether the number of a certificate confirms it.</summary>
    void Open(Batch batch, string certificate, bool isOpen);

    /// <summary>How many rounds are kept of one person.</summary>
    Task<int> CountOf(Guid person, CancellationToken stop);

    /// <summary>Erases what is kept of one person, here and in every backup that is ever put back.</summary>
    Task Erase(Guid person, DateOnly today, CancellationToken stop);

    /// <summary>What the number of a certificate confirms when its owner has left; null for none, or one that its owner closed.</summary>
    Task<ConfirmedCompletion?> Confirm(string certificate, CancellationToken stop);
}

/// <summary>A round of a programme that somebody completed.</summary>
/// <param name="Person">Id of the account.</param>
/// <param name="Minutes">As each thing that was done for it usually takes.</param>
/// <param name="Rule">What counted on that day, a sentence without its full stop.</param>
/// <param name="Asked">What the programme asked for on that day, in order: "Briefing: Less is more".</param>
public sealed record CompletedProgramme(
    OrganisationMember Member,
    Guid Person,
    Guid Programme,
    int Round,
    string ProgrammeName,
    DateOnly On,
    int Minutes,
    string Rule,
    IReadOnlyList<string> Asked
) : PrivateRecord;

/// <summary>That a certificate was made for a round of a programme.</summary>
/// <param name="Number">As it stands on the certificate.</param>
/// <param name="IsOpen">Whoever has the number can have it confirmed.</param>
public sealed record CertifiedRound(Guid Person, Guid Programme, int Round, string Number, bool IsOpen) : PrivateRecord;

/// <summary>What is confirmed of somebody who has left.</summary>
public sealed record ConfirmedCompletion(
    string Name,
    string Agency,
    string Programme,
    DateOnly On,
    int Minutes,
    string Rule,
    IReadOnlyList<string> Asked
) : PrivateRecord;
