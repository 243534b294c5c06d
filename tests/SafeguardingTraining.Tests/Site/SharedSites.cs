namespace SafeguardingTraining.Tests.Site;

/// <summary>
/// Classes of one collection share one site, one test after another. Each test makes its own people, counts nothing that
/// others also add to, and may move the clock forward. A test that needs settings of its own or an empty site starts one.
/// </summary>
[CollectionDefinition]
public sealed class SiteOfAccounts : ICollectionFixture<RunningSite>, ICollectionFixture<ProductionSite>;

/// <inheritdoc cref="SiteOfAccounts"/>
[CollectionDefinition]
public sealed class SiteOfDiaries : ICollectionFixture<RunningSite>;

/// <inheritdoc cref="SiteOfAccounts"/>
[CollectionDefinition]
public sealed class SiteOfStories : ICollectionFixture<RunningSite>;

/// <inheritdoc cref="SiteOfAccounts"/>
[CollectionDefinition]
public sealed class SiteOfWorkshops : ICollectionFixture<RunningSite>;

/// <summary>A site as it runs on a network, with nothing that only helps while developing.</summary>
public sealed class ProductionSite : RunningSite
{
    public ProductionSite() => Environment = "Production";
}
