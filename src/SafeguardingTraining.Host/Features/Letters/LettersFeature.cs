using SafeguardingTraining.Host.Site.Contracts;

namespace SafeguardingTraining.Host.Features.Letters;

/// <summary>The letters that this site sends: what they say, when they go, what became of each, and who wants which.</summary>
public static class LettersFeature
{
    public static WebApplicationBuilder AddLetters(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddSingleton<LetterStore>()
            .AddSingleton<LetterService>()
            .AddSingleton<IPersonalData, LettersPersonalData>()
            .AddSingleton(services => Ageing(services.GetRequiredService<LetterStore>()));
        return builder;
    }

    public static void MapLetters(this IEndpointRouteBuilder routes)
    {
        routes.MapLetterRecords();
        routes.MapLetterWording();
        routes.MapMyLetters();
    }

    private static RetentionPolicy Ageing(LetterStore letters) =>
        new(
            "letters",
            "What became of letters",
            "To whom a letter went, when, and whether the mail server took it. Three months to begin with.",
            letters.CountOld,
            letters.DeleteOld
        );
}
