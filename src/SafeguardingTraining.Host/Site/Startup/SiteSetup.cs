using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Host.Site.Pages;
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
            .AddSingleton<GuestCookie>()
            .AddSingleton(TimeProvider.System)
            .AddSingleton(services => new AuditHead(folder, services.GetRequiredService<ILogger<AuditHead>>()))
            .AddSingleton(_ => new ClosedAccounts(folder))
            .AddSingleton(new DataFolderRemains(folder))
            .AddSingleton<IReadiness>(FreeSpace.Under(folder))
            .AddSingleton<AuditLog>()
            .AddSingleton<AuditTrail>()
            .AddSingleton<Outbox>()
            .AddSingleton<PendingEffects>()
            .AddSingleton<PendingEffectsUpdater>()
            .AddHostedService(services => services.GetRequiredService<PendingEffectsUpdater>())
            .AddSingleton<Mailer>()
            .AddHostedService(services => services.GetRequiredService<Mailer>())
            .AddSingleton(settings.Local)
            .AddStories(settings, watch: builder.Environment.IsDevelopment())
            .AddSingleton<StoryVersions>()
            .AddData(DatabaseChoice.From(builder.Configuration.GetConnectionString("Main"), folder))
            .AddRazorComponents();
        builder.Services.AddUploadLimit().AddKeys(folder).AddAntiforgery().AddOptions<AntiforgeryOptions>().Configure<Cookies>(Guard);
        return builder.AddTelemetry();
    }

    // How people reach the site, and how emails reach them.
    private static IServiceCollection AddReach(this IServiceCollection services)
    {
        services.AddSettings<SmtpOptions>();
        services
            .AddSettings<SiteOptions>()
            .Validate<IConfiguration, IHostEnvironment>(
                (site, settings, environment) =>
                    site.Address is not null || environment.IsDevelopment() || settings.Read<SmtpOptions>().Host is null,
                "Site:Address is needed with Smtp:Host: where people reach this site, such as https://training.example.org, for the links in emails."
            );
        return services
            .AddProxies()
            .AddSingleton<PublicAddress>()
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

    /// <summary>
    /// The keys for cookies, forms and sealed words, in the data folder: hosts that share it read what the others sealed.
    /// </summary>
    public static IServiceCollection AddKeys(this IServiceCollection services, string folder) =>
        services
            .AddDataProtection()
            .SetApplicationName("SafeguardingTraining")
            .UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM })
            .PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(folder, "keys")))
            .Services;

    public static WebApplication UseSite(this WebApplication app)
    {
        app.UseProxies();
        app.UseTelemetry();
        if (app.Services.GetRequiredService<Cookies>().Secure)
        {
            app.UseHsts();
            app.UseMiddleware<HttpsOnlyMiddleware>();
        }
        app.UseMiddleware<SecurityHeaders>();
        app.UseErrorPages();
        app.UseAssets();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<OriginGuard>();
        app.UseMiddleware<AntiforgeryGuard>();
        return app;
    }
}
