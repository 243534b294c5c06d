using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Export;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Diary;

[Collection<SiteOfDiaries>]
public sealed class ExportTests(RunningSite site)
{
    private static readonly Entry Written = (
        Entries.Of("First line\n\nSecond *paragraph* < & > with a \u0001 control character.") with
        {
            Title = "Three pages",
            After = new AfterScenario(Guid.NewGuid(), "The spare key"),
            Learning = new LearningContext(
                EntrySource.Playthrough,
                ["PC-09"],
                90,
                true,
                Impact: "I ring back sooner.",
                Theme: CodeTheme.PreserveSafety
            ),
        }
    ).With(new PlannedAction("Ring the nurse", "Moira", Entries.Today, true, "She came."));

    /// <summary>An entry with a value in each field.</summary>
    private static readonly Entry Whole = new(
        Guid.CreateVersion7(),
        Entries.Today,
        "A title",
        new Reflection(
            "I learnt",
            "I wonder",
            [
                new PlannedAction("I will ring", "Moira", new DateOnly(2026, 12, 1), true, "She came")
                {
                    DoneOn = new DateOnly(2026, 11, 30),
                    LetGo = true,
                    Rests = true,
                },
            ]
        ),
        new LearningContext(EntrySource.Playthrough, ["PC-09"], 90, true, "I did", "It changes", "A peer said", CodeTheme.PreserveSafety),
        new AfterScenario(Guid.NewGuid(), "The spare key"),
        3
    )
    {
        Tags = ["recording"],
        Answers = Guid.NewGuid(),
    };

    [Fact]
    public async Task A_Word_document_is_whole_and_has_real_headings()
    {
        using var document = WordprocessingDocument.Open(
            await Taken(new ExportRequest(ExportFormat.Docx), Written, Entries.Of("Another")),
            isEditable: false
        );

        Assert.Empty(
            new OpenXmlValidator()
                .Validate(document, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Path?.XPath}: {error.Description}")
        );
        var body = document.MainDocumentPart!.Document.Body!;
        Assert.Equal(
            ["Three pages", "Another"],
            body.Elements<Paragraph>()
                .Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val == "Heading1")
                .Select(paragraph => paragraph.InnerText)
        );
        Assert.Contains("Second *paragraph* < & > with a  control character.", body.InnerText, StringComparison.Ordinal);
        Assert.Contains("What happened: She came.", body.InnerText, StringComparison.Ordinal);
        Assert.Equal("My diary", document.PackageProperties.Title);
    }

    [Fact]
    public async Task Markdown_keeps_marks_that_were_typed_as_text()
    {
        var text = await Text(new ExportRequest(ExportFormat.Markdown), Written);

        Assert.Contains(
            "## Three pages\n\n22 November 2026. After “The spare key”. 1 hour 30 minutes, participatory\n",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(@"Second \*paragraph\* \< & \>", text, StringComparison.Ordinal);
        Assert.Contains("### Practice points\n\nPC-09\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        SheetLayout.SocialWorkEngland,
        "### Impact on my practice and the people I work with\n\nI ring back sooner.\n",
        "### What I learnt\n\nFirst line"
    )]
    [InlineData(
        SheetLayout.Nmc,
        "### How I changed or improved my practice\n\nI ring back sooner.\n",
        "### How it is relevant to the Code\n\nPreserve safety\n"
    )]
    [InlineData(
        SheetLayout.Hcpc,
        "### What I learnt\n\nFirst line",
        "### How it benefits my practice and the people who use my service\n\nI ring back sooner.\n"
    )]
    public async Task Each_regulator_finds_the_same_words_under_its_own_headings(SheetLayout shape, string one, string other)
    {
        var text = await Text(new ExportRequest(ExportFormat.Markdown, shape), Written);

        Assert.Contains(one, text, StringComparison.Ordinal);
        Assert.Contains(other, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SheetLayout.Diary)]
    [InlineData(SheetLayout.SocialWorkEngland)]
    [InlineData(SheetLayout.Nmc)]
    [InlineData(SheetLayout.Hcpc)]
    public async Task Every_field_is_in_every_layout_and_nothing_is_said_of_what_is_not_written(SheetLayout shape)
    {
        var whole = await Text(new ExportRequest(ExportFormat.Markdown, shape), Whole);
        foreach (
            var words in (string[])
                [
                    "A title",
                    "22 November 2026",
                    "The spare key",
                    "I learnt",
                    "I wonder",
                    "I will ring",
                    "Moira",
                    "1 December 2026",
                    "She came",
                    "PC-09",
                    "1 hour 30 minutes",
                    "articipatory",
                    "I did",
                    "It changes",
                    "A peer said",
                    "Preserve safety",
                    "recording",
                ]
        )
        {
            Assert.Contains(words, whole, StringComparison.Ordinal);
        }

        var bare = await Text(new ExportRequest(ExportFormat.Markdown, shape), Entries.Of("Bare words"));
        Assert.DoesNotContain("not written", bare, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Tags", bare, StringComparison.Ordinal);
        Assert.DoesNotContain("Impact", bare, StringComparison.Ordinal);
        Assert.DoesNotContain("### Activity", bare, StringComparison.Ordinal);
        Assert.DoesNotContain("Nature of the activity", bare, StringComparison.Ordinal);
        Assert.DoesNotContain("Reflected on my own practice", bare, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExportFormat.Docx, SheetLayout.SocialWorkEngland, "cpd-social-work-england-2026-11-22.docx")]
    [InlineData(ExportFormat.Markdown, SheetLayout.Nmc, "cpd-nmc-2026-11-22.md")]
    [InlineData(ExportFormat.Docx, SheetLayout.Diary, "diary-2026-11-22.docx")]
    [InlineData(ExportFormat.Json, SheetLayout.Hcpc, "diary-2026-11-22.json")]
    public void A_file_is_called_by_whom_it_is_for_and_when(ExportFormat format, SheetLayout shape, string name) =>
        Assert.Equal(name, new ExportRequest(format, shape).FileName(Entries.Today));

    [Theory]
    [InlineData("Nmc")]
    [InlineData("Diary")]
    public async Task What_could_tell_who_somebody_is_is_shown_with_each_entry_before_it_is_exported(string shape)
    {
        var robin = await site.Join();
        foreach (var words in (string[])["I rang 0161 496 0123 about it", "I listened longer"])
        {
            await robin.Open("/diary/new");
            await robin.Submit(form => form.Fill("learnt", words), "/diary");
        }
        await robin.Open($"/diary/export?shape={shape}");

        Assert.Contains("1 of 2 may name somebody.", robin.Text, StringComparison.Ordinal);
        var shown = Assert.Single(robin.Page.QuerySelectorAll(".recognisable"));
        Assert.Contains("telephone numbers", shown.TextContent, StringComparison.Ordinal);
        Assert.Matches("^/diary/[0-9a-f-]{36}/change$", shown.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Equal(shape == "Nmc", robin.Page.QuerySelector("#only")?.HasAttribute("checked") ?? false);
    }

    [Theory]
    [InlineData("SocialWorkEngland")]
    [InlineData("Nmc")]
    [InlineData("Hcpc")]
    [InlineData("Diary")]
    public async Task An_entry_in_which_somebody_may_be_recognised_is_not_ticked_by_itself(string shape)
    {
        var robin = await site.Join();
        foreach (var words in (string[])["I listened longer", "Mrs Shanice Okoro rang 0161 496 0123"])
        {
            await robin.Open("/diary/new");
            await robin.Submit(form => form.Fill("learnt", words).Fill("impact", "I ring back").Fill("minutes", "30"), "/diary");
        }

        await robin.Open($"/diary/export?shape={shape}");

        Assert.Equal(["I listened longer"], Ticked(robin));
        Assert.Contains(
            "So it is not ticked.",
            Assert.Single(robin.Page.QuerySelectorAll(".recognisable")).TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("read it first", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_and_care_gets_every_dated_activity_in_the_list_and_those_that_were_ticked_in_full()
    {
        var robin = await site.Join();
        foreach (var (words, day) in new[] { ("The drawing", "3"), ("Shanice Okoro rang", "4"), ("The door", "5") })
        {
            await robin.Open("/diary/new");
            await robin.Submit(form => form.Fill("learnt", $"{words}\n{words} again").Fill("on", $"{day}/11/2026"), "/diary");
        }
        await robin.Open("/diary/export?shape=Hcpc&from=1/11/2026&to=30/11/2026");
        var door = robin.Page.QuerySelectorAll("input[name=ticked]")[0].GetAttribute("value")!;
        var form = robin.Form("/diary/copies").Fill("format", "Print");
        form.Tick("ticked", [door]);

        await robin.Submit(form);

        Assert.Equal(
            ["The drawing", "", "The door"],
            robin.Page.QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("td, th")[2].TextContent.Trim())
        );
        Assert.Equal("The door", Assert.Single(robin.Page.QuerySelectorAll("article h2")).TextContent);
        Assert.Contains("Three activities. One of them stands in full below", robin.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Okoro", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_regulator_can_be_given_no_more_than_it_asks_for()
    {
        var text = await Text(new ExportRequest(ExportFormat.Markdown, SheetLayout.Hcpc, OnlyAsked: true), Whole);

        Assert.Contains("It changes", text, StringComparison.Ordinal);
        Assert.DoesNotContain("I wonder", text, StringComparison.Ordinal);
        Assert.DoesNotContain("recording", text, StringComparison.Ordinal);
        Assert.DoesNotContain("A peer said", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_regulators_document_begins_with_a_cover_and_a_dated_list_with_its_time()
    {
        var text = await Text(
            new ExportRequest(ExportFormat.Markdown, SheetLayout.Nmc, Today: Entries.Today),
            Entries.Of("Alone", Entries.Today.AddDays(-9)) with
            {
                Learning = LearningContext.None with { Minutes = 30 },
            },
            Whole
        );

        Assert.StartsWith(
            """
            # Continuing professional development: Nursing and Midwifery Council (NMC)

            13 November 2026 to 22 November 2026

            Two activities, 2 hours, of which 1 hour 30 minutes together with others

            Exported on 22 November 2026

            ## List of activities

            | Date | Kind | Activity | Time | With others | The Code |
            | --- | --- | --- | --- | --- | --- |
            | 13 November 2026 | My own practice | Alone | 30 minutes |  |  |
            | 22 November 2026 | A scenario | A title | 1 hour 30 minutes | 1 hour 30 minutes | Preserve safety |
            | Altogether |  |  | 2 hours | 1 hour 30 minutes |  |

            ## Alone
            """.ReplaceLineEndings("\n"),
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task JSON_comes_back_with_every_field_as_it_was()
    {
        // Whoever adds a field to an entry gives it a value here.
        Assert.All(Values(DiaryJson.Bytes(Whole)), value => Assert.False(value is "" or "0" or "false" or "null" or "[]", value));
        var (robin, kim) = (await site.Join(), await site.Join("Kim Lee"));
        await Bring(robin, Encoding.UTF8.GetBytes($"[{Encoding.UTF8.GetString(DiaryJson.Bytes(Whole))}]"));
        await robin.Open("/diary/copies?format=Json");
        var json = await robin.Answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        await Bring(kim, json);
        await kim.Open("/diary/copies?format=Json");

        Assert.Equal(json, await kim.Answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        // A playthrough stays on the site it was played on.
        var after = Whole.After! with { PlaythroughId = null };
        Assert.Equal(
            $"[\n{Encoding.UTF8.GetString(DiaryJson.Bytes(Whole with { After = after, Version = 1 }))}\n]\n",
            Encoding.UTF8.GetString(json)
        );
    }

    [Fact]
    public async Task Entries_are_chosen_by_tag_beside_their_days_and_no_tag_stands_in_the_address()
    {
        var robin = await site.Join();
        foreach (var (title, tags) in new[] { ("The drawing", "supervision"), ("The letter", "recording") })
        {
            await robin.Open("/diary/new");
            await robin.Submit(form => form.Fill("title", title).Fill("learnt", "A good deal").Fill("tags", tags), "/diary");
        }
        await robin.Open("/diary/export");
        var tag = robin.Page.QuerySelectorAll("select[name=tag] option").Single(one => one.TextContent == "supervision (1)");

        await robin.Open($"/diary/export?tag={tag.GetAttribute("value")}");

        Assert.Equal(["The drawing"], Ticked(robin));
        Assert.DoesNotContain("supervision", robin.Address, StringComparison.Ordinal);
        await robin.Open($"/diary/copies?format=Markdown&tag={tag.GetAttribute("value")}");
        var text = await robin.Answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("The drawing", text, StringComparison.Ordinal);
        Assert.DoesNotContain("The letter", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_to_print_can_be_returned_to_with_the_entries_that_were_ticked()
    {
        var robin = await site.Join();
        foreach (var title in (string[])["The drawing", "The letter", "The door"])
        {
            await robin.Open("/diary/new");
            await robin.Submit(form => form.Fill("title", title).Fill("learnt", "A good deal"), "/diary");
        }
        await robin.Open("/diary/export");
        var form = robin.Form("/diary/copies").Fill("format", "Print");
        var ticked = robin.Page.QuerySelectorAll("input[name=ticked]").Select(box => box.GetAttribute("value")!).Skip(1).ToList();
        form.Tick("ticked", ticked);

        await robin.Submit(form);
        var address = robin.Address;
        await robin.Open("/help");
        await robin.Open(address);

        Assert.StartsWith("/diary/copies?", address, StringComparison.Ordinal);
        Assert.Contains("The letter", robin.Text, StringComparison.Ordinal);
        Assert.Contains("The drawing", robin.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("The door", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_of_two_hundred_entries_fit_into_an_address_and_name_no_other()
    {
        var entries = Enumerable.Range(0, 200).Select(number => Entries.Of($"{number}")).ToList();
        var diary = Diaries.Of([.. entries, Entries.Of("Another")]);

        var marks = EntryMarks.Of(entries.Select(entry => entry.Id));

        Assert.InRange(marks.Length, 1, 1_700);
        Assert.Equal(entries.Select(entry => entry.Id).ToHashSet(), EntryMarks.Find(marks, diary));
        Assert.Empty(EntryMarks.Find("no marks!", diary));
    }

    [Fact]
    public void A_period_ticked_entries_or_all_of_it_is_exported_the_oldest_first()
    {
        var (old, recent) = (Entries.Of("Old", Entries.Today.AddYears(-1)), Entries.Of("Recent"));
        var diary = Diaries.Of(recent, old);

        Assert.Equal(["Old", "Recent"], new ExportRequest(ExportFormat.Json).Of(diary).Select(entry => entry.Heading));
        Assert.Equal(["Recent"], new ExportRequest(ExportFormat.Json, From: Entries.Today).Of(diary).Select(entry => entry.Heading));
        Assert.Equal(["Old"], new ExportRequest(ExportFormat.Json, To: Entries.Today.AddDays(-1)).Of(diary).Select(entry => entry.Heading));
        Assert.Equal(
            ["Old"],
            new ExportRequest(ExportFormat.Json, Chosen: new HashSet<Guid> { old.Id }).Of(diary).Select(entry => entry.Heading)
        );
        Assert.Empty(new ExportRequest(ExportFormat.Json, Chosen: new HashSet<Guid> { Guid.NewGuid() }).Of(diary));
    }

    [Fact]
    public void A_regulators_own_period_is_chosen_and_what_it_asks_for_is_ticked()
    {
        var (old, recent) = (Entries.Of("Old", Entries.Today.AddYears(-2)), Entries.Of("Recent"));
        var model = ExportModel.Of(
            Diaries.Of(recent, old, Entries.Of("Older", Entries.Today.AddDays(-3)), Entries.Of("Oldest", Entries.Today.AddDays(-4))),
            new ExportQuery(Shape: SheetLayout.SocialWorkEngland),
            Entries.Today
        );

        Assert.Equal((new DateOnly(2025, 12, 1), new DateOnly(2026, 11, 30)), (model.From!.Value, model.To!.Value));
        Assert.Equal(
            [("Recent", true), ("Older", true), ("Oldest", false)],
            model.Choices.Select(one => (one.Entry.Heading, one.IsTicked))
        );
        Assert.Equal([2, 1], model.Registration!.Needs.Select(need => need.Missing));
    }

    [Fact]
    public async Task What_is_missing_is_said_before_and_what_is_ticked_is_exported()
    {
        var robin = await site.Join();
        foreach (var words in (string[])["One bat", "Two bats", "Three bats"])
        {
            await robin.Open("/diary/new");
            await robin.Submit(form => form.Fill("learnt", words), "/diary");
        }
        await robin.Open("/diary/export?shape=SocialWorkEngland");
        Assert.Contains("What is missing", robin.Text, StringComparison.Ordinal);
        Assert.Contains("“What it changes, and for whom” and “What I learnt from a colleague”", robin.Text, StringComparison.Ordinal);
        Assert.Equal(2, robin.Page.QuerySelectorAll("input[name=ticked][checked]").Length);
        await robin.Submit(robin.Form("/diary/copies").Forge("format", "Markdown"));
        var text = await robin.Answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, text.Split("\n## ").Length - 2);
        Assert.DoesNotContain("One bat", text, StringComparison.Ordinal);

        await robin.Open("/diary/export");
        await robin.Submit(robin.Form("/diary/copies").Clear("ticked"));
        Assert.Equal(HttpStatusCode.BadRequest, robin.Status);
        Assert.Contains("Tick at least one entry.", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_written_while_it_is_read_and_one_entry_at_a_time()
    {
        var made = 0;
        using var reader = new Counting(() => made);

        await new ExportRequest(ExportFormat.Docx).Write(
            Enumerable
                .Range(0, 3000)
                .Select(number =>
                {
                    made++;
                    return Entries.Of($"{number} {Guid.NewGuid()} {new string((char)('a' + number % 26), 500)}{Guid.NewGuid()}");
                }),
            reader,
            TestContext.Current.CancellationToken
        );

        Assert.InRange(reader.MadeAtFirstWords, 1, 1000);
    }

    [Fact]
    public async Task A_diary_moves_to_another_account_by_JSON_and_twice_doubles_nothing()
    {
        var robin = await site.Join();
        await robin.Open("/diary/new");
        await robin.Submit(
            form => form.Fill("learnt", "児童 < & > \"words\"").Fill("what-1", "Ring").Fill("return-1", "2026-12-01"),
            "/diary"
        );
        await robin.Open("/diary/copies?format=Json");
        Assert.Equal("application/json", robin.Answer.Content.Headers.ContentType?.MediaType);
        Assert.True(robin.Answer.Headers.CacheControl is { NoStore: true });
        var json = await robin.Answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var kim = await site.Join("Kim Lee");
        await Bring(kim, json);
        Assert.Contains("One entry came in.", kim.Text, StringComparison.Ordinal);
        await Bring(kim, json);
        Assert.Contains("One was here already", kim.Text, StringComparison.Ordinal);
        await kim.Open("/diary");
        Assert.Single(kim.Page.QuerySelectorAll("main article"));
        await kim.Open("/diary/copies?format=Json");
        Assert.Equal(json, await kim.Answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("not json at all", "no line begins with a day")]
    [InlineData("{}", "This is no JSON file")]
    [InlineData("", "Choose a file, or paste a text.")]
    [InlineData("[1, 2]", "This is no JSON file")]
    public async Task A_file_that_is_no_diary_changes_nothing_and_says_so(string file, string why)
    {
        var robin = await site.Join();
        await Bring(robin, Encoding.UTF8.GetBytes(file));
        Assert.Contains(why, robin.Page.QuerySelector(".govuk-error-summary")?.TextContent, StringComparison.Ordinal);
        Assert.Contains(why, (await robin.Open(robin.Address)).Text, StringComparison.Ordinal);
        await robin.Open("/diary");
        Assert.Empty(robin.Page.QuerySelectorAll("main article"));
    }

    [Fact]
    public async Task Entries_that_are_none_are_counted_and_the_good_ones_come_in()
    {
        var robin = await site.Join();
        var good = JsonSerializer.Serialize(Written, DiaryJson.Options);
        await Bring(
            robin,
            Encoding.UTF8.GetBytes(
                $$"""[{{good}}, null, {"id": "{{Guid.NewGuid()}}"}, {{good.Replace("Ring the nurse", new string('x', 20_001), StringComparison.Ordinal).Replace($"{Written.Id}", $"{Guid.NewGuid()}", StringComparison.Ordinal)}}]"""
            )
        );
        Assert.Contains("One entry came in. Three could not be read as entries.", robin.Text, StringComparison.Ordinal);
        await robin.Open("/diary");
        Assert.Contains("Three pages", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_printed_and_said_plainly_before_it_is_taken()
    {
        var robin = await site.Join();
        await robin.Open("/diary/new");
        await robin.Submit(form => form.Fill("learnt", "A good deal"), "/diary");
        var entry = robin.Address.Split('/')[^1];
        await robin.Open("/diary/export");
        foreach (
            var word in new[]
            {
                "no longer locked",
                "no names",
                "court or a regulator can in some circumstances require notes",
                "not the case record",
                "not a way to report a worry",
            }
        )
        {
            Assert.Contains(word, robin.Text, StringComparison.Ordinal);
        }
        await robin.Open($"/diary/copies?format=Print&entry={entry}&shape=Nmc");
        Assert.Contains("A good deal", robin.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await robin.Open("/diary/copies?from=yesterday")).Status);
        var kim = await site.Join("Kim Lee");
        Assert.Equal(HttpStatusCode.NotFound, (await kim.Open($"/diary/copies?format=Print&entry={entry}")).Status);
    }

    private static IEnumerable<string> Values(byte[] json) => Values(JsonDocument.Parse(json).RootElement);

    private static IEnumerable<string> Values(JsonElement element) =>
        element.ValueKind switch
        {
            // The open actions are told from the actions, and nothing is read from them.
            JsonValueKind.Object => element.EnumerateObject().Where(one => one.Name != "openActions").SelectMany(one => Values(one.Value)),
            JsonValueKind.Array when element.GetArrayLength() > 0 => element.EnumerateArray().SelectMany(Values),
            JsonValueKind.Array => ["[]"],
            JsonValueKind.String => [element.GetString()!],
            _ => [element.GetRawText()],
        };

    private static async Task<MemoryStream> Taken(ExportRequest copy, params Entry[] entries)
    {
        var taken = new MemoryStream();
        await copy.Write(entries, taken, TestContext.Current.CancellationToken);
        taken.Position = 0;
        return taken;
    }

    private static async Task<string> Text(ExportRequest copy, params Entry[] entries) =>
        Encoding.UTF8.GetString((await Taken(copy, entries)).ToArray());

    private static async Task Bring(Visitor visitor, byte[] file)
    {
        await visitor.Open("/diary/import");
        await visitor.Send(visitor.Form("/diary/imports"), "file", file, "diary.json");
    }

    /// <summary>A reader far away: it notes how much had been laid out when the first words of the document arrived.</summary>
    private sealed class Counting(Func<int> made) : MemoryStream
    {
        private const int PartsBeforeTheDocument = 3000;

        public int MadeAtFirstWords { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Note();
            return base.WriteAsync(buffer, cancellationToken);
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            Note();
            base.Write(buffer, offset, count);
        }

        private void Note() =>
            MadeAtFirstWords = MadeAtFirstWords == 0 && Length > PartsBeforeTheDocument && made() > 0 ? made() : MadeAtFirstWords;
    }

    private static IEnumerable<string> Ticked(Visitor visitor) =>
        visitor
            .Page.QuerySelectorAll("input[name=ticked][checked]")
            .Select(box => box.ParentElement!.QuerySelector("label")!.ChildNodes[0].TextContent.Trim());
}
