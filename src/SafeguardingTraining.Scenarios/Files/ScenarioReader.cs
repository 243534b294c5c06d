using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Scenarios.Files;

/// <summary>Reads an author's folder into a scenario to play, or says everything that is wrong at once.</summary>
public static class ScenarioReader
{
    /// <summary>
    /// Reads the four files by their format. What it refuses is what cannot be played or trusted: broken YAML, a name it
    /// does not know, a missing value, an id that leads nowhere, a story that cannot be loaded. Finer rules are <see cref="Check"/>'s.
    /// </summary>
    public static Reading Read(ScenarioFiles files)
    {
        var problems = new List<Problem>();
        var folder = new ScenarioFolder(files.Slug);
        var (front, people, pieces) = ScenarioParts.Read(folder, problems, files.ScenarioMd, files.PeopleYaml, files.PiecesYaml);
        switch (InkProgram.Load(files.StoryJson))
        {
            case Loaded story when problems.Count == 0 && front is not null && people is not null && pieces is not null:
                return new Reading.Complete(Whole(files, front, people, pieces, story.Program));
            case NotLoaded reason:
                problems.Add(new Problem(folder.Story, 1, Severity.Error, "story-unreadable", reason.Message));
                break;
        }
        return new Reading.Broken(problems);
    }

    private static Scenario Whole(ScenarioFiles files, FrontMatterFile front, Family people, PiecesFile pieces, InkProgram story) =>
        new(
            files.Slug,
            files.Version,
            front.Title,
            front.Order,
            front.Minutes,
            front.Starts,
            front.Invitation,
            front.ContentNote,
            front.Intro,
            front.WithoutTheScenes,
            front.Roles,
            front.Review,
            front.Questions,
            people,
            pieces.Pieces,
            pieces.OpenQuestions,
            SceneTitles.In(story),
            story
        )
        {
            Strands = front.Strands,
            Plans = front.Plans,
            Told = front.Told,
            Notes = VariableNotes.In(files.StoryInk),
            Lines = files.Lines is null ? LineMap.Empty : LineMap.Read(files.Lines),
        };
}

/// <summary>How a scenario's files are named in messages to its author.</summary>
internal sealed record ScenarioFolder(string Slug)
{
    public string Scenario => $"scenarios/{Slug}/scenario.md";

    public string Story => $"scenarios/{Slug}/story.ink";

    public string FileOf(SourceLine line) => $"scenarios/{Slug}/{line.File}";

    public string Pieces => $"scenarios/{Slug}/pieces.yaml";

    public string People => $"scenarios/{Slug}/people.yaml";
}
