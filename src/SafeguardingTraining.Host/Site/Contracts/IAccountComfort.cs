using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>Keeps with a person's account how they like to read, for their other devices.</summary>
public interface IAccountComfort
{
    Task Keep(Learner me, ComfortSettings comfort);
}
