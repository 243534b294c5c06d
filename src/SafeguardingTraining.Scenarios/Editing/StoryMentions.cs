namespace SafeguardingTraining.Scenarios.Editing;

/// <summary>A line of a story.</summary>
/// <param name="Line">From 1.</param>
public sealed record StoryLine(string File, int Line);

/// <summary>A piece comes to somebody on this line.</summary>
/// <param name="Day">The day that stands nearest above it in the same scene; null where none does.</param>
public sealed record PieceMention(string Piece, StoryLine At, DateOnly? Day);

/// <summary>Where the text of a story names its scenes, people and pieces. It is read as it is written, whether or not it can be played.</summary>
public sealed class StoryMentions
{
    private readonly List<(string Name, StoryLine At)> speakers = [];
    private readonly List<PieceMention> pieces = [];
    private readonly List<SceneTitle> scenes = [];

    private StoryMentions() { }

    /// <summary>In the order in which they are written; an ending is no scene.</summary>
    public IReadOnlyList<SceneTitle> Scenes => scenes;

    /// <param name="files">The text of each Ink file by its name.</param>
    /// <param name="starts">The date of day 1.</param>
    public static StoryMentions In(IEnumerable<KeyValuePair<string, string>> files, DateOnly starts)
    {
        var mentions = new StoryMentions();
        foreach (var (file, text) in files)
        {
            mentions.Look(file, new InkSource(text), [.. text.Split('\n')], starts);
        }
        return mentions;
    }

    /// <summary>The lines on which somebody speaks, by any of their names.</summary>
    public IReadOnlyList<StoryLine> Spoken(params IEnumerable<string> names)
    {
        var set = names.Select(Typography.Of).ToHashSet();
        return [.. speakers.Where(one => set.Contains(one.Name)).Select(one => one.At)];
    }

    public IReadOnlyList<PieceMention> Pieces(string id) => [.. pieces.Where(one => one.Piece == id)];

    private void Look(string file, InkSource source, string[] lines, DateOnly starts)
    {
        DateOnly? day = null;
        var last = 0;
        var endings = source.Tags.Where(tag => Tag.Of(tag.Text) is Tag.EndingTag).Select(tag => tag.Line).ToHashSet();
        foreach (var tag in source.Tags)
        {
            // A scene says itself which day it is.
            if (lines.Skip(last).Take(tag.Line - last).Any(line => line.StartsWith("==", StringComparison.Ordinal)))
            {
                day = null;
            }
            last = tag.Line;
            var at = new StoryLine(file, tag.Line);
            switch (Tag.Of(tag.Text))
            {
                case Tag.DayTag { Number: var number } when starts != default && number is > 0 and < 10_000:
                    day = starts.AddDays(number - 1);
                    break;
                case Tag.DateTag:
                    day = null;
                    break;
                case Tag.SpeakerTag speaker:
                    speakers.Add((speaker.Name, at));
                    break;
                case Tag.PieceTag piece:
                    pieces.Add(new PieceMention(piece.Id, at, day));
                    break;
                case Tag.AsksTag asks:
                    pieces.Add(new PieceMention(asks.PieceId, at, null));
                    break;
                case Tag.SharesTag shares:
                    pieces.Add(new PieceMention(shares.PieceId, at, null));
                    break;
                case Tag.SceneTag scene when !endings.Any(line => Math.Abs(line - tag.Line) <= 1) && scenes.All(one => one.Id != scene.Id):
                    scenes.Add(new SceneTitle(scene.Id, scene.Title, scenes.Count + 1));
                    break;
            }
        }
    }
}
