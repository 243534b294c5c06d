using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>
/// The options of a vote in full, and their votes once they are shown. They stand on one page together; where that cannot be, each page
/// says which of them it shows.
/// </summary>
/// <param name="All">How many options there are.</param>
/// <param name="IsTight">Set as small as the screen allows, the bars behind the words, to keep them together.</param>
/// <param name="Most">The most votes there were in one round, for the bars.</param>
public sealed record OptionsBlock(ValueList<OptionLine> Options, int All, bool IsTight, int Most) : ScreenBlock
{
    private const double Between = 14;
    private const double BetweenTight = 6;
    private const double Letter = 92;
    private const double Count = 250;
    private const double Bar = 44;
    private const double Before = 58;

    public static OptionsBlock Of(WorkshopStory story, VoteTally? now, VoteTally? before) =>
        Of(
            [
                .. story.Options.Select(one => new OptionLine(
                    one.Letter,
                    one.Option.Text.Set(),
                    VotesOf(now, one.Letter),
                    VotesOf(before, one.Letter)
                )),
            ],
            now,
            before
        );

    public override ScreenBlock SetTight() => this with { IsTight = true };

    public ScreenType Type => IsTight ? ScreenType.Small : new ScreenType(ScreenFace.Plain, 46, 60);

    /// <summary>"Options A to C of 5. The others are on the next page."; null when they are all here.</summary>
    public string? Part =>
        Options.Count == All ? null : $"{Options.Select(option => $"{option.Letter}").ToList().Listed()} of {All} options. {Elsewhere}";

    private string Elsewhere =>
        (Options[0].Letter == 'A', Options[^1].Letter == 'A' + All - 1) switch
        {
            (true, _) => "The others are on the next page.",
            (_, true) => "The others are on the page before.",
            _ => "The others are on the pages before and after.",
        };

    public override double Height(double width) => PartHeight(width) + Options.Sum(option => RowHeight(option, width)) - Gap();

    public override (ScreenBlock First, ScreenBlock Next)? Cut(double width, double room, bool force)
    {
        var most = Fitting(Options.Select(option => RowHeight(option, width)), room - (2 * ScreenType.Small.Line));
        if (!force || most == 0 || most >= Options.Count)
        {
            return null;
        }
        var here = Math.Min(most, Evenly(Options.Count, most));
        return (this with { Options = [.. Options.Take(here)] }, this with { Options = [.. Options.Skip(here)] });
    }

    private double PartHeight(double width) => Part is { } part ? ScreenType.Small.Height(part, width) + Between : 0;

    private double RowHeight(OptionLine option, double width)
    {
        var votes = option.Now is not null;
        var text = Math.Max(60, Type.Height(option.Text, width - Letter - (votes ? Count : 0)));
        return text + Gap() + (votes && !IsTight ? (option.Before is null ? Bar : Before) : 0);
    }

    private double Gap() => IsTight ? BetweenTight : Between;

    private static OptionsBlock Of(ValueList<OptionLine> options, VoteTally? now, VoteTally? before) =>
        new(options, options.Count, false, Math.Max(1, Math.Max(MostOf(now), MostOf(before))));

    private static int MostOf(VoteTally? tally) => tally is { Lines.Count: > 0 } ? tally.Lines.Max(line => line.Votes) : 0;

    private static int? VotesOf(VoteTally? tally, char letter) => tally?.Lines.FirstOrDefault(line => line.Letter == letter)?.Votes;
}

/// <param name="Now">Its votes, or null while they are not shown.</param>
/// <param name="Before">Its votes before the room talked, where there was such a vote.</param>
public sealed record OptionLine(char Letter, string Text, int? Now, int? Before);
