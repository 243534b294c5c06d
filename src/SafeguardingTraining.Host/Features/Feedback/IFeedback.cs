namespace SafeguardingTraining.Host.Features.Feedback;

/// <summary>What was said to authors, for their own pages.</summary>
public interface IFeedback
{
    /// <summary>Remarks on a scenario, the oldest first.</summary>
    Task<IReadOnlyList<Remark>> On(string scenario, CancellationToken stop);
}
