using SafeguardingTraining.Host.Features.Accounts.Privacy;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.SubjectRequests;

/// <summary>Says what goes and what stays before a person is erased, and erases them.</summary>
public sealed class SubjectErasure(
    IEnumerable<IPersonalData> holders,
    SubjectRequestStore store,
    IEvidence evidence,
    AccountClosure closure,
    TimeProvider clock
)
{
    public async Task<ErasurePreview> Preview(Guid person, CancellationToken stop)
    {
        var (parts, why, sealedParts) = (new List<PersonalDataCategory>(), new List<string>(), 0);
        foreach (var holder in holders)
        {
            if (await holder.WhyNotClose(person, stop) is { } reason)
            {
                why.Add(reason);
            }
            if (holder.WhyLeftOut is not null)
            {
                sealedParts++;
                continue;
            }
            // Of each, only that there is something and what becomes of it.
            var part = await holder.Export(person, stop);
            parts.AddRange(part.Things.Count > 0 ? [part with { Things = [] }] : Array.Empty<PersonalDataCategory>());
        }
        return new ErasurePreview(
            parts,
            await store.HasAccount(person, stop),
            await evidence.CountOf(person, stop),
            why is [var first, ..] ? first : null
        );
    }

    /// <summary>
    /// Erases a person and answers the request. Where only they could open what is kept, it waits the seven days in which they can take it
    /// back; answers when it goes then, and null when all of it is gone now.
    /// </summary>
    /// <param name="withEvidence">What they completed is erased as well.</param>
    /// <param name="by">Null for the command line.</param>
    public async Task<DateTimeOffset?> Erase(SubjectRequest request, bool withEvidence, Guid? by, CancellationToken stop)
    {
        var ends = await store.HasAccount(request.Person, stop) ? await closure.Begin(request.Person, stop) : null;
        if (withEvidence)
        {
            await evidence.Erase(request.Person, clock.UkToday(), CancellationToken.None);
        }
        await store.Close(request, clock.UkToday(), by, CancellationToken.None);
        return ends;
    }
}

/// <summary>What goes and what stays when a person is erased.</summary>
/// <param name="Parts">What is kept of them, without any of it.</param>
/// <param name="HasAccount">There is an account to close; else only evidence of a person who left.</param>
/// <param name="Evidence">How many completed rounds are kept.</param>
/// <param name="WhyNot">Why it cannot be done as things are, a sentence; else null.</param>
public sealed record ErasurePreview(IReadOnlyList<PersonalDataCategory> Parts, bool HasAccount, int Evidence, string? WhyNot)
    : PrivateRecord
{
    public const string Word = "ERASE";
    public const string WordField = "word";
    public const string EvidenceField = "evidence";
}
