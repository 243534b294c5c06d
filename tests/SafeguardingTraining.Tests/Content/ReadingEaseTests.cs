namespace SafeguardingTraining.Tests.Content;

/// <summary>Plain enough for the end of a long day.</summary>
public sealed class ReadingEaseTests(ITestOutputHelper output)
{
    private const double Plain = 70;

    [Theory]
    [InlineData("content/briefings/")]
    [InlineData("content/help/")]
    [InlineData("content/practice-points/")]
    public void Every_text_is_plain_English(string folder)
    {
        var eases = Written
            .Files.Where(file => file.StartsWith(folder, StringComparison.Ordinal) && file.EndsWith(".md", StringComparison.Ordinal))
            .Select(file => (File: file[folder.Length..], Ease: ReadingEase.Of(Written.Body(file))))
            .OrderBy(one => one.Ease)
            .ToList();
        output.WriteLine(
            $"{folder} {eases.Count} files, Flesch {eases[0].Ease:F0} to {eases[^1].Ease:F0}, middle {eases[eases.Count / 2].Ease:F0}"
        );
        eases.ForEach(one => output.WriteLine($"{one.Ease, 6:F1} {one.File}"));

        Assert.All(eases, one => Assert.True(one.Ease >= Plain, $"{one.File}: {one.Ease:F0}"));
    }

    [Theory]
    [InlineData("cat", 1)]
    [InlineData("made", 1)]
    [InlineData("table", 2)]
    [InlineData("wanted", 2)]
    [InlineData("asked", 1)]
    [InlineData("safeguarding", 4)]
    public void Syllables_are_counted_nearly_right(string word, int syllables) =>
        Assert.InRange(ReadingEase.Syllables(word), syllables - 1, syllables + 1);
}
