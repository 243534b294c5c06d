namespace SafeguardingTraining.Scenarios;

/// <summary>No real person is a character of a story or is named beside it.</summary>
internal sealed class NameRules(ScenarioFiles files, Findings findings)
{
    public void Look()
    {
        var title = TitleLine(files.ScenarioMd);
        Look(findings.Folder.Scenario, files.ScenarioMd, title);
        Look(findings.Folder.Story, files.StoryInk, -1);
        Look(findings.Folder.Pieces, files.PiecesYaml, -1);
        Look(findings.Folder.People, files.PeopleYaml, -1);
    }

    private void Look(string file, string text, int title)
    {
        var lines = text.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (NeverNamed.NamesAnAdult(lines[at]))
            {
                findings.Add(file, at + 1, "name-never", "This line names a convicted adult or a real worker.");
            }
            if (at != title && NeverNamed.NamesAChild(lines[at]))
            {
                findings.Add(file, at + 1, "name-never", "This line names a real child; only the title of the review may.");
            }
        }
    }

    /// <summary>The line with the title of the review, counted from 0, or -1.</summary>
    private static int TitleLine(string front)
    {
        var lines = front.Split('\n');
        var review = Array.FindIndex(lines, line => line.TrimEnd() == "review:");
        return review < 0 ? -1 : Array.FindIndex(lines, review, line => line.StartsWith("  title:", StringComparison.Ordinal));
    }
}
