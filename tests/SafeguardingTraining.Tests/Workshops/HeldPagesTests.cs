using SafeguardingTraining.Host.Features.Workshops.Console;
using SafeguardingTraining.Host.Features.Workshops.Domain;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>Held texts stand in pages of what a laptop shows, the oldest first, and none is left out between them.</summary>
public sealed class HeldPagesTests
{
    [Fact]
    public void Three_short_texts_stand_beside_each_other_and_two_rows_of_them_are_a_page()
    {
        var pages = HeldPages.Of([.. Enumerable.Range(1, 8).Select(number => Text(number, 30))]);

        Assert.Equal([6, 2], pages.Select(page => page.Count));
        Assert.Equal(Enumerable.Range(1, 8), pages.SelectMany(page => page).Select(text => text.Event));
    }

    [Fact]
    public void A_long_text_stands_across_and_takes_what_it_needs()
    {
        HeldWords[] texts = [Text(1, 30), Text(2, 500), Text(3, 30), Text(4, 1_000), Text(5, 100)];

        Assert.Equal([false, true, false, true, false], texts.Select(HeldPages.IsLong));
        Assert.Equal([1, 1, 1, 1, 1], HeldPages.Of(texts).Select(page => page.Count));
        Assert.Equal([1, 2, 3, 4, 5], HeldPages.Of(texts).SelectMany(page => page).Select(text => text.Event));
        Assert.True(HeldPages.IsLong(Text(1, 0) with { Text = "One line.\nAnother." }));
    }

    [Fact]
    public void Nothing_is_no_page_and_very_many_wait_behind_the_last()
    {
        Assert.Empty(HeldPages.Of([]));
        var pages = HeldPages.Of([.. Enumerable.Range(1, 400).Select(number => Text(number, 500))]);

        Assert.Equal(HeldPages.Most, pages.Count);
        Assert.All(pages, page => Assert.NotEmpty(page));
    }

    private static HeldWords Text(int number, int length) =>
        new(number, HeldTextKind.Wall, "What did you see?", new string('a', length), NotePlace.Held, number, null);
}
