using SafeguardingTraining.Ink.Compiled;
using SafeguardingTraining.Ink.Values;

namespace SafeguardingTraining.Ink.Playing;

/// <summary>Choices, as the story comes by them.</summary>
internal sealed partial class Player
{
    private void OfferChoice(ChoicePoint point)
    {
        var isShown = true;
        if (point.HasCondition)
        {
            if (!TryPop(out var condition))
            {
                return;
            }
            isShown = Holds(condition);
        }
        List<string>? tags = null;
        var (start, rest) = ("", "");
        if (
            position < 0
            || (point.HasChoiceOnlyContent && !TryPopText(out rest, ref tags))
            || (point.HasStartContent && !TryPopText(out start, ref tags))
        )
        {
            return;
        }
        var isTaken = false;
        if (point.OnceOnly)
        {
            if (!TryCountVisits(point.Counted, out var visits))
            {
                return;
            }
            isTaken = visits > 0;
        }
        var text =
            start.Length == 0 ? rest
            : rest.Length == 0 ? start
            : start + rest;
        if (isShown && !isTaken)
        {
            AddChoice(point, text, tags);
        }
        else if (!isShown && !isTaken && !point.IsInvisibleDefault && origins is not null && point.Destination.Position >= 0)
        {
            origins.Withhold(new WithheldChoice(text.Trim(' ', '\t'), tags ?? [], program.PathOf(point.Destination.Position)));
        }
    }

    private void AddChoice(ChoicePoint point, string text, List<string>? tags)
    {
        if (choices.Count >= budget.Choices)
        {
            Exhaust($"offered more than {budget.Choices:N0} choices at once");
            return;
        }
        choices.Add(
            new PendingChoice(
                text.Trim(' ', '\t'),
                tags is null ? [] : tags,
                point.IsInvisibleDefault,
                point.Destination,
                Remember(),
                previous
            )
        );
    }

    private bool TryPopText(out string text, ref List<string>? tags)
    {
        text = "";
        if (!TryPop(out var popped))
        {
            return false;
        }
        if (popped.Kind != OperandKind.Text)
        {
            Fail($"Expected the text of a choice, but saw {popped}");
            return false;
        }
        text = popped.Text;
        while (operands.Count > 0 && operands.Peek().Kind == OperandKind.Tag)
        {
            (tags ??= []).Insert(0, operands.Pop().Text);
        }
        return true;
    }

    /// <summary>Takes the fallback choice when there is nothing else to choose.</summary>
    private void TryFollowDefaultChoice()
    {
        if (choices.Count == 0 || !choices.TrueForAll(choice => choice.IsInvisibleDefault))
        {
            return;
        }
        var choice = choices[0];
        Resume(choice.Thread, choice.Previous);
        GoTo(choice.Destination, countsTurn: false);
    }
}
