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
public sealed class TakingAwayTests(RunningSite site)
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
        "### What I learnt from a peer\n\n*Not written yet.*\n"
    )]
    [InlineData(
        SheetLayout.Nmc,
        "### Nature of the activity\n\nRehearsed a scenario, “The spare key”, and reflected on it\n",
        "### How it is relevant to the Code\n\nPreserve safety\n"
    )]
    [InlineData(
        SheetLayout.Hcpc,
        "22 November 2026. 1 hour 30 minutes, participatory\n",
        "### How it benefits my practice and the people who use my service\n\nI ring back sooner.\n"
    )]
    public async Task Each_regulator_finds_the_same_words_under_its_own_headings(SheetLayout shape, string one, string other)
    {
        var text = await Text(new ExportRequest(ExportFormat.Markdown, shape), Written);

        Assert.Contains(one, text, StringComparison.Ordinal);
        Assert.Contains(other, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_a_single_entry_or_all_of_it_is_taken_the_oldest_first()
    {
        var (old, recent) = (Entries.Of("Old", Entries.Today.AddYears(-1)), Entries.Of("Recent"));
        var diary = Diaries.Of(recent, old);

        Assert.Equal(["Old", "Recent"], new ExportRequest(ExportFormat.Json).Of(diary).Select(entry => entry.Heading));
        Assert.Equal(["Recent"], new ExportRequest(ExportFormat.Json, From: Entries.Today).Of(diary).Select(entry => entry.Heading));
        Assert.Equal(["Old"], new ExportRequest(ExportFormat.Json, To: Entries.Today.AddDays(-1)).Of(diary).Select(entry => entry.Heading));
        Assert.Equal(["Old"], new ExportRequest(ExportFormat.Json, Entry: old.Id).Of(diary).Select(entry => entry.Heading));
        Assert.Empty(new ExportRequest(ExportFormat.Json, Entry: Guid.NewGuid()).Of(diary));
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
    [InlineData("not json at all")]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("[1, 2]")]
    public async Task A_file_that_is_no_diary_changes_nothing_and_says_so(string file)
    {
        var robin = await site.Join();
        await Bring(robin, Encoding.UTF8.GetBytes(file));
        Assert.Equal(HttpStatusCode.BadRequest, robin.Status);
        Assert.Contains("Choose a JSON file", robin.Text, StringComparison.Ordinal);
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
        await robin.Open("/diary/take-away");
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
        await visitor.Open("/diary/take-away");
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
}
