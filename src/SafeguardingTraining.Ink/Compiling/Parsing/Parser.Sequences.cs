using SafeguardingTraining.Ink.Compiling.Syntax;

namespace SafeguardingTraining.Ink.Compiling.Parsing;

internal sealed partial class Parser
{
    private SequenceKinds? ReadSequenceKinds()
    {
        var start = cursor.At;
        var kinds = SequenceKinds.None;
        while (KindOf(cursor.Here) is var kind and not SequenceKinds.None)
        {
            kinds |= kind;
            cursor.At++;
        }
        if (kinds != SequenceKinds.None)
        {
            return Allowed(kinds, start);
        }
        while (KindHere() is var (word, kind))
        {
            kinds |= kind;
            cursor.At += word.Length;
            cursor.SkipSpaces();
        }
        if (kinds != SequenceKinds.None && cursor.Take(':'))
        {
            return Allowed(kinds, start);
        }
        cursor.At = start;
        return null;
    }

    private SequenceKinds Allowed(SequenceKinds kinds, int start)
    {
        if (
            kinds
            is SequenceKinds.Stopping
                or SequenceKinds.Cycle
                or SequenceKinds.Shuffle
                or SequenceKinds.Once
                or (SequenceKinds.Shuffle | SequenceKinds.Once)
                or (SequenceKinds.Shuffle | SequenceKinds.Stopping)
        )
        {
            return kinds;
        }
        Fail(
            start,
            cursor.At - start,
            "These ways of changing words do not go together.",
            "Use one of stopping, cycle, once and shuffle, or shuffle with once, or shuffle with stopping."
        );
        return SequenceKinds.Stopping;
    }

    private static SequenceKinds KindOf(char mark) =>
        mark switch
        {
            '!' => SequenceKinds.Once,
            '&' => SequenceKinds.Cycle,
            '~' => SequenceKinds.Shuffle,
            '$' => SequenceKinds.Stopping,
            _ => SequenceKinds.None,
        };

    private (string Word, SequenceKinds Kind)? KindHere() =>
        cursor.Here switch
        {
            's' when cursor.SeesWord("stopping") => ("stopping", SequenceKinds.Stopping),
            's' when cursor.SeesWord("shuffle") => ("shuffle", SequenceKinds.Shuffle),
            'c' when cursor.SeesWord("cycle") => ("cycle", SequenceKinds.Cycle),
            'o' when cursor.SeesWord("once") => ("once", SequenceKinds.Once),
            _ => null,
        };

    private SequenceNode? ReadSequence(int start, SequenceKinds kinds)
    {
        var before = cursor.At;
        cursor.SkipSpaces();
        if (!cursor.IsAtLineEnd)
        {
            cursor.At = before;
            var steps = ReadSteps();
            if (steps is [{ Nodes.Count: 0 }] && cursor.Here == '}')
            {
                cursor.At++;
                Fail(
                    start,
                    cursor.At - start,
                    "There are no words between these braces.",
                    "Put words there with | between them: {&red|green}"
                );
                return null;
            }
            return Closed(start) ? new SequenceNode(cursor.From(start), kinds, steps) : null;
        }
        return ReadSequenceLines(start, kinds);
    }

    private SequenceNode? ReadSequenceLines(int start, SequenceKinds kinds)
    {
        var steps = new List<Content>();
        blocks++;
        var count = messages.Count;
        cursor.SkipSpacesAndLines();
        if (!cursor.IsAtDash && cursor.Here != '}' && !cursor.IsAtEnd)
        {
            Fail(cursor.At, RestOfLine(), "Each step of words that change begins with a dash.", "Put - before the first of them.");
            ReadBlock();
        }
        while (cursor.IsAtDash && !stopped)
        {
            cursor.At++;
            cursor.SkipSpaces();
            steps.Add(new Content(ReadBlock(), OnOwnLines: true));
        }
        blocks--;
        if (!Closed(start))
        {
            return null;
        }
        if (steps.Count == 0)
        {
            Fail(
                start,
                cursor.At - start,
                "There are no steps between these braces.",
                "Write each on a line of its own that begins with a dash."
            );
            return null;
        }
        return new SequenceNode(cursor.From(start), kinds, steps);
    }

    /// <summary>Reads what stands between bars up to the closing brace.</summary>
    private List<Content> ReadSteps()
    {
        var steps = new List<Content>();
        do
        {
            var nodes = new List<Node>();
            ReadInline(nodes, Stops.Bar | Stops.Brace);
            steps.Add(new Content(nodes, OnOwnLines: false));
        } while (cursor.Take('|') && !stopped);
        return steps;
    }
}
