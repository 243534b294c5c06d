using System.Net;
using System.Net.Sockets;
using System.Text;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Tests.Diary;
using SafeguardingTraining.Tests.Site;
using SafeguardingTraining.Tests.Startup;

namespace SafeguardingTraining.Tests.Security;

/// <summary>Requests that no browser sends by itself. Each gets a clear answer, and none is taken for a fault of the site.</summary>
[Collection<SiteOfDiaries>]
public sealed class HostileRequestTests(RunningSite site)
{
    [Theory]
    [InlineData("/diary?page=99999999999", Roles.Learner)]
    [InlineData("/admin/people?page=99999999999", Roles.Administrator)]
    [InlineData("/admin/audit?page=99999999999", Roles.Administrator)]
    [InlineData("/team?page=-99999999999", Roles.Administrator)]
    public async Task A_page_number_beyond_every_end_is_answered_with_a_sentence(string address, Roles role)
    {
        var visitor = await (await site.Join(roles: role)).Open(address);

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Equal("That could not be read", visitor.Heading);
    }

    [Theory]
    [InlineData("01/01/0001")]
    [InlineData("0001-01-01")]
    [InlineData("31/12/9999")]
    public async Task A_period_that_ends_outside_of_every_life_is_answered_with_a_sentence(string until)
    {
        var robin = await (await site.Join()).Open($"/diary/registration?shape=Nmc&until={until}");

        Assert.Equal(HttpStatusCode.BadRequest, robin.Status);
        Assert.Contains("Write the day like 22/11/2026.", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sign_that_steers_a_machine_is_in_no_name()
    {
        var visitor = await site.Visit().Register("Ann\u0001Bell", $"{Guid.NewGuid():N}@example.org");

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Contains("a sign in this name that cannot be shown", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_came_from_elsewhere_with_such_a_sign_fails_no_list()
    {
        var administrator = await site.Join("Odile", Roles.Administrator);
        var email = $"{Guid.NewGuid():N}@example.org";
        await site.Visit().Register("Ann", email);
        await site.Get<IEnrolment>()
            .Enrol(
                new NewMember(
                    await site.PersonAt(email),
                    "Ann\u0001Bell\ufffe",
                    email,
                    "Northgate Council",
                    Roles.Learner,
                    site.Clock.UkToday()
                ),
                TestContext.Current.CancellationToken
            );

        Assert.Equal(HttpStatusCode.OK, (await administrator.Get("/team/people.xlsx")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await administrator.Get("/team/people.csv")).StatusCode);
    }

    [Theory]
    [InlineData("\"points\":[\"PC-09\"]", "\"points\":[null]")]
    [InlineData("\"source\":\"practice\"", "\"source\":99")]
    [InlineData("\"on\":\"2026-11-22\"", "\"on\":\"0001-01-01\"")]
    public async Task An_entry_that_no_form_could_have_kept_does_not_come_in(string sound, string unsound)
    {
        var robin = await site.Join();
        var entry = Entries.Of("What I learnt");
        var json = Encoding.UTF8.GetString(DiaryJson.Bytes(entry with { Learning = entry.Learning with { Points = ["PC-09"] } }));
        Assert.Contains(sound, json, StringComparison.Ordinal);
        await robin.Open("/diary/import");
        await robin.Send(
            robin.Form("/diary/imports"),
            "file",
            Encoding.UTF8.GetBytes($"[{json.Replace(sound, unsound, StringComparison.Ordinal)}]"),
            "diary.json"
        );

        Assert.Contains("One could not be read as an entry.", robin.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await robin.Open("/diary")).Status);
    }

    [Fact]
    public async Task A_field_longer_than_a_book_is_too_large()
    {
        var visitor = await site.Visit().Open("/join");
        await visitor.Submit(form => form.Fill("code", new string('A', 5 << 20)), "/join");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, visitor.Status);
        Assert.Equal("That is too large", visitor.Heading);
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("\ufffe")]
    [InlineData("\uffff")]
    public async Task What_is_no_character_is_refused_in_addresses_and_forms(string sign)
    {
        var visitor = await site.Visit().Open($"/practice-points?q={Uri.EscapeDataString(sign)}");
        Assert.Equal((HttpStatusCode.BadRequest, "That could not be read"), (visitor.Status, visitor.Heading));

        await visitor.Open("/account/sign-in");
        await visitor.Submit(
            form => form.Fill("email", $"a{sign}b@example.org").Fill("password", "lantern otter gravel"),
            "/account/sign-in"
        );
        Assert.Equal((HttpStatusCode.BadRequest, "That could not be read"), (visitor.Status, visitor.Heading));
    }

    [Fact]
    public async Task A_name_of_a_host_that_is_none_and_a_body_that_drips_are_refused_without_a_fault()
    {
        var folder = Directory.CreateTempSubdirectory("hostile-");
        try
        {
            await using var host = await HostProcess.Start(HostProcess.FreePort(), folder.FullName, []);
            var dripping = Drip(host.Port);
            foreach (var name in (string[])["[::1", "a b", "a:99999999", ":", "<script>", "a,b", "%00", "é", "a/b", ""])
            {
                foreach (var path in (string[])["/", "/live/workshop", "/account/sign-in", "/workshops"])
                {
                    var status = await Ask(
                        host.Port,
                        $"GET {path} HTTP/1.1\r\nHost: {name}\r\nOrigin: http://localhost\r\nConnection: close\r\n\r\n"
                    );
                    Assert.True(status is > 0 and < 500, $"{path} on {name}: {status}");
                }
            }
            Assert.Equal((int)HttpStatusCode.RequestTimeout, await dripping);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // A browser does so when a page is left while it saves itself.
    [Fact]
    public async Task Whoever_hangs_up_while_their_form_is_read_leaves_no_fault_in_the_log()
    {
        var folder = Directory.CreateTempSubdirectory("hostile-");
        try
        {
            await using var host = await HostProcess.Start(HostProcess.FreePort(), folder.FullName, []);
            foreach (var isAbrupt in (bool[])[true, false])
            {
                for (var time = 0; time < 20; time++)
                {
                    await HangUp(host.Port, isAbrupt);
                }
            }
            Assert.Equal(200, await Ask(host.Port, "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
            await Task.Delay(300, TestContext.Current.CancellationToken);

            Assert.DoesNotContain("exception", host.Said, StringComparison.OrdinalIgnoreCase);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task HangUp(int port, bool isAbrupt)
    {
        using var client = new TcpClient("127.0.0.1", port)
        {
            LingerState = isAbrupt ? new LingerOption(true, 0) : new LingerOption(false, 0),
        };
        await client
            .GetStream()
            .WriteAsync(
                Encoding.UTF8.GetBytes(
                    "POST /diary/drafts HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nlearnt=half"
                ),
                TestContext.Current.CancellationToken
            );
        await Task.Delay(20, TestContext.Current.CancellationToken);
    }

    private static async Task<int> Ask(int port, string request)
    {
        using var client = new TcpClient("127.0.0.1", port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(request), TestContext.Current.CancellationToken);
        return await StatusFrom(stream);
    }

    // A byte a second of a form that says it has a thousand.
    private static async Task<int> Drip(int port)
    {
        using var client = new TcpClient("127.0.0.1", port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(
            Encoding.UTF8.GetBytes(
                "POST /join HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\ncode="
            ),
            TestContext.Current.CancellationToken
        );
        var status = StatusFrom(stream);
        for (var second = 0; second < 30 && !status.IsCompleted; second++)
        {
            await Task.WhenAny(status, Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken));
            if (!status.IsCompleted)
            {
                await stream.WriteAsync("A"u8.ToArray(), TestContext.Current.CancellationToken);
            }
        }
        return await status;
    }

    private static async Task<int> StatusFrom(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, leaveOpen: true);
        var line = await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        return line?.Split(' ') is [_, var status, ..] ? int.Parse(status, System.Globalization.CultureInfo.InvariantCulture) : 0;
    }
}
