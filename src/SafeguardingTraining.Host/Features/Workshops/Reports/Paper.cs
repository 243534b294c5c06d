using System.Collections.Immutable;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>
/// The whole workshop on paper: for a room without phones, or a morning without a network. The script follows the first of the
/// authors' options from scene to scene and tells what comes of the others.
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
            ScenesOf(workshop, scenario),
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
        );
    }

    private static PaperOption Ahead(Reader reader, Option option, int place)
    {
        var ahead = reader.Fork();
        ahead.Take(new TakenChoice(option.Index));
        var outcome = ahead.Position.Outcome.Count > 0 ? ahead.Position.Outcome : ahead.Position.Story;
        return new PaperOption((char)('A' + place), option.Text, outcome);
    }
}

public sealed record PaperOption(char Letter, string Text, IReadOnlyList<Passage> Outcome);

public sealed record PaperCard(string Agency, IReadOnlyList<Piece> Pieces, IReadOnlyList<string> Asks);
