namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>
/// The measures of the screen, in 1,080ths of its height. It is 16 by 9 whatever it is shown on, and everything on it has its place, so
/// that a page that fits once fits everywhere. <c>_screen.scss</c> says the same.
/// </summary>
public static class ScreenStage
{
    public const double Width = 1_920;
    public const double Height = 1_080;

    /// <summary>Where a page's title and blocks stand: under the line with scene and time, above the foot.</summary>
    public const double BodyHeight = 810;

    public const double BodyWidth = 1_760;

    /// <summary>The width of a page while address and code are large beside it.</summary>
    public const double NarrowBodyWidth = 1_190;

    /// <summary>Between two blocks, and under the title.</summary>
    public const double Gap = 22;

    /// <summary>The widest line of the story that is easy to read.</summary>
    public const double StoryWidth = 1_500;

    /// <summary>Where the names of those who speak stand, before the story.</summary>
    public const double NameWidth = 250;

    /// <summary>The place for the address in the corner; a longer one stands on the large invitation alone.</summary>
    public const double CornerWidth = 540;
}
