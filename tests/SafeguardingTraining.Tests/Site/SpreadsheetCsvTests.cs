using System.Globalization;
using CsvHelper;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Tests.Site;

/// <summary>Tables that people take away open in a spreadsheet, which runs whatever looks like a formula.</summary>
public sealed class SpreadsheetCsvTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("=HYPERLINK(\"https://elsewhere.example\")")]
    [InlineData("+1")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    [InlineData(" @SUM(A1)")]
    [InlineData("  =1")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("\n=1")]
    [InlineData("=1\n+2")]
    public async Task No_cell_is_a_formula(string text) => Assert.Equal($"'{text.Trim()}", Assert.Single(await Read(await Written(text))));

    [Theory]
    [InlineData("He said \"no\"")]
    [InlineData("\"=1\"")]
    [InlineData("a, b; c")]
    [InlineData("two\r\nlines")]
    [InlineData("1 - 2 = 3")]
    [InlineData("'tis")]
    [InlineData("")]
    public async Task Any_other_cell_is_read_back_as_it_was(string text) =>
        Assert.Equal(text, Assert.Single(await Read(await Written(text))));

    [Fact]
    public async Task Rows_end_as_the_standard_says_and_every_cell_is_quoted() =>
        Assert.Equal("\"Name\",\"Done\"\r\n\"Kim \"\"K\"\" Lee\",\"\"\r\n", await Written(["Name", "Done"], ["Kim \"K\" Lee", ""]));

    private static Task<string> Written(string cell) => Written([cell]);

    private static async Task<string> Written(params string[][] rows)
    {
        await using var text = new StringWriter();
        await using (var csv = SpreadsheetCsv.To(text))
        {
            foreach (var row in rows)
            {
                await csv.WriteRow(row);
            }
        }
        return text.ToString();
    }

    private static async Task<string[]> Read(string text)
    {
        using var parser = new CsvParser(new StringReader(text), CultureInfo.InvariantCulture);
        Assert.True(await parser.ReadAsync());
        return parser.Record!;
    }
}
