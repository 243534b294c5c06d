using System.IO.Compression;
using System.Net;
using System.Text;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Export;
using SafeguardingTraining.Host.Features.Diary.Import;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Diary;

[Collection<SiteOfDiaries>]
public sealed class ImportTests(RunningSite site)
{
    private const string Table =
        "Date completed;Title;What happened;Reflection;What I learned;CPD hours;Participatory;Colour\r\n"
        + "03/04/2024;Nursery visit;We met;It was quiet;Ask sooner;1,5;Yes;red\r\n"
        + "2024-05-06;;\"Two\r\nlines\";;;90 bottles;;\r\n"
        + ";No day;;Words;;;;\r\n"
        + "12/25/2024;American;;Words;;;;\r\n"
        + ";;;;;;;\r\n";

    [Fact]
    public void What_could_tell_who_somebody_is_is_counted_before_anything_comes_in()
    {
        var found = Portfolios.Preview("date,reflection\n3/3/2024,I rang 0161 496 0123\n4/3/2024,I listened longer").Recognisable;

        Assert.Equal("1 of 2 may name somebody.", found.InWords);
        Assert.Contains("telephone numbers", found.SaysOf(0)!, StringComparison.Ordinal);
        Assert.Null(found.SaysOf(1));
    }

    [Theory]
    [InlineData("3 March 2024", "2024-03-03")]
    [InlineData("Sunday 3rd March 2024", "2024-03-03")]
    [InlineData("03/04/2024", "2024-04-03")]
    [InlineData("3.4.24", "2024-04-03")]
    [InlineData("2024-03-03T10:15:00Z", "2024-03-03")]
    [InlineData("03/04/2024 10:15", "2024-04-03")]
    [InlineData("March 3, 2024", "2024-03-03")]
    [InlineData("3-Mar-24", "2024-03-03")]
    [InlineData("29 February 2024", "2024-02-29")]
    [InlineData("29 February 2023", null)]
    [InlineData("12/25/2024", null)]
    [InlineData("3 March", null)]
    [InlineData("3 March 2024 and more", null)]
    [InlineData("soon", null)]
    [InlineData("", null)]
    public void A_day_is_read_as_it_is_written_in_the_United_Kingdom(string written, string? day) =>
        Assert.Equal(day, PortfolioDates.Read(written)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("1.5", PortfolioField.Hours, 90)]
    [InlineData("90", PortfolioField.Minutes, 90)]
    [InlineData("2", PortfolioField.Time, 120)]
    [InlineData("45", PortfolioField.Time, 45)]
    [InlineData("1:30", PortfolioField.Hours, 90)]
    [InlineData("1h 30m", PortfolioField.Time, 90)]
    [InlineData("2 hours 15 mins", PortfolioField.Hours, 135)]
    [InlineData("90 minutes", PortfolioField.Hours, 90)]
    [InlineData("half a day", PortfolioField.Hours, null)]
    [InlineData("", PortfolioField.Hours, null)]
    public void Time_is_read_however_it_is_written(string written, PortfolioField unit, int? minutes) =>
        Assert.Equal(minutes, PortfolioTime.Read(written, unit));

    [Fact]
    public void A_table_becomes_entries_and_each_row_that_does_not_says_why()
    {
        var read = Portfolios.Read(Table);

        var (visit, other) = (read.Entries[0].Entry, read.Entries[1]);
        Assert.Equal((new DateOnly(2024, 4, 3), "Nursery visit", 90, true), (visit.On, visit.Title, visit.Minutes, visit.Together));
        Assert.Equal(("We met", "It was quiet\n\nAsk sooner"), (visit.Activity, visit.Learnt));
        Assert.Equal("Two\nlines", other.Entry.Learnt);
        Assert.Equal(["“90 bottles” was not read as a time, so it comes in without one."], other.Notes);
        Assert.Equal(
            [(4, "It has no date."), (5, "“12/25/2024” is no day that could be read. The day comes before the month, as in 22/11/2026.")],
            read.Unread.Select(one => (one.Number, one.Why))
        );
        Assert.Equal(["The column “Colour” is left out."], read.LeftOut);
    }

    [Fact]
    public void A_pasted_text_is_cut_where_a_line_begins_with_a_day()
    {
        var read = Portfolios.Read(
            """
            My old notes

            # 3 March 2024: Nursery visit
            I asked too late.

            On 4 March 2024 I rang back.
            What I will do
            - Ask sooner
            - Ring back
            Hours: 1.5

            ## Supervision
            4/5/2024
            What did you learn?
            To wait.
            Impact: I wait.
            """
        );

        Assert.Equal(
            [(3, "Nursery visit", "I asked too late.\n\nOn 4 March 2024 I rang back.", 90), (12, "Supervision", "To wait.", 0)],
            read.Entries.Select(one => (one.Entry.Number, one.Entry.Title, one.Entry.Learnt, one.Entry.Minutes))
        );
        Assert.Equal(["Ask sooner", "Ring back"], read.Entries[0].Entry.Actions.Select(action => action.What));
        Assert.Equal("I wait.", read.Entries[1].Entry.Impact);
        Assert.Equal(["One line before the first day is left out."], read.LeftOut);
    }

    [Fact]
    public void A_Word_document_is_read_by_headings_tables_and_forms()
    {
        var read = Assert.IsType<PortfolioRead>(
            PortfolioFile.Read(
                Portfolios.Docx(
                    Portfolios.Heading("Nursery visit (3 March 2024)"),
                    Portfolios.Words("I asked too late."),
                    Portfolios.Words("And rang back."),
                    Portfolios.Table(["Date", "Activity", "Hours"], ["4 March 2024", "A course", "2"], ["never", "Another", "1"]),
                    Portfolios.Table(["Title", "A form"], ["Date", "5 March 2024"], ["What did you learn?", "To fill it in."])
                )
            )
        );

        Assert.Equal(
            [("A course", 120), ("I asked too late.\n\nAnd rang back.", 0), ("To fill it in.", 0)],
            read.Entries.Select(one => (one.Entry.Learnt, one.Entry.Minutes))
        );
        Assert.Equal(["", "Nursery visit", "A form"], read.Entries.Select(one => one.Entry.Title));
        Assert.Single(read.Unread);
    }

    [Theory]
    [InlineData(ExportFormat.Markdown, SheetLayout.Diary)]
    [InlineData(ExportFormat.Docx, SheetLayout.Diary)]
    [InlineData(ExportFormat.Markdown, SheetLayout.Nmc)]
    [InlineData(ExportFormat.Docx, SheetLayout.Hcpc)]
    public async Task What_was_exported_here_as_words_is_known_again(ExportFormat format, SheetLayout shape)
    {
        var entry = Entries.Of("First - line\n\n1. *second*\nand on") with
        {
            Title = "A title",
            After = new AfterScenario(null, "The spare key"),
            Learning = new LearningContext(
                EntrySource.Playthrough,
                ["PC-09", "PC-10"],
                90,
                true,
                "I did",
                "It changes",
                "A peer",
                CodeTheme.PreserveSafety
            ),
        };
        entry = entry with
        {
            Reflection = entry.Reflection with
            {
                Questions = "Why?",
                Actions =
                [
                    new PlannedAction("Ring\nback", "Moira", Entries.Today, true, "She came") { DoneOn = Entries.Today.AddDays(-1) },
                    new PlannedAction("Wait"),
                    new PlannedAction("Write", Done: true, Happened: "Let go.\nIt was written") { LetGo = true },
                    new PlannedAction("Read", Done: true),
                ],
            },
            Tags = ["recording", "to teach", "first-aid"],
        };
        var untitled = Entries.Of("Only words", Entries.Today.AddDays(1));
        using var file = new MemoryStream();
        await new ExportRequest(format, shape, Today: Entries.Today).Write([entry, untitled], file, TestContext.Current.CancellationToken);

        var read = Assert.IsType<PortfolioRead>(PortfolioFile.Read(file.ToArray()));
        Assert.Equal(2, read.Entries.Count);
        foreach (var (found, before) in read.Entries.Zip([entry, untitled]))
        {
            var back = Assert.IsType<Kept>(found.Entry.ToEntry(before.Id)).Entry;
            Assert.Equal(
                System.Text.Json.JsonSerializer.Serialize(before, Host.Features.Diary.Store.DiaryJson.Options),
                System.Text.Json.JsonSerializer.Serialize(back, Host.Features.Diary.Store.DiaryJson.Options)
            );
        }
    }

    [Fact]
    public void Tags_come_in_from_a_column_or_a_line_and_too_many_are_left_out_with_a_word()
    {
        var read = Portfolios.Read(
            "date,notes,Keywords\n3 March 2024,Words,\"#recording; to  teach,Recording\"\n"
                + $"4 March 2024,Words,{new string('a', 41)}\n5 March 2024,Words,{string.Join(';', Enumerable.Range(0, 13))}\n6 March 2024,Words,"
        );

        Assert.Equal(["recording, to teach", "", "", ""], read.Entries.Select(one => one.Entry.Tags));
        Assert.All(read.Entries.Skip(1).Take(2), one =>
            Assert.Contains("without its tags", Assert.Single(one.Notes), StringComparison.Ordinal)
        );
        Assert.Empty(read.Entries[0].Notes);
        Assert.Equal(["recording", "to teach"], Assert.IsType<Kept>(read.Entries[0].Entry.ToEntry(Guid.NewGuid())).Entry.Tags);
        Assert.Equal(
            "recording, supervision",
            Portfolios.Read("3 March 2024\nWords\nTags: recording\nTags: supervision").Entries[0].Entry.Tags
        );
    }

    [Fact]
    public void What_has_no_tags_is_known_by_the_same_words_as_before_there_were_any()
    {
        var plain = Portfolios.Read("date,notes\n3 March 2024,Words").Entries[0].Entry;

        Assert.EndsWith("\u001F0\u001FFalse\u001F", Encoding.UTF8.GetString(plain.Words), StringComparison.Ordinal);
        Assert.EndsWith(
            "\u001FFalse\u001F\u001Frecording",
            Encoding.UTF8.GetString((plain with { Tags = "recording" }).Words),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_hostile_document_ends_in_a_sentence()
    {
        byte[][] files =
        [
            Portfolios.Bomb(200),
            Portfolios.With(
                "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>3 March 2024 &a;</w:t></w:r></w:p></w:body></w:document>"
            ),
            Portfolios.With("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><w>&b;</w>"),
            Portfolios.With("not xml"),
            Portfolios.With(""),
            Portfolios.With(
                $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>a</w:t></w:r></w:p>", 10_001))}</w:body></w:document>"
            ),
            Portfolios.With(
                $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 3_000))}</w:body></w:document>"
            ),
            Portfolios.Docx(Portfolios.Words("3 March 2024"))[..400],
            "PK"u8.ToArray(),
            [0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3],
            "%PDF-1.7"u8.ToArray(),
            [.. "words"u8, 0, 1, 2],
            new byte[6 << 20],
        ];

        Assert.All(files, file =>
            Assert.EndsWith(".", Assert.IsType<PortfolioRefused>(PortfolioFile.Read(file)).Sentence, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Deep_nesting_and_broken_bytes_never_break_it()
    {
        var sound = Portfolios.Docx(
            Portfolios.Heading("3 March 2024"),
            Portfolios.Words("Words"),
            Portfolios.Table(["Date", "Notes"], ["4 March 2024", "More"])
        );
        var random = new Random(7);
        for (var time = 0; time < 500; time++)
        {
            var broken = (byte[])sound.Clone();
            for (var slip = 0; slip < 4; slip++)
            {
                broken[random.Next(broken.Length)] = (byte)random.Next(256);
            }
            Assert.True(PortfolioFile.Read(broken) is PortfolioRead or PortfolioRefused);
        }
    }

    [Fact]
    public async Task What_is_looked_at_is_kept_when_it_is_said_and_twice_doubles_nothing()
    {
        var robin = await site.Join();
        await Look(robin, Table);
        Assert.Equal("Look before you import", robin.Heading);
        Assert.Contains("Two new entries were found.", robin.Text, StringComparison.Ordinal);
        Assert.Contains("3 April 2024", robin.Text, StringComparison.Ordinal);
        Assert.Contains("Row 5", robin.Text, StringComparison.Ordinal);
        var looking = robin.Address;
        await Count(robin, 0);

        await robin.Open(looking);
        await robin.Submit(robin.Form($"{looking}/entries").Forge("keep", "0"));
        Assert.Contains("One entry came in.", robin.Text, StringComparison.Ordinal);
        await Count(robin, 1);

        await Look(robin, Table);
        Assert.Contains("One new entry was found. One is here already", robin.Text, StringComparison.Ordinal);
        var form = robin.Form($"{robin.Address}/entries");
        await robin.Submit(form);
        await robin.Submit(form);
        Assert.Contains("One entry came in.", robin.Text, StringComparison.Ordinal);
        await Count(robin, 2);

        // What was changed here since, or deleted here, does not come again.
        await robin.Open(robin.Page.QuerySelector("article h3 a")!.GetAttribute("href")!);
        var address = robin.Address;
        await robin.Open($"{address}/change");
        await robin.Submit(changed => changed.Fill("learnt", "Changed since"), address);
        await Look(robin, Table);
        Assert.Contains("nothing new", robin.Text, StringComparison.Ordinal);
        await robin.Open($"{address}/delete");
        await robin.Submit(action: $"{address}/deletions");
        await Look(robin, Table);
        Assert.Contains("nothing new", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_is_pasted_and_one_without_a_day_is_not_lost()
    {
        var robin = await site.Join();
        await robin.Open("/diary/import");
        await robin.Submit(form => form.Fill("text", "words without a day"), "/diary/imports");
        Assert.NotNull(robin.Page.QuerySelector(".govuk-error-summary"));
        Assert.Equal("words without a day", robin.Form("/diary/imports")["text"]);
        await robin.Submit(form => form.Fill("text", "3 March 2024\nI rang back"), "/diary/imports");
        await robin.Submit(action: $"{robin.Address}/entries");
        Assert.Contains("One entry came in.", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_step_has_an_address_that_can_be_opened_again()
    {
        var robin = await site.Join();
        await robin.Open("/diary/import");
        await robin.Submit(action: "/diary/imports");
        Assert.Equal("/diary/import?said=nothing", robin.Address);
        Assert.Contains("Choose a file, or paste a text.", robin.Text, StringComparison.Ordinal);

        await robin.Submit(form => form.Fill("text", "words without a day"), "/diary/imports");
        var refused = robin.Address;
        await robin.Submit(form => form.Fill("text", "3 March 2024\nI rang back"), "/diary/imports");
        var looking = robin.Address;
        await robin.Open(refused);
        Assert.Equal("words without a day", robin.Form("/diary/imports")["text"]);
        Assert.Contains("One entry to look at", robin.Text, StringComparison.Ordinal);

        await robin.Open(looking);
        Assert.Equal("Look before you import", robin.Heading);
        await robin.Submit(action: $"{looking}/entries");
        await robin.Open(looking);
        await robin.Open(looking);
        Assert.Contains("One entry came in.", robin.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("I rang back", robin.Text, StringComparison.Ordinal);
        await Count(robin, 1);
    }

    [Fact]
    public async Task What_waits_is_thrown_away_by_a_press_and_its_address_leads_to_the_diary()
    {
        var robin = await site.Join();
        await Look(robin, "date,notes\n3 March 2024,Words");
        var looking = robin.Address;
        await robin.Submit(robin.Form($"{looking}/entries").To($"{looking}/deletions"));
        Assert.Contains("Nothing of what you looked at came in", robin.Text, StringComparison.Ordinal);
        await robin.Open(looking);
        Assert.Equal("/diary?said=import-gone", robin.Address);
        await Count(robin, 0);
    }

    [Fact]
    public async Task Three_wait_at_most_and_none_for_more_than_a_week()
    {
        await using var alone = new RunningSite();
        var robin = await alone.Join();
        for (var day = 1; day <= 4; day++)
        {
            await Look(robin, $"date,notes\n{day} March 2024,Words");
        }
        await robin.Open("/diary/import");
        Assert.Equal(3, robin.Page.QuerySelectorAll("section[aria-labelledby=waiting] li").Length);
        await robin.Open("/account/my-data/copies");
        using (var zip = new ZipArchive(await robin.Answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken)))
        using (var json = new StreamReader(zip.GetEntry("diary.json")?.Open() ?? Stream.Null))
        {
            Assert.Contains("Brought in, not kept yet", await json.ReadToEndAsync(TestContext.Current.CancellationToken));
        }

        alone.Clock.Advance(PendingImport.Waits + TimeSpan.FromHours(1));
        await robin.Open("/diary");
        await robin.Open("/diary/import");
        Assert.Null(robin.Page.GetElementById("waiting"));
    }

    [Fact]
    public async Task A_place_that_is_none_brings_nothing_in()
    {
        var robin = await site.Join();
        foreach (var forged in (string[])["", "7", "-1", "all", "99999999999999999999"])
        {
            await Look(robin, "date,notes\n3 March 2024,Words");
            await robin.Submit(robin.Form($"{robin.Address}/entries").Forge("keep", forged));
            Assert.Contains("No new entry came in.", robin.Text, StringComparison.Ordinal);
        }
        await Count(robin, 0);
    }

    [Fact]
    public async Task A_long_portfolio_is_looked_at_in_parts()
    {
        var robin = await site.Join();
        var rows = string.Concat(
            Enumerable.Range(0, 450).Select(day => $"{new DateOnly(2020, 1, 1).AddDays(day):dd'/'MM'/'yyyy},Words of day {day}\n")
        );
        await Look(robin, $"date,notes\n{rows}");
        Assert.Contains("400 new entries were found. 50 more do not fit on one page", robin.Text, StringComparison.OrdinalIgnoreCase);
        await robin.Submit(action: $"{robin.Address}/entries");
        await Look(robin, $"date,notes\n{rows}");
        Assert.Equal(50, robin.Page.QuerySelectorAll("input[name=keep]").Length);
    }

    private static async Task Look(Visitor robin, string file)
    {
        await robin.Open("/diary/import");
        await robin.Send(robin.Form("/diary/imports"), "file", Encoding.UTF8.GetBytes(file), "portfolio.csv");
    }

    private static async Task Count(Visitor robin, int entries)
    {
        await robin.Open("/diary");
        Assert.Equal(entries, robin.Page.QuerySelectorAll("main article").Length);
    }
}
