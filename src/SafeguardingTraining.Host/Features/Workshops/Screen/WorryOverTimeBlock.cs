using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;

namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>How worried the room was from scene to scene: the middle answer as a line, the reach behind it.</summary>
public sealed record WorryOverTimeBlock(ValueList<SceneWorry> Then) : ScreenBlock
{
    public const double PictureHeight = 640;

    private const double Left = 120;
    private const double Right = 1_720;
    private const double Top = 30;
    private const double Step = 56;

    public override double Height(double width) => PictureHeight;

    /// <summary>Where a scene stands; in the middle when it is the only one.</summary>
    public double X(int place) => Then.Count < 2 ? (Left + Right) / 2 : Left + 60 + (place * (Right - Left - 120) / (Then.Count - 1));

    public static double Y(int level) => Top + ((10 - level) * Step);
}
