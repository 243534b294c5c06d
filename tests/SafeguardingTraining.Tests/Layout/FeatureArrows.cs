using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace SafeguardingTraining.Tests.Layout;

/// <summary>Which type of the host uses which, read from the compiled symbols: signatures, method bodies and markup alike.</summary>
internal static class FeatureArrows
{
    private const string Features = "SafeguardingTraining.Host.Features.";

    private static readonly Lazy<IReadOnlyList<Use>> read = new(Read);

    /// <summary>Every use of one type of the host by another.</summary>
    internal static IReadOnlyList<Use> All => read.Value;

    /// <summary>Uses that lead from one feature to another. A link is none: any feature may name where another's pages stand.</summary>
    internal static IEnumerable<Use> Between =>
        All.Where(use => use.FromFeature is not null && use.ToFeature is not null && use.FromFeature != use.ToFeature && !use.IsLink);

    /// <summary>Arrows between features that lead back to where they began, each with one use of those that make it.</summary>
    internal static IReadOnlyList<string> Circles(IEnumerable<Use> uses)
    {
        var arrows = uses.ToLookup(use => use.FromFeature ?? "");
        return
        [
            .. from arrow in arrows.SelectMany(many => many).DistinctBy(use => (use.FromFeature, use.ToFeature))
            where Reached(arrow.ToFeature ?? "", arrows).Contains(arrow.FromFeature ?? "")
            orderby arrow.FromFeature, arrow.ToFeature
            select $"{arrow.FromFeature} -> {arrow.ToFeature}: {arrow}",
        ];
    }

    private static HashSet<string> Reached(string feature, ILookup<string, Use> arrows)
    {
        var (reached, waiting) = (new HashSet<string>(), new Queue<string>([feature]));
        while (waiting.TryDequeue(out var here))
        {
            foreach (var next in arrows[here].Select(use => use.ToFeature ?? "").Where(reached.Add))
            {
                waiting.Enqueue(next);
            }
        }
        return reached;
    }

    private static IReadOnlyList<Use> Read()
    {
        var host = new ArchLoader().LoadAssemblies(typeof(Host.Program).Assembly).Build();
        return
        [
            .. from type in host.Types
            from dependency in type.Dependencies
            select new Use(NameOf(type), NameOf(dependency.Target)) into use
            where use.From != use.To
            group use by use into same
            select same.Key,
        ];
    }

    private static string NameOf(IType type) => type.FullName.Split('+', '/', '`', '<')[0];

    /// <param name="From">A type outside others, by its whole name.</param>
    internal sealed record Use(string From, string To)
    {
        public string? FromFeature => FeatureOf(From);

        public string? ToFeature => FeatureOf(To);

        public bool IsLink => To.EndsWith("Addresses", StringComparison.Ordinal);

        /// <summary>The name alone of what is used.</summary>
        public string Used => To[(To.LastIndexOf('.') + 1)..];

        public override string ToString() => $"{From} uses {To}";

        private static string? FeatureOf(string type) =>
            type.StartsWith(Features, StringComparison.Ordinal) ? type[Features.Length..].Split('.')[0] : null;
    }
}
