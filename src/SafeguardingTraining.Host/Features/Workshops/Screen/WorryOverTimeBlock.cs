using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>How worried the room was from scene to scene: the middle answer as a line, the reach behind it.</summary>
public sealed record WorryOverTimeBlock(ValueList<SceneWorry> Then) : ScreenBlock
{
    public const double PictureWidth = 1_760;
    public const double PictureHeight = 694;

    private const double Left = 120;
    private const double Right = 1_720;
    private const double Top = 30;
    private const double Step = 56;

    /// <summary>A scene's name where all of them fit under their places, or the number of what was decided there.</summary>
    public string NameOf(SceneWorry one)
    {
        var room = (Right - Left - 120) / Math.Max(1, Then.Count - 1);
        return Then.All(other => ScreenType.Small.Width(other.Scene.Title.Set()) <= room - 30) ? one.Scene.Title.Set() : one.Short;
    }

    /// <summary>The names at both ends stay on the picture.</summary>
    public string AnchorOf(int place) =>
        Then.Count < 2 ? "middle"
        : place == 0 && Width(place) > 2 * X(place) ? "start"
        : place == Then.Count - 1 && Width(place) > 2 * (PictureWidth - X(place)) ? "end"
        : "middle";

    public double NameX(int place) =>
        AnchorOf(place) switch
        {
            "start" => 0,
            "end" => PictureWidth,
            _ => X(place),
        };

    public override double Height(double width) => PictureHeight;

    /// <summary>Where a scene stands; in the middle when it is the only one.</summary>
    public double X(int place) => Then.Count < 2 ? (Left + Right) / 2 : Left + 60 + (place * (Right - Left - 120) / (Then.Count - 1));

    public static double Y(int level) => Top + ((10 - level) * Step);

    private double Width(int place) => ScreenType.Small.Width(NameOf(Then[place]));
}
