namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>The numbers from 1 to 10 by which everyone says how worried they are.</summary>
public sealed record ScaleBlock : ScreenBlock
{
    public const double PictureHeight = 300;

    public override double Height(double width) => PictureHeight;
}
