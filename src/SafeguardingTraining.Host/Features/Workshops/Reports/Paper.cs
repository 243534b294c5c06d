using System.Collections.Immutable;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>
/// The whole workshop on paper: for a room without phones, or a morning without a network. A story on the rail follows the first of the
/// authors' options from scene to scene and tells what comes of the others; one that branches has a sheet for each scene, and says after
/// each option which sheet comes next.
/// </summary>
/// <param name="Cards">Every agency's pieces, dealt as if somebody sat with each agency in play.</param>
/// <param name="Injects">Pieces that are the facilitator's to bring in.</param>
/// <param name="Large">Set in large print.</param>
public sealed record Paper(
    Guid Id,
    WorkshopPlan Plan,
    string Code,
    Scenario Scenario,
    IReadOnlyList<PaperScene> Scenes,
    IReadOnlyList<PaperCard> Cards,
    IReadOnlyList<Piece> Injects,
    bool Large
)
{
    private const int MostTurns = 60;

    public static Paper Of(Workshop workshop, Scenario scenario, bool large)
    {
        var everyone = workshop.Plan.Agencies.Aggregate(Workshop.Unopened(workshop.Id) with { Plan = workshop.Plan }, (room, agency) =>
            room.Apply(new EventPlace(room.Version + 1, default, SeatFor(agency, room.Seats.Count + 1)))
        );
        var dealt = everyone with { Table = everyone.Table with { Holders = everyone.Deal(scenario).ToImmutableDictionary() } };
        return new Paper(
            workshop.Id,
            workshop.Plan,
            workshop.Code,
            scenario,
            scenario.Strands.Count > 0 ? PaperSheets.Of(scenario, workshop.Plan.Role, workshop.Plan.Seed) : ScenesOf(workshop, scenario),
            [
                .. workshop.Plan.Agencies.Select(agency => new PaperCard(
                    Agencies.NameOf(agency),
                    [.. scenario.Pieces.Where(piece => dealt.HolderOf(piece) == agency).OrderBy(piece => piece.Date)],
                    [.. scenario.OpenQuestions.Where(question => question.Agency.Code == agency).Select(question => question.Text)]
                )),
            ],
            [.. scenario.Pieces.Where(piece => dealt.HolderOf(piece) == PieceHoldings.Facilitator)],
            large
        );
    }

    private static SeatTaken SeatFor(string agency, int number) => new(number, SeatKind.Proxy, agency, null, null, 1, "", "", null, false);

    private static List<PaperScene> ScenesOf(Workshop workshop, Scenario scenario)
    {
        var reader = Reader.Start(scenario, workshop.Plan.Role, workshop.Plan.Seed);
        var scenes = new List<PaperScene>();
        for (var turn = 0; turn < MostTurns; turn++)
        {
            scenes.Add(PaperScene.Of(reader));
            if (reader.Position.Decision is not { } decision || !reader.Take(new TakenChoice(decision.Options.Min(option => option.Index))))
            {
                break;
            }
        }
        return scenes;
    }
}

/// <param name="Options">Each with what comes of it; empty where the story only goes on.</param>
public sealed record PaperScene(
    SceneTitle Scene,
    IReadOnlyList<Passage> Outcome,
    IReadOnlyList<Passage> Story,
    string Question,
    IReadOnlyList<PaperOption> Options,
    Ending? Ending
)
{
    /// <summary>Stands for the ending where sheets are counted.</summary>
    internal const string EndingKey = "ending";

    /// <summary>What each strand of the ending can come to, to read the one that fits; none where the story has no strands.</summary>
    public IReadOnlyList<PaperStrand> Strands { get; init; } = [];

    /// <summary>The clock, where time can be spent.</summary>
    public Hub? Hub { get; init; }

    internal static PaperScene Of(Reader reader)
    {
        var position = reader.Position;
        var isPlain = position.Decision is null or { IsPlain: true };
        return new PaperScene(
            position.Scene,
            position.Outcome,
            position.Story,
            position.Decision?.Question ?? "",
            isPlain ? [] : [.. (position.Decision?.Options ?? []).Select((option, place) => Ahead(reader, option, place))],
            position.Ending
        )
        {
            Hub = position.Hub,
        };
    }

    private static PaperOption Ahead(Reader reader, Option option, int place)
    {
        var ahead = reader.Fork();
        ahead.Take(new TakenChoice(option.Index));
        var outcome = ahead.Position.Outcome.Count > 0 ? ahead.Position.Outcome : ahead.Position.Story;
        return new PaperOption((char)('A' + place), WorkshopStory.Timed(option).Text, outcome);
    }
}

/// <param name="Outcome">What comes of it; where it leads straight into another scene, that has a sheet of its own.</param>
public sealed record PaperOption(char Letter, string Text, IReadOnlyList<Passage> Outcome)
{
    /// <summary>The sheets that may come next, by number; none where the next one follows by itself.</summary>
    public IReadOnlyList<int> Then { get; init; } = [];
}

/// <summary>One strand of the ending in one of its states.</summary>
public sealed record PaperStrand(Strand Strand, StrandState State, IReadOnlyList<Passage> Story);

public sealed record PaperCard(string Agency, IReadOnlyList<Piece> Pieces, IReadOnlyList<string> Asks);
