using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Host.Features.Induction;
using SafeguardingTraining.Host.Features.People;
using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Features.Programmes.Arrangements;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Benchmarks;

/// <summary>
/// <c>organisation --people 10000 --cohorts 300 --attempts 200000</c>: a whole partnership in one database, and how long a manager's
/// page, a learner's page and an export of everybody take over HTTP, one after another.
/// </summary>
internal static class Organisation
{
    private const int Agencies = 20;
    private const int TeamsEach = 8;
    private const int Programmes = 10;
    private const int AtATime = 2_000;
    private static readonly string[] Slugs =
    [
        "less",
        "was-not-brought",
        "professional-curiosity",
        "sharing-information",
        "levels-of-help",
        "think-family",
        "bring-your-piece",
        "working-safely",
    ];

    public static async Task<int> Run(int people, int cohorts, int attempts, int pages)
    {
        var folder = Directory.CreateTempSubdirectory("safeguarding-organisation-");
        var watch = Stopwatch.StartNew();
        await Fill(folder, people, cohorts, attempts);
        Say(
            $"filled in {watch.Elapsed.TotalSeconds:F1} s: {people:N0} people, {cohorts:N0} cohorts, {attempts:N0} attempts and as many things finished"
        );
        await using (var host = await HostUnderLoad.Start(folder, []))
        {
            Say($"host up after {host.StartedIn.TotalSeconds:F1} s, {host.Memory:F0} MB");
            await Task.Delay(TimeSpan.FromSeconds(20));
            await using var manager = new PlainHttp(host.Address, await SignIn(host, "odile"));
            await using var learner = new PlainHttp(host.Address, await SignIn(host, "idris"));
            await Measure("manager's page, everybody", manager, "/team", pages);
            await Measure("manager's page, overdue", manager, "/team?state=Overdue", pages);
            await Measure("manager's page, last page of the list", manager, "/team?page=400", pages);
            await Measure("learner's page", learner, "/learning", pages);
            var before = host.Memory;
            var lines = (await manager.Get("/team/people.csv")).Body.Count(letter => letter == '\n') - 1;
            await Measure($"export of {lines:N0} lines as CSV", manager, "/team/people.csv", 3);
            var peak = host.PeakMemory;
            await Measure($"export of {lines:N0} lines as xlsx", manager, "/team/people.xlsx", 3);
            Say($"host {before:F0} MB before the exports, {peak:F0} MB at its peak after CSV, {host.PeakMemory:F0} MB after xlsx");
        }
        folder.Delete(recursive: true);
        return 0;
    }

    // Its programmes ask for briefings and a workshop alone.
    private static LearningSubjects Subjects { get; } =
        new(new LearningCatalogues(null!, null!, null!, new BriefingCatalogue([], []), null!));

    private static async Task Fill(DirectoryInfo folder, int people, int cohorts, int attempts)
    {
        var choice = DatabaseChoice.From(null, folder.FullName);
        await using var services = new ServiceCollection().AddLogging().AddDataProtection().Services.AddData(choice).BuildServiceProvider();
        await services.PrepareData();
        using var connections = new Connections(choice);
        using var writer = new Writer(connections, NullLogger<Writer>.Instance);
        var store = new PeopleStore(connections, writer, services.GetRequiredService<IDataProtectionProvider>());
        var agencies = Enumerable
            .Range(0, Agencies)
            .Select(one => new PartnerAgency(Guid.CreateVersion7(), $"Agency {one:00}", []))
            .ToList();
        var teams = agencies
            .SelectMany(agency => Enumerable.Range(0, TeamsEach).Select(one => new Team(Guid.CreateVersion7(), agency.Id, $"Team {one}")))
            .ToList();
        var members = Enumerable
            .Range(0, people)
            .Select(one =>
                teams[one % teams.Count] is var team
                    ? new Member(
                        Guid.CreateVersion7(),
                        $"p{one}@example.org",
                        $"Person {one:00000}",
                        team.Agency,
                        team.Id,
                        Roles.Learner,
                        new DateOnly(2026, 1, 1).AddDays(one % 330),
                        Guid.CreateVersion7()
                    )
                    : throw new InvalidOperationException()
            )
            .ToList();
        await writer.Write(batch => agencies.Count(agency => batch.Add(agency)) + teams.Count(team => batch.Add(team)), default);
        foreach (var some in members.Chunk(AtATime))
        {
            await writer.Write(batch => some.Count(member => batch.Add(member)), default);
        }
        await Give(writer, agencies, cohorts);
        await Learn(writer, members, attempts);
        var standings = new ProgressService(
            new ProgrammeStore(connections, writer),
            new LearningStore(connections),
            new ArrangementStore(connections),
            new ProgressStore(connections, writer),
            new CompletionEvidence(
                new Host.Features.Evidence.EvidenceStore(connections, writer, new ClosedAccounts(folder.FullName)),
                Subjects
            ),
            new Host.Features.People.Organisation(store, new Host.Features.People.Management.ManagementStore(connections, writer)),
            TimeProvider.System
        );
        standings.QueueAll();
        var watch = Stopwatch.StartNew();
        await standings.Drain(default);
        Say($"where everybody stands, worked out in {watch.Elapsed.TotalSeconds:F1} s");
    }

    private static Task<int> Give(Writer writer, List<PartnerAgency> agencies, int cohorts)
    {
        var programmes = Enumerable
            .Range(0, Programmes)
            .Select(one => new Programme(
                Guid.CreateVersion7(),
                $"Programme {one}",
                "",
                [
                    .. Slugs.Select((slug, place) => new ProgrammeItem(LearningKind.Briefing, slug, 7 * (place + 1))),
                    new ProgrammeItem(LearningKind.Workshop, "", 91),
                ],
                12
            ))
            .ToList();
        var all = Enumerable
            .Range(0, cohorts)
            .Select(one => new Cohort(
                Guid.CreateVersion7(),
                programmes[one % Programmes].Id,
                $"Cohort {one}",
                one < 2 ? null : agencies[one % Agencies].Id,
                null,
                Roles.Learner,
                new DateOnly(2026, 1, 1).AddMonths(one / Agencies % 12),
                null,
                new DateOnly(2026, 1, 1)
            ));
        return writer.Write(
            batch => programmes.Count(programme => ProgrammeStore.Keep(batch, programme)) + all.Count(cohort => batch.Add(cohort)),
            default
        );
    }

    private static async Task Learn(Writer writer, List<Member> members, int attempts)
    {
        const string Attempt =
            """INSERT INTO "Playthroughs" ("Id", "Owner", "Slug", "Version", "Role", "Seed", "BegunAt") VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6)""";
        foreach (var some in Enumerable.Range(0, attempts).Chunk(AtATime))
        {
            await writer.Write(
                batch =>
                    some.Sum(one =>
                    {
                        var person = members[one % members.Count].Person.GetValueOrDefault();
                        var on = new DateOnly(2026, 2, 1).AddDays((one * 7) % 290);
                        LearningStore.Note(
                            batch,
                            new CompletedLearning(
                                new SafeguardingTraining.Host.Site.Identity.Learner(person, true),
                                (LearningKind)(one / members.Count % 5),
                                Slugs[one / members.Count % Slugs.Length],
                                on,
                                7
                            )
                        );
                        return batch.Execute(
                            Attempt,
                            Guid.CreateVersion7(),
                            person,
                            "dear-nia",
                            new string('0', 64),
                            "reader",
                            one,
                            DateTimeOffset.UtcNow.AddMinutes(-one)
                        );
                    }),
                default
            );
        }
    }

    private static async Task<string> SignIn(HostUnderLoad host, string person)
    {
        await using var http = new PlainHttp(host.Address);
        var form = (await http.Get("/account/sign-in")).Body;
        var hidden = string.Concat(HiddenFields.Of(form).Select(field => $"&{field.Name}={Uri.EscapeDataString(field.Value)}"));
        var sent = await http.Post("/account/demonstrations", $"person={person}{hidden}");
        return sent.Status is 302 or 303 ? http.Cookies : throw new InvalidOperationException($"Signing in answered {sent.Status}");
    }

    private static async Task Measure(string what, PlainHttp http, string path, int times)
    {
        var took = new List<double>();
        var bytes = 0;
        for (var time = 0; time < times; time++)
        {
            var watch = Stopwatch.StartNew();
            var answer = await http.Get(path);
            took.Add(watch.Elapsed.TotalMilliseconds);
            bytes = answer.Status == 200 ? answer.Body.Length : throw new InvalidOperationException($"GET {path} answered {answer.Status}");
        }
        took.Sort();
        Say(
            $"{what}: p50 {took[times / 2]:F1} ms, p99 {took[Math.Min(times - 1, times * 99 / 100)]:F1} ms, longest {took[^1]:F1} ms, {bytes:N0} characters"
        );
    }

    private static void Say(FormattableString what) => Console.WriteLine(what.ToString(CultureInfo.InvariantCulture));
}
