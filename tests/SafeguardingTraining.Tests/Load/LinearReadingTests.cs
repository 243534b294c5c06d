using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Export;
using SafeguardingTraining.Host.Features.Diary.Writing;
using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Features.People;
using SafeguardingTraining.Host.Features.People.Import;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Diary;
using SafeguardingTraining.Tests.Language;

namespace SafeguardingTraining.Tests.Load;

/// <summary>
/// Whatever somebody types, reading it costs what its length costs: twice the length is about twice the work, and the longest text of a
/// field is read in a moment.
/// </summary>
public sealed class LinearReadingTests
{
    private const int Longest = 20_000;
    private const double MostGrowth = 2.5;

    // A build for debugging leaves out what makes code quick.
    private static readonly double MostMilliseconds = typeof(LanguageReview)
        .Assembly.GetCustomAttribute<DebuggableAttribute>()
        ?.IsJITOptimizerDisabled
        is true
        ? 40
        : 20;

    // Below this a clock says more about the machine than about the work.
    private const double Floor = 3;

    // A machine that is busy with other things may be unlucky several times in a row; an algorithm that grows too fast always is.
    private const int Rounds = 25;

    private static readonly PracticePointSearch PointSearch = new(PracticePointCatalogue.Read(Checkout.At("content")));

    private static readonly Dictionary<string, Action<string>> Readers = new()
    {
        ["typography"] = text => Typography.Of(text),
        ["a line of a story"] = text => text.Story(),
        ["the language review"] = text => _ = LanguageReview.Of(text, Words.Lexicon).Fairer,
        ["identifying facts"] = text => IdentifyingFacts.Of(text),
        ["reading back"] = ReadBack,
        ["the search of a diary"] = text => new EntrySearch(text[..Math.Min(text.Length, 200)]).Finds(Entries.Of(text)),
        ["words and their slips"] = text =>
            SearchWords
                .Of("anxios supervisoin")
                .Forgiving([
                    [text],
                ])
                .In(text),
        ["words that stand everywhere"] = text => TextSnippet.Of(text, SearchWords.Of(text[..Math.Min(text.Length, 200)])),
        ["the search of practice points"] = text => PointSearch.Find(text),
        ["a diary as Markdown"] = AsMarkdown,
        ["Markdown"] = text => MarkdownProse.Of(text),
        ["a list of people"] = text => People($"name,email,agency,start date\n{text}"),
        ["the columns of a list of people"] = People,
        ["the form of an entry"] = Form,
    };

    public static TheoryData<string> Names => [.. Readers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Twice_the_length_is_about_twice_the_work(string reader)
    {
        var read = Readers[reader];
        var slow = HostileTexts
            .Pieces.Keys.Select(shape => (Shape: shape, Took: Took(read, shape)))
            .Where(one => Growth(one.Took) > MostGrowth)
            .Select(one =>
                $"{reader}, {one.Shape}: {string.Join(", ", one.Took.Select(took => $"{took:0.0}"))} ms for 2,500 to 20,000 characters"
            )
            .ToList();
        Assert.True(slow.Count == 0, string.Join('\n', slow));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_longest_text_of_a_field_is_read_in_a_moment(string reader)
    {
        var read = Readers[reader];
        var took = HostileTexts
            .Pieces.Keys.Select(shape => (Shape: shape, Took: Enough(read, HostileTexts.Of(shape, Longest))))
            .OrderByDescending(one => one.Took)
            .ToList();
        TestContext.Current.TestOutputHelper?.WriteLine($"{reader}: at most {took[0].Took:0.0} ms, for {took[0].Shape}");
        var slow = took.Where(one => one.Took > MostMilliseconds)
            .Select(one => $"{reader}, {one.Shape}: {one.Took:0.0} ms for {Longest:N0} characters")
            .ToList();
        Assert.True(slow.Count == 0, string.Join('\n', slow));
    }

    [Fact]
    public void Every_pattern_that_reads_what_people_write_gives_up_in_the_end()
    {
        // Whole files of authors and operators: they wait for nobody but themselves.
        string[] files = ["StorySource", "ScenarioSource", "SourceFile", "Briefing", "BackupManifest"];
        var endless =
            from type in typeof(LanguageReview).Assembly.GetTypes()
            where !files.Contains(type.Name)
            from method in type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly)
            where method.ReturnType == typeof(Regex) && method.GetParameters().Length == 0
            let pattern = (Regex)method.Invoke(null, null)!
            where pattern.MatchTimeout == Regex.InfiniteMatchTimeout && !pattern.Options.HasFlag(RegexOptions.NonBacktracking)
            select $"{type.Name}.{method.Name}";
        Assert.Empty(endless);
    }

    private static double Growth(double[] took) => took.Zip(took.Skip(1), (once, twice) => twice / Math.Max(once, Floor)).Max();

    // Measured again, and only downwards, while it looks worse than it may be.
    private static double[] Took(Action<string> read, string shape)
    {
        string[] texts = [.. new[] { 8, 4, 2, 1 }.Select(part => HostileTexts.Of(shape, Longest / part))];
        read(texts[0]);
        double[] took = [.. texts.Select(text => ProcessorTime.Least(() => read(text), 2))];
        for (var round = 1; round < Rounds && Growth(took) > MostGrowth; round++)
        {
            took = [.. texts.Zip(took, (text, least) => Math.Min(least, ProcessorTime.Least(() => read(text), 2)))];
        }
        return took;
    }

    private static double Enough(Action<string> read, string text)
    {
        var least = ProcessorTime.Least(() => read(text), 2);
        for (var round = 1; round < Rounds && least > MostMilliseconds; round++)
        {
            least = Math.Min(least, ProcessorTime.Least(() => read(text), 2));
        }
        return least;
    }

    // As a page does it: every button, every run of words and every warning.
    private static void ReadBack(string text)
    {
        var model = new ReadBackRequest(null, null, []).Read("words", "Words", text, Words.Lexicon);
        _ = model.Paragraphs.Sum(paragraph => paragraph.Count);
        _ = Enumerable.Range(1, model.Review.Marks.Count).Sum(number => model.Using(number, 0).Length);
    }

    private static void AsMarkdown(string text)
    {
        using var stream = new MemoryStream();
        new ExportRequest(ExportFormat.Markdown, SheetLayout.Diary, null, null, null)
            .Write([Entries.Of(text)], stream, TestContext.Current.CancellationToken)
            .GetAwaiter()
            .GetResult();
    }

    private static void People(string text) =>
        ImportFile.Read(System.Text.Encoding.UTF8.GetBytes(text), new Partnership([]), [], ImportAnswers.None, Guid.NewGuid());

    private static void Form(string text) =>
        EntryForm
            .Read(
                new FormCollection(
                    new Dictionary<string, StringValues>
                    {
                        [EntryForm.Title] = text,
                        [EntryForm.On] = text,
                        [EntryForm.Learnt] = text,
                        [EntryForm.Minutes] = text,
                        [EntryForm.What(1)] = text,
                        [EntryForm.Return(1)] = text,
                    }
                )
            )
            .Problems();
}
