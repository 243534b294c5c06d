using System.Text;
using System.Xml;
using System.Xml.Linq;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Site.Stories;

/// <summary>
/// The drawn place of a scenario, from <c>place.svg</c> in its folder: where the day begins, without a person in it. It may hold simple
/// shapes and the names of our colours and nothing else, so that it follows the reader's theme and no drawing can carry a script.
/// </summary>
/// <param name="Words">What is drawn, for somebody who does not see it; the drawing's own title.</param>
/// <param name="Shapes">The shapes, as SVG to stand inside a view box of <see cref="Width"/> by <see cref="Height"/>.</param>
public sealed record PlaceDrawing(string Words, string Shapes)
{
    public const int Width = 320;
    public const int Height = 200;

    /// <summary>The longest file, in characters.</summary>
    public const int Longest = 24_000;

    public const string FileName = "place.svg";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly HashSet<string> Elements = ["g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon"];

    private static readonly HashSet<string> Attributes =
    [
        "class",
        "d",
        "points",
        "x",
        "y",
        "x1",
        "y1",
        "x2",
        "y2",
        "cx",
        "cy",
        "r",
        "rx",
        "ry",
        "width",
        "height",
        "transform",
    ];

    /// <summary>The colours a drawing may use, as classes: fills first, then what begins with "line" draws a stroke alone.</summary>
    public static IReadOnlyList<string> Colours { get; } =
    ["sky", "far", "wall", "near", "ground", "dark", "pane", "soft", "paper", "accent", "lit", "glow", "line", "line-soft", "line-paper"];

    /// <summary>Reads the drawing of a scenario's folder. A folder without one has none, and that is no problem.</summary>
    /// <param name="folder">How messages name the folder.</param>
    /// <param name="path">Where the folder is.</param>
    /// <param name="problems">Takes what is wrong with the drawing, which is then left out; a story plays without it.</param>
    public static PlaceDrawing? Read(string folder, string path, List<Problem> problems)
    {
        var file = Path.Combine(path, FileName);
        if (!File.Exists(file))
        {
            return null;
        }
        try
        {
            return Of(folder, File.ReadAllText(file), problems);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            problems.Add(ProblemIn(folder, 1, $"{FileName} cannot be read: {reason.Message}"));
            return null;
        }
    }

    /// <summary>Reads a drawing from its text.</summary>
    /// <inheritdoc cref="Read"/>
    public static PlaceDrawing? Of(string folder, string text, List<Problem> problems) =>
        OfText(text, (line, message) => problems.Add(ProblemIn(folder, line, message)));

    private static Problem ProblemIn(string folder, int line, string message) =>
        new($"{folder}/{FileName}", line, Severity.Warning, "place", message);

    private static PlaceDrawing? OfText(string text, Action<int, string> report)
    {
        if (text.Length > Longest)
        {
            report(1, $"The drawing is {text.Length:N0} characters long; keep it under {Longest:N0}.");
            return null;
        }
        try
        {
            using var reader = XmlReader.Create(
                new StringReader(text),
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null }
            );
            return OfDrawing(XDocument.Load(reader, LoadOptions.SetLineInfo).Root, report);
        }
        catch (XmlException reason)
        {
            report(Math.Max(1, reason.LineNumber), $"The drawing is no well-formed SVG: {reason.Message}");
            return null;
        }
    }

    private static PlaceDrawing? OfDrawing(XElement? root, Action<int, string> report)
    {
        var faults = 0;
        void Fault(IXmlLineInfo at, string message)
        {
            faults++;
            report(Math.Max(1, at.LineNumber), message);
        }
        if (root is null || root.Name != Svg + "svg" || root.Attribute("viewBox")?.Value != $"0 0 {Width} {Height}")
        {
            report(1, $"Begin with <svg xmlns=\"{Svg}\" viewBox=\"0 0 {Width} {Height}\">.");
            return null;
        }
        var words = root.Element(Svg + "title")?.Value.Trim() ?? "";
        if (words.Length == 0)
        {
            Fault(root, "Say in a <title> what is drawn, for somebody who does not see it.");
        }
        var shapes = root.Elements().Where(element => element.Name != Svg + "title").ToList();
        foreach (var element in shapes.SelectMany(shape => shape.DescendantsAndSelf()))
        {
            Look(element, Fault);
        }
        return faults == 0 ? new PlaceDrawing(words, Written(shapes)) : null;
    }

    private static void Look(XElement element, Action<IXmlLineInfo, string> fault)
    {
        if (element.Name.Namespace != Svg || !Elements.Contains(element.Name.LocalName))
        {
            fault(element, $"<{element.Name.LocalName}> cannot stand in a drawing; use {string.Join(", ", Elements)}.");
        }
        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
        {
            if (attribute.Name.Namespace != XNamespace.None || !Attributes.Contains(attribute.Name.LocalName))
            {
                fault(attribute, $"{attribute.Name.LocalName} cannot stand in a drawing; colours are classes.");
            }
            else if (attribute.Name == "class" && !Colours.Contains(attribute.Value))
            {
                fault(attribute, $"\"{attribute.Value}\" is no colour; the colours are {string.Join(", ", Colours)}.");
            }
        }
    }

    /// <summary>Written anew from what was looked at: comments and text between shapes stay behind.</summary>
    private static string Written(IEnumerable<XElement> shapes)
    {
        var text = new StringBuilder();
        foreach (var shape in shapes)
        {
            Write(shape, text);
        }
        return text.ToString();
    }

    private static void Write(XElement shape, StringBuilder text)
    {
        text.Append('<').Append(shape.Name.LocalName);
        foreach (var attribute in shape.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
        {
            var name = attribute.Name.LocalName;
            var value = name == "class" ? $"drawn-place__{attribute.Value}" : attribute.Value;
            text.Append(' ').Append(name).Append("=\"").Append(System.Net.WebUtility.HtmlEncode(value)).Append('"');
        }
        text.Append('>');
        foreach (var inner in shape.Elements())
        {
            Write(inner, text);
        }
        text.Append("</").Append(shape.Name.LocalName).Append('>');
    }
}
