using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Host.Features.Support;

/// <summary>Helplines for the whole country, as <c>content/national-lines.yaml</c> has them, each with its source and the day it was checked.</summary>
/// <param name="Problems">What could not be read, with file and line; a line with a slip in it is not shown.</param>
public sealed record NationalLines(IReadOnlyList<NationalLine> All, IReadOnlyList<Problem> Problems)
{
    private const string Name = "national-lines.yaml";

    /// <summary>Reads the file. One that is missing has no lines.</summary>
    public static NationalLines Read(string contentFolder) => Read(ContentTexts.In(contentFolder));

    /// <inheritdoc cref="Read(string)"/>
    public static NationalLines Read(ContentTexts texts) => texts.Once(Made);

    private static NationalLines Made(ContentTexts texts)
    {
        var problems = new List<Problem>();
        if (texts.Find(Name, "lines", problems) is not { } text || new YamlFile($"content/{Name}", problems).Read(text) is not { } map)
        {
            return new NationalLines([], problems);
        }
        map.Needs("lines");
        var lines = new List<NationalLine>();
        foreach (var written in map.Maps("lines"))
        {
            if (LineIn(written, problems) is not { } line)
            {
                continue;
            }
            if (lines.Exists(one => one.Name == line.Name))
            {
                written.Report("name", "id-repeated", $"A line called \"{line.Name}\" stands in this file already.");
            }
            lines.Add(line);
        }
        map.Close();
        return new NationalLines(lines, problems);
    }

    /// <summary>A wrong number is worse than none: a line of which anything is missing or misspelt is left out, and told to the author.</summary>
    private static NationalLine? LineIn(YamlMap map, List<Problem> problems)
    {
        var before = problems.Count;
        var line = new NationalLine(
            map.Prose("name"),
            map.Prose("for"),
            map.Word("reach"),
            map.WordOrNone("hours"),
            map.Word("site"),
            map.Word("source"),
            map.Date("checked")
        );
        map.Close();
        if (
            line.Site.Length > 0
            && (line.Site.Contains("://", StringComparison.Ordinal) || !ContentLinks.IsOnTheWeb($"https://{line.Site}"))
        )
        {
            map.Report("site", "link", $"site is an address without https://, such as www.samaritans.org, not \"{line.Site}\".");
        }
        if (line.Source.Length > 0 && !ContentLinks.IsOnTheWeb(line.Source))
        {
            map.Report(
                "source",
                "link",
                $"source is the whole address of a page, such as https://www.samaritans.org/, not \"{line.Source}\"."
            );
        }
        return problems.Count == before ? line : null;
    }
}

/// <summary>One helpline.</summary>
/// <param name="Reach">A telephone number, or how else it is reached, such as "text SHOUT to 85258".</param>
/// <param name="Hours">When somebody answers; null when its source does not say.</param>
/// <param name="Site">Its own address on the web, without the scheme.</param>
/// <param name="Source">The page on which number and hours were read.</param>
/// <param name="CheckedOn">The day on which they were.</param>
public sealed record NationalLine(string Name, string For, string Reach, string? Hours, string Site, string Source, DateOnly CheckedOn)
{
    /// <summary>The number as a telephone dials it; null where it is a text message or an address.</summary>
    public string? Dialled =>
        Reach.All(sign => char.IsAsciiDigit(sign) || sign == ' ') ? Reach.Replace(" ", "", StringComparison.Ordinal) : null;
}

/// <summary>Checks the national lines.</summary>
internal sealed class NationalLinesCheck : IContentCheck
{
    public IReadOnlyList<Problem> Problems(ContentTexts texts) => NationalLines.Read(texts).Problems;
}
