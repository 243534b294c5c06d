using System.Collections.Immutable;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Scenarios;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>
/// Every story, every role, many ways through it, with somebody at every agency: no card tells what the story finds out scenes later.
/// </summary>
public sealed class PiecesAndScenesTests
{
    private const int PathsOfARole = 5;
    private const int LongestPath = 90;
    private const int Walks = 60;

    public static TheoryData<string> Slugs => AuthoredScenarioTests.Slugs;

    /// <summary>
    /// A piece is held when the story has come to its day and to the scene its author named, and no earlier than one scene before the
    /// first that tells it; what the family says, in no scene before. Only an opening card is older: dated before the story, and there from
    /// the first scene.
    /// </summary>
    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_piece_is_in_nobodys_hands_before_the_story_has_come_to_its_scene(string slug)
    {
        var scenario = Sample.Read(AuthoredScenarioTests.Files(slug));
        var paths = Paths(scenario).ToList();
        var toldIn = ToldIn(scenario);
        var early = new SortedSet<string>(StringComparer.Ordinal);
        var held = new HashSet<string>();
        foreach (var story in paths.SelectMany(path => path))
        {
            foreach (var piece in InAllHands(story))
            {
                held.Add(piece.Id);
                var (now, told) = (story.Position.Scene.Number, toldIn.GetValueOrDefault(piece.Id, 1));
                var isOpening =
                    piece.Date < scenario.Starts && (piece.From is null || PieceHoldings.ComesWith(scenario, piece)?.Number == 1);
                var isFamily = piece.Agency.Code == "family" && now < told;
                var isBefore = isFamily || (scenario.Strands.Count > 0 ? !isOpening : now < told - 1 && !isOpening);
                if (isBefore || piece.IsFetched || piece.Date > story.Today || (piece.From is { } from && !story.ScenesMet.Contains(from)))
                {
                    early.Add($"{piece.Id}, told in scene {told}, is held in scene {now}");
                }
            }
        }

        Assert.Empty(early);
        Assert.NotEmpty(held);
    }

    [Fact]
    public void Nobody_has_the_note_of_a_mark_before_the_mark_is_found()
    {
        var scenario = Sample.Read(AuthoredScenarioTests.Files("such-a-capable-couple"));
        var note = scenario.PieceOf("known-to-staff");

        Assert.Contains("Mark consistent with explanation", note?.Text, StringComparison.Ordinal);
        Assert.All(Paths(scenario).SelectMany(path => path), story => Assert.DoesNotContain(InAllHands(story), piece => piece == note));
    }

    [Theory]
    [InlineData("family")]
    [InlineData("social-care", "police")]
    [InlineData("police", "gp", "school")]
    [InlineData("health-visiting", "midwifery", "hospital")]
    [InlineData("housing", "adult-mental-health", "nursery", "early-help")]
    [InlineData("adult-social-care")]
    [InlineData("health-visiting", "midwifery", "gp", "hospital", "police", "social-care", "early-help", "nursery", "school", "housing")]
    public void A_piece_goes_only_to_somebody_who_could_know_it(params string[] agencies)
    {
        Assert.All(AuthoredScenarioTests.Slugs, slug =>
        {
            var scenario = Sample.Read(AuthoredScenarioTests.Files((string)slug));
            var room = RoomOf(scenario, agencies);
            var holders = room.Deal(scenario);

            Assert.All(scenario.Pieces.Where(piece => !piece.IsFetched), piece =>
            {
                var holder = holders.GetValueOrDefault(piece.Id, piece.Agency.Code);
                Assert.Contains(holder, agencies.Append(PieceHoldings.Facilitator));
                Assert.True(
                    PieceDealing.IsBelievable(piece, holder)
                        || (holder == PieceHoldings.Facilitator && !agencies.Any(agency => PieceDealing.IsBelievable(piece, agency))),
                    $"{slug}: {piece.Id} of {piece.Agency.Code} with {holder}"
                );
                // Nobody speaks for the family but the family, and the facilitator where nobody does.
                Assert.True(piece.Agency.Code != "family" || holder is "family" or PieceHoldings.Facilitator);
            });
        });
    }

    [Fact]
    public void Every_agency_has_somebody_who_could_know_its_pieces_but_the_family()
    {
        var scenario = Sample.Scenario;
        Assert.All(Agency.All, agency =>
        {
            var piece = scenario.Pieces[0] with { Agency = agency };
            Assert.Equal(
                agency.Code == "family",
                !Agency.All.Any(other => other != agency && PieceDealing.IsBelievable(piece, other.Code))
            );
        });
    }

    private static IEnumerable<Piece> InAllHands(WorkshopStory story)
    {
        var room = RoomOf(story.Scenario, [.. Agency.All.Select(agency => agency.Code)]);
        return Agency.All.Select(agency => agency.Code).Append(PieceHoldings.Facilitator).SelectMany(agency => room.HeldBy(story, agency));
    }

    private static Workshop RoomOf(Scenario scenario, IReadOnlyList<string> agencies) =>
        Workshop.Unopened(Guid.Empty) with
        {
            Stage = Stage.Read,
            Plan = new WorkshopPlan(
                "A morning",
                scenario.Slug,
                "v1",
                scenario.Roles[0].Id,
                7,
                agencies,
                0,
                Deciding.Facilitator,
                FreeText.Anonymous,
                Unplayed.Dealt,
                "",
                "",
                false,
                default
            ),
            Seats = agencies
                .Select((agency, place) => new Seat(place + 1, SeatKind.Proxy, SeatPlace.In, agency, null, null, 1, "", "", null))
                .ToImmutableSortedDictionary(seat => seat.Number, seat => seat),
        };

    /// <summary>Each path as the story at each of its turns: always the first way, always the last, and drawn by lot.</summary>
    private static IEnumerable<List<WorkshopStory>> Paths(Scenario scenario) =>
        from role in scenario.Roles
        from path in Enumerable.Range(0, PathsOfARole)
        select Path(scenario, role.Id, path);

    private static List<WorkshopStory> Path(Scenario scenario, string role, int path)
    {
        var chance = new Random(path);
        var reader = Reader.Start(scenario, role, path);
        var taken = new List<TakenChoice>();
        var met = new List<WorkshopStory>();
        while (met.Count < LongestPath)
        {
            met.Add(new WorkshopStory(new Playthrough(scenario, role, path, [.. taken]), reader.Position));
            if (reader.Position.Decision is not { Options: { Count: > 0 } options })
            {
                return met;
            }
            var option = path switch
            {
                0 => options[0],
                1 => options[^1],
                _ => options[chance.Next(options.Count)],
            };
            taken.Add(new TakenChoice(option.Index));
            reader.Take(taken[^1]);
        }
        return met;
    }

    private static Dictionary<string, int> ToldIn(Scenario scenario)
    {
        var told = new Dictionary<string, int>();
        Walk.Of(scenario, Walks, reader =>
        {
            foreach (var held in reader.Position.Knows.Pieces.Where(held => held.Scene.Number > 0))
            {
                told[held.Piece.Id] = Math.Min(held.Scene.Number, told.GetValueOrDefault(held.Piece.Id, int.MaxValue));
            }
        });
        return told;
    }
}
