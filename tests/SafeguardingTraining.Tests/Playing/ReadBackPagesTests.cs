using System.Net;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Playing;

[Collection<SiteOfStories>]
public sealed class ReadBackPagesTests(RunningSite site)
{
    private const string Unfair = "Samson is hard to reach. Idris said, \"I am not naughty.\"";

    [Fact]
    public async Task Words_come_back_marked_with_reasons_and_nothing_is_decided_by_it()
    {
        var visitor = await AtTheFirstWords(Unfair);

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Equal(["hard to reach"], visitor.Page.QuerySelectorAll(".back mark").Select(mark => mark.TextContent));
        Assert.Contains("NSPCC", visitor.Page.QuerySelector(".sug__src")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Keep it, I mean it", visitor.Text, StringComparison.Ordinal);
        Assert.Equal(Unfair, visitor.Form()[Field(visitor)]);
    }

    [Fact]
    public async Task A_suggestion_is_a_button_that_puts_it_into_the_field()
    {
        var visitor = await AtTheFirstWords("Samson failed to ring. Idris said, \"I am not naughty.\"");
        var offer = visitor.Page.QuerySelector("button.sug__offer")!;

        await visitor.Submit(visitor.Form().Fill("use", offer.GetAttribute("value")!).To(AddressOf(offer)));

        Assert.StartsWith("Samson did not ring. Idris said", visitor.Form()[Field(visitor)], StringComparison.Ordinal);
        Assert.Empty(visitor.Page.QuerySelectorAll(".back mark"));
    }

    [Fact]
    public async Task What_is_meant_is_not_marked_again_and_goes_on_as_written()
    {
        var visitor = await AtTheFirstWords(Unfair);
        var keep = visitor.Page.QuerySelector("button[name=keep]")!;
        await visitor.Submit(visitor.Form().Fill("keep", keep.GetAttribute("value")!).To(AddressOf(keep)));
        Assert.Empty(visitor.Page.QuerySelectorAll(".back mark"));
        var play = AddressOf(keep).Replace("/words", "", StringComparison.Ordinal);

        await visitor.Submit(visitor.Form().To($"{play}/choices"));
        await visitor.Open($"{play}/debrief/words");

        Assert.Contains("Samson is hard to reach.", visitor.Page.QuerySelector(".fairer")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("An example, of another family", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_page_is_told_that_the_story_has_gone_on()
    {
        var visitor = await AtTheFirstWords(Unfair);
        var old = visitor.Form().Fill("read", "1");
        var play = old.Action.Replace("/choices", "", StringComparison.Ordinal);
        await visitor.Submit(visitor.Form());

        await visitor.Submit(old.To($"{play}/words"));

        Assert.Contains("already decided", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_can_be_returned_to_with_every_word_and_no_word_in_its_address_or_readable_in_the_browser()
    {
        var visitor = await AtTheFirstWords(Unfair);
        var (address, field) = (visitor.Address, Field(visitor));
        await visitor.Open("/help");

        await visitor.Open(address);

        Assert.Matches("^/play/[0-9a-f-]{36}/words/[0-9a-f-]{36}$", address);
        Assert.Equal(Unfair, visitor.Form()[field]);
        Assert.Equal(["hard to reach"], visitor.Page.QuerySelectorAll(".back mark").Select(mark => mark.TextContent));
        Assert.Contains(visitor.Cookies, cookie => cookie.Name.EndsWith("unsent", StringComparison.Ordinal));
        Assert.DoesNotContain(visitor.Cookies, cookie => cookie.Value.Contains("hard", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_tabs_never_mix_their_words_and_once_they_are_sent_the_browser_has_none_of_them()
    {
        var one = await AtTheFirstWords(Unfair);
        var (first, field, two) = (one.Address, Field(one), one.NewTab());
        await two.Open(first);
        await two.Submit(two.Form().Fill(field, "Idris is naughty.").Fill("read", "1").To(first[..first.LastIndexOf('/')]));

        Assert.NotEqual(first, two.Address);
        Assert.Equal(Unfair, (await one.Open(first)).Form()[field]);
        Assert.Equal("Idris is naughty.", (await two.Open(two.Address)).Form()[field]);
        await one.Submit(one.Form());
        Assert.DoesNotContain(one.Cookies, cookie => cookie.Name.EndsWith("unsent", StringComparison.Ordinal));
        await two.Open(first);
        Assert.Equal(first[..first.IndexOf("/words", StringComparison.Ordinal)], two.Address);
    }

    [Fact]
    public async Task Words_that_no_cookie_holds_come_back_all_the_same()
    {
        var random = new Random(7);
        var noise = string.Concat(Enumerable.Range(0, 3_500).Select(_ => (char)(0x4e00 + random.Next(4_000))));
        var visitor = await AtTheFirstWords($"{Unfair} {noise}");

        Assert.EndsWith("/words", visitor.Address, StringComparison.Ordinal);
        Assert.StartsWith(Unfair, visitor.Form()[Field(visitor)], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_four_thousand_characters_can_be_returned_to()
    {
        var visitor = await AtTheFirstWords(Prose(3_900));

        Assert.Matches("/words/[0-9a-f-]{36}$", visitor.Address);
        Assert.InRange(visitor.Cookies.Single(cookie => cookie.Name.EndsWith("unsent", StringComparison.Ordinal)).Value.Length, 500, 2_800);
    }

    [Fact]
    public async Task Reading_back_by_an_address_alone_shows_the_scene()
    {
        var visitor = await AtTheFirstWords(Unfair);
        var play = visitor.Form().Action.Replace("/choices", "", StringComparison.Ordinal);

        await visitor.Open($"{play}/words");

        Assert.Equal(play, visitor.Address);
    }

    [Fact]
    public async Task Nobody_else_can_have_words_read_back_in_my_story_and_no_log_has_them()
    {
        var visitor = await AtTheFirstWords(Unfair);
        var form = visitor.Form().Fill("read", "1");
        var stranger = await site.Visit().Open("/scenarios/the-empty-chair-in-clinic-4");
        form.Forge("__RequestVerificationToken", stranger.Form()["__RequestVerificationToken"]!);

        await stranger.Submit(form.To(form.Action.Replace("/choices", "/words", StringComparison.Ordinal)));

        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        Assert.DoesNotContain(site.Log.Lines, line => line.Contains("hard to reach", StringComparison.Ordinal));
    }

    private async Task<Visitor> AtTheFirstWords(string words)
    {
        var visitor = await site.Visit().Open("/scenarios/the-empty-chair-in-clinic-4");
        await visitor.Submit(form => form.Fill("role", visitor.Page.QuerySelector("input[name=role]")!.GetAttribute("value")!));
        for (var step = 0; step < 20 && visitor.Page.QuerySelector("textarea") is null; step++)
        {
            await visitor.Submit(form => form.Fill("choice", "0"));
        }
        var play = visitor.Form().Action.Replace("/choices", "", StringComparison.Ordinal);
        return await visitor.Submit(
            visitor
                .Form()
                .Fill("choice", Field(visitor)["written-".Length..])
                .Fill(Field(visitor), words)
                .Fill("read", "1")
                .To($"{play}/words")
        );
    }

    // Some of the site's own prose, as varied as what people write.
    private static string Prose(int length) =>
        string.Join(' ', Directory.GetFiles(Checkout.At("content/help"), "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText))
            .ReplaceLineEndings(" ")[..length];

    private static string Field(Visitor visitor) => visitor.Page.QuerySelector("textarea")!.GetAttribute("name")!;

    private static string AddressOf(AngleSharp.Dom.IElement button) => button.GetAttribute("formaction")!.Split('#')[0];
}
