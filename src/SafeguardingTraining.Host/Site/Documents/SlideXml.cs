using System.Globalization;
using System.Security;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Documents;

/// <summary>The parts of a slide as PresentationML (ECMA-376, part 1, chapter 19). Names of elements and attributes are the standard's.</summary>
internal static class SlideXml
{
    internal const string Names =
        "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

    internal const string NoGroup =
        "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
        + "<a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";

    /// <summary>Thousandths of an inch and more to a pixel: a slide is 1280 of them wide.</summary>
    private const int Emu = 9525;

    public static string Of(SlideContent slide)
    {
        var ids = new Ids();
        var parts = string.Concat(slide.Parts.Select(part => Of(part, ids)));
        return $"<p:sld {Names}><p:cSld><p:spTree>{NoGroup}{Title(slide.Title)}{parts}</p:spTree></p:cSld>"
            + "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>";
    }

    internal static string Place(SlideBox box) =>
        $"<a:off x=\"{At(box.X)}\" y=\"{At(box.Y)}\"/><a:ext cx=\"{At(box.Width)}\" cy=\"{At(box.Height)}\"/>";

    private static string Title(string title) =>
        "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Title\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"title\"/></p:nvPr>"
        + $"</p:nvSpPr><p:spPr/><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p>{Run(title, "")}</a:p></p:txBody></p:sp>";

    private static string Of(SlidePart part, Ids ids) =>
        part switch
        {
            SlideText text => Of(text, ids),
            SlideTable table => Of(table, ids),
            SlidePicture picture => Of(picture, ids),
            _ => throw new InvalidOperationException($"{part.GetType().Name} is no part of a slide."),
        };

    private static string Of(SlideText text, Ids ids) =>
        $"<p:sp><p:nvSpPr><p:cNvPr id=\"{ids.Next}\" name=\"Text\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph idx=\"1\"/></p:nvPr></p:nvSpPr>"
        + $"<p:spPr><a:xfrm>{Place(text.Box)}</a:xfrm></p:spPr><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>"
        + string.Concat(text.Paragraphs.Select(one => Paragraph(one, text.Size)))
        + "</p:txBody></p:sp>";

    private static string Paragraph(SlideParagraph one, double size)
    {
        var mark = one.IsListed
            ? "<a:pPr marL=\"285750\" indent=\"-285750\"><a:buFont typeface=\"Arial\"/><a:buChar char=\"&#8226;\"/></a:pPr>"
            : "<a:pPr marL=\"0\" indent=\"0\"><a:buNone/></a:pPr>";
        return $"<a:p>{mark}{Run(one.Text, $" sz=\"{Hundredths(size)}\"{(one.IsStrong ? " b=\"1\"" : "")}")}</a:p>";
    }

    private static string Of(SlideTable table, Ids ids)
    {
        var widths = table.Shares.Select(share => table.Box.Width * share / table.Shares.Sum()).ToList();
        var head = Row(table.Heads, 44, (text, _) => Cell(text, table.Size, isHead: true, isFirst: false));
        var rows = table.Rows.Select(row =>
            Row(row, SlideTable.RowHeight(row, table.Shares, table.Size), (text, place) =>
                Cell(text, table.Size, isHead: false, isFirst: place == 0)
            )
        );
        return $"<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"{ids.Next}\" name=\"Table\" descr=\"{Text(table.Description)}\"/>"
            + $"<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm>{Place(table.Box)}</p:xfrm>"
            + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/table\"><a:tbl><a:tblPr firstRow=\"1\"/>"
            + $"<a:tblGrid>{string.Concat(widths.Select(width => $"<a:gridCol w=\"{At(width)}\"/>"))}</a:tblGrid>"
            + $"{head}{string.Concat(rows)}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>";
    }

    private static string Row(IReadOnlyList<string> cells, double height, Func<string, int, string> cell) =>
        $"<a:tr h=\"{At(height)}\">{string.Concat(cells.Select(cell))}</a:tr>";

    private static string Cell(string text, double size, bool isHead, bool isFirst)
    {
        var no = string.Concat(((string[])["lnL", "lnR", "lnT"]).Select(side => $"<a:{side} w=\"0\"><a:noFill/></a:{side}>"));
        var line = $"<a:lnB w=\"9525\">{Solid(SlideColours.Edge)}</a:lnB>";
        var fill = isHead ? Solid(SlideColours.Linen) : "<a:noFill/>";
        var look = $" sz=\"{Hundredths(size)}\"{(isHead || isFirst ? " b=\"1\"" : "")}";
        return $"<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p>{Run(text, look, SlideColours.Ink)}</a:p></a:txBody><a:tcPr>{no}{line}{fill}</a:tcPr></a:tc>";
    }

    private static string Of(SlidePicture picture, Ids ids)
    {
        var box = picture.Box;
        var inside = $"<a:chOff x=\"{At(box.X)}\" y=\"{At(box.Y)}\"/><a:chExt cx=\"{At(box.Width)}\" cy=\"{At(box.Height)}\"/>";
        return $"<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"{ids.Next}\" name=\"Picture\" descr=\"{Text(picture.Description)}\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
            + $"<p:grpSpPr><a:xfrm>{Place(box)}{inside}</a:xfrm></p:grpSpPr>"
            + $"{string.Concat(picture.Marks.Select(mark => Of(mark, ids)))}</p:grpSp>";
    }

    private static string Of(SlideMark mark, Ids ids) =>
        mark switch
        {
            SlideShape shape => Shape(ids, shape.Box, shape.IsRound ? "ellipse" : "rect", Fill(shape.Fill), Outline(shape)),
            SlideLine line => Line(line, ids),
            SlideLabel label => Shape(ids, label.Box, "rect", "<a:noFill/>", "<a:ln><a:noFill/></a:ln>", label),
            _ => throw new InvalidOperationException($"{mark.GetType().Name} is no mark of a picture."),
        };

    private static string Shape(Ids ids, SlideBox box, string form, string fill, string outline, SlideLabel? label = null) =>
        $"<p:sp><p:nvSpPr><p:cNvPr id=\"{ids.Next}\" name=\"{(label is null ? "Shape" : "Label")}\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>"
        + $"<p:spPr><a:xfrm>{Place(box)}</a:xfrm><a:prstGeom prst=\"{form}\"><a:avLst/></a:prstGeom>{fill}{outline}</p:spPr>"
        + (label is null ? "" : Words(label))
        + "</p:sp>";

    private static string Words(SlideLabel label) =>
        "<p:txBody><a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"ctr\"><a:noAutofit/></a:bodyPr><a:lstStyle/>"
        + $"<a:p><a:pPr algn=\"{label.Align switch { SlideAlign.Left => "l", SlideAlign.Middle => "ctr", _ => "r" }}\"/>"
        + Run(label.Text, $" sz=\"{Hundredths(label.Size)}\"{(label.IsStrong ? " b=\"1\"" : "")}", label.Colour)
        + "</a:p></p:txBody>";

    private static string Line(SlideLine line, Ids ids)
    {
        var flip = (line.X2 < line.X1 ? " flipH=\"1\"" : "") + (line.Y2 < line.Y1 ? " flipV=\"1\"" : "");
        var box = new SlideBox(
            Math.Min(line.X1, line.X2),
            Math.Min(line.Y1, line.Y2),
            Math.Abs(line.X2 - line.X1),
            Math.Abs(line.Y2 - line.Y1)
        );
        return $"<p:cxnSp><p:nvCxnSpPr><p:cNvPr id=\"{ids.Next}\" name=\"Line\"/><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr><a:xfrm{flip}>{Place(box)}</a:xfrm>"
            + $"<a:prstGeom prst=\"line\"><a:avLst/></a:prstGeom><a:ln w=\"{At(line.Thick)}\">{Solid(line.Colour)}</a:ln></p:spPr></p:cxnSp>";
    }

    private static string Fill(string? colour) => colour is null ? "<a:noFill/>" : Solid(colour);

    private static string Outline(SlideShape shape) =>
        shape.Outline is { } colour
            ? $"<a:ln w=\"{At(shape.Thick)}\">{Solid(colour)}{(shape.IsDashed ? "<a:prstDash val=\"sysDot\"/>" : "")}</a:ln>"
            : "<a:ln><a:noFill/></a:ln>";

    private static string Solid(string colour) => $"<a:solidFill><a:srgbClr val=\"{colour}\"/></a:solidFill>";

    private static string Run(string text, string look, string? colour = null) =>
        $"<a:r><a:rPr lang=\"{WordStyle.Language}\"{look} dirty=\"0\">{(colour is null ? "" : Solid(colour))}</a:rPr><a:t>{Text(text)}</a:t></a:r>";

    private static string Text(string text) => SecurityElement.Escape(XmlText.Readable(text.ReplaceLineEndings(" ")));

    private static string At(double pixels) => ((long)Math.Round(pixels * Emu)).ToString(CultureInfo.InvariantCulture);

    private static string Hundredths(double points) => ((int)(points * 100)).ToString(CultureInfo.InvariantCulture);

    /// <summary>No two shapes of a slide have the same number; the title has the second.</summary>
    private sealed class Ids
    {
        private int last = 2;

        public int Next => ++last;
    }
}
