using System.IO.Compression;
using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Accounts.Privacy;
using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Features.Evidence;
using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Features.SubjectRequests;
using SafeguardingTraining.Host.Features.Workshops.FollowUps;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Tests.Diary;
using SafeguardingTraining.Tests.Site;
using SafeguardingTraining.Tests.Workshops;

namespace SafeguardingTraining.Tests.Operations;

/// <summary>What is kept about a person: all of it is shown to them, and all of it goes when they leave.</summary>
public sealed class PersonalDataTests
{
    private const string Email = "robin.ash@example.org";
    private const string Words = "quillwort & <b>shallows</b>";

    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    /// <summary>
    /// Every table with something about a person in it: the part of their copy it belongs to, and the column that names them. A new table
    /// stands here or in <see cref="Others"/>.
    /// </summary>
    private static readonly Dictionary<string, (string Part, string Person)> Covered = new()
    {
        ["AspNetUsers"] = ("account", "Id"),
        ["AspNetUserClaims"] = ("account", "UserId"),
        ["AspNetUserLogins"] = ("account", "UserId"),
        ["AspNetUserTokens"] = ("account", "UserId"),
        ["AspNetUserPasskeys"] = ("account", "UserId"),
        ["Members"] = ("membership", "Person"),
        ["Playthroughs"] = ("scenarios", "Owner"),
        ["BriefingReadings"] = ("briefings", "Reader"),
        ["Remarks"] = ("feedback", "Person"),
        ["DrillAnswers"] = ("drills", "Person"),
        ["WorkshopFacilitators"] = ("workshops", "Person"),
        ["WorkshopFollowUps"] = ("workshops", "Person"),
        ["WorkshopRunPlans"] = ("workshops", "Person"),
        ["PasswordLinks"] = ("account", "Account"),
        ["Sessions"] = ("account", "Person"),
        ["Learnings"] = ("learning", "Learner"),
        ["Completions"] = ("learning", "Person"),
        ["Standings"] = ("learning", "Person"),
        ["Certificates"] = ("certificates", "Person"),
        ["LearningCalendars"] = ("certificates", "Person"),
        ["Bookings"] = ("bookings", "Person"),
        ["Bookmarks"] = ("bookmarks", "Learner"),
        ["Occasions"] = ("bookings", "Facilitator"),
        ["PendingEffects"] = ("diary", "Person"),
        ["ContentDrafts"] = ("authoring", "By"),
        ["DraftRevisions"] = ("authoring", "By"),
        ["DraftVisits"] = ("authoring", "Person"),
        ["PublishedVersions"] = ("authoring", "By"),
        ["ReviewLinks"] = ("authoring", "By"),
        ["ReviewRemarks"] = ("authoring", "By"),
        ["LetterRecords"] = ("letters", "Person"),
        ["LetterParts"] = ("letters", "Person"),
        ["DeclinedLetters"] = ("letters", "Person"),
    };

    /// <summary>Every other table, and why nothing of it is deleted when a person leaves.</summary>
    private static readonly Dictionary<string, string> Others = new()
    {
        ["DiaryKeys"] =
            "where a site of several hosts keeps its diaries; what every store of diaries does when one is closed is held by its own tests",
        ["DiaryPages"] = "goes with its key",
        ["Choices"] = "goes with its playthrough",
        ["Audit"] = "ids only, kept so that somebody can answer for what was done; shown to the person",
        ["SignInTries"] = "a hash of what was typed, gone after a day",
        ["RegistrationLinks"] = "sealed, and gone after a day",
        ["Letters"] = "what an earlier version left to be sent: sealed, and taken over by LetterRecords",
        ["LetterWordings"] = "what administrators wrote",
        ["LetterRules"] = "the site's own rules",
        ["Workshops"] = "a title and a date",
        ["WorkshopEvents"] = "sealed under seats, gone on the day that was promised at the door",
        ["WorkshopFollowUpCounts"] = "counts by agency without a name",
        ["WorkshopRatingCounts"] = "counts over all workshops without a name, an agency or a workshop",
        ["Agencies"] = "names no person",
        ["Teams"] = "names no person",
        ["StoryVersions"] = "what authors wrote",
        ["Retention"] = "the site's own rules",
        ["Endings"] = "an id and a moment: until then sessions are over, which must stay so",
        ["UsedCodes"] = "hashes of codes that were used, gone after minutes",
        ["Programmes"] = "what administrators wrote",
        ["Cohorts"] = "names no person",
        ["PieceCounts"] = "counts by group without a name",
        ["Nudges"] = "goes with the member's standing",
        ["SubjectRequests"] =
            "days on which somebody asked and was answered; the name goes when they are erased, and all of it is shown to them",
        ["ManagedUnits"] = "goes with the member",
        ["Deputyships"] = "goes with the member, whichever of the two it is",
        ["Arrangements"] = "goes with the member; shown with their learning",
        ["Evidence"] =
            "that a programme was completed, which stays for as long as the organisation says and no longer; shown to the person, and its own tests hold what it says",
        ["EvidenceTerms"] = "what programmes asked for; names no person",
    };

    private static IEnumerable<string> Parts => Covered.Values.Select(one => one.Part).Append("diary").Distinct();

    [Fact]
    public async Task Every_table_is_about_a_person_and_covered_or_says_why_not()
    {
        await using var site = new RunningSite();
        await using var scope = site.Services.CreateAsyncScope();
        var tables = scope
            .ServiceProvider.GetRequiredService<Database>()
            .Model.GetEntityTypes()
            .Select(entity => entity.GetTableName())
            .OfType<string>()
            .Distinct()
            .Order();

        Assert.Equal(Covered.Keys.Concat(Others.Keys).Order(), tables);
    }

    [Fact]
    public async Task Whoever_leaves_is_gone_from_every_table()
    {
        await using var site = new RunningSite();
        Assert.SkipWhen(site.Get<DatabaseChoice>().IsPostgres, "The rows are made up from SQLite's own description of its tables.");
        var (robin, kim) = (Guid.NewGuid(), Guid.NewGuid());
        await using (var connection = site.Get<Connections>().Open())
        {
            foreach (var table in Covered)
            {
                MakeUp(connection, table.Key, table.Value.Person, robin);
                MakeUp(connection, table.Key, table.Value.Person, kim);
            }
        }

        await site.Get<IDiaryStore>().AddKey(new SealedKey(robin, [1]), Stop);
        await site.Get<IDiaryStore>().AddKey(new SealedKey(kim, [2]), Stop);

        await site.Get<AccountClosure>().Close(robin, Stop);

        Assert.Equal(kim, Assert.Single(await site.Get<IDiaryStore>().Keys(Guid.Empty, 10, Stop)).Author);
        foreach (var (table, (_, person)) in Covered)
        {
            if (table == "Occasions")
            {
                // It stays for those who booked it, without a name.
                Assert.Equal(0L, await Rows(site, table, person, robin));
                continue;
            }
            Assert.Equal((table, 0L, 1L), (table, await Rows(site, table, person, robin), await Rows(site, table, person, kim)));
        }
    }

    [Fact]
    public async Task A_person_takes_everything_away_as_a_page_and_as_json()
    {
        await using var site = new RunningSite();
        var robin = await Busy(site);
        await robin.Open("/account/my-data");
        Assert.All(Parts.Append("audit").Append("evidence"), part => Assert.NotNull(robin.Page.GetElementById(part)));
        Assert.DoesNotContain("nothing", robin.Text, StringComparison.Ordinal);

        await robin.Open("/account/my-data/copies");

        using var zip = new ZipArchive(await robin.Answer.Content.ReadAsStreamAsync(Stop));
        foreach (var part in Parts.Append("evidence"))
        {
            using var json = JsonDocument.Parse(Text(zip, $"{part}.json"));
            Assert.True(json.RootElement.GetProperty("things").GetArrayLength() > 0, part);
        }
        Assert.Contains("quillwort & <b>shallows</b>", Text(zip, "diary.json"), StringComparison.Ordinal);
        Assert.Contains("quillwort", Text(zip, "diary-entries.json"), StringComparison.Ordinal);
        var page = Text(zip, "read-me-first.html");
        Assert.Contains("quillwort &amp; &lt;b&gt;shallows&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.Contains("Northgate Council", page, StringComparison.Ordinal);
        Assert.DoesNotContain("AQAAAA", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_takes_anybody_elses_away()
    {
        await using var site = new RunningSite();
        await Busy(site);
        var kim = await site.Join("Kim Lee");
        await kim.Open("/account/my-data/copies");
        using var zip = new ZipArchive(await kim.Answer.Content.ReadAsStreamAsync(Stop));
        Assert.All(zip.Entries, entry => Assert.DoesNotContain("quillwort", Text(zip, entry.FullName), StringComparison.Ordinal));
        Assert.Equal("/account/sign-in?from=%2Faccount%2Fmy-data%2Fcopies", (await site.Visit().Open("/account/my-data/copies")).Address);
    }

    [Fact]
    public async Task An_account_is_closed_with_its_password_after_saying_what_goes_and_stays()
    {
        await using var site = new RunningSite();
        var robin = await Busy(site);
        await robin.Open("/account/close");
        Assert.Contains("promised day", robin.Text, StringComparison.Ordinal);
        Assert.NotNull(robin.Page.QuerySelector("main a[href='/diary/export']"));
        await robin.Submit(form => form.Fill("password", "not my password"));
        Assert.Equal(HttpStatusCode.BadRequest, robin.Status);
        Assert.Contains("not your password", robin.Text, StringComparison.Ordinal);
        await robin.Submit(form => form.Fill("password", "lantern otter gravel"));

        Assert.Equal("/account/closed?waits=yes", robin.Address);
        Assert.DoesNotContain(robin.Cookies, cookie => cookie.Name == "person");
        Assert.Equal(1, await site.LetSevenDaysPass());
        Assert.Contains("do not go together", (await site.Visit().SignIn(Email)).Text, StringComparison.Ordinal);
        Assert.Equal("/", (await site.Visit().Register("Robin Ash", Email)).Address);
    }

    [Fact]
    public async Task An_account_without_a_password_is_closed_with_a_word()
    {
        await using var site = new RunningSite();
        var idris = await site.Visit().Open("/account/sign-in");
        await idris.Submit(form => form.Forge("person", "idris"), "/account/demonstrations");
        await idris.Open("/account/close");
        await idris.Submit(form => form.Fill("word", "close"));
        Assert.Equal(HttpStatusCode.BadRequest, idris.Status);
        await idris.Submit(form => form.Fill("word", "CLOSE"));
        Assert.Equal("/account/closed", idris.Address);
    }

    [Fact]
    public async Task The_only_administrator_stays_until_there_is_another()
    {
        await using var site = new RunningSite();
        var odile = await site.Join("Odile", Roles.Administrator);
        await odile.Open("/account/close");
        Assert.Contains("only administrator", odile.Text, StringComparison.Ordinal);
        Assert.Empty(odile.Page.QuerySelectorAll("main form[method=post]"));
        await site.Join("Petra", Roles.Administrator | Roles.Author);
        await odile.Open("/account/close");
        await odile.Submit(form => form.Fill("password", "lantern otter gravel"));
        Assert.Equal("/account/closed", odile.Address);
    }

    [Fact]
    public async Task Whoever_left_stays_gone_when_a_backup_is_put_back()
    {
        await using var site = new RunningSite();
        await site.Visit().Register("Robin Ash", Email);
        var id = await site.Get<Connections>()
            .Read(
                """SELECT "Id" FROM "AspNetUsers" """,
                [],
                async (rows, cut) => await rows.ReadAsync(cut) ? rows.GetGuid(0) : default,
                Stop
            );
        await site.Get<ClosedAccounts>().Note(id, new DateOnly(2026, 11, 28), Stop);

        // As at a start: the list knows of a closing that the tables do not.
        await using var scope = site.Services.CreateAsyncScope();
        foreach (
            var atStart in scope
                .ServiceProvider.GetServices<Microsoft.Extensions.Hosting.IHostedService>()
                .Where(one => one.GetType().Name == "ClosedAccountsAtStart")
        )
        {
            await atStart.StartAsync(Stop);
        }

        Assert.Contains("do not go together", (await site.Visit().SignIn(Email)).Text, StringComparison.Ordinal);
    }

    /// <summary>Somebody who has left a trace in every feature.</summary>
    private static async Task<Visitor> Busy(RunningSite site)
    {
        var hall = await HostedWorkshop.Open(site);
        var robin = hall.Facilitator;
        var id = await Person(site);
        await Rename(site, id);
        await site.Give(Email, Roles.Facilitator);
        await site.Get<AuditLog>().Note(null, "person.invited", id, Stop);
        await site.Get<Writer>()
            .Write(
                batch =>
                {
                    FollowUpStore.Plan(batch, id, hall.Id, "school", new DateOnly(2026, 11, 28));
                    return true;
                },
                Stop
            );
        await PlanningTests.OwnPlan(robin);
        await site.Get<SubjectRequestStore>()
            .Open(new SubjectRequest(Guid.CreateVersion7(), SubjectRequestKind.Access, id, "Robin Ash", site.Clock.UkToday()), null, Stop);
        await site.Get<DraftStore>()
            .Begin(
                new ContentDraft(Guid.CreateVersion7(), "scenario", "mine", "", null, id, "Robin Ash", site.Clock.GetUtcNow()),
                new ContentPackage(PackageKind.Scenario, "mine", new Dictionary<string, string> { ["story.ink"] = "-> END\n" }),
                "",
                Stop
            );
        await robin.Open($"/scenarios/{HostedWorkshop.Scenario}");
        await robin.Submit(
            form => form.Fill("role", robin.Page.QuerySelector("input[name=role]")!.GetAttribute("value")!),
            $"/scenarios/{HostedWorkshop.Scenario}/playthroughs"
        );
        await robin.Open("/drills/who-leads/three-early-helps");
        await robin.Submit(form => form.Fill("chosen", robin.Page.QuerySelector("input[name=chosen]")!.GetAttribute("value")!));
        await robin.Open("/briefings/less/feedback");
        await robin.Submit(form => form.Fill("words", "A word that hurts.").Fill("named", "true"), "/briefings/less/feedback");
        await robin.Open("/diary/new");
        await robin.Submit(form => form.Fill("learnt", Words));
        await Certified(site, robin);
        await robin.Open("/briefings/less");
        await robin.Submit(action: "/bookmarks");
        await robin.Open("/workshops/bookings/new");
        await robin.Submit(
            form => form.Fill("title", "A morning").Fill("day", "2030-01-01").Fill("time", "10:00").Fill("where", "Town hall"),
            "/workshops/bookings"
        );
        await robin.Open("/account/letters");
        await robin.Submit(robin.Form("/account/letters").Forge("wanted", "overdue"));
        return robin;
    }

    /// <summary>Completes a programme of one briefing, and makes the certificate. Answers its address.</summary>
    internal static async Task<string> Certified(RunningSite site, Visitor who)
    {
        var programme = new Programme(Guid.CreateVersion7(), "One briefing", "", [new ProgrammeItem(LearningKind.Briefing, "less", 7)]);
        await site.Get<ProgrammeStore>().Keep(programme, Stop);
        await site.Get<ProgrammeStore>()
            .Add(new Cohort(Guid.CreateVersion7(), programme.Id, "All", null, null, Roles.Learner, null, null, site.Clock.UkToday()), Stop);
        await who.Open("/briefings/less");
        await who.Submit(form => form.Fill("answer-0", "I would leave out two meetings."), "/briefings/less/answers");
        await who.Open("/learning");
        await who.Submit(form => form.Fill("programme", $"{programme.Id}"), "/learning/certificates");
        // Where people stand is worked out, and what they completed kept, soon after.
        await Eventually.IsSo(
            async () =>
                await site.Get<Connections>()
                    .Count(tables => tables.Set<EvidenceRecord>().Where(row => row.Programme == programme.Id), Stop) > 0,
            20
        );
        return who.Address;
    }

    private static Task<Guid> Person(RunningSite site) =>
        site.Get<Connections>()
            .Read(
                """SELECT "Id" FROM "AspNetUsers" """,
                [],
                async (rows, cut) => await rows.ReadAsync(cut) ? rows.GetGuid(0) : default,
                Stop
            );

    private static async Task Rename(RunningSite site, Guid id)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<Account>>();
        var account = (await users.FindByIdAsync(id.ToString()))!;
        (account.Email, account.UserName) = (Email, Email);
        await users.UpdateAsync(account);
    }

    private static string Text(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static Task<long> Rows(RunningSite site, string table, string column, Guid person) =>
        site.Get<Connections>()
            .Read(
                $"""SELECT count(*) FROM "{table}" WHERE "{column}" = @p0""",
                [person],
                async (rows, cut) => await rows.ReadAsync(cut) ? rows.GetInt64(0) : -1,
                Stop
            );

    /// <summary>A row of this table about a person, with anything at all in its other columns.</summary>
    private static void MakeUp(System.Data.Common.DbConnection connection, string table, string person, Guid id)
    {
        using var describe = connection.CreateCommand();
        describe.CommandText = $"""PRAGMA foreign_keys = OFF; SELECT name, type FROM pragma_table_info('{table}')""";
        var columns = new List<(string Name, string Type)>();
        using (var rows = describe.ExecuteReader())
        {
            while (rows.Read())
            {
                columns.Add((rows.GetString(0), rows.GetString(1)));
            }
        }
        using var insert = connection.CreateCommand();
        insert.CommandText =
            $"""INSERT INTO "{table}" ({string.Join(", ", columns.Select(column => $"\"{column.Name}\""))}) VALUES ({string.Join(", ", columns.Select((_, place) => $"$p{place}"))})""";
        for (var place = 0; place < columns.Count; place++)
        {
            var parameter = insert.CreateParameter();
            parameter.ParameterName = $"$p{place}";
            parameter.Value = columns[place] switch
            {
                var (name, _) when name == person => id,
                (_, "INTEGER") => Random.Shared.Next(1, int.MaxValue),
                (_, "BLOB") => Guid.NewGuid().ToByteArray(),
                _ => $"{Guid.NewGuid()}",
            };
            insert.Parameters.Add(parameter);
        }
        insert.ExecuteNonQuery();
    }
}
