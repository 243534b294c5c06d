using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Planning;

namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>How far the workshop has come, as the line at the top of the screen: the scenes, then looking back.</summary>
/// <param name="Parts">How wide each part is, of <see cref="ScreenStage.Width"/>.</param>
/// <param name="Here">The part the room is in, from 0; -1 before it begins.</param>
/// <param name="Done">How much of that part is done, from 0 to 1.</param>
public sealed record ScreenRun(ValueList<double> Parts, int Here, double Done)
{
    // Looking back takes about as long as two scenes.
    private const double LookingBack = 2;

    // Where a story goes on depends on what is decided: what is still to come is drawn as long as a scene and a half.
    private const double Unknown = 1.5;

    public double Left(int part) => Parts.Take(part).Sum();

    /// <summary>Where the room is now.</summary>
    public double Now => Here < 0 ? 0 : Left(Here) + (Parts[Here] * Done);

    public static ScreenRun Of(ScreenMainModel model) => model.Place is { } place ? OfPlan(model.Stage, place) : OfStory(model);

    // By a plan the parts are the scenes that are played, as the line below counts them, and looking back: as many from first to last.
    private static ScreenRun OfPlan(Stage stage, ScenePlace place)
    {
        var parts = place.Scenes + 1;
        var (here, done) = stage switch
        {
            Stage.Lobby => (-1, 0),
            Stage.Debrief => (parts - 1, 0.3),
            Stage.Promise => (parts - 1, 0.8),
            Stage.Ended => (parts - 1, 1),
            _ when place.Scene is { } scene => (scene - 1, Through(stage)),
            _ when place.Past > 0 => (place.Past - 1, 1),
            _ => (0, 0),
        };
        return new ScreenRun([.. Enumerable.Repeat(ScreenStage.Width / parts, parts)], here, done);
    }

    private static ScreenRun OfStory(ScreenMainModel model)
    {
        var scenes = model.Story.Scenes;
        var isOpen = model.Story.Scenario.Strands.Count > 0 && model.Story.Position.Ending is null;
        List<double> shares = [.. scenes.Select(_ => 1.0), .. isOpen ? [Unknown] : (double[])[], LookingBack];
        var all = shares.Sum();
        var (here, done) = model.Stage switch
        {
            Stage.Lobby => (-1, 0),
            Stage.Debrief => (shares.Count - 1, 0.3),
            Stage.Promise => (shares.Count - 1, 0.8),
            Stage.Ended => (shares.Count - 1, 1),
            var stage => (Math.Max(0, scenes.ToList().FindIndex(scene => scene.Id == model.Scene)), Through(stage)),
        };
        return new ScreenRun([.. shares.Select(share => share * ScreenStage.Width / all)], here, done);
    }

    private static double Through(Stage stage) =>
        stage switch
        {
            Stage.Outcome => 1,
            Stage.Wall => 0.6,
            _ => (Stages.OfAScene.ToList().IndexOf(stage) + 0.5) / (Stages.OfAScene.Count + 1),
        };
}
