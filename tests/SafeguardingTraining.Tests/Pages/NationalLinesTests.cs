using Bunit;
using SafeguardingTraining.Host.Features.Support;

namespace SafeguardingTraining.Tests.Pages;

/// <summary>Helplines for the whole country on "Support for you".</summary>
public sealed class NationalLinesTests : BunitContext
{
    private static readonly NationalLines Shipped = NationalLines.Read(Checkout.At("content"));

    [Fact]
    public void The_lines_that_are_shipped_can_be_read()
    {
        Assert.Empty(Shipped.Problems);
        Assert.True(Shipped.All.Count >= 8);
    }

    [Theory]
    [InlineData("Samaritans", "116 123")]
    [InlineData("National Domestic Abuse Helpline, run by Refuge", "0808 2000 247")]
    [InlineData("Men’s Advice Line, run by Respect", "0808 801 0327")]
    [InlineData("Karma Nirvana", "0800 5999 247")]
    [InlineData("NAPAC", "0808 801 0331")]
    [InlineData("Childline", "0800 1111")]
    [InlineData("NSPCC Helpline", "0808 800 5000")]
    [InlineData("Education Support", "08000 562 561")]
    public void A_number_stays_as_it_was_checked(string name, string number) =>
        Assert.Equal(number, Assert.Single(Shipped.All, line => line.Name == name).Reach);

    [Fact]
    public void Each_line_says_where_its_number_was_read_and_when() => Assert.All(Shipped.All, line =>
        {
            Assert.True(Uri.TryCreate(line.Source, UriKind.Absolute, out _), line.Source);
            Assert.InRange(line.CheckedOn, new DateOnly(2026, 11, 1), new DateOnly(2100, 1, 1));
        });

    [Fact]
    public void A_number_can_be_rung_from_the_page_and_a_text_message_cannot()
    {
        var page = Render<SupportPage>(page => page.Show(new SupportModel { National = Shipped.All }));

        Assert.Equal("116 123", page.Find("a[href='tel:116123']").TextContent);
        Assert.Equal(Shipped.All.Count(line => line.Dialled is not null), page.FindAll("a[href^='tel:']").Count);
        Assert.Contains("text SHOUT to 85258", page.Find(".lines").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_without_a_number_is_left_out_and_told_to_its_author()
    {
        var folder = Directory.CreateTempSubdirectory("safeguarding-lines-");
        try
        {
            File.WriteAllText(
                Path.Combine(folder.FullName, "national-lines.yaml"),
                "lines:\n  - name: Somebody\n    for: Anybody\n    reach:\n    site: a.example\n    source: https://a.example\n    checked: 2026-11-30\n"
            );

            var read = NationalLines.Read(folder.FullName);

            Assert.Empty(read.All);
            Assert.Equal(("content/national-lines.yaml", 2), (Assert.Single(read.Problems).File, read.Problems[0].Line));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
