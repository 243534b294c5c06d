using System.IO.Compression;
using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.Host.Features.Accounts.Privacy;
using SafeguardingTraining.Host.Features.Evidence;
using SafeguardingTraining.Host.Features.SubjectRequests;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Tests.Evidence;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Operations;

/// <summary>Somebody asks their organisation for a copy of what is kept about them, or to have it erased.</summary>
public sealed class SubjectRequestTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2026-01-31", "2026-02-28", "2026-04-30")]
    [InlineData("2026-11-03", "2026-12-03", "2027-02-03")]
    public void It_is_due_after_a_calendar_month_and_two_more_with_a_reason(string received, string due, string extended)
    {
        var request = Request(DateOnly.Parse(received, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(due, UkDates.Typed(request.DueOn));
        Assert.Equal(extended, UkDates.Typed((request with { Extension = "Three systems." }).DueOn));
    }

    [Fact]
    public void It_can_be_given_more_time_once_with_a_reason_and_within_the_first_month()
    {
        var request = Request(new DateOnly(2026, 11, 3));
        Assert.Null(request.WhyNotLonger("Three systems.", new DateOnly(2026, 12, 3)));
        Assert.NotNull(request.WhyNotLonger(" ", new DateOnly(2026, 11, 4)));
        Assert.NotNull(request.WhyNotLonger("Three systems.", new DateOnly(2026, 12, 4)));
        Assert.NotNull((request with { Extension = "Once." }).WhyNotLonger("Again.", new DateOnly(2026, 11, 4)));
        Assert.Equal("3 days late", request.Standing(new DateOnly(2026, 12, 6)));
    }

    [Fact]
    public async Task The_copy_has_the_words_that_were_chosen_and_never_a_word_of_the_diary_even_while_it_is_open()
    {
        await using var site = new RunningSite();
        await site.Services.PrepareStories(Stop);
        var administrator = await site.Join("Odile", Roles.Administrator);
        var robin = await site.Join("Robin Ash", Roles.Supervisor);
        await robin.Open("/diary/new");
        await robin.Submit(form => form.Fill("learnt", "quillwort and shallows"));
        await robin.Open("/scenarios/dear-nia");
        await robin.Submit(form => form.Fill("role", "social-worker"));
        while (robin.Page.QuerySelector("input[type=radio][name=choice]") is null)
        {
            await robin.Submit(robin.Form($"{robin.Address.Split('?')[0]}/choices"));
        }
        var option = robin.Page.QuerySelector("input[type=radio][name=choice]")!;
        var write = option.Closest(".choice")!.QuerySelector("textarea")?.GetAttribute("name");
        var words = string.Concat(
            option.NextElementSibling!.TextContent.Trim().TakeWhile(letter => char.IsLetter(letter) || letter == ' ')
        );
        Assert.True(words.Length > 5, words);
        await robin.Submit(
            form => form.Fill("choice", option.GetAttribute("value")!).Forge(write ?? "unused", "I would ask her how she is."),
            $"{robin.Address.Split('?')[0]}/choices"
        );

        await Open(administrator, "Robin", "Access");
        Assert.Contains("due in", administrator.Text, StringComparison.Ordinal);
        var request = administrator.Address.Split('?')[0];
        await administrator.Submit(action: $"{request}/copies");

        using var zip = new ZipArchive(await administrator.Answer.Content.ReadAsStreamAsync(Stop));
        Assert.All(zip.Entries, entry => Assert.DoesNotContain("quillwort", Text(entry), StringComparison.Ordinal));
        Assert.Null(zip.GetEntry("diary.json"));
        using var scenarios = JsonDocument.Parse(Text(zip.GetEntry("scenarios.json")!));
        Assert.Contains(words, Text(zip.GetEntry("scenarios.json")!), StringComparison.Ordinal);
        Assert.Contains("Dear Nia", Text(zip.GetEntry("scenarios.json")!), StringComparison.Ordinal);
        var page = Text(zip.GetEntry("read-me-first.html")!);
        Assert.Contains("What is not in this copy, and why", page, StringComparison.Ordinal);
        Assert.Contains("it is sealed", page, StringComparison.Ordinal);

        await administrator.Open(request);
        await administrator.Submit(action: $"{request}/answers");
        Assert.Contains("Kept as answered", administrator.Text, StringComparison.Ordinal);
        await administrator.Open("/admin/audit?did=access.copied");
        Assert.Single(administrator.Page.QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Every_store_that_only_its_person_can_open_is_left_out()
    {
        await using var site = new RunningSite();
        await using var scope = site.Services.CreateAsyncScope();
        Assert.Equal(
            ["DiaryPersonalData"],
            scope.ServiceProvider.GetServices<IPersonalData>().Where(one => one.WhyLeftOut is not null).Select(one => one.GetType().Name)
        );
    }

    [Fact]
    public async Task Somebody_who_left_is_found_given_their_copy_and_erased_with_a_tick_also_from_a_backup()
    {
        await using var site = new RunningSite();
        var administrator = await site.Join("Odile", Roles.Administrator);
        var person = Guid.NewGuid();
        var record = EvidenceTests.Record(person, new DateOnly(2026, 6, 1), "Uma Hart") with { LeftOn = new DateOnly(2026, 9, 1) };
        await EvidenceTests.Keep(site, record);

        await Open(administrator, "uma ha", "Erasure");
        Assert.Contains("no account here any more", administrator.Text, StringComparison.Ordinal);
        Assert.Contains("One completed programme stays", administrator.Text, StringComparison.Ordinal);
        var request = administrator.Address.Split('?')[0];
        await administrator.Submit(form => form.Fill("word", "erase").Fill("evidence", "true"), $"{request}/erasures");
        Assert.Equal(HttpStatusCode.BadRequest, administrator.Status);
        Assert.Single(await site.Get<EvidenceStore>().Of(person, Stop));
        await administrator.Submit(form => form.Fill("word", "ERASE").Fill("evidence", "true"), $"{request}/erasures");
        Assert.Contains("Erased.", administrator.Text, StringComparison.Ordinal);
        Assert.Empty(await site.Get<EvidenceStore>().Of(person, Stop));
        Assert.DoesNotContain("Uma Hart", (await administrator.Open("/admin/requests")).Text, StringComparison.Ordinal);

        // As after a restore, at the next start.
        await EvidenceTests.Keep(site, record);
        foreach (
            var atStart in site
                .Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>()
                .Where(one => one.GetType().Name == "ErasedEvidenceAtStart")
        )
        {
            await atStart.StartAsync(Stop);
        }
        Assert.Empty(await site.Get<EvidenceStore>().Of(person, Stop));
    }

    [Fact]
    public async Task Erasing_somebody_who_is_here_closes_their_account_and_keeps_what_they_completed_unless_told()
    {
        await using var site = new RunningSite();
        var administrator = await site.Join("Odile", Roles.Administrator);
        var (_, person) = await EvidenceTests.Certified(site);
        await Open(administrator, "Robin", "Erasure");
        var request = administrator.Address.Split('?')[0];
        Assert.Contains("What goes, and what stays", administrator.Text, StringComparison.Ordinal);
        await administrator.Submit(form => form.Fill("word", "ERASE"), $"{request}/erasures");

        Assert.Single(await site.Get<EvidenceStore>().Of(person, Stop));
        await administrator.Open("/admin/audit?did=erasure.answered");
        Assert.Single(administrator.Page.QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task The_only_administrator_cannot_be_erased()
    {
        await using var site = new RunningSite();
        var administrator = await site.Join("Odile Marsh", Roles.Administrator);
        await Open(administrator, "Odile", "Erasure");
        Assert.Contains("only administrator", administrator.Text, StringComparison.Ordinal);
        Assert.Null(administrator.Page.QuerySelector("form[action$=erasures]"));
    }

    private static SubjectRequest Request(DateOnly received) =>
        new(Guid.NewGuid(), SubjectRequestKind.Access, Guid.NewGuid(), "Robin Ash", received);

    private static async Task Open(Visitor administrator, string words, string kind)
    {
        await administrator.Open($"/admin/requests?q={Uri.EscapeDataString(words)}");
        await administrator.Submit(form => form.Fill("kind", kind), "/admin/requests");
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
