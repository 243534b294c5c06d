using System.Text;
using SafeguardingTraining.Ink.Compiling.Syntax;

namespace SafeguardingTraining.Ink.Compiling.Outlining;

/// <summary>Reads places, options and ways of a story's syntax.</summary>
internal sealed class OutlineReader(StorySyntax story, IReadOnlyList<SourceText> files)
{
    private readonly Dictionary<string, string> labels = [];
    private readonly HashSet<string> paths = [];
    private readonly HashSet<string> names = [];

    public StoryOutline Read()
    {
        TakeNames();
        var heads = Heads();
        var places = new List<OutlinePlace>();
        if (files.Count > 0)
        {
            places.Add(
                new PlaceReader(this, "", null).Read(story.Content, new OutlinePlace("", files[0].Name, 1, 0, EndOf(files[0], -1, heads)))
            );
        }
        foreach (var knot in story.Knots)
        {
            places.Add(Place(knot, null, heads));
            places.AddRange(knot.Stitches.Select(stitch => Place(stitch, knot, heads)));
        }
        return new StoryOutline(places, names);
    }

    /// <summary>The place that a name leads to from within another; null when there is none.</summary>
    internal string? Resolve(string written, string from)
    {
        var knot = from.Split('.')[0];
        foreach (var tried in new[] { $"{knot}.{written}", written })
        {
            if (labels.TryGetValue(tried, out var labelled))
            {
                return labelled;
            }
            if (paths.Contains(tried))
            {
                return tried;
            }
        }
        return labels.GetValueOrDefault($"{from}.{written}") ?? labels.GetValueOrDefault($".{written}") ?? FirstPartOf(written);
    }

    /// <summary>A label within a place is found by the place.</summary>
    private string? FirstPartOf(string written)
    {
        var at = written.LastIndexOf('.');
        return at > 0 && labels.TryGetValue(written, out var place) ? place : null;
    }

    /// <summary>A variable may hold where to go.</summary>
    internal bool IsVariable(string name, Flow? flow, Flow? within) =>
        story.Globals.OfType<VariableDeclaration>().Any(variable => variable.Name.Text == name)
        || story.Constants.Any(constant => constant.Name.Text == name)
        || (flow?.Parameters.Any(parameter => parameter.Name.Text == name) ?? false)
        || (within?.Parameters.Any(parameter => parameter.Name.Text == name) ?? false)
        || (flow?.Content.OfType<AssignmentNode>().Any(node => node.IsNew && node.Name.Text == name) ?? false);

    private void TakeNames()
    {
        TakeLabels(story.Content, "");
        foreach (var knot in story.Knots)
        {
            Take(knot.Name.Text, knot.Content);
            foreach (var stitch in knot.Stitches)
            {
                names.Add(stitch.Name.Text);
                Take($"{knot.Name.Text}.{stitch.Name.Text}", stitch.Content);
            }
        }
        names.UnionWith(story.Globals.OfType<VariableDeclaration>().Select(one => one.Name.Text));
        names.UnionWith(story.Globals.OfType<ListDeclaration>().Select(one => one.Name.Text));
        names.UnionWith(story.Globals.OfType<ListDeclaration>().SelectMany(one => one.Items).Select(item => item.Name.Text));
        names.UnionWith(story.Constants.Select(one => one.Name.Text));
        names.UnionWith(story.Externals.Select(one => one.Name.Text));
    }

    private void Take(string path, IReadOnlyList<Node> content)
    {
        paths.Add(path);
        names.Add(path);
        TakeLabels(content, path);
    }

    private void TakeLabels(IReadOnlyList<Node> nodes, string path)
    {
        foreach (var node in nodes)
        {
            if (node is WeavePoint { Label: { } label })
            {
                names.Add(label.Text);
                labels.TryAdd($"{path}.{label.Text}", path);
                labels.TryAdd($"{path.Split('.')[0]}.{label.Text}", path);
            }
            foreach (var inner in InnerOf(node))
            {
                TakeLabels(inner, path);
            }
        }
    }

    internal static IEnumerable<IReadOnlyList<Node>> InnerOf(Node node) =>
        node switch
        {
            ConditionalNode conditional => conditional.Branches.Select(branch => branch.Content.Nodes),
            SequenceNode sequence => sequence.Steps.Select(step => step.Nodes),
            IncludeNode include => [include.Content],
            _ => [],
        };

    private List<(int File, int Start)> Heads() =>
        [
            .. story
                .Knots.SelectMany(knot => knot.Stitches.Prepend(knot))
                .Select(flow => (flow.Name.Span.File.Index, LineStart(flow.Name.Span)))
                .OrderBy(head => head.Index)
                .ThenBy(head => head.Item2),
        ];

    private OutlinePlace Place(Flow flow, Flow? within, List<(int File, int Start)> heads)
    {
        var (file, start) = (flow.Name.Span.File, LineStart(flow.Name.Span));
        var path = within is null ? flow.Name.Text : $"{within.Name.Text}.{flow.Name.Text}";
        var place = new OutlinePlace(path, file.Name, flow.Name.Span.Line, start, EndOf(file, start, heads))
        {
            IsFunction = flow.IsFunction,
        };
        var read = new PlaceReader(this, path, flow, within).Read(flow.Content, place);
        return flow is { IsEmpty: true, Stitches: [var first, ..] }
            ? read with
            {
                Ways =
                [
                    new OutlineWay(first.Name.Text, $"{path}.{first.Name.Text}", OutlineWayKind.Go, null, false, file.Name, place.Line),
                ],
            }
            : read;
    }

    private static int EndOf(SourceText file, int start, List<(int File, int Start)> heads)
    {
        foreach (var head in heads)
        {
            if (head.File == file.Index && head.Start > start)
            {
                return head.Start;
            }
        }
        return file.Original.Length;
    }

    internal static int LineStart(SourceSpan span) => span.File.OriginalLineStart(span.Line);
}

/// <summary>Reads one place, statement by statement.</summary>
internal sealed class PlaceReader(OutlineReader outline, string path, Flow? flow, Flow? within = null)
{
    private readonly List<OutlineTag> tags = [];
    private readonly List<OutlineOption> options = [];
    private readonly List<OutlineWay> ways = [];
    private readonly List<OutlineStatement> statements = [];
    private readonly Stack<OutlineOption> open = [];
    private readonly HashSet<int> answered = [];
    private int group;
    private int conditions;
    private bool returns;
    private bool hasWords;

    public OutlinePlace Read(IReadOnlyList<Node> content, OutlinePlace place)
    {
        Walk(content, isTop: true);
        var falls = ways.Where(way => way.Option is null).Select(way => way.Line).DefaultIfEmpty(0).Max();
        return place with
        {
            Returns = returns,
            HasWords = hasWords,
            Tags = tags,
            Ways = ways,
            Statements = statements,
            Options = [.. options.Select(option => option with { IsOpenEnded = IsOpenEnded(option, falls) })],
        };
    }

    /// <summary>Nothing in it leads on, and nothing after it does.</summary>
    private bool IsOpenEnded(OutlineOption option, int lastWayBelow) =>
        !answered.Contains(option.Number)
        && !options.Exists(inner => inner.Within == option.Number)
        && lastWayBelow < option.Line
        && !returns;

    private void Walk(IReadOnlyList<Node> nodes, bool isTop)
    {
        for (var at = 0; at < nodes.Count; at++)
        {
            var node = nodes[at];
            if (isTop)
            {
                Note(node);
            }
            switch (node)
            {
                case ChoiceNode choice:
                    Offer(choice);
                    break;
                case GatherNode gather:
                    Close(gather.Depth);
                    group++;
                    break;
                case TagNode { Begins: true }:
                    at = Tagged(nodes, at);
                    break;
                case DivertNode divert:
                    Lead(divert);
                    break;
                case TextNode or OutputNode when open.Count == 0:
                    hasWords = true;
                    break;
                default:
                    WalkInner(node, isTop);
                    break;
            }
        }
    }

    private void WalkInner(Node node, bool isTop)
    {
        if (node is IncludeNode include)
        {
            Walk(include.Content, isTop: false);
            return;
        }
        conditions++;
        foreach (var inner in OutlineReader.InnerOf(node))
        {
            var before = open.Count;
            Walk(inner, isTop: false);
            while (open.Count > before)
            {
                open.Pop();
            }
        }
        conditions--;
    }

    private void Note(Node node)
    {
        var kind = node switch
        {
            ChoiceNode => OutlineStatementKind.Option,
            GatherNode => OutlineStatementKind.Gather,
            DivertNode => OutlineStatementKind.Way,
            ConditionalNode or SequenceNode when HasWay(node) => OutlineStatementKind.Way,
            _ => OutlineStatementKind.Other,
        };
        var start = OutlineReader.LineStart(node.Span);
        if (statements is [.., var last] && last.Start == start)
        {
            if (kind is OutlineStatementKind.Way && last.Kind is OutlineStatementKind.Other)
            {
                statements[^1] = last with { Kind = kind };
            }
            return;
        }
        var depth = node is WeavePoint point ? point.Depth : 0;
        statements.Add(new OutlineStatement(kind, start, node.Span.Line, depth, node is ChoiceNode ? options.Count : null));
    }

    private static bool HasWay(Node node) =>
        OutlineReader.InnerOf(node).Any(inner => inner.Any(one => one is DivertNode { Kind: DivertKind.Go } || HasWay(one)));

    private void Offer(ChoiceNode choice)
    {
        Close(choice.Depth);
        var number = options.Count;
        var option = new OutlineOption(
            number,
            Words([.. choice.Start, .. choice.Only]),
            choice.Span.Line,
            choice.Depth,
            choice.IsSticky,
            choice.IsFallback,
            choice.Conditions.Count > 0 || conditions > 0
        )
        {
            Within = open.TryPeek(out var outer) ? outer.Number : null,
            Group = group,
        };
        options.Add(option);
        open.Push(option);
        Walk([.. choice.Start, .. choice.Only, .. choice.Inner], isTop: false);
    }

    private void Close(int depth)
    {
        while (open.TryPeek(out var last) && last.Depth >= depth)
        {
            open.Pop();
        }
    }

    private int? Option => open.TryPeek(out var option) ? option.Number : null;

    private int Tagged(IReadOnlyList<Node> nodes, int begin)
    {
        var text = new StringBuilder();
        var at = begin + 1;
        for (; at < nodes.Count && nodes[at] is not TagNode; at++)
        {
            text.Append(nodes[at] is TextNode words ? words.Text : "");
        }
        if (nodes[at < nodes.Count ? at : begin] is TagNode { Begins: true })
        {
            at--;
        }
        var written = text.ToString();
        var span = nodes[begin].Span;
        var first = Math.Min(span.End, span.File.Text.Length);
        var skipped = 0;
        while (first + skipped < span.File.Text.Length && span.File.Text[first + skipped] is ' ' or '\t')
        {
            skipped++;
        }
        var trimmed = written.Trim();
        tags.Add(new OutlineTag(trimmed, Option, span.Line, span.File.OriginalOf(first + skipped), trimmed.Length));
        return Math.Max(at, begin);
    }

    private void Lead(DivertNode divert)
    {
        if (Option is { } option)
        {
            answered.Add(option);
        }
        if (divert.Kind is DivertKind.Return)
        {
            returns = true;
            return;
        }
        if (divert.Path is not [var first, ..] || outline.IsVariable(divert.Text, flow, within))
        {
            return;
        }
        var isEnd = divert.IsEnd || divert.IsDone;
        var kind =
            isEnd ? OutlineWayKind.End
            : divert.Kind is DivertKind.Tunnel ? OutlineWayKind.Tunnel
            : divert.Kind is DivertKind.Thread ? OutlineWayKind.Thread
            : OutlineWayKind.Go;
        ways.Add(
            new OutlineWay(
                divert.Text,
                isEnd ? null : outline.Resolve(divert.Text, path),
                kind,
                Option,
                conditions > 0,
                first.Span.File.Name,
                first.Span.Line
            )
            {
                Start = first.Span.File.OriginalOf(first.Span.Start),
                Length = divert.Text.Length,
            }
        );
    }

    private static string Words(IReadOnlyList<Node> nodes)
    {
        var words = new StringBuilder();
        var isTag = false;
        foreach (var node in nodes)
        {
            switch (node)
            {
                case TagNode tag:
                    isTag = tag.Begins;
                    break;
                case TextNode text when !isTag:
                    words.Append(text.Text);
                    break;
                case OutputNode when !isTag:
                    words.Append('…');
                    break;
                case ConditionalNode or SequenceNode when !isTag:
                    // The first of what it may say stands for all.
                    words.Append(OutlineReader.InnerOf(node).Select(Words).FirstOrDefault(one => one.Length > 0) ?? "…");
                    break;
                default:
                    break;
            }
        }
        return words.ToString().Trim();
    }
}
