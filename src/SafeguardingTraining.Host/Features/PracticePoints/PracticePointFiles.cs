using SafeguardingTraining.Host.Site.Content;

namespace SafeguardingTraining.Host.Features.PracticePoints;

/// <summary>Reads the Markdown files of the practice points.</summary>
internal static class PracticePointFiles
{
    internal static IReadOnlyList<PointGroup> Groups(ContentFolder folder) =>
        [
            .. (folder.Values<List<PointGroupFrontMatter>>("groups.yaml") ?? [])
                .Where(group => !string.IsNullOrWhiteSpace(group.Id))
                .DistinctBy(group => group.Id)
                .Select(group => new PointGroup(group.Id ?? "", group.Name ?? group.Id ?? "", group.About ?? "")
                {
                    Picture = group.Picture,
                }),
        ];

    internal static IReadOnlyList<PracticePoint> Points(ContentFolder folder, IReadOnlyList<PointGroup> groups) =>
        folder.Texts<PracticePointFrontMatter, PracticePoint>(text =>
            PointIn(text, groups.FirstOrDefault(group => group.Id == text.Front.Group), folder)
        );

    private static PracticePoint? PointIn(MarkdownPage<PracticePointFrontMatter> text, PointGroup? group, ContentFolder folder)
    {
        var front = text.Front;
        if (front.Id != text.Name)
        {
            return Refuse($"The id is {front.Id ?? "missing"}; it should be the file's name.");
        }
        if (group is null)
        {
            return Refuse($"groups.yaml has no group {front.Group ?? "for this point"}.");
        }
        if (front is not { Title: { } title, Question: { } question, Source.Whole: { } source })
        {
            return Refuse("A point needs a title, a question and a source with its document and publisher.");
        }
        if (front.AidsOr(out var wrong) is not { } aids)
        {
            return Refuse(wrong);
        }
        return front.Dating is { } dating
            ? new PracticePoint(front.Id, group, title, source, front.Also ?? [], dating, question, text.Body)
            {
                Aids = aids,
                Tomorrow = front.Tomorrow,
            }
            : Refuse("checkedOn and reviewBy are days written like 2026-11-22.");

        PracticePoint? Refuse(string message)
        {
            folder.Report(text.File, 1, message);
            return null;
        }
    }

    private sealed class PointGroupFrontMatter
    {
        public string? Id { get; set; }

        public string? Name { get; set; }

        public string? About { get; set; }

        public Picture? Picture { get; set; }
    }

    private sealed class PracticePointFrontMatter : FrontMatter
    {
        public string? Id { get; set; }

        public string? Group { get; set; }

        public FrontMatterSource? Source { get; set; }

        public List<string>? Also { get; set; }

        public string? Question { get; set; }

        public string? Tomorrow { get; set; }
    }
}
