using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Screen;
using SafeguardingTraining.Host.Features.Workshops.Views;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>Tables on the running site: who sees what of which table's decision, and when.</summary>
[Collection<SiteOfWorkshops>]
public sealed class TablesPageTests(RunningSite site)
{
    [Fact]
    public async Task A_table_decides_on_a_phone_and_only_its_own_phones_know_before_tables_are_shown_beside_each_other()
    {
        var hall = await HostedWorkshop.Open(site, form => form.Fill("tables", "2"));
        var (police, friend, other) = (
            await hall.Sit("police", form => form.Fill("table", "1")),
            await hall.Sit("housing", form => form.Fill("table", "1")),
            await hall.Sit("nursery", form => form.Fill("table", "2"))
        );
        await hall.Press("steps");
        await hall.GoTo(Stage.Table);
        await using var pushed = await LivePage.Connect(site, friend, "seat");
        await using var apart = await LivePage.Connect(site, other, "seat");
        await HostedWorkshop.Send(police, "table-decisions", ("table-option", "0"), ("table-why", "Quillwort of table one."));
        Assert.True(police.Answer.IsSuccessStatusCode, police.Text);
        await pushed.Until(hall.Now.Version);

        Assert.Contains(pushed.Parts, part => part.Html.Contains("Table 1 has decided:", StringComparison.Ordinal));
        Assert.Contains("Table 1 has decided:", (await friend.Open("/seat")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("has decided:", (await other.Open("/seat")).Text, StringComparison.Ordinal);
        Assert.Contains("Tables: 1 of 2 have decided", (await hall.Facilitator.Open(hall.Console)).Text, StringComparison.Ordinal);
        await hall.Press("table-decisions", form => form.Fill("of-table", "2").Fill("table-option", "1"));
        await hall.GoTo(Stage.BothResults);
        foreach (var text in (string[])[(await other.Open("/seat")).Text, Projected()])
        {
            Assert.Contains("The tables parted:", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Quillwort", text, StringComparison.Ordinal);
        }
        Assert.DoesNotContain(apart.Parts, part => part.Html.Contains("Quillwort", StringComparison.Ordinal));

        await hall.Release();
        Assert.Contains("Quillwort", (await other.Open("/seat")).Text, StringComparison.Ordinal);
        Assert.Contains("Quillwort", Projected(), StringComparison.Ordinal);
        await hall.GoTo(Stage.Decide);
        await hall.Press("decisions", form => form.Fill("decision", "0").Fill("reason", "We agreed."));
        await hall.Press("endings");
        Assert.Contains(
            "Table 2 had come to something else",
            (await hall.Facilitator.Open($"{hall.Console}/report")).Text,
            StringComparison.Ordinal
        );
        var counts = await (await hall.Facilitator.Get($"{hall.Console}/report.csv")).Content.ReadAsStringAsync(
            TestContext.Current.CancellationToken
        );
        Assert.Contains("\"table decided\",\"Table 1\",", counts, StringComparison.Ordinal);
        Assert.DoesNotContain("Quillwort", counts, StringComparison.Ordinal);

        // The screen, page after page.
        string Projected() =>
            string.Join(
                '\n',
                ScreenPages
                    .Of(ScreenMainModel.Of(CommonView.Of(hall.Room.Now)))
                    .Sheets.SelectMany(sheet => sheet.Blocks)
                    .SelectMany(block =>
                        block switch
                        {
                            TextBlock text => [text.Text],
                            TableBlock table => table.Rows.SelectMany(row => row.Cells),
                            _ => (IEnumerable<string>)[],
                        }
                    )
            );
    }

    [Fact]
    public async Task What_a_phone_typed_for_its_table_comes_back_when_it_cannot_be_taken()
    {
        var hall = await HostedWorkshop.Open(site, form => form.Fill("tables", "1"));
        var seat = await hall.Sit("police");
        await hall.Press("steps");
        await hall.GoTo(Stage.Table);
        await HostedWorkshop.Send(seat, "table-decisions", ("table-why", "Typed in full."));

        Assert.Contains("Choose what your table decided.", seat.Text, StringComparison.Ordinal);
        Assert.Contains("Typed in full.", seat.Page.QuerySelector("#table-why")?.TextContent ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_phone_sits_at_another_table_and_what_was_typed_for_the_first_is_not_taken_for_the_second()
    {
        var hall = await HostedWorkshop.Open(site, form => form.Fill("tables", "2"));
        var seat = await hall.Sit("police", form => form.Fill("table", "1").Fill("name", "Robin"));
        await hall.Press("steps");
        await hall.GoTo(Stage.Table);
        await seat.Open("/seat");
        var late = seat.Form("/seat/table-decisions").Forge("table-option", "0").Fill("table-why", "Typed at table one.");

        await HostedWorkshop.Send(seat, "tables", ("to-table", "2"));
        Assert.Equal(2, hall.Now.SeatOf(1)?.Table);
        Assert.Contains("Robin, table 2", seat.Page.QuerySelector("#bar")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("this was for table 1", await seat.SubmitLive(late, "1"), StringComparison.Ordinal);
        Assert.Empty(hall.Now.TableDecisions);

        await hall.Press("table-moves", form => form.Fill("seat", "1").Fill("new-table", "1"));
        Assert.Equal(1, hall.Now.SeatOf(1)?.Table);
        await hall.Facilitator.Submit(form => form.Fill("seat", "1").Fill("new-table", ""), $"{hall.Console}/table-moves");
        Assert.NotNull(hall.Facilitator.Page.QuerySelector("#new-table-error"));
    }
}
