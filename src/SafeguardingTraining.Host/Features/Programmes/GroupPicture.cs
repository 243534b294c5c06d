using System.Collections.Concurrent;
using SafeguardingTraining.Host.Features.Induction;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>
/// What a group practises, as it stood when the month began: in rough shares, for eight people or more, and never about one of them.
/// </summary>
/// <param name="Themes">Groups of practice points, with the share that has practised at least one of each.</param>
/// <param name="Unopened">Pieces that mostly stay unopened, those most often so first.</param>
public sealed record GroupPicture(string Place, DateOnly AsOf, IReadOnlyList<ThemeShare> Themes, IReadOnlyList<PieceShare> Unopened);

public sealed record ThemeShare(PointGroup Theme, string Share);

/// <param name="Share">Of those who finished the scenario.</param>
public sealed record PieceShare(string Scenario, string Agency, string Piece, string Share);

/// <summary>Draws pictures of groups, once a month each: a second look in the same month shows the same.</summary>
public sealed class GroupPictures(ProgressStore store, LearningCatalogues catalogues, IOrganisation organisation)
{
    /// <summary>A piece that at least so many of those who finished the scenario left unopened is worth a word.</summary>
    private const int MostlyPercent = 40;

    private const int MostPieces = 12;

    private readonly ConcurrentDictionary<(Guid?, Guid?, DateOnly), GroupPicture> drawn = new();

    /// <summary>The picture of a place; null when its group, or the group next to it, is too small.</summary>
    public async Task<GroupPicture?> Of(ManagedArea scope, DateOnly today, CancellationToken stop)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        if (drawn.TryGetValue((scope.Agency, scope.Team, month), out var known))
        {
            return known;
        }
        return await SizeOf(scope, stop) is { } size
            ? drawn[(scope.Agency, scope.Team, month)] = await Draw(scope, size, month, stop)
            : null;
    }

    private async Task<int?> SizeOf(ManagedArea scope, CancellationToken stop)
    {
        var sizes = await store.Sizes(stop);
        var agencies = sizes.GroupBy(size => size.Agency).Select(agency => (agency.Key, agency.Sum(size => size.People))).ToList();
        var teams = sizes.Where(size => size.Agency == scope.Agency).Select(size => (size.Team ?? Guid.Empty, size.People)).ToList();
        return scope switch
        {
            { Agency: null } => agencies.Sum(one => one.Item2) is var all and >= SmallGroups.Fewest ? all : null,
            { Agency: { } agency } when !SmallGroups.Shown(agencies).Contains(agency) => null,
            { Team: null } => teams.Sum(one => one.People),
            { Team: { } team } => SmallGroups.Shown(teams).Contains(team) ? teams.First(one => one.Item1 == team).People : null,
        };
    }

    private async Task<GroupPicture> Draw(ManagedArea scope, int size, DateOnly month, CancellationToken stop)
    {
        var group = new ProgressQuery(scope.Agency, scope.Team, null, ProgressFilter.Any, 1);
        var facts = await store.Facts(group, month, stop);
        return new GroupPicture(
            (await organisation.ListUnits(stop)).NameOf(scope.Agency, scope.Team),
            month,
            [.. catalogues.Points.Groups.Select(theme => new ThemeShare(theme, SmallGroups.InWords(PeopleAt(theme, facts), size)))],
            Unopened(await store.Pieces(group, stop))
        );
    }

    private int PeopleAt(PointGroup theme, IReadOnlyList<GroupFact> facts)
    {
        var points = catalogues.Points.In(theme).Select(point => point.Id).ToHashSet();
        var carrying = facts
            .Select(fact => (fact.Kind, fact.Slug))
            .Distinct()
            .Where(one => PointsOf(one.Kind, one.Slug).Any(points.Contains))
            .ToHashSet();
        return facts.Where(fact => carrying.Contains((fact.Kind, fact.Slug))).Select(fact => fact.Person).Distinct().Count();
    }

    private IEnumerable<string> PointsOf(LearningKind kind, string slug) =>
        kind switch
        {
            LearningKind.Scenario or LearningKind.Workshop => catalogues.Scenarios.Find(slug)?.Scenario.Points.AsEnumerable() ?? [],
            LearningKind.Briefing => catalogues.Briefings.Find(slug)?.Points ?? [],
            LearningKind.Drill => catalogues.Drills.Find(slug)?.Carries ?? [],
            _ => [],
        };

    private IReadOnlyList<PieceShare> Unopened(IReadOnlyList<PieceCount> counts)
    {
        var finished = counts
            .Where(count => count.Piece.Length == 0 && count.Count >= SmallGroups.Fewest)
            .ToDictionary(count => count.Slug, count => count.Count);
        var often =
            from count in counts
            where count.Piece.Length > 0 && finished.ContainsKey(count.Slug) && 100 * count.Count >= MostlyPercent * finished[count.Slug]
            orderby (double)count.Count / finished[count.Slug] descending
            select ShareOf(count, finished[count.Slug]);
        return [.. often.OfType<PieceShare>().Take(MostPieces)];
    }

    private PieceShare? ShareOf(PieceCount count, int finished) =>
        catalogues.Scenarios.Find(count.Slug)?.Scenario is { } scenario
        && scenario.Pieces.FirstOrDefault(one => one.Id == count.Piece) is { } piece
            ? new PieceShare(scenario.Title.Set(), piece.Agency.Name, piece.Title, SmallGroups.InWords(count.Count, finished))
            : null;
}
