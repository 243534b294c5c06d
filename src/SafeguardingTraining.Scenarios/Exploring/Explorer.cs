using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Scenarios;

/// <summary>Walks a story at random over the engine alone, without the pages a learner would see.</summary>
internal sealed class Explorer(Scenario scenario, int seed)
{
    private readonly Coverage coverage = new(scenario.Story);
    private readonly HashSet<string> offered = [];
    private readonly HashSet<string> taken = [];
    private readonly List<Explored> paths = [];
    private readonly Dictionary<string, int> words = [];

    public void Walk(string role, int number)
    {
        var chance = new Chance(((ulong)(uint)seed << 32) | (uint)number);
        var session = Session.Start(scenario.Story, number);
        session.Set("role", role);
        session.Coverage = coverage;
        var path = new Explored(role);
        var turn = session.Read();
        Hear(turn, path);
        while (!turn.Ended && path.Turns < Walker.LongestPath)
        {
            var choice = turn.Choices[chance.Below(turn.Choices.Count)];
            taken.Add(choice.Text);
            session.Pick(choice.Index);
            turn = session.Read();
            path.Turns++;
            Hear(turn, path);
        }
        path.IsBroken = path.Ending is null || turn.Troubles.Any(trouble => trouble.Kind is not TroubleKind.Warning);
        paths.Add(path);
    }

    public Exploration Report(InkSource source, WholeStory? whole)
    {
        var offeredAsRead = offered.Select(text => Typography.Of(text.Trim())).ToHashSet();
        var takenAsRead = taken.Select(text => Typography.Of(text.Trim())).ToHashSet();
        var written = source.Options.Select(option => new WrittenChoice(option.Text, option.Line)).ToList();
        return new Exploration(
            scenario.Slug,
            scenario.Version,
            scenario.Title,
            paths.Count,
            paths.Count(path => path.IsBroken),
            [
                .. paths
                    .Where(path => path.Ending is not null)
                    .GroupBy(path => path.Ending)
                    .OrderBy(group => group.Key?.Kind)
                    .ThenBy(group => group.Key?.Title, StringComparer.Ordinal)
                    .Select(group => EndingOf(group, whole)),
            ],
            [.. written.Where(option => !offeredAsRead.Contains(option.Text))],
            [.. written.Where(option => offeredAsRead.Contains(option.Text) && !takenAsRead.Contains(option.Text))],
            Reach.Of(paths.Select(path => path.Turns)),
            Reach.Of(paths.Select(path => path.Words)),
            Reach.Of(paths.Select(path => (int)Math.Round((path.Words / 200.0) + path.Decisions))),
            Reach.Of(paths.Select(path => path.Points.Count)),
            [
                .. scenario
                    .Points.Select(id => new PointReached(id, Share(paths.Count(path => path.Points.Contains(id)), paths.Count)))
                    .OrderByDescending(point => point.Share)
                    .ThenBy(point => point.Id, StringComparer.Ordinal),
            ],
            [
                .. coverage
                    .ByLine(scenario.Lines)
                    .Select(line => new LineHeat(line.Key.File, line.Key.Line, line.Value))
                    .OrderBy(line => line.File, StringComparer.Ordinal)
                    .ThenBy(line => line.Line),
            ],
            whole
        );
    }

    private EndingReached EndingOf(IGrouping<Ending?, Explored> group, WholeStory? whole)
    {
        var title = group.Key?.Title ?? "";
        return new EndingReached(
            group.Key?.Kind.ToString().ToLowerInvariant() ?? "",
            title,
            Share(group.Count(), paths.Count),
            Math.Round(group.Average(path => path.Challenge), 2),
            Math.Round(group.Average(path => path.Support), 2),
            scenario.Roles.ToDictionary(
                role => role.Id,
                role => Share(group.Count(path => path.Role == role.Id), paths.Count(path => path.Role == role.Id))
            ),
            whole is { IsComplete: true } ? whole.Endings.GetValueOrDefault(title) : null
        );
    }

    private void Hear(Turn turn, Explored path)
    {
        foreach (var line in turn.Lines)
        {
            path.Words += WordsOf(line.Text);
            foreach (var text in line.Tags)
            {
                Hear(scenario.Tags.Of(text), path);
            }
        }
        foreach (var choice in turn.Choices)
        {
            offered.Add(choice.Text);
            path.Words += WordsOf(choice.Text);
        }
        path.Decisions += turn.Choices.Count > 1 ? 1 : 0;
    }

    /// <summary>The same lines come again and again.</summary>
    private int WordsOf(string text) => words.TryGetValue(text, out var known) ? known : words[text] = Counting.Words(text);

    private static void Hear(Tag tag, Explored path)
    {
        switch (tag)
        {
            case Tag.DecideTag decide:
                path.Words += Counting.Words(decide.Question);
                break;
            case Tag.PointTag point:
                path.Points.Add(point.Id);
                break;
            case Tag.ChallengeTag challenge:
                path.Weighed++;
                path.ChallengeSum += challenge.Level;
                break;
            case Tag.SupportTag support:
                path.SupportSum += support.Level;
                break;
            case Tag.EndingTag end:
                path.Ending = new Ending(end.Kind, end.Title);
                break;
        }
    }

    private static double Share(int some, int all) => all == 0 ? 0 : Math.Round((double)some / all, 4);

    /// <summary>One path as it is being walked.</summary>
    private sealed class Explored(string role)
    {
        public string Role => role;

        public int Turns { get; set; }

        public int Words { get; set; }

        public int Decisions { get; set; }

        public int Weighed { get; set; }

        public int ChallengeSum { get; set; }

        public int SupportSum { get; set; }

        public bool IsBroken { get; set; }

        public Ending? Ending { get; set; }

        public HashSet<string> Points { get; } = [];

        public double Challenge => Weighed == 0 ? 0 : (double)ChallengeSum / Weighed;

        public double Support => Weighed == 0 ? 0 : (double)SupportSum / Weighed;
    }
}
