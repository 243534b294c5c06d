namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>People who were invited, have not come yet, and to whom no letter was ever written: they came before there was a mail server.</summary>
public interface IWaitingInvitations
{
    /// <param name="agency">Null for every agency.</param>
    Task<int> Count(Guid? agency, CancellationToken stop);

    /// <summary>Queues a letter for each of them; answers how many. Doing it twice is doing it once.</summary>
    Task<int> Queue(Guid? agency, Guid by, CancellationToken stop);
}
