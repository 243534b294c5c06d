using Microsoft.AspNetCore.Components;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring.Guide;

/// <summary>How to write a story, in short lessons: <c>guide/*.md</c> of the content folder, read once at start.</summary>
/// <param name="Opening">What stands above the contents, as HTML.</param>
/// <param name="Problems">Files that could not be read.</param>
public sealed record AuthorsGuide(string Title, MarkupString Opening, IReadOnlyList<GuideLesson> Lessons, IReadOnlyList<Problem> Problems)
{
    private const string Folder = "guide";
    private const string IndexFile = "README.md";

    public GuideLesson? Find(string slug) => Lessons.FirstOrDefault(lesson => lesson.Slug == slug);

    /// <summary>The lesson of a number, or null.</summary>
    public GuideLesson? Numbered(int number) => Lessons.FirstOrDefault(lesson => lesson.Number == number);

    /// <summary>A folder that is missing holds no lesson.</summary>
    public static AuthorsGuide Read(string contentFolder)
    {
        var folder = Path.Combine(contentFolder, Folder);
        var files = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal).ToList() : [];
        var lessons = files
            .Where(file => Path.GetFileName(file) != IndexFile)
            .Select(file => (Name: Path.GetFileName(file), Lesson: GuideMarkdown.Lesson(Path.GetFileName(file), File.ReadAllText(file))))
            .ToList();
        var index = Path.Combine(folder, IndexFile);
        var (title, opening) = File.Exists(index) ? GuideMarkdown.Opening(File.ReadAllText(index)) : ("Writing stories", default);
        return new AuthorsGuide(
            title,
            opening,
            [.. lessons.Select(one => one.Lesson).OfType<GuideLesson>()],
            [
                .. lessons
                    .Where(one => one.Lesson is null)
                    .Select(one => new Problem(
                        $"content/{Folder}/{one.Name}",
                        1,
                        Severity.Error,
                        Folder,
                        "A lesson is named by its number, such as 03-a-way.md, begins with a heading, and has a box (ink try) and an answer (ink answer)."
                    )),
            ]
        );
    }
}
