using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SafeguardingTraining.Scenarios.Files;

/// <summary>Reads one YAML text that an author wrote and remembers every problem with the line it is on.</summary>
public sealed class YamlFile(string file, List<Problem> problems)
{
    public string File => file;

    /// <summary>The text's top level, or null (with the problem noted) when it is no list of named values.</summary>
    public YamlMap? Read(string yaml)
    {
        if (RootOf(yaml) is not { } root)
        {
            return null;
        }
        if (root is YamlMappingNode map)
        {
            return new YamlMap(this, map);
        }
        Report(1, "yaml", "This file should hold named values, such as \"title: ...\".");
        return null;
    }

    /// <summary>The groups of named values of a text that is a list of them; none (with the problem noted) when it is another thing.</summary>
    public IReadOnlyList<YamlMap> ReadList(string yaml)
    {
        if (RootOf(yaml) is not { } root)
        {
            return [];
        }
        if (root is YamlSequenceNode list && list.Children.All(item => item is YamlMappingNode))
        {
            return [.. list.Children.OfType<YamlMappingNode>().Select(item => new YamlMap(this, item))];
        }
        Report(1, "yaml", "This file should be a list of groups of named values, such as \"- id: ...\".");
        return [];
    }

    // Null, with the problem noted, where the text is no YAML. A text without any is an empty value.
    private YamlNode? RootOf(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        try
        {
            var stream = new YamlStream();
            stream.Load(parser);
            return stream.Documents is [var document, ..] ? document.RootNode : new YamlScalarNode("");
        }
        catch (YamlException mistake)
        {
            Report(mistake.Start.Line, "yaml", InWords(mistake.InnerException?.Message ?? mistake.Message));
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet 16 answers a bracket that is never closed in this way.
            Report(parser.Current?.Start.Line ?? 1, "yaml", "Something that was opened near here is never closed.");
        }
        return null;
    }

    // The slips people make most, in words for somebody who has never heard of a scalar.
    private static string InWords(string mistake) =>
        mistake switch
        {
            _ when mistake.Contains("invalid mapping", StringComparison.Ordinal)
                    || mistake.Contains("mapping values", StringComparison.OrdinalIgnoreCase) =>
                "A colon stands inside this value: put the whole value in quotation marks, as in title: \"The wet coat: again\".",
            _ when mistake.Contains("tab character", StringComparison.Ordinal) => "This line begins with a tab: begin it with spaces.",
            _ => $"This cannot be read as YAML: {mistake}",
        };

    public void Report(long line, string code, string message) =>
        problems.Add(new Problem(file, (int)Math.Max(1, line), Severity.Error, code, message));
}
