using SafeguardingTraining.Host.Features.Accounts.Privacy;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.SubjectRequests;

/// <summary>
/// What a person is given when they ask their organisation: everything but what only they can open, with what is left out and why. It is
/// written as it is sent, and kept nowhere.
/// </summary>
public sealed class SubjectDisclosure(IEnumerable<IPersonalData> holders)
{
    private static readonly string[] Others =
    [
        "Other people's words, such as what somebody said about a page that you shared with them, and remarks of theirs: they are about them as well, and you see them where they were shown to you.",
        "What was said in workshops: it is kept under seats and not under names, and nobody can tell which seat was yours. It is deleted on the day that was shown when you joined.",
    ];

    /// <summary>What is kept about a person, as far as the organisation itself can open it.</summary>
    public async Task<SubjectCopy> Of(Guid person, CancellationToken stop)
    {
        var (parts, leftOut) = (new List<PersonalDataCategory>(), new List<string>());
        foreach (var holder in holders)
        {
            if (holder.WhyLeftOut is { } why)
            {
                leftOut.Add(why);
                continue;
            }
            parts.Add(await holder.Export(person, stop));
        }
        return new SubjectCopy([.. parts.OrderBy(part => part.Name != "account")], [.. leftOut, .. Others]);
    }
}

/// <summary>What is kept about one person, and what is not in it and why.</summary>
public sealed record SubjectCopy(IReadOnlyList<PersonalDataCategory> Parts, IReadOnlyList<string> LeftOut) : PrivateRecord
{
    /// <summary>Writes it as one zip: a page to read, and the same as JSON.</summary>
    public Task Write(DateOnly today, Stream to, CancellationToken stop) => PersonalDataZip.Write(Parts, today, to, stop, LeftOut);
}
