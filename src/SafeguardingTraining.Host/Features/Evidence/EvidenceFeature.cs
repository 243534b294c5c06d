using SafeguardingTraining.Host.Site.Contracts;

namespace SafeguardingTraining.Host.Features.Evidence;

/// <summary>What an organisation can show an inspector: who completed what, when, and by which rule, also of people who left.</summary>
public static class EvidenceFeature
{
    public static WebApplicationBuilder AddEvidence(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddSingleton<EvidenceStore>()
            .AddSingleton<EvidenceSearch>()
            .AddSingleton<EvidenceExport>()
            .AddSingleton<IEvidence>(services => services.GetRequiredService<EvidenceStore>())
            .AddSingleton(services => EvidencePersonalData.Ageing(services.GetRequiredService<EvidenceStore>()))
            .AddSingleton<IPersonalData, EvidencePersonalData>()
            .AddHostedService<ErasedEvidenceAtStart>();
        return builder;
    }

    public static void MapEvidence(this IEndpointRouteBuilder routes) => routes.MapEvidencePages();
}
