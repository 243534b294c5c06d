using System.Net;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Sharing;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Diary;

[Collection<SiteOfDiaries>]
public sealed class SharingTests(RunningSite site)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_person_reads_exactly_what_was_shared_and_each_reading_is_listed()
    {
        var (robin, moira, received) = await Shared("A good deal", "What I want to talk about");
        await moira.Open("/diary");
        Assert.Contains("Hoping", moira.Text, StringComparison.Ordinal);
        await moira.Open(received);
        Assert.Contains("What I want to talk about", moira.Text, StringComparison.Ordinal);
        Assert.Matches("^Shared with me until [0-9]", moira.Page.Title!);
        Assert.DoesNotContain("A good deal", moira.Text, StringComparison.Ordinal);
        await moira.Open(received);
        await robin.Open(robin.Address);
        Assert.Single(robin.Page.QuerySelectorAll("#openings ~ ol li"));
    }

    [Fact]
    public async Task A_name_in_what_is_written_beside_a_page_is_shown_before_it_is_sent()
    {
        var (robin, moira, received) = await Shared("A good deal", "What I want to talk about");
        var share = robin.Address;
        await moira.Open(received);
        await moira.Submit(form => form.Fill("comment", "Would Mrs Shanice Okoro know herself in it?"));
        Assert.Contains("It is not sent yet.", moira.Text, StringComparison.Ordinal);
        Assert.Contains("Shanice Okoro", moira.Page.QuerySelector(".gentle")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Okoro", (await robin.Open(share)).Text, StringComparison.Ordinal);

        await moira.Submit(form => form.Fill("comment", "Would Mrs Shanice Okoro know herself in it, all the same?"));

        Assert.Contains("all the same", (await robin.Open(share)).Text, StringComparison.Ordinal);
        await robin.Submit(robin.Form($"{share}/answers").Fill("answer", "Mrs Shanice Okoro would not"));
        Assert.Contains("It is not sent yet.", robin.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("would not", (await moira.Open(received)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Opened_again_within_half_an_hour_it_is_one_reading()
    {
        var at = new DateTimeOffset(2026, 11, 30, 9, 0, 0, TimeSpan.Zero);
        var received = new ReceivedShare(Guid.NewGuid(), "Robin", "A page", new DateOnly(2026, 12, 2), Guid.NewGuid());

        var opened = received.OpenedAt(at).OpenedAt(at.AddMinutes(1)).OpenedAt(at.AddMinutes(29)).OpenedAt(at.AddMinutes(31));

        Assert.Equal([at, at.AddMinutes(31)], opened.Openings);
    }

    [Fact]
    public void A_shared_page_keeps_the_headings_of_its_entry_and_what_stands_under_none()
    {
        Assert.Equal(
            [new("", "Before"), new("What I learnt that matters", "One\n\nTwo"), new("Questions I am left with", "Why?")],
            SharedPart.Of("Before\n\nWhat I learnt that matters\nOne\n\nTwo\n\nQuestions I am left with\nWhy?")
        );
        Assert.DoesNotContain("Before", $"{SharedPart.Of("Before")[0]}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_to_share_begins_without_tags_and_its_entry_shows_what_was_written_beside_it()
    {
        var (email, robin) = ($"{Guid.NewGuid():N}@example.org", await site.Join());
        var moira = await site.Visit().Register("Moira", email);
        await robin.Open("/diary/new");
        await robin.Submit(form => form.Fill("learnt", "A good deal").Fill("tags", "quillwort"), "/diary");
        var entry = robin.Address;
        await robin.Open($"/diary/shares/new?entry={entry.Split('/')[^1]}");
        Assert.DoesNotContain("quillwort", robin.Form("/diary/shares")["words"], StringComparison.Ordinal);
        await robin.Submit(form => form.Fill("email", email), "/diary/shares");
        var share = robin.Address;
        await robin.Open("/diary");
        await moira.Open("/");
        Assert.Contains(
            "would like to show you a page of their diary",
            moira.Page.QuerySelector(".news")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Null(moira.Page.QuerySelector(".news form"));
        Assert.DoesNotContain("A good deal", moira.Text, StringComparison.Ordinal);
        var received = moira.Page.QuerySelector(".news a")!.GetAttribute("href")!;
        await moira.Open(received);
        await moira.Submit(action: $"{received}/acceptances");
        Assert.Null((await moira.Open("/")).Page.QuerySelector(".news"));
        await Say(moira, received, "Let us talk on Tuesday");

        await robin.Open(entry);

        Assert.Contains("Moira wrote on", robin.Text, StringComparison.Ordinal);
        Assert.Contains("Let us talk on Tuesday", robin.Text, StringComparison.Ordinal);
        await robin.Open(share);
        Assert.NotNull(robin.Page.QuerySelector($"main a[href='{entry}']"));
    }

    [Fact]
    public async Task She_may_say_something_to_it_and_sent_twice_it_is_said_once()
    {
        var (robin, moira, received) = await Shared("A good deal", "What I want to talk about");
        await moira.Open(received);
        var form = moira.Form().Fill("comment", "Let us talk on Tuesday");
        await moira.Submit(form);
        await moira.Submit(form);
        await robin.Open(robin.Address);
        Assert.Single(robin.Page.QuerySelectorAll("#comments ~ .own-words"));
        Assert.Contains("Let us talk on Tuesday", robin.Text, StringComparison.Ordinal);
        await moira.Submit(form.Fill("comment", " "));
        Assert.Equal(HttpStatusCode.BadRequest, moira.Status);
    }

    [Fact]
    public async Task Its_owner_answers_what_was_said_and_both_read_all_of_it_in_order()
    {
        var (robin, moira, received) = await Shared("A good deal", "What I want to talk about");
        var share = robin.Address;
        Assert.Null(robin.Page.QuerySelector("textarea"));
        await Say(moira, received, "Let us talk on Tuesday");
        await robin.Open(share);
        var form = robin.Form($"{share}/answers").Fill("answer", "I will bring the drawing");
        await robin.Submit(form);
        await robin.Submit(form);
        Assert.Equal(share, robin.Address);
        await Say(moira, received, "Do");

        foreach (var page in new[] { await robin.Open(share), await moira.Open(received) })
        {
            Assert.Equal(
                ["Let us talk on Tuesday", "I will bring the drawing", "Do"],
                page.Page.QuerySelectorAll("#comments ~ .own-words p:last-child").Select(words => words.TextContent)
            );
        }
        Assert.DoesNotContain(site.Log.Lines, line => line.Contains("bring the drawing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_empty_answer_is_asked_for_again_and_nobody_but_its_owner_answers()
    {
        var (robin, moira, received) = await Shared("A good deal", "What I want to talk about");
        var share = robin.Address;
        await Say(moira, received, "Let us talk on Tuesday");
        await robin.Open(share);
        await robin.Submit(robin.Form($"{share}/answers").Fill("answer", " "));

        Assert.Equal(HttpStatusCode.BadRequest, robin.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await moira.Post($"{share}/answers", true, KeyValuePair.Create("answer", "No"))).StatusCode);
    }

    [Fact]
    public async Task An_answer_goes_with_the_page_and_none_is_taken_afterwards()
    {
        var (robin, moira, received) = await Shared("A good deal", "What I want to talk about");
        var share = robin.Address;
        await Say(moira, received, "Let us talk on Tuesday");
        await robin.Open(share);
        var form = robin.Form($"{share}/answers").Fill("answer", "I will bring the drawing");
        await robin.Submit(form);
        var again = robin.Form($"{share}/answers").Fill("answer", "And the letter");
        await robin.Submit(action: $"{share}/withdrawals");

        Assert.Equal(HttpStatusCode.NotFound, (await moira.Open(received)).Status);
        Assert.Null(robin.Page.QuerySelector("textarea"));
        await robin.Submit(again);
        Assert.Equal(HttpStatusCode.BadRequest, robin.Status);
        Assert.DoesNotContain("I will bring the drawing", (await moira.Open("/diary")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_is_sealed_with_the_page_and_says_no_word_of_itself()
    {
        var copy = new SharedCopy("quillwort", "quillwort", new DateOnly(2026, 12, 1)) { Answers = [new(default, "quillwort")] };

        Assert.DoesNotContain("quillwort", $"{copy}{copy.Answers[0]}", StringComparison.Ordinal);
        Assert.Empty(DiaryJson.Read<SharedCopy>("""{"title":"A","words":"B","until":"2026-12-01"}"""u8).Answers);
    }

    [Fact]
    public async Task Both_take_away_what_they_said()
    {
        var (robin, moira, received) = await Shared("A good deal", "What I want to talk about");
        var share = robin.Address;
        await Say(moira, received, "Let us talk on Tuesday");
        await robin.Open(share);
        await robin.Submit(robin.Form($"{share}/answers").Fill("answer", "I will bring the drawing"));

        Assert.Contains("I will bring the drawing", await Kept(robin), StringComparison.Ordinal);
        Assert.Contains("Let us talk on Tuesday", await Kept(moira), StringComparison.Ordinal);
        Assert.DoesNotContain("I will bring the drawing", await Kept(moira), StringComparison.Ordinal);
    }

    private static async Task<string> Kept(Visitor person)
    {
        await person.Open("/account/my-data/copies");
        using var copy = new System.IO.Compression.ZipArchive(await person.Answer.Content.ReadAsStreamAsync(Stop));
        var all = new System.Text.StringBuilder();
        foreach (var part in copy.Entries)
        {
            using var reader = new StreamReader(await part.OpenAsync(Stop));
            all.Append(await reader.ReadToEndAsync(Stop));
        }
        return all.ToString();
    }

    [Fact]
    public async Task Taken_back_it_is_gone_and_the_openings_stay_listed()
    {
        var (robin, moira, received) = await Shared("A good deal", "What I want to talk about");
        await moira.Open(received);
        await robin.Submit(action: $"{robin.Address}/withdrawals");
        Assert.Contains("Taken back on", robin.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("What I want to talk about", robin.Text, StringComparison.Ordinal);
        Assert.Single(robin.Page.QuerySelectorAll("#openings ~ ol li"));
        Assert.Equal(HttpStatusCode.NotFound, (await moira.Open(received)).Status);
        Assert.Contains("shown no more", moira.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hoping", moira.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("What I want to talk about", moira.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hoping", (await moira.Open("/diary")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_last_day_it_is_gone_by_itself()
    {
        await using var later = new RunningSite().With("Accounts:IdleHours", "240");
        var (_, moira, received) = await Shared("A good deal", "What I want to talk about", later);
        Assert.Equal(HttpStatusCode.OK, (await moira.Open(received)).Status);
        later.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Equal(HttpStatusCode.NotFound, (await moira.Open(received)).Status);
    }

    [Fact]
    public async Task Deleting_the_entry_takes_back_what_was_shared_from_it()
    {
        var (robin, moira, received) = await Shared("A good deal", "What I want to talk about");
        await robin.Open("/diary");
        var entry = robin.Page.QuerySelector("main article a")?.GetAttribute("href");
        await robin.Open($"{entry}/delete");
        await robin.Submit(action: $"{entry}/deletions");
        Assert.Equal(HttpStatusCode.NotFound, (await moira.Open(received)).Status);
    }

    [Fact]
    public async Task Nobody_else_finds_it_and_the_reader_finds_nothing_else()
    {
        var (robin, moira, received) = await Shared("A good deal", "What I want to talk about");
        var share = robin.Address;
        var kim = await site.Join("Kim Lee");
        foreach (var address in new[] { received, share })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await kim.Open(address)).Status);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await moira.Open(share)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await robin.Open(received)).Status);
    }

    [Theory]
    [InlineData("email", "nobody", "Write the email address")]
    [InlineData("until", "2020-01-01", "Choose a last day")]
    [InlineData("words", "", "Write a few words first.")]
    public async Task What_is_wrong_is_said_and_nothing_typed_is_lost(string field, string typed, string said)
    {
        var robin = await site.Join();
        var moira = await Moira(site);
        await robin.Open("/diary/shares/new");
        await robin.Submit(form => form.Fill("email", moira.Email).Fill("title", "Hoping").Fill("words", "My extract").Fill(field, typed));
        Assert.Equal(HttpStatusCode.BadRequest, robin.Status);
        Assert.Contains(said, robin.Text, StringComparison.Ordinal);
        Assert.Equal("Hoping", robin.Form()["title"]);
    }

    [Fact]
    public async Task Nobody_learns_by_offering_who_has_an_account_or_what_they_are_called()
    {
        var robin = await site.Join();
        var (_, known) = await Moira(site);
        var unknown = $"{Guid.NewGuid():N}@example.org";
        var toKnown = await Offer(robin, known);
        var toUnknown = await Offer(robin, unknown);
        Assert.Equal(toKnown.Replace(known, unknown, StringComparison.Ordinal), toUnknown);
        Assert.DoesNotContain("Moira", toKnown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_that_is_made_later_is_not_asked_and_nobody_is_promised_that_it_is()
    {
        var robin = await site.Join();
        var offered = await Offer(robin, $"{Guid.NewGuid():N}@example.org");

        Assert.Contains("An account made later is not asked", offered, StringComparison.Ordinal);
        Assert.DoesNotContain("Whoever signs in", offered, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_it_is_accepted_nothing_of_it_is_shown_and_refused_it_is_gone_without_a_word()
    {
        var robin = await site.Join();
        var (moira, email) = await Moira(site);
        await Offer(robin, email);
        var received = robin.Address.Replace("shares", "received", StringComparison.Ordinal);
        await moira.Open("/diary");
        Assert.DoesNotContain("Hoping", moira.Text, StringComparison.Ordinal);
        await moira.Open(received);
        Assert.DoesNotContain("My extract", moira.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hoping", moira.Text, StringComparison.Ordinal);
        var before = (await robin.Open(robin.Address)).Text;
        await moira.Submit(action: $"{received}/refusals");
        Assert.Equal(HttpStatusCode.NotFound, (await moira.Open(received)).Status);
        Assert.Equal(before, (await robin.Open(robin.Address)).Text);
    }

    [Fact]
    public async Task A_sender_who_is_refused_reaches_the_person_no_more_until_they_allow_it_again()
    {
        var robin = await site.Join();
        var (moira, email) = await Moira(site);
        await Offer(robin, email);
        var refused = robin.Address.Replace("shares", "received", StringComparison.Ordinal);
        await moira.Open(refused);
        await moira.Submit(moira.Form($"{refused}/refusals").Forge("all", "yes"));
        await Offer(robin, email);
        var second = robin.Address.Replace("shares", "received", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await moira.Open(second)).Status);
        await moira.Open("/diary");
        Assert.Contains("People I take nothing from", moira.Text, StringComparison.Ordinal);
        await moira.Submit(action: $"{refused}/refusals");
        await Offer(robin, email);
        Assert.Equal(HttpStatusCode.OK, (await moira.Open(robin.Address.Replace("shares", "received", StringComparison.Ordinal))).Status);
    }

    [Fact]
    public async Task Offering_writes_as_much_whether_or_not_the_address_has_an_account_and_so_does_the_next_page()
    {
        var asked = new StoreLog();
        await using var own = new RunningSite().With(asked.Into);
        var robin = await own.Join();
        var (_, known) = await Moira(own);
        await Offer(robin, known);
        await robin.Open("/diary");
        var toKnown = await Asked(known);
        var toUnknown = await Asked($"{Guid.NewGuid():N}@example.org");

        Assert.Equal(toKnown.Count, toUnknown.Count);
        Assert.Contains("Keep Mail", toKnown);

        // A write waits for the disk; a read is over in a thousandth of that.
        async Task<IReadOnlyList<string>> Asked(string email)
        {
            asked.Forget();
            await Offer(robin, email);
            await robin.Open("/diary");
            return [.. asked.All.Where(what => !what.StartsWith("Find", StringComparison.Ordinal) && what != "Changed")];
        }
    }

    [Fact]
    public async Task What_was_taken_back_stays_so_when_a_backup_is_put_back()
    {
        await using var own = new RunningSite();
        var (robin, moira, received) = await Shared("My reflection", "My extract", own);
        var (store, backup) = (own.Get<IDiaryStore>(), Path.Combine(own.Folder, "backup.jsonl"));
        await SealedBackupFile.Write(backup, store, Stop);
        await robin.Submit(action: robin.Address + "/withdrawals");
        Assert.Equal(HttpStatusCode.NotFound, (await moira.Open(received)).Status);

        await SealedBackupFile.Restore(backup, store, Stop);
        Assert.Equal(1, await own.Get<Erasures>().Apply(store, Stop));

        Assert.Equal(HttpStatusCode.NotFound, (await moira.Open(received)).Status);
    }

    [Fact]
    public async Task Somebody_without_a_diary_yet_gets_it_when_its_owner_comes_again()
    {
        var robin = await site.Join();
        var (moira, email) = await Moira(site);
        await site.Get<PrivateDiary>().Close(await site.PersonAt(email), Stop);
        await Offer(robin, email);
        var received = robin.Address.Replace("shares", "received", StringComparison.Ordinal);
        await moira.Open("/diary/lock");
        await moira.Submit(form => form.Fill("password", Visitor.Password), "/diary/lock/openings");
        Assert.Equal(HttpStatusCode.NotFound, (await moira.Open(received)).Status);

        await robin.Open("/diary");

        await moira.Open(received);
        await moira.Submit(action: $"{received}/acceptances");
        Assert.Contains("My extract", moira.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_of_the_two_is_signed_in_when_the_other_comes()
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        var robin = await site.Visit().Register("Robin Ash", email);
        var (moira, moirasEmail) = await Moira(site);
        await Offer(robin, moirasEmail);
        var share = robin.Address;
        var received = share.Replace("shares", "received", StringComparison.Ordinal);
        await robin.SignOut();
        await moira.Open(received);
        await moira.Submit(action: $"{received}/acceptances");
        await moira.Submit(form => form.Fill("comment", "Let us begin with that."), $"{received}/comments");
        await moira.SignOut();

        await robin.SignIn(email);
        await robin.Open(share);

        Assert.Contains("Let us begin with that.", robin.Text, StringComparison.Ordinal);
        Assert.Equal("Shared with Moira", robin.Heading);
    }

    private static async Task Say(Visitor moira, string received, string words)
    {
        await moira.Open(received);
        await moira.Submit(form => form.Fill("comment", words), $"{received}/comments");
    }

    private static async Task<string> Offer(Visitor robin, string email)
    {
        await robin.Open("/diary/shares/new");
        await robin.Submit(form => form.Fill("email", email).Fill("title", "Hoping").Fill("words", "My extract"));
        return robin.Text;
    }

    private Task<(Visitor Robin, Visitor Moira, string Received)> Shared(string entry, string extract) => Shared(entry, extract, site);

    private static async Task<(Visitor Robin, Visitor Moira, string Received)> Shared(string entry, string extract, RunningSite on)
    {
        var robin = await on.Join();
        var (moira, email) = await Moira(on);
        await robin.Open("/diary/new");
        await robin.Submit(form => form.Fill("learnt", entry).Fill("title", "Hoping"), "/diary");
        await robin.Open($"/diary/shares/new?entry={robin.Address.Split('/')[^1]}");
        Assert.Contains(entry, robin.Form()["words"], StringComparison.Ordinal);
        await robin.Submit(form =>
            form.Fill("email", email).Fill("until", $"{DateTime.UtcNow.AddDays(2):yyyy-MM-dd}").Fill("words", extract)
        );
        Assert.Equal("Offered to one person", robin.Heading);
        Assert.Contains(email, robin.Text, StringComparison.Ordinal);
        var received = robin.Address.Replace("shares", "received", StringComparison.Ordinal);
        await moira.Open(received);
        await moira.Submit(action: $"{received}/acceptances");
        await robin.Open(robin.Address);
        Assert.Equal("Shared with Moira", robin.Heading);
        return (robin, moira, received);
    }

    private static async Task<(Visitor Moira, string Email)> Moira(RunningSite on)
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        return (await on.Visit().Register("Moira", email), email);
    }
}
