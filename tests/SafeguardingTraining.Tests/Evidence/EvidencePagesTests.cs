using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SafeguardingTraining.Host.Features.Evidence;
using SafeguardingTraining.Host.Features.People;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Evidence;

/// <summary>What an inspector is shown: the list, its filters, paper and spreadsheets.</summary>
public sealed class EvidencePagesTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_administrator_sees_everybody_and_a_manager_those_of_their_place_who_left_it_too()
    {
        await using var site = new RunningSite();
        var (administrator, manager) = (await site.Join("Odile", Roles.Administrator), await site.Join("May Ortiz", Roles.Manager));
        var (here, elsewhere) = await Agencies(site);
        var today = site.Clock.UkToday();
        await EvidenceTests.Keep(site, EvidenceTests.Record(Guid.NewGuid(), today, "Near Person", here) with { LeftOn = today });
        await EvidenceTests.Keep(site, EvidenceTests.Record(Guid.NewGuid(), today, "Far Person", elsewhere));

        await administrator.Open("/team/evidence");
        Assert.Contains("Near Person", administrator.Text, StringComparison.Ordinal);
        Assert.Contains("Far Person", administrator.Text, StringComparison.Ordinal);
        foreach (
            var address in new[] { "/team/evidence", $"/team/evidence?place={elsewhere}", "/team/evidence/paper", "/team/evidence.csv" }
        )
        {
            var shown = await (await manager.Open(address)).Answer.Content.ReadAsStringAsync(Stop);
            Assert.Contains("Near Person", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("Far Person", shown, StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.Join("Lin Fox", Roles.Supervisor)).Open("/team/evidence")).Status);
    }

    [Fact]
    public async Task It_is_narrowed_by_day_by_name_and_by_who_has_left()
    {
        await using var site = new RunningSite();
        var administrator = await site.Join("Odile", Roles.Administrator);
        var day = new DateOnly(2026, 6, 1);
        await EvidenceTests.Keep(site, EvidenceTests.Record(Guid.NewGuid(), day, "Ülkü Früh"));
        await EvidenceTests.Keep(site, EvidenceTests.Record(Guid.NewGuid(), day.AddDays(1), "Kim Lee") with { LeftOn = day.AddDays(9) });

        Assert.Equal(["Kim Lee", "Ülkü Früh"], await Names("")); // by name
        Assert.Equal(["Ülkü Früh"], await Names("name=ülk"));
        Assert.Equal(["Kim Lee"], await Names("from=2026-06-02"));
        Assert.Equal(["Ülkü Früh"], await Names("until=2026-06-01"));
        Assert.Equal(["Kim Lee"], await Names("people=Left"));
        Assert.Equal(["Ülkü Früh"], await Names("people=Here"));
        Assert.Empty(await Names("programme=0199b7a0-0000-7000-8000-000000000001"));

        async Task<IEnumerable<string>> Names(string query)
        {
            await administrator.Open($"/team/evidence?{query}");
            return administrator.Page.QuerySelectorAll("tbody th").Select(cell => cell.FirstChild!.TextContent.Trim());
        }
    }

    [Fact]
    public async Task Its_pages_go_on_and_back_without_leaving_out_or_showing_twice()
    {
        await using var site = new RunningSite();
        var administrator = await site.Join("Odile", Roles.Administrator);
        var one = Guid.NewGuid();
        for (var round = 1; round <= 70; round++)
        {
            await EvidenceTests.Keep(
                site,
                EvidenceTests.Record(one, new DateOnly(2020, 1, 1).AddDays(round / 3), "One Person") with
                {
                    Round = round,
                }
            );
            await EvidenceTests.Keep(site, EvidenceTests.Record(Guid.NewGuid(), new DateOnly(2020, 1, 1), $"Person {round / 2:00}"));
        }

        await administrator.Open("/team/evidence");
        var first = Rows();
        await Follow("next");
        var second = Rows();
        await Follow("next");
        Assert.Equal((50, 50, 40), (first.Count, second.Count, Rows().Count));
        Assert.Null(administrator.Page.QuerySelector("main a[rel=next]"));
        await Follow("prev");
        Assert.Equal(second, Rows());
        await Follow("prev");
        Assert.Equal(first, Rows());
        Assert.Null(administrator.Page.QuerySelector("main a[rel=prev]"));
        Assert.Contains("140 records", administrator.Text, StringComparison.Ordinal);

        List<string> Rows() => [.. administrator.Page.QuerySelectorAll("tbody tr").Select(row => row.TextContent)];
        Task Follow(string way) => administrator.Open(administrator.Page.QuerySelector($"main a[rel={way}]")!.GetAttribute("href")!);
    }

    [Fact]
    public async Task It_is_taken_away_as_tables_without_formulas_and_that_is_in_the_log()
    {
        await using var site = new RunningSite();
        var administrator = await site.Join("Odile", Roles.Administrator);
        await EvidenceTests.Keep(site, EvidenceTests.Record(Guid.NewGuid(), new DateOnly(2026, 6, 1), "=HYPERLINK(1)"));

        var csv = await (await administrator.Open("/team/evidence.csv")).Answer.Content.ReadAsStringAsync(Stop);
        Assert.Contains("\"'=HYPERLINK(1)\"", csv, StringComparison.Ordinal);
        Assert.Contains("\"2026-06-01\"", csv, StringComparison.Ordinal);
        Assert.Contains("\"Scenarios played\"", csv, StringComparison.Ordinal);

        await using var file = new MemoryStream(
            await (await administrator.Open("/team/evidence.xlsx")).Answer.Content.ReadAsByteArrayAsync(Stop)
        );
        using var book = SpreadsheetDocument.Open(file, isEditable: false);
        var cells = book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().ToList();
        Assert.Contains(cells, cell => cell.InnerText == "=HYPERLINK(1)");
        Assert.All(cells, cell => Assert.Null(cell.CellFormula));
        // Excel's number of 1 June 2026: a day that can be sorted.
        Assert.Contains(cells, cell => cell.CellValue?.Text == "46174");

        await administrator.Open("/admin/audit?did=evidence.exported");
        Assert.Equal(2, administrator.Page.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_takes_nothing_away()
    {
        await using var site = new RunningSite();
        Assert.Equal("/account/sign-in?from=%2Fteam%2Fevidence.csv", (await site.Visit().Open("/team/evidence.csv")).Address);
    }

    private static async Task<(Guid Here, Guid Elsewhere)> Agencies(RunningSite site)
    {
        var nursery = new PartnerAgency(Guid.CreateVersion7(), "Hill Nursery", []);
        await site.Get<PeopleStore>().Add(nursery, Stop);
        var partnership = await site.Get<PeopleStore>().Partnership(Stop);
        return (partnership.Agency("Northgate Council")!.Id, nursery.Id);
    }
}
