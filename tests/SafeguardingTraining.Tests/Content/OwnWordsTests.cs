using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Content;

/// <summary>The sentences are our own, and nobody real is in them.</summary>
public sealed class OwnWordsTests
{
    private const int LongestBorrowing = 11;

    /// <summary>The map of sources names sections by their titles.</summary>
    private const string Citations = "content/coverage.yaml";

    [Fact]
    public void No_twelve_words_in_a_row_are_taken_from_a_source_document()
    {
        var theirs = SourceRuns();

        var borrowed = Written
            .Files.Where(file => file != Citations)
            .SelectMany(file => Runs(Written.Body(file)).Where(run => theirs.Contains(Fingerprint(run))).Select(run => $"{file}: {run}"));

        Assert.True(theirs.Count > 10_000);
        Assert.Empty(borrowed);
    }

    [Fact]
    public void No_convicted_adult_and_no_real_worker_is_named_anywhere() =>
        Assert.All(Written.Files, file => Assert.False(NeverNamed.NamesAnAdult(Written.Whole(file)), file));

    [Fact]
    public void A_real_child_is_named_in_the_published_title_of_a_review_and_nowhere_else() =>
        Assert.All(Written.Files, file => Assert.False(NeverNamed.NamesAChild(WithoutTitles(Written.Whole(file))), file));

    [Fact]
    public void No_telephone_number_and_no_address_for_mail_stands_in_any_text() =>
        // The national lines are made of numbers, each with its source; NationalLinesTests holds them.
        Assert.All(Written.Files.Where(file => !file.EndsWith("national-lines.yaml", StringComparison.Ordinal)), file =>
            Assert.DoesNotMatch(@"\b0\d{3,4}[ -]?\d{3}[ -]?\d{3,4}\b|\b[\w.]+@[\w.]+\.\w+", Written.Whole(file))
        );

    /// <summary>
    /// Every run of twelve words in the source documents, as the first eight bytes of its SHA-256: the documents are not ours to publish.
    /// </summary>
    private static HashSet<ulong> SourceRuns() =>
        [
            .. File.ReadAllBytes(Checkout.At("tests/SafeguardingTraining.Tests/Content/source-runs.sha256"))
                .Chunk(8)
                .Select(bytes => BinaryPrimitives.ReadUInt64BigEndian(bytes)),
        ];

    private static ulong Fingerprint(string run) => BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(run)));

    private static string WithoutTitles(string text) =>
        string.Join(
            '\n',
            text.Split('\n')
                .Where(line =>
                    !line.TrimStart(' ', '-').StartsWith("title:", StringComparison.Ordinal)
                    && !line.TrimStart(' ', '-').StartsWith("document:", StringComparison.Ordinal)
                )
        );

    private static IEnumerable<string> Runs(string text)
    {
        var words = Written.Words(text);
        return Enumerable
            .Range(0, Math.Max(0, words.Count - LongestBorrowing))
            .Select(at => string.Join(' ', words.GetRange(at, LongestBorrowing + 1)));
    }
}
