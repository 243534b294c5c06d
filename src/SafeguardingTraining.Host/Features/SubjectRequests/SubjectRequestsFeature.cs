using SafeguardingTraining.Host.Site.Contracts;

namespace SafeguardingTraining.Host.Features.SubjectRequests;

/// <summary>Answering people who ask their organisation for what is kept about them, or to have it erased.</summary>
public static class SubjectRequestsFeature
{
    public static WebApplicationBuilder AddSubjectRequests(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddSingleton<SubjectRequestStore>()
            .AddSingleton<SubjectDisclosure>()
            .AddSingleton<SubjectErasure>()
            .AddSingleton(services => services.GetRequiredService<SubjectRequestStore>().Ageing)
            .AddSingleton<IPersonalData>(services => services.GetRequiredService<SubjectRequestStore>());
        return builder;
    }

    public static void MapSubjectRequests(this IEndpointRouteBuilder routes) => routes.MapSubjectRequestPages();
}
