using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Accounts.Passwords;
using SafeguardingTraining.Host.Features.Accounts.Registration;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Cryptography;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Tests.Site;

/// <summary>
/// The whole site in this process, with a data folder and a clock of its own. The tests of a class or of a collection share
/// one (<see cref="SiteOfAccounts"/>); a test that needs other settings makes one for itself. <c>SAFEGUARDING_TEST_SITE</c>, a PostgreSQL
/// connection string without a database, runs the same tests there.
/// </summary>
public class RunningSite : WebApplicationFactory<PageFrame>
{
    private static readonly string? Postgres = System.Environment.GetEnvironmentVariable("SAFEGUARDING_TEST_SITE");

    // Of a password, which is dear on purpose and here has nothing to protect.
    private static readonly StretchingCost Cheap = new(8, 1);

    private readonly string name = $"safeguarding-{Guid.NewGuid():N}";

    // Every test comes from one network, and a shared site meets many people a minute. Nobody has done anything before a test does it.
    private readonly Dictionary<string, string?> settings = new()
    {
        ["Accounts:PostsAMinute"] = "10000",
        ["Accounts:DemonstrationLife"] = "false",
    };
    private readonly List<Action<IServiceCollection>> additions = [];
    private bool besideAnother;

    public string Folder => Path.Combine(Path.GetTempPath(), name);

    public string Environment { get; init; } = "Development";

    public LogLevel Level { get; init; } = LogLevel.Information;

    public CapturedLog Log { get; } = new();

    public Clock Clock { get; } = new();

    /// <summary>A setting as the host reads it, before it starts.</summary>
    public RunningSite With(string setting, string value)
    {
        settings[setting] = value;
        return this;
    }

    /// <summary>Adds or replaces services, before the host starts.</summary>
    public RunningSite With(Action<IServiceCollection> addition)
    {
        additions.Add(addition);
        return this;
    }

    /// <summary>Another host of the same site: the same keys, and the same database.</summary>
    public RunningSite Beside(RunningSite other)
    {
        besideAnother = true;
        With("Data:Folder", other.Folder);
        // On one machine diaries are in LiteDB, which takes one writer: both hosts, being one process, use the same.
        return Postgres is null
            ? With(services => services.AddSingleton(other.Get<IDiaryStore>()))
            : With("ConnectionStrings:Main", $"{Postgres};Database={other.name}");
    }

    /// <summary>Somebody with a browser of their own, who has not been here before.</summary>
    public Visitor Visit()
    {
        var cookies = new CookieContainer();
        return new Visitor(CreateDefaultClient(new Uri("https://localhost"), new CookieContainerHandler(cookies)), cookies, pending =>
            Get<RegistrationLinks>().Make(pending, default)
        );
    }

    /// <summary>Somebody new who has just made an account, and holds these roles in the organisation.</summary>
    public async Task<Visitor> Join(string name = "Robin Ash", Roles roles = Roles.Learner)
    {
        var visitor = Visit();
        var email = $"{Guid.NewGuid():N}@example.org";
        await visitor.Register(name, email);
        if (roles != Roles.Learner)
        {
            await Give(email, roles);
            await visitor.SignOut();
            await visitor.SignIn(email);
        }
        return visitor;
    }

    /// <summary>Gives somebody with an account a place in the organisation; they hold it from their next sign-in.</summary>
    public async Task Give(string email, Roles roles)
    {
        await using var scope = Services.CreateAsyncScope();
        var account = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByNameAsync(email)
            ?? throw new InvalidOperationException(email);
        await Get<IEnrolment>().Enrol(new NewMember(account.Id, account.Name, email, "Northgate Council", roles, Clock.UkToday()), default);
    }

    /// <summary>Id of the account with this address.</summary>
    public async Task<Guid> PersonAt(string email)
    {
        await using var scope = Services.CreateAsyncScope();
        return (
            await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByNameAsync(email)
            ?? throw new InvalidOperationException(email)
        ).Id;
    }

    /// <summary>Somebody made up, with a diary that is open to the test.</summary>
    public async Task<Guid> WithDiary()
    {
        var person = Guid.CreateVersion7();
        await OpenDiary(person);
        return person;
    }

    /// <summary>Opens somebody's diary to the test as their password does; it is begun when there is none.</summary>
    public async Task<OpenDiary> OpenDiary(Guid person)
    {
        var key = await Get<IPersonalLock>().Open(person, new PasswordSecret(Visitor.Password), default);
        Get<KnownKeys>().Add(person, key ?? throw new InvalidOperationException("Another password opens that diary."));
        return await Get<PrivateDiary>().Open(person, default);
    }

    /// <summary>Chooses a password with a link, as an administrator makes one, or somebody who has the person's letters.</summary>
    public async Task ChooseByLink(Guid person, string password)
    {
        var (link, _) = await Get<Writer>().Write(batch => Get<PasswordLinks>().Make(batch, person, PasswordLinks.InALetter), default);
        var anybody = await Visit().Open(link.Path);
        await anybody.Submit(form => form.Fill("password", password), "/account/new-passwords");
    }

    /// <summary>Switches a member off in the table, as an administrator's page does before it ends their sessions.</summary>
    public async Task SwitchOff(string email)
    {
        var person = await PersonAt(email);
        await Get<Writer>()
            .Write(
                batch => batch.Execute("""UPDATE "Members" SET "OffSince" = @p1 WHERE "Person" = @p0""", person, Clock.GetUtcNow()),
                default
            );
    }

    /// <summary>What the audit log has about somebody beside their signing in, oldest first.</summary>
    public async Task<IReadOnlyList<string>> Audited(string email) =>
        await Get<Connections>()
            .Read(
                """SELECT "Did" FROM "Audit" WHERE "About" = @p0 AND "Did" NOT IN ('signed-in', 'sign-in.failed') ORDER BY "At" """,
                [await PersonAt(email)],
                async (rows, stop) =>
                {
                    var did = new List<string>();
                    while (await rows.ReadAsync(stop))
                    {
                        did.Add(rows.GetString(0));
                    }
                    return (IReadOnlyList<string>)did;
                },
                default
            );

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        Directory.CreateDirectory(Folder);
        builder.UseEnvironment(Environment).UseSetting("Data:Folder", Folder);
        if (Postgres is not null)
        {
            builder.UseSetting("ConnectionStrings:Main", $"{Postgres};Database={name}");
        }
        else if (!settings.ContainsKey("ConnectionStrings:Main"))
        {
            EmptyTables.PutInto(settings.GetValueOrDefault("Data:Folder") ?? Folder);
        }
        foreach (var (setting, value) in settings)
        {
            builder.UseSetting(setting, value);
        }
        builder.ConfigureLogging(logging => logging.ClearProviders().SetMinimumLevel(Level).AddProvider(Log));
        builder.ConfigureTestServices(services =>
        {
            services
                .AddSingleton<TimeProvider>(Clock)
                .AddSingleton(new Stretching(Cheap))
                .AddSingleton<KnownKeys>()
                .AddSingleton<IOpenKeys>(site => site.GetRequiredService<KnownKeys>());
            additions.ForEach(add => add(services));
        });
    }

    public override async ValueTask DisposeAsync()
    {
        if (Postgres is not null && !besideAnother)
        {
            await using var scope = Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<Database>().Database.EnsureDeletedAsync();
        }
        await base.DisposeAsync();
        await DeleteFolder();
        GC.SuppressFinalize(this);
    }

    // The host's entry point ends on a thread of its own, and may put the diaries' files in order while the folder is deleted.
    private async Task DeleteFolder()
    {
        for (var tries = 0; Directory.Exists(Folder); tries++)
        {
            try
            {
                Directory.Delete(Folder, recursive: true);
            }
            catch (IOException) when (tries < 100)
            {
                await Task.Delay(20);
            }
        }
    }
}
