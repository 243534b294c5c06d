using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using SafeguardingTraining.Host.Site.Text;
using OpenDrawing = DocumentFormat.OpenXml.Drawing;

namespace SafeguardingTraining.Host.Site.Documents;

/// <summary>
/// Slides of 16 by 9 that can be changed: each with a title of its own, text as text, drawings as shapes and everything that is drawn in
/// words as well. A deck holds nothing private and is small, so it is put together in memory.
/// </summary>
public static class SlideDeck
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    private const string Colours = """
        <a:clrScheme name="Site"><a:dk1><a:srgbClr val="20292E"/></a:dk1><a:lt1><a:srgbClr val="FBF7F0"/></a:lt1><a:dk2><a:srgbClr val="4C565B"/></a:dk2>
        <a:lt2><a:srgbClr val="F2EBDF"/></a:lt2><a:accent1><a:srgbClr val="17555A"/></a:accent1><a:accent2><a:srgbClr val="8F3F18"/></a:accent2>
        <a:accent3><a:srgbClr val="BCD0EA"/></a:accent3><a:accent4><a:srgbClr val="E6B083"/></a:accent4><a:accent5><a:srgbClr val="736B5E"/></a:accent5>
        <a:accent6><a:srgbClr val="AAA49C"/></a:accent6><a:hlink><a:srgbClr val="17555A"/></a:hlink><a:folHlink><a:srgbClr val="4A3A66"/></a:folHlink></a:clrScheme>
        <a:fontScheme name="Site"><a:majorFont><a:latin typeface="Georgia"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont>
        <a:minorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>
        """;

    private static readonly string Theme =
        $"<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Site\"><a:themeElements>{Colours}<a:fmtScheme name=\"Site\">"
        + $"<a:fillStyleLst>{Thrice(Fill)}</a:fillStyleLst><a:lnStyleLst>{Thrice($"<a:ln w=\"9525\">{Fill}</a:ln>")}</a:lnStyleLst>"
        + $"<a:effectStyleLst>{Thrice("<a:effectStyle><a:effectLst/></a:effectStyle>")}</a:effectStyleLst><a:bgFillStyleLst>{Thrice(Fill)}</a:bgFillStyleLst>"
        + "</a:fmtScheme></a:themeElements></a:theme>";

    private const string Fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";

    private static readonly string Master =
        $"<p:sldMaster {SlideXml.Names}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>"
        + $"<p:spTree>{SlideXml.NoGroup}{Placeholder(2, "title", new SlideBox(64, 40, 1152, 84))}{Placeholder(3, "body", SlideBox.Body)}</p:spTree></p:cSld>"
        + "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>"
        + "<p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/></p:sldLayoutIdLst>"
        + "<p:txStyles><p:titleStyle><a:lvl1pPr algn=\"l\"><a:lnSpc><a:spcPct val=\"95000\"/></a:lnSpc><a:defRPr sz=\"3200\" b=\"1\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mj-lt\"/></a:defRPr></a:lvl1pPr></p:titleStyle>"
        + "<p:bodyStyle><a:lvl1pPr><a:spcAft><a:spcPts val=\"900\"/></a:spcAft><a:defRPr sz=\"2000\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/></a:defRPr></a:lvl1pPr></p:bodyStyle>"
        + "<p:otherStyle><a:lvl1pPr><a:defRPr sz=\"1400\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/></a:defRPr></a:lvl1pPr></p:otherStyle></p:txStyles></p:sldMaster>";

    private static readonly string Layout =
        $"<p:sldLayout {SlideXml.Names} type=\"obj\" preserve=\"1\"><p:cSld name=\"Title and content\"><p:spTree>{SlideXml.NoGroup}"
        + "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Title\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang=\"en-GB\"/></a:p></p:txBody></p:sp>"
        + "<p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Text\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang=\"en-GB\"/></a:p></p:txBody></p:sp>"
        + "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>";

    /// <param name="title">What it is; in the properties of the file, where a screen reader finds it.</param>
    public static async Task Write(string title, IReadOnlyList<SlideContent> slides, Stream to, CancellationToken stop)
    {
        using var made = new MemoryStream();
        using (var package = PresentationDocument.Create(made, PresentationDocumentType.Presentation))
        {
            package.PackageProperties.Title = XmlText.Readable(title);
            package.PackageProperties.Language = WordStyle.Language;
            var whole = package.AddPresentationPart();
            var master = whole.AddNewPart<SlideMasterPart>("rId1");
            master.AddNewPart<ThemePart>("rId2").Theme = new OpenDrawing.Theme(Theme);
            master.SlideMaster = new SlideMaster(Master);
            var layout = master.AddNewPart<SlideLayoutPart>("rId1");
            layout.SlideLayout = new SlideLayout(Layout);
            layout.AddPart(master, "rId1");
            var list = new SlideIdList();
            foreach (var (place, slide) in slides.Index())
            {
                var part = whole.AddNewPart<DocumentFormat.OpenXml.Packaging.SlidePart>($"rId{place + 2}");
                part.Slide = new Slide(SlideXml.Of(slide));
                part.AddPart(layout, "rId1");
                list.Append(new SlideId { Id = (uint)(256 + place), RelationshipId = $"rId{place + 2}" });
            }
            whole.Presentation = new Presentation(
                new SlideMasterIdList(new SlideMasterId { Id = 2_147_483_648, RelationshipId = "rId1" }),
                list,
                new SlideSize { Cx = 12_192_000, Cy = 6_858_000 },
                new NotesSize { Cx = 6_858_000, Cy = 9_144_000 }
            );
        }
        made.Position = 0;
        await made.CopyToAsync(to, stop);
    }

    private static string Placeholder(int id, string type, SlideBox box) =>
        $"<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"{type}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"{type}\"{(type == "body" ? " idx=\"1\"" : "")}/></p:nvPr></p:nvSpPr>"
        + $"<p:spPr><a:xfrm>{SlideXml.Place(box)}</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr>"
        + $"<p:txBody><a:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"{(type == "body" ? "t" : "ctr")}\"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:endParaRPr lang=\"en-GB\"/></a:p></p:txBody></p:sp>";

    private static string Thrice(string xml) => string.Concat(Enumerable.Repeat(xml, 3));
}
