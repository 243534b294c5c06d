using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Host.Features.Drills;

/// <summary>
/// Reads one <c>content/drills/*.yaml</c>. <c>kind: choose</c> has items with options, one of which <c>fits</c>; <c>sort</c> has
/// <c>bins</c> and items that <c>belongs</c> to one; <c>write</c> has items with an <c>example</c>; <c>fairer</c> takes its items
/// from the lexicon.
/// </summary>
internal static class DrillFile
{
    private const string Code = "drill";
    private const int MostMinutes = 5;
    private const int FewestMinutes = 2;
    private const int FewestOptions = 2;

    public static Drill? Read(string file, ContentTexts texts, Lexicon lexicon, List<Problem> problems)
    {
        var page = new YamlFile($"content/drills/{file}", problems);
        var before = problems.Count;
        if (texts.Find($"drills/{file}", Code, problems) is not { } text || page.Read(text) is not { } map)
        {
            return null;
        }
        var drill = DrillIn(map, Path.GetFileNameWithoutExtension(file), lexicon, page);
        map.Close();
        Look(drill, map, page);
        return problems.Count == before ? drill : null;
    }

    private static Drill DrillIn(YamlMap map, string slug, Lexicon lexicon, YamlFile page)
    {
        var kind = map.OneOf("kind", DrillKind.Choose);
        var bins = map.Maps("bins").Select(BinIn).ToList();
        var written = map.Maps("items").Select(item => ItemIn(item, kind, bins, page)).ToList();
        return new Drill(
            slug,
            map.Number("order"),
            map.Prose("title"),
            kind,
            map.Number("minutes"),
            map.Prose("summary"),
            kind == DrillKind.Fairer ? "" : map.Prose("ask"),
            map.WordOrNone("picture") is null ? null : map.OneOf("picture", Picture.Window),
            map.Words("points"),
            kind == DrillKind.Fairer ? [.. lexicon.Rows.Select(ItemOf)] : written
        )
        {
            PointsLine = (int)map.LineOf("points"),
        };
    }

    private static DrillOption BinIn(YamlMap map)
    {
        var bin = new DrillOption(map.Word("id"), map.Prose("text"), null, false);
        map.Close();
        return bin;
    }

    private static DrillItem ItemIn(YamlMap map, DrillKind kind, IReadOnlyList<DrillOption> bins, YamlFile page)
    {
        var options = kind == DrillKind.Sort ? Sorted(map, bins, page) : [.. map.Maps("options").Select(OptionIn)];
        var item = new DrillItem(
            map.Word("id"),
            map.Prose("says"),
            options,
            kind == DrillKind.Write ? map.Prose("example") : null,
            kind == DrillKind.Choose ? "" : map.Prose("because"),
            null,
            map.Words("points")
        )
        {
            PointsLine = (int)map.LineOf("points"),
        };
        map.Close();
        if (kind == DrillKind.Choose && item.Options.Count < FewestOptions)
        {
            page.Report(map.LineOf("options"), Code, $"The item \"{item.Id}\" needs at least {FewestOptions} options.");
        }
        if (kind == DrillKind.Choose && item.Options.GroupBy(option => option.Text).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            page.Report(map.LineOf("options"), "id-repeated", $"The item \"{item.Id}\" offers \"{twice.Key}\" twice.");
        }
        if (kind == DrillKind.Choose && item.Options.Count(option => option.Fits) != 1)
        {
            page.Report(map.Line, Code, $"The item \"{item.Id}\" has one option that fits.");
        }
        return item;
    }

    private static IReadOnlyList<DrillOption> Sorted(YamlMap map, IReadOnlyList<DrillOption> bins, YamlFile page)
    {
        var belongs = map.Word("belongs");
        if (bins.All(bin => bin.Id != belongs))
        {
            page.Report(
                map.LineOf("belongs"),
                Code,
                $"\"{belongs}\" is none of the bins.{YamlMap.Meant(belongs, bins.Select(bin => bin.Id))}"
            );
        }
        return [.. bins.Select(bin => bin with { Fits = bin.Id == belongs })];
    }

    private static DrillOption OptionIn(YamlMap map)
    {
        var option = new DrillOption($"{map.Line}", map.Prose("text"), map.Prose("because"), map.Flag("fits", false));
        map.Close();
        return option;
    }

    private static DrillItem ItemOf(LexiconEntry row) =>
        new(row.Id, row.Before, [], row.After, $"“{row.Term.Capitalised()}”: {row.Why}.", row.Source, []);

    private static void Look(Drill drill, YamlMap map, YamlFile page)
    {
        if (drill.Minutes is < FewestMinutes or > MostMinutes)
        {
            page.Report(map.LineOf("minutes"), Code, $"A drill takes {FewestMinutes} to {MostMinutes} minutes.");
        }
        if (!drill.Carries.Any())
        {
            page.Report(map.LineOf("points"), Code, "A drill names the practice points it exercises.");
        }
        if (drill.Items.Count == 0)
        {
            page.Report(map.LineOf("items"), Code, "A drill has items.");
        }
        if (drill.Kind == DrillKind.Sort && map.Maps("bins").Count < FewestOptions)
        {
            page.Report(map.LineOf("bins"), Code, $"A drill that sorts has at least {FewestOptions} bins.");
        }
        if (map.Maps("bins").Select(bin => bin.WordOrNone("id")).GroupBy(id => id).FirstOrDefault(same => same.Count() > 1) is { } same)
        {
            page.Report(map.LineOf("bins"), "id-repeated", $"Two bins are called \"{same.Key}\".");
        }
        if (drill.Items.GroupBy(item => item.Id).FirstOrDefault(same => same.Count() > 1 || same.Key == DrillEndpoints.End) is { } twice)
        {
            page.Report(
                map.LineOf("items"),
                Code,
                $"An item is called \"{twice.Key}\"; ids are given once, and \"{DrillEndpoints.End}\" is taken."
            );
        }
    }
}
