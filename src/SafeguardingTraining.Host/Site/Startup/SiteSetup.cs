using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Cryptography;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Host.Site.Offline;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Host.Site.Stories;

namespace SafeguardingTraining.Host.Site.Startup;

/// <summary>What every feature is built on: data, accounts, keys, cookies and headers.</summary>
public static class SiteSetup
{
    public static WebApplicationBuilder AddSite(this WebApplicationBuilder builder, Settings.Valid settings)
    {
        var folder = settings.Data;
        builder
            .Services.AddReach()
            .AddSingleton<FrameLinks>()
            .AddOffline()
            .AddSingleton<GuestCookie>()
            .AddSingleton(TimeProvider.System)
            .AddSingleton(services => new AuditHead(folder, services.GetRequiredService<ILogger<AuditHead>>()))
            .AddSingleton(_ => new ClosedAccounts(folder))
            .AddSingleton(new DataFolderRemains(folder))
            .AddSingleton<IReadiness>(FreeSpace.Under(folder))
            .AddSingleton(services => new RecordKeys(folder, services.GetRequiredService<IDataProtectionProvider>()))
            .AddSingleton<IReadiness, AuditKeyReadiness>()
            .AddSingleton<AuditLog>()
            .AddHostedService<AuditWebhook>()
            .AddHostedService<LogEmptying>()
            .AddSingleton<AuditTrail>()
            .AddSingleton<LetterKinds>()
            .AddSingleton<DayLetters>()
            .AddSingleton<Outbox>()
            .AddSingleton<PendingEffects>()
            .AddSingleton<PendingEffectsUpdater>()
            .AddHostedService(services => services.GetRequiredService<PendingEffectsUpdater>())
            .AddSingleton<Mailer>()
            .AddHostedService(services => services.GetRequiredService<Mailer>())
            .AddLiveContent(() => settings.Local, LocalFile.Read)
            .AddStories(settings, builder.Environment.IsDevelopment() ? ScenarioWatcher.Often : ScenarioWatcher.Seldom)
            .AddSingleton<StoryVersions>()
            .AddContentLibrary(settings, builder.Environment.IsDevelopment() ? ScenarioWatcher.Often : ScenarioWatcher.Seldom)
            .AddData(DatabaseChoice.From(builder.Configuration.GetConnectionString("Main"), folder))
            .AddRazorComponents();
        builder
            .Services.AddQuotas()
            .AddUploadLimit()
            .AddKeys(folder, builder.Configuration.Read<KeyOptions>())
            .AddAntiforgery()
            .AddOptions<AntiforgeryOptions>()
            .Configure<Cookies>(Guard);
        builder.Services.AddSingleton<ComfortCookie>();
        return builder.AddTelemetry();
    }

    // How people reach the site, and how emails reach them.
    private static IServiceCollection AddReach(this IServiceCollection services)
    {
        services.AddSettings<SmtpOptions>();
        services.AddSettings<AuditOptions>();
        services.AddSettings<KeyOptions>();
        services
            .AddSettings<SiteOptions>()
            .Validate<IConfiguration, IHostEnvironment>(
                (site, settings, environment) =>
                    site.Address is not null || environment.IsDevelopment() || settings.Read<SmtpOptions>().Host is null,
                "Site:Address is needed with Smtp:Host: where people reach this site, such as https://training.example.org, for the links in emails."
            );
        // A year, as browsers keep it; the framework's own is thirty days.
        services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
        return services
            .AddProxies()
            .AddSingleton<PublicAddress>()
            .AddSingleton<PersonSeals>()
            .AddSingleton(site => new Cookies(
                site.GetRequiredService<IOptions<SiteOptions>>().Value.Https ?? !site.GetRequiredService<IHostEnvironment>().IsDevelopment()
            ));
    }

    private static void Guard(AntiforgeryOptions options, Cookies cookies)
    {
        options.Cookie.Name = cookies.Form;
        options.Cookie.SecurePolicy = cookies.Policy;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.SuppressXFrameOptionsHeader = true;
        options.SuppressReadingTokenFromFormBody = false;
    }

    public static WebApplication UseSite(this WebApplication app)
    {
        app.UseMiddleware<HostNameGuard>();
        app.UseProxies();
        app.UseTelemetry();
        if (app.Services.GetRequiredService<Cookies>().Secure)
        {
            app.UseHsts();
            app.UseMiddleware<HttpsOnlyMiddleware>();
        }
        app.UseMiddleware<SecurityHeaders>();
        app.UseErrorPages();
        app.UseMiddleware<HangUps>();
        app.UseAssets();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<OriginGuard>();
        app.UseMiddleware<AntiforgeryGuard>();
        app.UseMiddleware<NoncharacterGuard>();
        return app;
    }
}
