using System.Runtime.InteropServices;

namespace SafeguardingTraining.Scenarios;

/// <summary>
/// A small reader that has seen options and never the scene above them: a conditional logit (McFadden 1974) over surface cues, first
/// verbs and words, held back by a penalty. The same training always makes the same reader.
/// </summary>
internal sealed class SurfaceReader
{
    private const int Rounds = 200;
    private const double Step = 0.5;
    private const double Penalty = 0.02;

    private readonly Dictionary<string, double> weights = [];

    private SurfaceReader() { }

    public static SurfaceReader Trained(IReadOnlyList<WeighedOptions> decisions)
    {
        var reader = new SurfaceReader();
        var seen = decisions.Select(decision => (decision, Features: FeaturesOf(decision))).ToList();
        for (var round = 0; round < Rounds && seen.Count > 0; round++)
        {
            var gradient = new Dictionary<string, double>();
            foreach (var (decision, features) in seen)
            {
                reader.Learn(decision, features, gradient, 1.0 / seen.Count);
            }
            foreach (var (feature, slope) in gradient)
            {
                ref var weight = ref CollectionsMarshal.GetValueRefOrAddDefault(reader.weights, feature, out _);
                weight += Step * (slope - (Penalty * weight));
            }
        }
        return reader;
    }

    /// <summary>How often a strongest option is guessed, from 0 to 1; between options that look alike lots are drawn.</summary>
    public double Guesses(WeighedOptions decision)
    {
        var scores = FeaturesOf(decision).Select(Score).ToList();
        var picked = scores.Index().Where(score => score.Item >= scores.Max() - 1e-9).Select(score => score.Index).ToList();
        return (double)picked.Count(decision.Strongest.Contains) / picked.Count;
    }

    private void Learn(
        WeighedOptions decision,
        List<Dictionary<string, double>> features,
        Dictionary<string, double> gradient,
        double share
    )
    {
        var likely = Softmax([.. features.Select(Score)]);
        var strong = decision.Strongest.Sum(place => likely[place]);
        for (var place = 0; place < features.Count; place++)
        {
            var wanted = decision.Strongest.Contains(place) ? likely[place] / strong : 0;
            foreach (var (feature, value) in features[place])
            {
                CollectionsMarshal.GetValueRefOrAddDefault(gradient, feature, out _) += share * (wanted - likely[place]) * value;
            }
        }
    }

    private double Score(Dictionary<string, double> features) =>
        features.Sum(feature => weights.GetValueOrDefault(feature.Key) * feature.Value);

    private static double[] Softmax(double[] scores)
    {
        var most = scores.Max();
        var raised = scores.Select(score => Math.Exp(score - most)).ToArray();
        var sum = raised.Sum();
        return [.. raised.Select(one => one / sum)];
    }

    /// <summary>Cues as an option stands among the others of its decision, then its first word and its words.</summary>
    private static List<Dictionary<string, double>> FeaturesOf(WeighedOptions decision)
    {
        var all = decision.Options.Select(_ => new Dictionary<string, double>()).ToList();
        foreach (var cue in SurfaceCue.All)
        {
            var values = decision.Options.Select(cue.Of).ToList();
            var spread = values.Max() - values.Min();
            for (var place = 0; place < values.Count && spread > 0; place++)
            {
                all[place][$"cue {cue.Name}"] = (values[place] - values.Average()) / spread;
            }
        }
        foreach (var (place, option) in decision.Options.Index())
        {
            var words = WordsOf(option);
            all[place][$"first {(words.Count > 0 ? words[0] : "")}"] = 1;
            foreach (var word in words.Distinct())
            {
                all[place][$"word {word}"] = 0.5;
            }
        }
        return all;
    }

    private static List<string> WordsOf(string text) =>
        [
            .. text.Split([' ', ',', '.', '?', '!', ';', ':', '“', '”', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
                .Select(word => word.ToLowerInvariant()),
        ];
}
