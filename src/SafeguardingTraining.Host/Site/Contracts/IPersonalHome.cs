namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>What stands at the site's first address for somebody who is signed in: their own learning.</summary>
public interface IPersonalHome
{
    Task<IResult> Show(Guid person, HttpContext http, CancellationToken stop);
}
