using System.Text.RegularExpressions;
using SafeguardingTraining.Host.Features.Diary.Sharing;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Tests.Mail;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Diary;

/// <summary>What happens to a page that was shown is told its owner once, at home and in the diary, also while that is locked.</summary>
[Collection<SiteOfDiaries>]
public sealed partial class ShareNoticeTests(RunningSite site)
{
    private const string Title = "Quillwort";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_opening_and_a_comment_are_told_at_home_and_in_the_diary_until_they_are_read()
    {
        var (robin, moira, share, _) = await Shared(site);
        Assert.Null((await robin.Open("/")).Page.QuerySelector(".news"));
        await Accept(moira, share);
        Assert.Equal([$"Moira has opened “{Title}”."], News(await robin.Open("/")));

        await moira.Submit(form => form.Fill("comment", "Let us begin with that."));
        Assert.Equal([$"Moira has opened “{Title}”.", $"Moira has written beside “{Title}”."], News(await robin.Open("/diary")).Order());
        await robin.Submit(Dismissal(robin));
        Assert.Equal("/diary", robin.Address);
        Assert.Single(News(robin));

        await robin.Open(share);
        Assert.Empty(News(await robin.Open("/")));
        await moira.Open(Received(share));
        Assert.Empty(News(await robin.Open("/")));
    }

    [Fact]
    public async Task An_answer_is_told_its_reader_without_a_word_of_it_until_it_is_read_or_taken_back()
    {
        var (robin, moira, share, _) = await Shared(site);
        await Accept(moira, share);
        await moira.Submit(form => form.Fill("comment", "Let us begin with that."));
        await Answer(robin, share, "I was quick to be sure");
        Assert.Equal([$"Robin Ash has answered what you wrote beside “{Title}”."], News(await moira.Open("/")));
        Assert.DoesNotContain("quick to be sure", moira.Text, StringComparison.Ordinal);
        Assert.Equal(Received(share), moira.Page.QuerySelector(".news p a")!.GetAttribute("href"));
        await moira.Open(Received(share));
        Assert.Empty(News(await moira.Open("/diary")));

        await Answer(robin, share, "And sure again");
        Assert.Single(News(await moira.Open("/")));
        await robin.Submit(action: $"{share}/withdrawals");
        Assert.Empty(News(await moira.Open("/")));
        Assert.Empty(News(await robin.Open("/")));
    }

    [Fact]
    public void An_answer_is_told_a_locked_diary_without_a_name_and_without_a_word()
    {
        var notice = new ShareNotice(Guid.NewGuid(), ShareFact.Answer, new DateOnly(2026, 11, 22), new DateOnly(2026, 12, 22));

        Assert.Equal("Somebody has answered what you wrote beside a page they showed you.", notice.Said((ReceivedShare?)null).Sentence);
        Assert.Equal("/diary", notice.Said((ReceivedShare?)null).Address);
    }

    [Fact]
    public async Task While_the_diary_is_locked_it_is_told_without_a_name_and_without_a_word()
    {
        var (_, moira, share, person) = await Shared(site);
        await Accept(moira, share);
        await moira.Submit(form => form.Fill("comment", "Let us begin with that."));

        var told = await site.Get<ShareNotices>().Of(person, Stop);

        Assert.Equal(2, told.Count);
        foreach (var sentence in told.Select(notice => notice.Said((Share?)null)).Select(news => $"{news.Sentence} {news.Address}"))
        {
            Assert.Contains("Somebody has", sentence, StringComparison.Ordinal);
            Assert.EndsWith(" /diary", sentence, StringComparison.Ordinal);
            Assert.DoesNotContain(Title, sentence, StringComparison.Ordinal);
            Assert.DoesNotContain("Moira", sentence, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_end_is_told_two_days_before_and_never_of_what_was_taken_back_or_is_over()
    {
        await using var later = new RunningSite();
        var (_, _, share, person) = await Shared(later, days: 10);
        Assert.Empty(await later.Get<ShareNotices>().Of(person, Stop));
        later.Clock.Advance(TimeSpan.FromDays(8));
        Assert.Equal(ShareFact.Ending, Assert.Single(await later.Get<ShareNotices>().Of(person, Stop)).What);
        later.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Empty(await later.Get<ShareNotices>().Of(person, Stop));
        await later.Get<PendingEffectsUpdater>().CatchUp(Stop);
        Assert.Empty(await later.Get<PendingEffects>().Of("share-notice", person, Stop));

        var (kim, _, other, kims) = await Shared(later, days: 10);
        await kim.Open(other);
        await kim.Submit(action: $"{other}/withdrawals");
        later.Clock.Advance(TimeSpan.FromDays(8));
        Assert.Empty(await later.Get<ShareNotices>().Of(kims, Stop));
        Assert.NotEqual(share, other);
    }

    [Fact]
    public async Task Closing_the_diary_leaves_nothing_to_tell()
    {
        var (_, moira, share, person) = await Shared(site);
        await Accept(moira, share);
        await site.Get<ShareNotices>().Forget(person, Stop);

        Assert.Empty(await site.Get<ShareNotices>().Of(person, Stop));
        Assert.Empty(await site.Get<PendingEffects>().Of("share-letter", person, Stop));
    }

    [Fact]
    public async Task A_letter_goes_out_once_where_there_is_a_mail_server_with_no_word_no_title_and_no_name()
    {
        await using var box = new TestMailbox();
        await using var own = new RunningSite().Sending(box).InTheMorning();
        var (robin, moira, share, _) = await Shared(own);
        await Accept(moira, share);
        await moira.Submit(form => form.Fill("comment", "Let us begin with that."));
        await moira.Submit(form => form.Fill("comment", "And with the door."));
        await SendLetters(own);
        await SendLetters(own);
        await Answer(robin, share, "I was quick to be sure.");
        await Answer(robin, share, "And sure again.");
        await SendLetters(own);

        await Eventually.IsSo(() => box.Messages.Count(IsOurs) >= 3, seconds: 10);
        var letters = box.Messages.Where(IsOurs).Select(letter => $"{letter.Subject}\n{letter.Text()}").ToList();
        Assert.Equal(3, letters.Count);
        foreach (var letter in letters)
        {
            Assert.DoesNotContain(Title, letter, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Moira", Greeting().Replace(letter, ""), StringComparison.Ordinal);
            Assert.DoesNotContain("quick to be sure", letter, StringComparison.Ordinal);
            Assert.DoesNotContain("begin with that", letter, StringComparison.Ordinal);
        }
    }

    private static async Task SendLetters(RunningSite own)
    {
        await own.Get<PendingEffectsUpdater>().CatchUp(Stop);
        await own.Get<Mailer>().SendDue(Stop);
    }

    private static bool IsOurs(MimeKit.MimeMessage letter) =>
        (letter.Subject ?? "").StartsWith("Your Safeguarding Training diary", StringComparison.Ordinal);

    [GeneratedRegex("(Hello|Helo) Moira,", RegexOptions.None, 1_000)]
    private static partial Regex Greeting();

    private static IReadOnlyList<string> News(Visitor visitor) =>
        [.. visitor.Page.QuerySelectorAll(".news b").Select(sentence => sentence.TextContent)];

    private static PageForm Dismissal(Visitor visitor) =>
        new((AngleSharp.Html.Dom.IHtmlFormElement)visitor.Page.QuerySelector(".news form")!, visitor.Address);

    private static string Received(string share) => share.Replace("shares", "received", StringComparison.Ordinal);

    private static async Task Answer(Visitor robin, string share, string words)
    {
        await robin.Open(share);
        await robin.Submit(form => form.Fill("answer", words), $"{share}/answers");
    }

    private static async Task Accept(Visitor moira, string share)
    {
        await moira.Open(Received(share));
        await moira.Submit(action: $"{Received(share)}/acceptances");
    }

    private static async Task<(Visitor Robin, Visitor Moira, string Share, Guid Person)> Shared(RunningSite on, int days = 5)
    {
        var (email, own) = ($"{Guid.NewGuid():N}@example.org", $"{Guid.NewGuid():N}@example.org");
        var moira = await on.Visit().Register("Moira", email);
        var robin = await on.Visit().Register("Robin Ash", own);
        await robin.Open("/diary/shares/new");
        var until = DateOnly.FromDateTime(on.Clock.GetUtcNow().UtcDateTime).AddDays(days);
        await robin.Submit(form =>
            form.Fill("email", email).Fill("title", Title).Fill("words", "My extract").Fill("until", $"{until:yyyy-MM-dd}")
        );
        var share = robin.Address;
        await robin.Open("/diary");
        return (robin, moira, share, await on.PersonAt(own));
    }
}
