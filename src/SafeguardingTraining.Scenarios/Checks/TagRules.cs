namespace SafeguardingTraining.Scenarios;

/// <summary>Every tag of the story, met or not: known, readable, and leading somewhere.</summary>
internal sealed class TagRules(Scenario scenario, InkSource source, ScenarioVocabulary known, Findings findings, bool branches)
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
        foreach (var kind in (branches ? EndingKinds.OfStrands : EndingKinds.OnTheRail).Where(kind => !Ends(kind)))
        {
            findings.InStory(
                1,
                "ending-missing",
                kind is EndingKind.Strands
                    ? "No ending is put together from strands: # ending: and a title, then # strand for each."
                    : $"No ending is marked {kind.ToString().ToLowerInvariant()}."
            );
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
                findings.InStory(line, "tag-unknown", $"No mark that begins with # is called \"{unknown.Name}\".");
                break;
            case Tag.MalformedTag malformed:
                findings.InStory(line, "tag-malformed", $"The mark that begins with # \"{malformed.Name}\" needs {malformed.Wanted}.");
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
            case Tag.RoleTag role when scenario.RoleOf(role.Id) is null:
                findings.InStory(line, "role-unknown", $"There is no role \"{role.Id}\" in scenario.md.");
                break;
            case Tag.StrandTag strand:
                LookForStrand(strand.StrandId, strand.StateId, line);
                break;
            case Tag.TurnsTag turns:
                LookForStrand(turns.StrandId, turns.StateId, line);
                break;
            case Tag.SeriousTag serious:
                LookForStrand(serious.StrandId, null, line);
                break;
            case Tag.RepairTag repair:
                LookForStrand(repair.StrandId, null, line);
                break;
            case Tag.DetailTag detail:
                findings.Length(findings.Folder.Story, line, "length", "The detail", detail.Words, 0, 14);
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

    private void LookForStrand(string id, string? state, int line)
    {
        if (scenario.StrandOf(id) is not { } strand)
        {
            findings.InStory(line, "strand-unknown", $"There is no strand \"{id}\" in scenario.md.");
        }
        else if (state is not null && strand.StateOf(state) is null)
        {
            findings.InStory(line, "strand-unknown", $"The strand {id} has no state \"{state}\" in scenario.md.");
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
