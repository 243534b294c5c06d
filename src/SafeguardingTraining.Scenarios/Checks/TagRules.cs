namespace SafeguardingTraining.Scenarios;

/// <summary>Every tag of the story, met or not: known, readable, and leading somewhere.</summary>
internal sealed class TagRules(Scenario scenario, InkSource source, ScenarioVocabulary known, Findings findings)
{
    public void Look()
    {
        foreach (var tag in source.Tags)
        {
            Look(Tag.Of(tag.Text), tag.Line);
        }
        foreach (var elsewhere in scenario.Story.StaticTags.Except(source.Tags.Select(tag => tag.Text)))
        {
            Look(Tag.Of(elsewhere), 1);
        }
        foreach (var kind in Enum.GetValues<EndingKind>().Where(kind => !Ends(kind)))
        {
            findings.InStory(1, "ending-missing", $"No ending is marked {kind.ToString().ToLowerInvariant()}.");
        }
        if (!source.Declares("role"))
        {
            findings.InStory(1, "role-variable", "The story has no VAR role.");
        }
    }

    private bool Ends(EndingKind kind) => scenario.Story.StaticTags.Any(text => Tag.Of(text) is Tag.EndingTag end && end.Kind == kind);

    private void Look(Tag tag, int line)
    {
        switch (tag)
        {
            case Tag.UnknownTag unknown:
                findings.InStory(line, "tag-unknown", $"The dialect has no tag \"{unknown.Name}\".");
                break;
            case Tag.MalformedTag malformed:
                findings.InStory(line, "tag-malformed", $"The tag \"{malformed.Name}\" needs {malformed.Wanted}.");
                break;
            case Tag.PointTag point when !known.Points.Contains(point.Id):
                findings.InStory(line, "point-unknown", $"There is no practice point \"{point.Id}\".");
                break;
            case Tag.SpeakerTag speaker when speaker.Name != "Narrator" && scenario.Family.PersonOf(speaker.Name) is null:
                findings.InStory(line, "speaker-unknown", $"Nobody in people.yaml is called \"{speaker.Name}\".");
                break;
            case Tag.PieceTag piece:
                LookForPiece(piece.Id, line);
                break;
            case Tag.AsksTag asks:
                LookForPiece(asks.PieceId, line);
                break;
            case Tag.SharesTag shares:
                LookForPiece(shares.PieceId, line);
                break;
            case Tag.DecideTag decide:
                findings.Length(findings.Folder.Story, line, "length", "The question", decide.Question, 0, 12);
                break;
            case Tag.DidTag did:
                findings.Length(findings.Folder.Story, line, "length", "What was done", did.Text, 0, 25);
                break;
            case Tag.BecauseTag because:
                findings.Length(findings.Folder.Story, line, "because-length", "The reason", because.Reason, 25, 50);
                break;
            case Tag.ChildTag { Heading: { } heading }:
                findings.Length(findings.Folder.Story, line, "length", "The child's heading", heading, 2, 4);
                break;
        }
    }

    private void LookForPiece(string id, int line)
    {
        if (scenario.PieceOf(id) is null)
        {
            findings.InStory(line, "piece-unknown", $"There is no piece \"{id}\" in pieces.yaml.");
        }
    }
}
