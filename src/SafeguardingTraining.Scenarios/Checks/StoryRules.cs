namespace SafeguardingTraining.Scenarios;

/// <summary>What only walking shows: whether every path holds together from the first line to an ending.</summary>
/// <param name="branches">The story is asked to branch: what is asked of one on the rail is not asked of it, and the other way round.</param>
internal sealed class StoryRules(Scenario scenario, InkSource source, ScenarioVocabulary known, Findings findings, bool branches)
{
    private readonly TurnRules turns = new(scenario, source, known, findings, branches);
    private readonly DecisionRules decisions = new(scenario, source, findings, branches);

    /// <inheritdoc cref="TurnRules.ToldIn"/>
    public IReadOnlyDictionary<string, int> ToldIn => turns.ToldIn;

    public Walk Look()
    {
        var walk = Walk.Of(scenario, seen: Look);
        foreach (var path in walk.Paths)
        {
            LookAtEnd(path);
        }
        // A story that breaks down hides what comes after; that is looked for once it holds.
        if (!walk.IsLost)
        {
            if (branches)
            {
                LookForScenesOfRoles(walk);
            }
            else
            {
                LookForEndings(walk);
            }
            LookForPieces();
            LookForUnmet();
            turns.LookBack();
            decisions.LookBack();
        }
        return walk;
    }

    private void Look(Reader reader)
    {
        turns.Look(reader);
        foreach (var glimpse in decisions.Look(reader))
        {
            turns.Met(glimpse.Turn);
        }
    }

    private void LookAtEnd(WalkedPath path)
    {
        var line = path.Scenes is [.., var last] ? source.LineOfScene(last) : 1;
        if (path.Trouble is { } trouble)
        {
            findings.At(path.TroublePlace, line, "trouble", $"As {path.Role}: {trouble}");
        }
        else if (path.Taken.Count == Walker.LongestPath)
        {
            findings.InStory(line, "story-endless", $"As {path.Role}, a path goes on after {Walker.LongestPath} choices.");
        }
        else if (path.Ending is null)
        {
            findings.InStory(
                line,
                "story-runs-out",
                $"As {path.Role}, a path runs out of story in the scene {(path.Scenes is [.., var scene] ? scene : "before the first")}."
            );
        }
        else if (!branches)
        {
            LookForScenes(path);
        }
        if (path is { AllLeftOut: true, Trouble: null, Ending: { } ending } && ending.Kind != WhereSkipsLead)
        {
            findings.InStory(
                EndingLine(ending.Kind),
                "skip-ending",
                $"As {path.Role}, leaving every part out leads to \"{ending.Title}\"; it should lead to {(branches ? "the weeks as they went without you (# ending: left)" : "the middle ending")}."
            );
        }
    }

    private EndingKind WhereSkipsLead => branches ? EndingKind.Left : EndingKind.Middle;

    /// <summary>
    /// Every role comes to every scene that is not another's, and to none that is; a way past a scene is no slip. A scene that nobody comes
    /// to has a narrow door: whether something leads there at all is asked elsewhere.
    /// </summary>
    private void LookForScenesOfRoles(Walk walk)
    {
        var metByAnybody = walk.Paths.SelectMany(path => path.Scenes).ToHashSet();
        foreach (var scene in scenario.Scenes.Where(scene => !metByAnybody.Contains(scene.Id)))
        {
            findings.InStory(
                source.LineOfScene(scene.Id),
                "scene-rare",
                $"None of {walk.Paths.Count} paths comes to the scene {scene.Id}: hardly anybody will read it."
            );
        }
        foreach (var role in scenario.Roles)
        {
            var met = walk.Paths.Where(path => path.Role == role.Id).SelectMany(path => path.Scenes).ToHashSet();
            foreach (var scene in scenario.Scenes.Where(scene => metByAnybody.Contains(scene.Id)))
            {
                var chairs = turns.ChairsOf(scene.Id);
                var isTheirs = chairs.Count == 0 || chairs.Contains(role.Id);
                if (isTheirs != met.Contains(scene.Id))
                {
                    findings.InStory(
                        source.LineOfScene(scene.Id),
                        "scene-missed",
                        isTheirs
                            ? $"As {role.Id}, no path that was tried comes to the scene {scene.Id}: mark it # role, or lead there."
                            : $"As {role.Id}, a path comes to the scene {scene.Id}, which is {string.Join(" and ", chairs)}'s."
                    );
                }
            }
        }
    }

    private void LookForScenes(WalkedPath path)
    {
        foreach (var scene in scenario.Scenes.Where(scene => !path.Scenes.Contains(scene.Id)))
        {
            findings.InStory(source.LineOfScene(scene.Id), "scene-missed", $"As {path.Role}, a path passes by the scene {scene.Id}.");
        }
    }

    private void LookForEndings(Walk walk)
    {
        foreach (var role in scenario.Roles)
        {
            foreach (var kind in EndingKinds.OnTheRail.Where(kind => walk.ShareOf(role.Id, kind) == 0))
            {
                findings.InStory(
                    EndingLine(kind),
                    "ending-unreached",
                    $"As {role.Id}, no path that was tried reaches a {Name(kind)} ending."
                );
            }
        }
    }

    private void LookForPieces()
    {
        foreach (var piece in scenario.Pieces.Where(piece => piece.Begins.Count == 0 && !turns.Tags.Any(tag => Brings(tag, piece))))
        {
            findings.InStory(1, "piece-unreachable", $"The piece {piece.Id} never comes, and nobody asks for it.");
        }
    }

    private void LookForUnmet()
    {
        foreach (var tag in source.Tags.Where(tag => !turns.MetTags.Contains(tag.Text)))
        {
            findings.InStory(tag.Line, "tag-unmet", $"No path that was tried comes past \"{tag.Text}\".");
        }
    }

    private static bool Brings(Tag tag, Piece piece) =>
        tag switch
        {
            Tag.PieceTag comes => comes.Id == piece.Id,
            Tag.AsksTag asks => asks.PieceId == piece.Id,
            _ => false,
        };

    private int EndingLine(EndingKind kind) =>
        source.Tags.FirstOrDefault(tag => Tag.Of(tag.Text) is Tag.EndingTag end && end.Kind == kind)?.Line ?? 1;

    private static string Name(EndingKind kind) => kind.ToString().ToLowerInvariant();
}
