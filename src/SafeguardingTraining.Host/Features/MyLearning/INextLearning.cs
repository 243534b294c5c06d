using SafeguardingTraining.Host.Features.Programmes;

namespace SafeguardingTraining.Host.Features.MyLearning;

/// <summary>The one thing to do now, for the front page.</summary>
public interface INextLearning
{
    /// <summary>The next thing a person's programmes ask of them, or null when nothing is asked.</summary>
    Task<NextLearning?> Find(Guid person, DateOnly today, CancellationToken stop);
}

/// <param name="IsReminded">Their manager reminded them since they last finished something.</param>
public sealed record NextLearning(string Title, string Programme, DateOnly DueOn, bool IsReminded);

/// <summary>Works it out from where a person is in their programmes.</summary>
internal sealed class NextLearningFinder(ProgressService progress, LearningSubjects subjects) : INextLearning
{
    public async Task<NextLearning?> Find(Guid person, DateOnly today, CancellationToken stop)
    {
        var model = new LearningModel(await progress.Of(person, today, stop), subjects, [], today);
        return model.Next is var (standing, item)
            ? new NextLearning(subjects.Of(item.Item).Title, standing.Programme.Name, item.DueOn, model.IsReminded)
            : null;
    }
}
