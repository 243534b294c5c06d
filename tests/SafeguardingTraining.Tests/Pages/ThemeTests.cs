using System.Globalization;
using System.Text.RegularExpressions;

namespace SafeguardingTraining.Tests.Pages;

/// <summary>The light and the dark theme, computed from the values in the stylesheet.</summary>
public sealed partial class ThemeTests
{
    private static readonly string Folder = Checkout.At("src", "SafeguardingTraining.Host", "Styles");
    private static readonly string Tokens = File.ReadAllText(Path.Combine(Folder, "_tokens.scss"));
    private static readonly string[] Grounds = ["paper", "sheet", "linen", "pine-tint", "clay-tint"];

    public static TheoryData<string> Themes => ["light", "dark"];

    [Theory]
    [MemberData(nameof(Themes))]
    public void Words_can_be_read_on_every_ground_they_stand_on(string theme)
    {
        var values = ValuesOf(theme);
        var words = new[] { "ink", "ink-soft", "pine", "pine-deep", "clay", "error", "visited" };
        var pairs = words
            .SelectMany(word => Grounds.Select(ground => (word, ground)))
            .Concat(new[] { "with", "for", "to", "not", "heat-1", "heat-2", "heat-3", "heat-4", "mark" }.Select(ground => ("ink", ground)))
            .Concat([("ink-soft", "mark"), ("on-pine", "pine"), ("on-pine", "pine-deep"), ("on-bar", "bar"), ("paper", "ink")]);

        Assert.Empty(TooFaint(values, pairs, 4.5));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Borders_and_marks_can_be_seen_on_every_ground(string theme)
    {
        var values = ValuesOf(theme);
        var pairs = new[] { "edge", "pine", "clay", "ink" }.SelectMany(line => Grounds.Select(ground => (line, ground)));

        Assert.Empty(TooFaint(values, pairs, 3));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void The_focus_shows_its_words_and_itself(string theme)
    {
        var values = ValuesOf(theme);
        var amber = Constant("amber");

        Assert.True(Contrast(Constant("on-amber"), amber) >= 7);
        // Amber on a light page is faint, so a line of ink goes with it; on a dark one it is seen itself.
        Assert.True(Contrast(values["ink"], values["paper"]) >= 7);
        Assert.True(theme == "light" || Contrast(amber, values["paper"]) >= 3);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void The_four_places_of_the_window_differ_in_lightness_too(string theme)
    {
        var values = ValuesOf(theme);
        var steps = new[] { "with", "for", "to", "not" }.Select(place => Lightness(values[place])).ToList();

        Assert.All(steps.Zip(steps.Skip(1)), pair => Assert.True(Math.Abs(pair.First - pair.Second) >= 7, $"{pair}"));
    }

    [Fact]
    public void Both_themes_name_the_same_colours() => Assert.Equal(ValuesOf("light").Keys.Order(), ValuesOf("dark").Keys.Order());

    /// <summary>A value in a rule would stay as it is when the theme changes.</summary>
    [Fact]
    public void No_rule_names_a_colour_by_its_value()
    {
        var named = Directory
            .EnumerateFiles(Folder, "*.scss")
            .Where(file => Path.GetFileName(file) != "_tokens.scss")
            .SelectMany(file => File.ReadLines(file).Select((line, at) => (File: Path.GetFileName(file), Line: at + 1, Text: line)))
            .Where(one => ColourValue().IsMatch(one.Text))
            .Select(one => $"{one.File}:{one.Line} {one.Text.Trim()}");

        Assert.Empty(named);
    }

    private static IEnumerable<string> TooFaint(
        Dictionary<string, string> values,
        IEnumerable<(string Front, string Ground)> pairs,
        double least
    ) =>
        from pair in pairs
        let contrast = Contrast(values[pair.Front], values[pair.Ground])
        where contrast < least
        select $"{pair.Front} on {pair.Ground}: {contrast:0.00}";

    private static Dictionary<string, string> ValuesOf(string theme)
    {
        var start = Tokens.IndexOf($"${theme}: (", StringComparison.Ordinal);
        var end = Tokens.IndexOf(");", start, StringComparison.Ordinal);
        return Entry().Matches(Tokens[start..end]).ToDictionary(found => found.Groups[1].Value, found => found.Groups[2].Value);
    }

    private static string Constant(string name) => Regex.Match(Tokens, $@"\${name}: (#[0-9a-f]+);").Groups[1].Value;

    /// <summary>The contrast ratio of WCAG 2.2, from 1 to 21.</summary>
    private static double Contrast(string one, string other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    /// <summary>L* of CIELAB, from 0 to 100.</summary>
    private static double Lightness(string colour) => (116 * Math.Cbrt(Luminance(colour))) - 16;

    private static double Luminance(string colour)
    {
        var digits = colour.Length == 4 ? string.Concat(colour[1..].Select(digit => $"{digit}{digit}")) : colour[1..];
        return (0.2126 * Light(digits[..2])) + (0.7152 * Light(digits[2..4])) + (0.0722 * Light(digits[4..]));
    }

    private static double Light(string pair)
    {
        var share = int.Parse(pair, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex("^  \"([a-z0-9-]+)\": (#[0-9a-f]{3,6}),", RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"(#[0-9a-fA-F]{3,8}\b|\b(rgba?|hsla?)\(|:\s*(white|black)\b)")]
    private static partial Regex ColourValue();
}
