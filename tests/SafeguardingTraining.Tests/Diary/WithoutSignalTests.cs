using System.Net;
using System.Text.Json;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Diary;

/// <summary>What a device sends that was written on it without a signal.</summary>
[Collection<SiteOfDiaries>]
public sealed class WithoutSignalTests(RunningSite site)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_becomes_an_entry_and_sent_again_it_is_there_once()
    {
        var robin = await site.Join();
        var page = await Page(robin, ("learnt", "Written in a lift"), ("on", "2026-11-03"));

        Assert.Equal(HttpStatusCode.OK, await Send(robin, page));
        Assert.Equal(HttpStatusCode.OK, await Send(robin, page));

        Assert.Equal("/diary", (await robin.Open("/diary")).Address);
        Assert.Single(robin.Page.QuerySelectorAll("#found article"));
        Assert.Contains("November 2026", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_person_on_the_same_device_does_not_receive_it()
    {
        var (robin, kim) = (await site.Join(), await site.Join("Kim Lee"));
        var page = await Page(robin, ("learnt", "Written in a lift"));
        page["__RequestVerificationToken"] = (await Page(kim))["__RequestVerificationToken"];

        Assert.Equal(HttpStatusCode.Conflict, await Send(kim, page));

        Assert.DoesNotContain("Written in a lift", (await kim.Open("/diary")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_device_calls_a_person_is_always_the_same_and_is_not_their_id()
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        var robin = await site.Visit().Register("Robin Ash", email);
        var here = (await Page(robin))["owner"];
        await robin.SignOut();
        var again = (await Page(await site.Visit().SignIn(email)))["owner"];

        Assert.Equal(here, again);
        Assert.Matches("^[0-9a-f]{32}$", here);
        Assert.NotEqual($"{await site.PersonAt(email):N}", here);
        Assert.NotEqual(here, (await Page(await site.Join("Kim Lee")))["owner"]);
    }

    [Fact]
    public async Task One_that_was_deleted_in_the_diary_since_stays_deleted()
    {
        var robin = await site.Join();
        var page = await Page(robin, ("learnt", "Written in a lift"));
        await Send(robin, page);
        await robin.Open($"/diary/{page["id"]}/delete");
        await robin.Submit(action: $"/diary/{page["id"]}/deletions");

        Assert.Equal(HttpStatusCode.OK, await Send(robin, page));

        Assert.DoesNotContain("Written in a lift", (await robin.Open("/diary")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_changed_in_the_diary_since_is_not_written_over_and_neither_is_lost()
    {
        var robin = await site.Join();
        var page = await Page(robin, ("learnt", "Half of it"));
        await Send(robin, page);
        page["learnt"] = "The whole of it";

        Assert.Equal(HttpStatusCode.OK, await Send(robin, page));
        Assert.Equal(HttpStatusCode.OK, await Send(robin, page));

        await robin.Open("/diary");
        Assert.Single(robin.Page.QuerySelectorAll("#found article"));
        Assert.Contains("The whole of it", Assert.Single(robin.Page.QuerySelectorAll(".begun li")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_to_be_put_right_first_is_there_as_an_unfinished_page()
    {
        var robin = await site.Join();
        var page = await Page(robin, ("learnt", "Written in a lift"), ("on", "the third"));

        Assert.Equal(HttpStatusCode.OK, await Send(robin, page));
        Assert.Equal(HttpStatusCode.OK, await Send(robin, page));

        await robin.Open("/diary");
        Assert.Single(robin.Page.QuerySelectorAll(".begun li"));
    }

    [Fact]
    public async Task What_is_too_long_waits_on_the_device_and_it_says_why()
    {
        var robin = await site.Join();
        var page = await Page(robin, ("learnt", new string('a', 20_001)));

        using var answer = await Answer(robin, page);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("under 20,000 characters", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_diary_is_locked_or_closing_it_waits()
    {
        var robin = await site.Join();
        var page = await Page(robin, ("learnt", "Written in a lift"));
        await robin.Open("/diary/new");
        await robin.Submit(form => form.Fill("learnt", "A good deal"), "/diary");
        await robin.CloseDiary();

        Assert.Equal(HttpStatusCode.Unauthorized, await Send(robin, page));
        await robin.Submit(action: "/diary/closing/withdrawals");
        Assert.Equal(HttpStatusCode.OK, await Send(robin, page));
    }

    [Fact]
    public async Task The_pages_that_a_browser_keeps_are_the_same_for_everybody()
    {
        var robin = await site.Join("Quillwort Ash");
        foreach (var address in new[] { "/no-connection", "/without-signal" })
        {
            var guests = await (await site.Visit().Get(address)).Content.ReadAsStringAsync(Stop);
            var mine = await (await robin.Get(address)).Content.ReadAsStringAsync(Stop);
            Assert.Equal(guests, mine);
            Assert.DoesNotContain("__RequestVerificationToken", mine, StringComparison.Ordinal);
            Assert.Contains("ring 999", mine, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_service_worker_keeps_what_it_names_and_those_pages_alone()
    {
        using var answer = await site.Visit().Get("/service-worker.js");
        var script = await answer.Content.ReadAsStringAsync(Stop);

        Assert.Equal("text/javascript", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("const pages = [\"/no-connection\",\"/without-signal\"];", script, StringComparison.Ordinal);
        var assets = JsonSerializer.Deserialize<string[]>(script.Split('\n')[1]["const assets = ".Length..^1])!;
        foreach (var asset in assets)
        {
            using var kept = await site.Visit().Get(asset);
            Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        }
        Assert.Contains(assets, asset => asset.StartsWith("/assets/site.css?v=", StringComparison.Ordinal));
        Assert.Contains("/assets/fonts/literata-latin-400-normal.woff2", assets);
    }

    [Fact]
    public async Task The_manifest_and_each_of_its_icons_is_there()
    {
        var visitor = await site.Visit().Open("/");
        using var answer = await visitor.Get(visitor.Page.QuerySelector("link[rel=manifest]")!.GetAttribute("href")!);
        Assert.Equal("application/manifest+json", answer.Content.Headers.ContentType?.MediaType);
        using var manifest = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop));
        foreach (var icon in manifest.RootElement.GetProperty("icons").EnumerateArray())
        {
            using var there = await visitor.Get($"/{icon.GetProperty("src").GetString()}");
            Assert.Equal(icon.GetProperty("type").GetString(), there.Content.Headers.ContentType?.MediaType);
        }
    }

    private static async Task<Dictionary<string, string>> Page(Visitor visitor, params (string Field, string Value)[] fields)
    {
        using var told = JsonDocument.Parse(await (await visitor.Get("/diary/device")).Content.ReadAsStringAsync(Stop));
        var page = new Dictionary<string, string>
        {
            ["id"] = $"{Guid.NewGuid()}",
            ["owner"] = told.RootElement.GetProperty("owner").GetString() ?? "",
            ["__RequestVerificationToken"] = told.RootElement.GetProperty("token").GetString() ?? "",
        };
        foreach (var (field, value) in fields)
        {
            page[field] = value;
        }
        return page;
    }

    private static async Task<HttpStatusCode> Send(Visitor visitor, Dictionary<string, string> page)
    {
        using var answer = await Answer(visitor, page);
        return answer.StatusCode;
    }

    private static Task<HttpResponseMessage> Answer(Visitor visitor, Dictionary<string, string> page) =>
        visitor.PostAsScript("/diary/device/entries", page);
}
