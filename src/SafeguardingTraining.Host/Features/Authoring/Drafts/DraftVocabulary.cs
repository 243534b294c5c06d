using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>What the text of a draft can name, each with what it means.</summary>
public sealed partial record DraftVocabulary(
    IReadOnlyList<KnownName> Points,
    IReadOnlyList<KnownName> People,
    IReadOnlyList<KnownName> Pieces,
    IReadOnlyList<KnownName> Roles,
    IReadOnlyList<KnownStrand> Strands,
    IReadOnlyList<KnownName> Agencies,
    IReadOnlyList<KnownTag> Tags
)
{
    // People and pieces are known while the story has an error, too.
    private const string EmptyStory = "-> END\n";

    internal static async Task<DraftVocabulary> Of(ContentPackage package, DraftReadings readings, PracticePointCatalogue points)
    {
        var entry = await readings.Compiled(package.With("story.ink", EmptyStory));
        var scenario = (entry as CatalogueEntry.Available)?.Scenario;
        return new DraftVocabulary(
            [
                .. points.Points.Select(point => new KnownName(point.Id, point.Title, FirstSentence(point.Body))
                {
                    Group = point.Group.Name,
                }),
            ],
            [.. (scenario?.Family.People ?? []).Select(person => new KnownName(person.Short, person.Name, person.Is))],
            [.. (scenario?.Pieces ?? []).Select(KnownPiece)],
            [.. (scenario?.Roles ?? []).Select(role => new KnownName(role.Id, role.Name, role.Desk))],
            [.. (scenario?.Strands ?? []).Select(KnownStrand.Of)],
            [.. Agency.All.Select(agency => new KnownName(agency.Code, agency.Name, ""))],
            KnownTag.All
        );
    }

    private static KnownName KnownPiece(Piece piece) =>
        new(piece.Id, piece.Title, piece.Text)
        {
            Group = string.Create(CultureInfo.InvariantCulture, $"{piece.Agency.Name}, {piece.Date:d MMMM}"),
        };

    // A point begins with a heading of its own in bold; what it says begins behind that.
    private static string FirstSentence(string html)
    {
        var text = WebUtility.HtmlDecode(Element().Replace(Heading().Replace(html, "", 1), "")).Trim();
        return SentenceEnd().Match(text) is { Success: true } end ? text[..(end.Index + 1)] : text;
    }

    [GeneratedRegex("<strong>.*?</strong>", RegexOptions.Singleline, 1_000)]
    private static partial Regex Heading();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1_000)]
    private static partial Regex Element();

    [GeneratedRegex(@"[.!?](?=\s)", RegexOptions.None, 1_000)]
    private static partial Regex SentenceEnd();
}

/// <summary>Something with a name that a tag can hold.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Says">What it means; may be empty.</param>
public sealed record KnownName(string Name, string Title, string Says)
{
    /// <summary>Among what it stands, such as an agency and a day; may be empty.</summary>
    public string Group { get; init; } = "";
}

/// <summary>A strand of the ending with what it can come to.</summary>
public sealed record KnownStrand(string Name, string Title, IReadOnlyList<KnownName> States)
{
    internal static KnownStrand Of(Strand strand) =>
        new(strand.Id, strand.Name, [.. strand.States.Select(state => new KnownName(state.Id, state.Title, state.Words))]);
}

/// <summary>One of our tags.</summary>
/// <param name="Example">As somebody would write it.</param>
/// <param name="On">Where it stands: "line", "option" or "outcome".</param>
/// <param name="Says">What it does, in a sentence.</param>
public sealed record KnownTag(string Name, string Example, string On, string Says)
{
    /// <summary>In the order in which a story comes to need them.</summary>
    public static IReadOnlyList<KnownTag> All { get; } =
    [
        new("scene", "# scene: the-bench The bench", "line", "A new scene begins: a short id in small letters, then its title."),
        new("day", "# day: 1", "line", "The day of the story, from 1."),
        new("date", "# date: 3 March", "line", "The date, for a story that goes by dates."),
        new("time", "# time: 9.10 am", "line", "The time of day, in words of your own."),
        new("role", "# role: teacher", "line", "Only this role comes to this scene. Repeat it for two."),
        new("speaker", "# speaker: Ruby", "line", "Who says this line: somebody from People."),
        new("piece", "# piece: three-notes", "line", "From this line on the learner holds this piece."),
        new("child", "# child: Ruby's bench", "line", "This line is the child's own day, with a heading for it."),
        new("decide", "# decide: What do you do?", "line", "The question above the options. It stands on the last line before them."),
        new("closed", "# closed: The surgery > It shut at noon.", "line", "A door that closed, and what closed it, for looking back."),
        new("clock", "# clock: 13:45", "line", "Time can be spent from this scene on; this is what time it is."),
        new("until", "# until: 15:00 The meeting is at three.", "line", "When the time is over, and a sentence for that."),
        new("ending", "# ending: Friday", "line", "The first line of an ending, with a title that is no verdict."),
        new("strand", "# strand: child waves", "line", "From this line on the ending tells this strand, in the state that it came to."),
        new("takes", "# takes: 25", "option", "How many minutes this visit takes."),
        new("detail", "# detail: Ten minutes by bus", "option", "A second, smaller line under a visit."),
        new("gone", "# gone: She has left for work.", "option", "Why a visit is no longer possible, for when it is not."),
        new(
            "write",
            "# write: Your first two sentences to her",
            "option",
            "The learner writes; what is asked for stands behind the colon."
        ),
        new("skip", "# skip", "option", "The way past this part. Every decision has one, and it is never counted."),
        new("did", "# did: You rang her back.", "outcome", "What was done, told back when the learner looks back."),
        new("point", "# point: PC-09", "outcome", "A practice point that this option exercises. Type a word of it to find it."),
        new("challenge", "# challenge: 1", "outcome", "How much it asks of somebody, from -2 to 2."),
        new("support", "# support: 1", "outcome", "How much it stands by somebody, from -2 to 2."),
        new("because", "# because: ...", "outcome", "Why somebody would do this: read only when looking back."),
        new("asks", "# asks: three-notes", "outcome", "This option asks for that piece."),
        new("shares", "# shares: three-notes > school", "outcome", "It shares that piece with that agency."),
        new("escalates", "# escalates: manager", "outcome", "A step up: talk, manager, formal or now."),
        new("turns", "# turns: trust rings", "outcome", "This act is one of those that set this strand; what it comes to may be left out."),
        new(
            "serious",
            "# serious: trust Nobody rang back",
            "outcome",
            "After this the best of that strand is out of reach, whatever follows."
        ),
        new("repair", "# repair: trust", "outcome", "An honest mending of that strand."),
    ];
}
