using SafeguardingTraining.Host.Features.People;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>Says what a completed round was, in words that hold when the programme has changed and its learner has left.</summary>
public sealed class CompletionEvidence(IEvidence evidence, LearningSubjects subjects)
{
    /// <summary>Keeps up where people work, before anything is noted of them.</summary>
    public void Follow(Batch batch, IReadOnlyList<OrganisationMember> members) => evidence.Follow(batch, members);

    public void Note(Batch batch, OrganisationMember member, Guid person, DateOnly on, ProgrammeProgress standing) =>
        evidence.Note(
            batch,
            new CompletedProgramme(
                member,
                person,
                standing.Programme.Id,
                standing.Round,
                standing.Programme.Name,
                on,
                standing.Items.Where(item => item.DoneOn <= on).Sum(item => item.DoneBy?.Minutes ?? 0),
                ProgressWords.Of(standing.Rule),
                [.. standing.Items.Select(NameOf)]
            )
        );

    /// <summary>A member is no longer here; whoever never had an account completed nothing.</summary>
    public void Leave(Batch batch, Guid member, DateOnly today)
    {
        if (batch.Rows<Member>().Where(one => one.Id == member).Select(one => one.Person).SingleOrDefault() is { } person)
        {
            evidence.Leave(batch, person, today);
        }
    }

    public void TakeBack(Batch batch, Guid person, Guid programme, DateOnly from, DateOnly? until = null) =>
        evidence.TakeBack(batch, person, programme, from, until);

    public Task LeaveMissing(DateOnly today, CancellationToken stop) => evidence.LeaveMissing(today, stop);

    private string NameOf(ItemProgress item)
    {
        var subject = subjects.Of(item.Item);
        var name = subject.Kind is LearningKind.Workshop or LearningKind.Reflection
            ? subject.Title
            : $"{LearningSubject.NameOf(subject.Kind)}: {subject.Title}";
        return item.Prior is null ? name : $"{name} (counted as done elsewhere)";
    }
}
