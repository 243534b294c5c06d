using System.Net;
using System.Text;
using Microsoft.Extensions.Logging;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Diary;

[Collection<SiteOfDiaries>]
public sealed class PrivacyTests(RunningSite site)
{
    [Fact]
    public async Task The_history_of_a_browser_has_the_day_of_an_entry_and_no_word_of_it()
    {
        var robin = await site.Join();
        await robin.Open("/diary/new");
        await robin.Submit(form => form.Fill("title", "Quillwort").Fill("learnt", "Quillwort again"), "/diary");
        var entry = robin.Address;
        Assert.Matches("^Entry of [0-9]{1,2} [A-Z][a-z]+ [0-9]{4}", robin.Page.Title!);
        foreach (var link in robin.Page.QuerySelectorAll(".actions a").Select(link => link.GetAttribute("href")!).ToList())
        {
            await robin.Open(link);
            Assert.DoesNotContain("Quillwort", robin.Page.Title!, StringComparison.Ordinal);
        }
        await robin.Open($"/diary/shares/new?entry={entry.Split('/')[^1]}");
        Assert.DoesNotContain("Quillwort", robin.Page.Title!, StringComparison.Ordinal);
    }

    private const string Words = "quillwort-grows-in-the-shallows";

    [Fact]
    public async Task Another_persons_entry_is_not_there()
    {
        var entry = await Written(await site.Join());
        var kim = await site.Join("Kim Lee");
        foreach (var address in new[] { entry, $"{entry}/change", $"{entry}/delete" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await kim.Open(address)).Status);
            Assert.DoesNotContain(Words, kim.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Another_person_can_neither_change_nor_delete_it()
    {
        var robin = await site.Join();
        var entry = await Written(robin);
        var kim = await site.Join("Kim Lee");
        await kim.Open("/diary/new");
        var form = kim.Form().Fill("learnt", "Mine now").Forge("version", "1");
        await kim.Submit(form.To(entry));
        Assert.DoesNotContain(Words, kim.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await kim.Submit(form.To($"{entry}/deletions"));
        await robin.Open(entry);
        Assert.Contains(Words, robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_persons_entry_id_is_no_obstacle_to_ones_own()
    {
        var entry = await Written(await site.Join());
        var kim = await site.Join("Kim Lee");
        await kim.Open("/diary/new");
        await kim.Submit(form => form.Fill("learnt", "My own words").Forge("id", entry.Split('/')[^1]));
        Assert.Equal(entry, kim.Address);
        Assert.Contains("My own words", kim.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_finds_nothing_either()
    {
        var entry = await Written(await site.Join());
        var administrator = await site.Join("Admin", Roles.Administrator);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.Open(entry)).Status);
    }

    [Theory]
    [InlineData("/diary")]
    [InlineData("/diary/new")]
    [InlineData("/diary/export")]
    [InlineData("/diary/import")]
    [InlineData("/diary/copies?format=Json")]
    [InlineData("/diary/calendar")]
    [InlineData("/diary/registration")]
    [InlineData("/diary/shares/new")]
    [InlineData("/diary/tags")]
    [InlineData("/diary/tags/0198c7a0-0000-7000-8000-000000000001")]
    [InlineData("/diary/found/0198c7a0-0000-7000-8000-000000000001")]
    [InlineData("/diary?time=2026-11")]
    [InlineData("/diary/received/0198c7a0-0000-7000-8000-000000000001")]
    [InlineData("/diary/0198c7a0-0000-7000-8000-000000000001")]
    [InlineData("/diary/0198c7a0-0000-7000-8000-000000000001/change")]
    [InlineData("/diary/0198c7a0-0000-7000-8000-000000000001/delete")]
    public async Task A_guest_is_asked_to_sign_in(string address)
    {
        var guest = await site.Visit().Open(address);
        Assert.Equal($"/account/sign-in?from={Uri.EscapeDataString(address)}", guest.Address);
    }

    [Fact]
    public async Task Diary_pages_stay_out_of_caches_and_carry_the_security_headers()
    {
        var robin = await site.Join();
        await Written(robin);
        var headers = robin.Answer.Headers;
        Assert.True(headers.CacheControl is { NoStore: true });
        Assert.Contains("frame-ancestors 'none'", headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("same-origin", headers.GetValues("Cross-Origin-Opener-Policy").Single());
    }

    [Fact]
    public async Task A_form_from_another_site_is_refused_without_a_page()
    {
        var robin = await site.Join();
        await robin.Open("/diary/new");
        var form = robin.Form().Fill("learnt", Words).Forge("__RequestVerificationToken", "forged");
        robin.ComesFrom("cross-site");
        await robin.Submit(form);
        Assert.Equal(HttpStatusCode.BadRequest, robin.Status);
        Assert.DoesNotContain(Words, robin.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_word_of_a_used_diary_is_in_the_files_the_log_or_an_address()
    {
        await using var alone = new RunningSite { Level = LogLevel.Trace };
        var robin = await alone.Join();
        var moira = await alone.Visit().Register("Moira", "moira@example.org");
        var entry = await Written(robin);
        await robin.Open($"{entry}/change");
        var old = robin.Form();
        await robin.Submit(form =>
            form.Fill("questions", $"{Words} too").Fill("what-1", $"{Words} action").Fill("tell-1", Words).Fill("title", Words)
        );
        await robin.Submit(old.Fill("what-1", $"{Words} crossed"));
        await robin.Submit(robin.Form(entry).To("/diary/drafts"));
        await robin.Open("/diary");
        Assert.Contains(Words, robin.Text, StringComparison.Ordinal);
        await robin.Submit(form => form.Fill("words", "quillwort"), "/diary/searches");
        await robin.Open("/search");
        await robin.Submit(form => form.Fill("words", "quillwort"), "/search");
        Assert.NotEmpty(robin.Page.QuerySelectorAll("section[aria-labelledby=found-diary] a"));
        await robin.Open("/briefings/less");
        await robin.Submit(form => form.Fill("answer-0", $"{Words} in a sentence"), "/briefings/less/answers");
        await robin.Submit(form => form.Fill("answer-0", $"{Words} and let go").Forge("diary", "false"), "/briefings/less/answers");
        await robin.Open("/diary/copies?format=Docx");
        await robin.Open("/diary/copies?format=Markdown&shape=Nmc");
        await robin.Open("/diary/export");
        await robin.Submit(robin.Form("/diary/copies"));
        await robin.Open("/diary/import");
        // More than a server keeps of a form in memory unless it is told to.
        var row = $"03/03/2024,{Words},{Words} {new string('x', 300)}\n";
        await robin.Send(
            robin.Form("/diary/imports"),
            "file",
            Encoding.UTF8.GetBytes(
                $"date,title,reflection\n{string.Concat(Enumerable.Repeat(row, 400))}04/03/2024,{Words},new\nsoon,{Words},{Words}"
            ),
            "portfolio.csv"
        );
        Assert.Equal("Look before you import", robin.Heading);
        await robin.Submit(action: $"{robin.Address}/entries");
        Assert.Contains("Two entries came in", robin.Text, StringComparison.Ordinal);
        await robin.Open($"/diary/shares/new?entry={entry.Split('/')[^1]}");
        await robin.Submit(form => form.Fill("email", "moira@example.org"));
        await moira.Open(robin.Address.Replace("shares", "received", StringComparison.Ordinal));
        await moira.Submit(action: $"{moira.Address}/acceptances");
        Assert.Contains(Words, moira.Text, StringComparison.Ordinal);
        await moira.Submit(form => form.Fill("comment", $"{Words}, I see"));
        await robin.Open("/diary/calendar");
        await robin.Submit(action: "/diary/calendars");
        await robin.Open($"{entry}/delete");
        await robin.Submit(action: $"{entry}/deletions");
        robin.Drop("form");
        await robin.Submit(old);
        await robin.Submit();

        Assert.NotEmpty(alone.Log.Lines);
        // The log at its most talkative names every address, so no address has a word of it either.
        Assert.Contains(alone.Log.Lines, line => line.Contains("/diary/searches", StringComparison.Ordinal));
        Assert.DoesNotContain(alone.Log.Lines, line => line.Contains("quillwort", StringComparison.OrdinalIgnoreCase));
        // A lock is empty, and nobody may open it meanwhile.
        var files = Directory
            .GetFiles(alone.Folder, "*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".lock", StringComparison.Ordinal));
        foreach (var file in files)
        {
            Assert.True((await Bytes(file)).AsSpan().IndexOf(Encoding.UTF8.GetBytes("quillwort")) < 0, file);
            Assert.True((await Bytes(file)).AsSpan().IndexOf(Encoding.Unicode.GetBytes("quillwort")) < 0, file);
        }
    }

    [Fact]
    public async Task No_other_persons_page_has_a_word_of_it()
    {
        await using var alone = new RunningSite();
        var entry = await Written(await alone.Join());
        foreach (
            var other in new[]
            {
                alone.Visit(),
                await alone.Join("Kim Lee"),
                await alone.Join("Admin", Roles.Administrator | Roles.Manager | Roles.Supervisor),
            }
        )
        {
            foreach (
                var address in (string[])
                    [
                        "/",
                        "/account",
                        "/diary",
                        "/diary/export",
                        "/diary/export?shape=Hcpc",
                        "/diary/import",
                        "/diary/registration",
                        "/diary/copies?format=Markdown",
                        "/diary/copies?format=Print",
                        "/diary?show=open-actions",
                        "/briefings",
                        "/practice-points",
                        "/scenarios",
                        entry,
                        $"/diary/shares/new?entry={entry.Split('/')[^1]}",
                        $"/diary/export?entry={entry.Split('/')[^1]}",
                    ]
            )
            {
                await other.Open(address);
                Assert.DoesNotContain(
                    Words,
                    await other.Answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
                    StringComparison.Ordinal
                );
            }
        }
    }

    private static async Task<string> Written(Visitor visitor)
    {
        await visitor.Open("/diary/new");
        await visitor.Submit(form => form.Fill("learnt", Words));
        return visitor.Address;
    }

    private static async Task<byte[]> Bytes(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        return copy.ToArray();
    }
}
