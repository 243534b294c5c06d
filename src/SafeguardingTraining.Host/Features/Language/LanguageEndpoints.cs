using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.Language;

/// <summary>Help with words: what a text says about a family, and what in it could tell a stranger who they are.</summary>
public static class LanguageEndpoints
{
    public static WebApplicationBuilder AddLanguage(this WebApplicationBuilder builder, Settings.Valid settings)
    {
        builder.Services.AddLiveContent(() => Lexicon.Read(settings.Texts), Lexicon.Read).AddSingleton<IContentPreview, LexiconPreview>();
        return builder;
    }
}
