using SafeguardingTraining.Host.Features.Playing.Hubs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Tables;
using SafeguardingTraining.Host.Features.Workshops.Views;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>What stands on the screen at each stage, and what the room is asked there.</summary>
public static class ScreenViews
{
    /// <summary>One view, or while the room looks back one for each part, in order.</summary>
    public static IEnumerable<ScreenView> Of(ScreenMainModel model) =>
        model switch
        {
            { Blank: true } => [View(model, "", [])],
            { Paused: true } => [View(model, "A pause", [Text("Nothing is lost. We go on in a moment.")])],
            { ShowsInvitation: true, Stage: not Stage.Lobby } => [View(model, "Join with a phone", Invitation)],
            { Stage: Stage.Debrief, Back: { } back } => ScreenLookingBack.Of(model, back),
            { Stage: Stage.Ended } => Closing(model),
            _ => [Named(model)],
        };

    internal static TextBlock Text(string text) => new(TextRole.Text, text);

    internal static TextBlock Small(string text) => new(TextRole.Small, text);

    /// <summary>A text that somebody typed: each of its lines is a paragraph.</summary>
    internal static IEnumerable<TextBlock> Lines(TextRole role, string text) =>
        text.Set()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => new TextBlock(role, line));

    internal static ScreenView View(ScreenMainModel model, string title, IEnumerable<ScreenBlock> blocks, string? then = null) =>
        new(
            null,
            title,
            model.Stage.InWords(),
            [.. blocks],
            model.ShowsInvitation ? ScreenStage.NarrowBodyWidth : ScreenStage.BodyWidth,
            then
        );

    /// <summary>What the group decided and why, in its own words.</summary>
    internal static IEnumerable<TextBlock> Decided(string option, string? written, string reason) =>
        [
            new TextBlock(TextRole.Decided, option.Set(), "We decided"),
            .. written is null ? [] : Lines(TextRole.Decided, $"In our words: “{written}”"),
            .. Lines(TextRole.Decided, $"Because: {reason}"),
        ];

    /// <summary>Paragraphs of a story, the child's passage in a place of its own, each piece after the line that brings it.</summary>
    internal static IEnumerable<TextBlock> Passages(IEnumerable<Passage> story, DateOnly starts)
    {
        string? heading = null;
        foreach (var passage in story)
        {
            yield return passage switch
            {
                { Child: { } child } => new TextBlock(TextRole.Child, passage.Text.Set(), child == heading ? null : child.Set()),
                { Speaker: { } speaker } => new TextBlock(TextRole.Story, passage.Text.Set(), speaker.Short.Set()),
                _ => new TextBlock(TextRole.Story, passage.Text.Set()),
            };
            heading = passage.Child;
            foreach (var piece in passage.Got)
            {
                yield return Small($"New piece: {piece.Title.Set()}, {piece.Date.DayAndMonth(starts)}");
            }
        }
    }

    private const string RealWorry =
        "Everything here is fiction. A real worry about a child or an adult? In danger now, ring 999. Otherwise tell your safeguarding lead today.";

    private static readonly IReadOnlyList<ScreenBlock> Invitation =
    [
        new TextBlock(TextRole.Item, "Scan the square, or open the address beside it.", "1"),
        new TextBlock(TextRole.Item, "Type the code, where you are asked for it.", "2"),
        new TextBlock(TextRole.Item, "Choose where you sit. It needs no account and no email address.", "3"),
    ];

    private static ScreenView Named(ScreenMainModel model)
    {
        var (title, blocks) = model.Stage switch
        {
            Stage.Lobby => (model.Plan.Title, Lobby(model)),
            Stage.Read => (model.Story.Position.Ending?.Title ?? model.Story.Position.Scene.Title, Scene(model.Story)),
            Stage.Outcome => ("What came of it", Outcome(model)),
            Stage.Worry => ($"How worried are you about {Child(model)}?", Worry),
            Stage.Spread => ($"How worried we are about {Child(model)}", Spread(model)),
            Stage.Table => ("What do we hold between us?", Table(model)),
            Stage.Wall => (model.WallPrompt, Notes(model)),
            Stage.Promise => ("One thing I will do", Promise),
            Stage.Ended => ("Thank you", Ended(model)),
            _ => (model.Story.Question, Vote(model)),
        };
        return View(model, title.Set(), [.. News(model), .. blocks], Then(model));
    }

    private static IEnumerable<ScreenBlock> News(ScreenMainModel model) =>
        model.Stage.IsUnderWay() ? model.News.SelectMany(news => Lines(TextRole.News, news)) : [];

    private static string Child(ScreenMainModel model) => model.Story.Child ?? "this family";

    private static IEnumerable<ScreenBlock> Lobby(ScreenMainModel model) =>
        [
            .. Lines(TextRole.Text, model.Plan.GroundRules),
            Text("Scan the square, or open the address on a phone. No account, no email address."),
            .. model.EmptyAgencies.Count > 0 ? (ScreenBlock[])[Text($"Nobody sits with {model.EmptyAgencies.Listed("or")} yet.")] : [],
            Small($"{model.Story.Scenario.ContentNote.Set()} You can leave the room, or ask for a quiet word on your seat, at any time."),
            Small(RealWorry),
        ];

    private static IEnumerable<ScreenBlock> Scene(WorkshopStory story) =>
        [
            .. story.ToldBefore.Select((words, place) => new TextBlock(TextRole.Decided, words.Set(), place == 0 ? "Before this" : null)),
            .. Passages(story.OutcomeToRead, story.Scenario.Starts),
            .. story.Position.Hub is { } hub ? (ScreenBlock[])[Text(Clock(hub))] : [],
            .. Passages(story.ToRead, story.Scenario.Starts),
        ];

    private static string Clock(Hub hub)
    {
        var left = hub.Left == 0 ? "No time is left." : $"{TimeWords.Minutes(hub.Left)} are left.";
        var gone =
            hub.Gone.Count == 0 ? "" : $" No longer possible: {hub.Gone.Select(visit => visit.Text.TrimEnd('.').Set()).ToList().Listed()}.";
        return $"It is {hub.Now.Clock()}. {hub.Words.Set()} {left}{gone}";
    }

    private static IEnumerable<ScreenBlock> Outcome(ScreenMainModel model) =>
        model.Outcome is not { } outcome
            ? []
            :
            [
                .. outcome.Decided is { } decided ? Decided(decided.Option, decided.Written, decided.Reason) : [],
                .. outcome.TablesApart is { } apart ? (ScreenBlock[])[Text(apart)] : [],
                .. Passages(outcome.Passages, model.Story.Scenario.Starts),
                .. ((string[])(outcome.Passages.Count > 0 ? [] : [outcome.Did, outcome.Because]))
                    .Where(words => words.Length > 0)
                    .Select(words => new TextBlock(TextRole.Story, words.Set())),
                new TextBlock(TextRole.Ask, "What surprises us in this, and what did we hope for?"),
            ];

    private static readonly IReadOnlyList<ScreenBlock> Worry =
    [
        new ScaleBlock(),
        Text("On your own, on your seat. There is no right number."),
        new TextBlock(TextRole.Ask, "What does yours rest on?"),
    ];

    private static IEnumerable<ScreenBlock> Spread(ScreenMainModel model) =>
        [
            .. model.Spread switch
            {
                null => [],
                { TooFew: true } => (ScreenBlock[])
                    [Text("Fewer than three people answered, so the numbers are not shown. Talk about them instead.")],
                var spread => [SpreadBlock.Of(spread, "Who is far from the others, and what do they know?")],
            },
            .. model.Notes.Count > 0 ? (ScreenBlock[])[new TextBlock(TextRole.Heading, "Some of our reasons"), .. Notes(model)] : [],
        ];

    private static IEnumerable<ScreenBlock> Table(ScreenMainModel model)
    {
        var starts = model.Story.Scenario.Starts;
        yield return new TextBlock(TextRole.Ask, "What does somebody else need from you? Say why, and no more than they need.");
        if (model.Known.Count > 0)
        {
            yield return new TableBlock(
                TableShape.Pieces,
                "What everyone knows, oldest first",
                ["Since", "What", "From"],
                [
                    .. model.Known.Select(known => new TableLine([
                        known.Piece.Date.Brief(starts),
                        known.Piece.Title.Set(),
                        known.Piece.Agency.Name.Set(),
                    ])),
                ]
            );
        }
        foreach (var asked in model.Asked)
        {
            yield return Small(asked.InWords);
        }
        if (model.Known.Count > 0)
        {
            yield return new TextBlock(TextRole.Heading, "In full");
        }
        foreach (var block in model.Known.SelectMany(known => InFull(known, starts)))
        {
            yield return block;
        }
    }

    private static IEnumerable<ScreenBlock> InFull(KnownPiece known, DateOnly starts) =>
        [
            new TextBlock(
                TextRole.Piece,
                known.Piece.Text.Set(),
                $"{known.Piece.Date.DayAndMonth(starts)}. {known.Piece.Agency.Name.Set()}"
            ),
            .. known.Laid is { } laid
                ? Lines(TextRole.How, $"Laid by {Agencies.InASentence(laid.From)}: {laid.QuotedWhy} {laid.Basis.InWords()}")
                : [],
        ];

    /// <summary>Released texts, theme by theme, those without one last.</summary>
    internal static IEnumerable<ScreenBlock> Notes(ScreenMainModel model) =>
        model
            .Notes.GroupBy(note => note.Theme, StringComparer.OrdinalIgnoreCase)
            .OrderBy(theme => theme.Key is null)
            .Select(theme => new NotesBlock(theme.Key, [.. theme]));

    private static IEnumerable<ScreenBlock> Vote(ScreenMainModel model)
    {
        var (now, before) = (model.Second, model.First) switch
        {
            ({ } second, var first) => (second, first),
            (_, var first) when model.Stage is not Stage.SecondVote => (first, null),
            _ => (null, null),
        };
        yield return OptionsBlock.Of(model.Story, now, before);
        yield return new TextBlock(
            TextRole.Small,
            string.Join(' ', ((string?[])[Counted(now, before), model.FewVotes, Asked(model.Stage)]).OfType<string>())
        );
        foreach (var block in TableBlocks.Of(model.Tables))
        {
            yield return block;
        }
    }

    private static string? Counted(VoteTally? now, VoteTally? before) =>
        (now, before) switch
        {
            (null, _) => null,
            (_, null) => $"{now.InWords}.",
            _ => $"{now.InWords} after we talked (dark); before (light), {before.InWords}.",
        };

    private static string? Asked(Stage stage) =>
        stage switch
        {
            Stage.Vote => "What would you really do on a day like this? On your own, on your seat.",
            Stage.Result => "What would make each of these feel right on the day?",
            Stage.SecondVote => "Vote again, now that you have heard each other. Changing your mind is the point, and so is keeping it.",
            Stage.BothResults => "What changed your mind, or kept it?",
            Stage.Decide => "What do we decide, and what is our reason, in a sentence a stranger could follow?",
            _ => null,
        };

    private static readonly IReadOnlyList<ScreenBlock> Promise =
    [
        Text("Something small that a colleague could see."),
        Text("Write it on your seat. It stays with you, unless you choose there to share it."),
    ];

    private static IEnumerable<ScreenBlock> Ended(ScreenMainModel model) =>
        [
            Text($"What was said here is deleted on {model.Plan.DeleteOn.InFull()}."),
            new TextBlock(TextRole.Ask, "If something in this story was close to home, talk to somebody today."),
            .. Lines(TextRole.Text, model.Plan.Support),
            Small(RealWorry),
        ];

    // The room's picture has pages of its own, a question a page, after where to turn.
    private static IEnumerable<ScreenView> Closing(ScreenMainModel model)
    {
        yield return Named(model) with
        {
            Then = model.Ratings is null ? null : "how sure we were, before and after",
        };
        if (model.Ratings is { } ratings)
        {
            yield return View(model, "Before and after", ratings.Questions.Select(RatingBlock.Of)) with
            {
                Part = "rated",
            };
        }
    }

    private static string? Then(ScreenMainModel model) =>
        model.Stage switch
        {
            Stage.Lobby or Stage.Wall or Stage.Promise or Stage.Ended => null,
            Stage.Read when model.Story.Decision is null => Lower(Stage.Debrief),
            Stage.Read when model.Story.Decision.IsPlain => null,
            Stage.Decide => Lower(Stage.Outcome),
            Stage.Outcome => "the scene that follows",
            _ => model.PartAfter is { } next ? Lower(next) : null,
        };

    private static string Lower(Stage stage) => stage.InWords() is [var first, .. var rest] ? $"{char.ToLowerInvariant(first)}{rest}" : "";
}
