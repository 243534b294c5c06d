using SafeguardingTraining.Host.Features.Authoring.Guide;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Forms;

namespace SafeguardingTraining.Tests.Authoring.Guide;

/// <summary>The author's guide as it is, and a lesson that somebody is trying.</summary>
internal static class GuideSamples
{
    public static AuthorsGuide Guide { get; } = AuthorsGuide.Read(Checkout.At("content"));

    public static IReadOnlyDictionary<string, string> Points { get; } =
        PracticePointCatalogue.Read(Checkout.At("content")).Points.ToDictionary(point => point.Id, point => point.Title);

    private static readonly GuideLesson Practice = Guide.Find("practice-points-and-sources")
        ?? throw new InvalidOperationException("There is no such lesson.");

    public static GuideLessonModel Lesson { get; } = new(Practice, Practice.Box) { Before = Guide.Numbered(8), After = Guide.Numbered(10) };

    public static GuideLessonModel Played { get; } =
        Lesson with
        {
            Typed = Practice.Box.Replace("VO-03", "VO-99", StringComparison.Ordinal),
            Trial = GuideTrial.Of(
                Practice.Box.Replace("VO-03", "VO-99", StringComparison.Ordinal),
                [.. GuideTrial.Of(Practice.Box, [], Points).Turns[0].Choices.Take(1).Select(choice => choice.Pick)],
                Points
            ),
        };

    public static GuideLessonModel Broken { get; } =
        Lesson with
        {
            Typed = "-> dekk\n=== desk\nThe form.\n-> END\n",
            Trial = GuideTrial.Of("-> dekk\n=== desk\nThe form.\n-> END\n", [], Points),
            Problems = [new FieldProblem(GuideLessonModel.TextField, "Line 1: No scene is called dekk.")],
        };
}
