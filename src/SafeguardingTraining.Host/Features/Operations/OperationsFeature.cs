using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.Operations;

/// <summary>Running the site: what was done, what is kept for how long, backups, and how the site is.</summary>
public static class OperationsFeature
{
    public static WebApplicationBuilder AddOperations(this WebApplicationBuilder builder, Settings.Valid settings)
    {
        builder
            .Services.AddSingleton<RetentionStore>()
            .AddSingleton<IRetention>(services => services.GetRequiredService<RetentionStore>())
            .AddSingleton<RetentionService>()
            .AddSingleton<NightlyDeletion>()
            .AddHostedService(services => services.GetRequiredService<NightlyDeletion>())
            .AddSingleton(services => new BackupNotes(
                services.GetRequiredService<AuditTrail>(),
                services.GetRequiredService<AuditLog>(),
                services.GetRequiredService<TimeProvider>(),
                settings.Data,
                services.GetRequiredService<ILogger<BackupNotes>>()
            ))
            .AddHostedService(services => services.GetRequiredService<BackupNotes>())
            .AddSingleton(services =>
                AuditPersonalData.Ageing(services.GetRequiredService<AuditTrail>(), services.GetRequiredService<AuditLog>())
            )
            .AddSingleton(services => new SiteFacts(
                services.GetRequiredService<Connections>(),
                services.GetRequiredService<DatabaseChoice>(),
                services.GetRequiredService<AuditTrail>(),
                services.GetRequiredService<TimeProvider>(),
                settings.Data,
                services.GetService<DiaryCheck>()
            ))
            .AddSingleton(services => LocalValueLines.Read(services.GetRequiredService<LocalValues>(), settings.Content))
            .AddSingleton<IPersonalData, AuditPersonalData>();
        return builder;
    }

    public static void MapOperations(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(OperationsAddresses.Admin, (HttpContext http) => Page.Of<AdminPage>(http)).For(Roles.Administrator);
        routes
            .MapGet(OperationsAddresses.LocalValues, (LocalValuesModel values, HttpContext http) => Page.Of<LocalValuesPage>(http, values))
            .For(Roles.Administrator);
        routes.MapGet(OperationsAddresses.Site, ShowSite).For(Roles.Administrator);
        routes.MapGet(OperationsAddresses.Audit, ShowAudit).For(Roles.Administrator);
        routes.MapGet(OperationsAddresses.Retention, ShowRetention).For(Roles.Administrator);
        routes.MapPost(OperationsAddresses.Retention, KeepRetention).For(Roles.Administrator);
    }

    private static async Task<IResult> ShowSite(SiteFacts facts, HttpContext http, CancellationToken stop) =>
        Page.Of<SitePage>(http, await facts.Now(stop));

    private static async Task<IResult> ShowAudit(
        string? did,
        int? page,
        AuditTrail trail,
        IAccountDirectory accounts,
        HttpContext http,
        CancellationToken stop
    )
    {
        var (code, number) = (did ?? "", Math.Clamp(page ?? 1, 1, int.MaxValue / AuditModel.Size));
        var rows = await trail.Page(code, number, AuditModel.Size, stop);
        var shown = rows.Take(AuditModel.Size).ToList();
        var people = shown.SelectMany(row => new[] { row.By, row.About }).OfType<Guid>().ToHashSet();
        return Page.Of<AuditPage>(
            http,
            new AuditModel(
                shown,
                code,
                await trail.Codes(stop),
                number,
                rows.Count > AuditModel.Size,
                await accounts.NamePeople(people, stop)
            )
        );
    }

    private static async Task<IResult> ShowRetention(string? said, RetentionService retention, HttpContext http, CancellationToken stop) =>
        Page.Of<RetentionPage>(http, await retention.Model(stop) with { Said = said is "kept" });

    private static async Task<IResult> KeepRetention(
        IFormCollection form,
        SignedIn me,
        RetentionService retention,
        HttpContext http,
        CancellationToken stop
    ) =>
        await retention.Keep(form, me.Id, stop) is { } refused
            ? Page.Of<RetentionPage>(http, refused, StatusCodes.Status400BadRequest)
            : TypedResults.LocalRedirect($"{OperationsAddresses.Retention}?said=kept");
}
