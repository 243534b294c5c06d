using System.Globalization;
using SafeguardingTraining.Ink;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring.Guide;

/// <summary>What is read in a trial between two picks.</summary>
/// <param name="Picked">The words of the option that led here; null at the beginning.</param>
/// <param name="Back">What is said of that option when somebody looks back.</param>
public sealed record TrialTurn(
    string? Picked,
    IReadOnlyList<string> Back,
    IReadOnlyList<TrialLine> Lines,
    string? Question,
    IReadOnlyList<TrialOption> Choices
)
{
    public bool IsEmpty => Lines.Count == 0;

    internal static TrialTurn Of(Turn turn, Choice? picked, IReadOnlyDictionary<string, string> points)
    {
        var tags = turn.Lines.SelectMany(line => line.Tags).Select(Tag.Of).ToList();
        return new TrialTurn(
            picked?.Text.Trim(),
            picked is null ? [] : [.. tags.Select(tag => Looked(tag, points)).OfType<string>()],
            [.. turn.Lines.Select(TrialLine.Of).Where(line => !line.IsEmpty)],
            tags.OfType<Tag.DecideTag>().LastOrDefault()?.Question,
            [.. turn.Choices.Select(choice => TrialOption.Of(choice, turn.Choices.Count))]
        );
    }

    private static string? Looked(Tag tag, IReadOnlyDictionary<string, string> points) =>
        tag switch
        {
            Tag.DidTag did => did.Text,
            Tag.PointTag point => $"Practice point {point.Id}: {points.GetValueOrDefault(point.Id, "not known")}",
            Tag.ChallengeTag challenge => $"Challenge {challenge.Level}",
            Tag.SupportTag support => $"Support {support.Level}",
            Tag.BecauseTag because => $"Because: {because.Reason}",
            Tag.AsksTag asks => $"It asks for the piece {Worded(asks.PieceId)}.",
            Tag.SharesTag shares => $"It tells {shares.With.Name} of the piece {Worded(shares.PieceId)}.",
            Tag.EscalatesTag escalates => $"A step in disagreeing: {escalates.Step.ToString().ToLowerInvariant()}.",
            Tag.TurnsTag { StateId: { } state } turns => $"It sets the strand {Worded(turns.StrandId)} to {Worded(state)}.",
            Tag.TurnsTag turns => $"It helps to set the strand {Worded(turns.StrandId)}.",
            Tag.SeriousTag serious => $"It closes the best of the strand {Worded(serious.StrandId)}: {serious.Words}",
            Tag.RepairTag repair => $"It mends the strand {Worded(repair.StrandId)}.",
            _ => null,
        };

    internal static string Worded(string id) => id.Replace('-', ' ');
}

/// <summary>A line of a trial, as a reader would see it.</summary>
/// <param name="Heading">The title of a scene or of an ending that begins here.</param>
/// <param name="When">The day and the time, in a few words.</param>
/// <param name="Notes">What else comes with the line.</param>
public sealed record TrialLine(string? Heading, string? When, string? Speaker, string? Child, string Text, IReadOnlyList<string> Notes)
{
    public bool IsChild => Child is not null;

    public bool IsEmpty => Text.Length == 0 && Heading is null && When is null && Notes.Count == 0;

    internal static TrialLine Of(Line line)
    {
        var tags = line.Tags.Select(Tag.Of).ToList();
        var when = string.Join(", ", tags.Select(Timed).OfType<string>());
        return new TrialLine(
            tags.Select(Headed).OfType<string>().FirstOrDefault(),
            when.Length == 0 ? null : when,
            tags.OfType<Tag.SpeakerTag>().Select(speaker => speaker.Name).FirstOrDefault(name => name != "Narrator"),
            tags.OfType<Tag.ChildTag>().Select(child => child.Heading ?? "The child").FirstOrDefault(),
            Typography.Of(line.Text.Trim()),
            [.. tags.Select(Noted).OfType<string>()]
        );
    }

    private static string? Headed(Tag tag) =>
        tag switch
        {
            Tag.SceneTag scene => scene.Title,
            Tag.EndingTag ending => ending.Title,
            _ => null,
        };

    private static string? Timed(Tag tag) =>
        tag switch
        {
            Tag.DayTag day => $"Day {day.Number}",
            Tag.DateTag date => new DateOnly(2024, date.Month, date.DayOfMonth).ToString("d MMMM", CultureInfo.InvariantCulture),
            Tag.TimeTag time => time.Words,
            Tag.ClockTag clock => clock.At.ToString("H:mm", CultureInfo.InvariantCulture),
            Tag.UntilTag until => $"until {until.At.ToString("H:mm", CultureInfo.InvariantCulture)}. {until.Words}",
            _ => null,
        };

    private static string? Noted(Tag tag) =>
        tag switch
        {
            Tag.PieceTag piece => $"You hold a new piece: {TrialTurn.Worded(piece.Id)}.",
            Tag.RoleTag role => $"Only the role {TrialTurn.Worded(role.Id)} comes to this scene.",
            Tag.ClosedTag closed => $"A door closed: {closed.Title}. {closed.Why}",
            Tag.StrandTag strand => $"Strand: {TrialTurn.Worded(strand.StrandId)}, {TrialTurn.Worded(strand.StateId)}.",
            _ => null,
        };
}

/// <summary>An option of a trial.</summary>
/// <param name="Pick">What a form sends to take it.</param>
/// <param name="Detail">A second, smaller line.</param>
public sealed record TrialOption(RehearsalPick Pick, string Text, string? Detail, bool IsSkip)
{
    internal static TrialOption Of(Choice choice, int count)
    {
        var tags = choice.Tags.Select(Tag.Of).ToList();
        var detail = string.Join(". ", tags.Select(Detailed).OfType<string>());
        return new TrialOption(
            RehearsalPick.Of(choice, count, ""),
            Typography.Of(choice.Text.Trim()),
            detail.Length == 0 ? null : detail,
            tags.Exists(tag => tag is Tag.SkipTag)
        );
    }

    private static string? Detailed(Tag tag) =>
        tag switch
        {
            Tag.TakesTag takes => $"{takes.Minutes} minutes",
            Tag.DetailTag detail => detail.Words,
            Tag.WriteTag write => $"The reader writes: {write.Prompt}",
            _ => null,
        };
}
