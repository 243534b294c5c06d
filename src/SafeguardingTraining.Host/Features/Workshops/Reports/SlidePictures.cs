using SafeguardingTraining.Host.Features.Pictures;
using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Documents;
using SafeguardingTraining.Host.Site.Drawing;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>The room's pictures as slides: shapes that can be changed, each with everything it shows in words.</summary>
internal static class SlidePictures
{
    private const double Left = 64;
    private const double Top = 144;
    private const double Width = 1152;
    private const double Height = 500;
    private static readonly SlideBox Frame = new(Left, Top, Width, Height);

    public static SlideContent WorryOverTime(IReadOnlyList<SceneWorry> then)
    {
        const double First = 150;
        var step = (Width - First - 60) / Math.Max(1, then.Count - 1);
        double X(int place) => Left + First + (place * step);
        double Y(int level) => Top + 24 + ((10 - level) * 44);
        IEnumerable<SlideMark> lines = ((int[])[1, 5, 10]).SelectMany(level =>
            (SlideMark[])
                [
                    new SlideLine(Left + 70, Y(level), Left + Width, Y(level), SlideColours.Rule, 1.5),
                    new SlideLabel(new SlideBox(Left, Y(level) - 14, 56, 28), $"{level}", 18, SlideAlign.Right),
                ]
        );
        var reaches = then.Select(
            (one, place) =>
                (SlideMark)
                    new SlideShape(
                        new SlideBox(X(place) - 12, Y(one.Room.Highest), 24, Math.Max(6, Y(one.Room.Lowest) - Y(one.Room.Highest))),
                        SlideColours.Light
                    )
        );
        var joined = then.Skip(1)
            .Select(
                (one, place) =>
                    (SlideMark)new SlideLine(X(place), Y(then[place].Room.Middle), X(place + 1), Y(one.Room.Middle), SlideColours.Pine, 4)
            );
        var middles = then.Select(
            (one, place) =>
                (SlideMark)new SlideShape(new SlideBox(X(place) - 10, Y(one.Room.Middle) - 10, 20, 20), SlideColours.Pine, IsRound: true)
        );
        var wide = then.Count == 1 ? Width - First : step - 12;
        var names = then.Select(
            (one, place) =>
                (SlideMark)
                    new SlideLabel(
                        new SlideBox(X(place) - (wide / 2), Y(1) + 18, wide, 44),
                        wide < 100 ? one.Short : Short(one.Scene.Title.Set(), wide),
                        14,
                        SlideAlign.Middle
                    )
        );
        var said = then.Select(one =>
            $"{one.Scene.Title.Set()}: lowest {one.Room.Lowest}, middle {one.Room.Middle}, highest {one.Room.Highest}"
        );
        return new SlideContent(
            "How worried we were, from scene to scene",
            new SlidePicture(
                Frame,
                $"From 1 to 10, 10 the most worried. {string.Join("; ", said)}.",
                [.. lines, .. reaches, .. joined, .. middles, .. names]
            ),
            Foot("From 1 to 10, 10 the most worried. The line joins the middle answers; the bars reach from the lowest to the highest.")
        );
    }

    public static SlideContent Spread(DebriefScene scene)
    {
        IReadOnlyList<SpreadGroup> groups = scene.Worry is { } worry ? worry.Groups : [];
        var row = Math.Min(64, (Height - 40) / Math.Max(1, groups.Count));
        double X(int level) => Left + 420 + ((level - 1) * 76);
        var marks = new List<SlideMark>();
        for (var level = 1; level <= 10; level++)
        {
            marks.Add(new SlideLabel(new SlideBox(X(level) - 20, Top, 40, 28), $"{level}", 16, SlideAlign.Middle));
        }
        foreach (var (place, group) in groups.Index())
        {
            var y = Top + 40 + (place * row) + (row / 2);
            marks.Add(
                new SlideLabel(
                    new SlideBox(Left, y - (row / 2), 390, row),
                    Short(group.Agencies.Listed(), 390 * 2),
                    Math.Min(16, row / 2.4)
                )
            );
            marks.Add(new SlideLine(X(1), y, X(10), y, SlideColours.Rule, 1.5));
            marks.Add(new SlideLine(X(group.Lowest), y, X(group.Highest), y, SlideColours.Edge, 5));
            foreach (var (at, count) in group.Counts.Index().Where(one => one.Item > 0))
            {
                var radius = Math.Min((row / 2) - 2, 7 + (3 * Math.Sqrt(count)));
                var isMiddle = at + 1 == group.Middle;
                marks.Add(
                    new SlideShape(
                        new SlideBox(X(at + 1) - radius, y - radius, radius * 2, radius * 2),
                        isMiddle ? SlideColours.Pine : SlideColours.Light,
                        SlideColours.Ink,
                        IsRound: true,
                        Thick: 1
                    )
                );
            }
        }
        var said = groups.Select(group =>
            $"{group.Agencies.Listed()}: lowest {group.Lowest}, middle {group.Middle}, highest {group.Highest}, {group.Answers.Counted("answer")}"
        );
        return new SlideContent(
            $"Where we were furthest apart: {scene.Scene.Title.Set()}",
            new SlidePicture(Frame, $"How worried each group was, from 1 to 10. {string.Join("; ", said)}.", marks),
            Foot(
                "A dot is larger the more people chose it; the dark one is the middle of the group. No group is of fewer than three people."
            )
        );
    }

    public static SlideContent Votes(DebriefScene scene)
    {
        IReadOnlyList<TallyLine> first = scene.First is { } one ? one.Lines : [];
        IReadOnlyList<TallyLine> second = scene.Second is { } two ? two.Lines : [];
        var row = Math.Min(120, (Height - 20) / Math.Max(1, first.Count));
        var most = Math.Max(1, first.Concat(second).Select(line => line.Votes).DefaultIfEmpty(1).Max());
        var marks = new List<SlideMark>();
        foreach (var (place, line) in first.Index())
        {
            var y = Top + (place * row);
            var bar = (row - 14) / 2;
            marks.Add(
                new SlideLabel(
                    new SlideBox(Left, y, 540, row - 6),
                    $"{line.Letter}. {line.Option.Text.Set()}",
                    line.Option.Text.Length > 130 || row < 90 ? 13 : 15
                )
            );
            marks.AddRange(Bar(y, bar, line.Votes, most, "before", SlideColours.Light));
            marks.AddRange(Bar(y + bar + 3, bar, second[place].Votes, most, "after", SlideColours.Pine));
        }
        var said = first.Select(
            (line, place) => $"{line.Letter}, {line.Option.Text.Set().TrimEnd('.')}: {line.Votes} before, {second[place].Votes} after"
        );
        return new SlideContent(
            $"Our two votes: {scene.Question.Set()}",
            new SlidePicture(Frame, $"Votes before we talked and after. {string.Join("; ", said)}.", marks),
            Foot(scene.Chosen is { } chosen ? $"We decided: {chosen.Set()}" : "Light: before we talked. Dark: after.")
        );
    }

    public static SlideContent Window(IReadOnlyList<DebriefDecision> told)
    {
        const double Scale = 1.5;
        var window = RelationshipWindow.Of(told);
        double X(double x) => Left + 40 + ((x - RelationshipWindow.Left) * Scale);
        double Y(double y) => Top + 4 + ((y - RelationshipWindow.Top) * Scale);
        var side = RelationshipWindow.Area * Scale;
        SlideMark[] areas =
        [
            .. Area(WindowArea.To, 0, 0, SlideColours.To),
            .. Area(WindowArea.With, side, 0, SlideColours.With),
            .. Area(WindowArea.Not, 0, side, SlideColours.Not),
            .. Area(WindowArea.For, side, side, SlideColours.For),
            new SlideLabel(
                new SlideBox(Left + 40, Y(RelationshipWindow.Top) + (side * 2) + 6, side * 2, 26),
                "Support: low to high",
                14,
                SlideAlign.Middle
            ),
            new SlideLabel(new SlideBox(Left + 40, Top - 24, 480, 24), "Challenge: high above, low below", 14),
        ];
        IEnumerable<SlideMark> Area(WindowArea area, double x, double y, string fill) =>
            [
                new SlideShape(new SlideBox(Left + 40 + x, Top + 4 + y, side, side), fill, SlideColours.Edge, Thick: 1),
                new SlideLabel(new SlideBox(Left + 52 + x, Top + side - 34 + y, 120, 32), $"{area}", 18, IsStrong: true),
            ];
        var markers = window.Markers.SelectMany(marker =>
            (SlideMark[])
                [
                    new SlideShape(
                        new SlideBox(X(marker.X) - 17, Y(marker.Y) - 17, 34, 34),
                        SlideColours.White,
                        SlideColours.Ink,
                        IsRound: true
                    ),
                    new SlideLabel(
                        new SlideBox(X(marker.X) - 17, Y(marker.Y) - 17, 34, 34),
                        $"{marker.Number}",
                        14,
                        SlideAlign.Middle,
                        IsStrong: true
                    ),
                ]
        );
        var placed = told.Where(one => one.Taken?.Place is not null).ToList();
        var said = placed.Select(one => $"{one.Number}, {one.Scene.Title.Set()}: {one.Taken?.Place?.Area}");
        var words = placed.Select(one => new SlideParagraph($"{one.Number}. {one.Taken?.Did.Set()}"));
        return new SlideContent(
            "Where our decisions stood",
            new SlidePicture(
                new SlideBox(Left, Top - 22, 520, (side * 2) + 60),
                $"The relationship window: challenge upwards, support to the right. {string.Join("; ", said)}.",
                [.. areas, .. markers]
            ),
            new SlideText(
                new SlideBox(620, Top, 596, 510),
                [new SlideParagraph("A mirror for us, never a grade for a parent. All of us visit all four.", IsStrong: true), .. words]
            )
        );
    }

    public static SlideContent WhoKnewWhat(IReadOnlyList<DebriefPiece> pieces)
    {
        var holders = pieces.GroupBy(one => one.Piece.Agency.Name).OrderBy(one => one.Min(piece => piece.Piece.Date)).ToList();
        var row = Math.Min(52, Height / Math.Max(1, holders.Count));
        var most = holders.Max(holder => holder.Count());
        var pitch = Math.Min(44, 560.0 / most);
        var radius = Math.Min(row, pitch) * 0.36;
        var marks = new List<SlideMark>();
        foreach (var (place, holder) in holders.Index())
        {
            var y = Top + (place * row);
            marks.Add(new SlideShape(new SlideBox(Left, y, Width, row), place % 2 == 0 ? SlideColours.Linen : SlideColours.Paper));
            marks.Add(new SlideLabel(new SlideBox(Left + 12, y, 340, row), holder.Key.Set(), Math.Min(18, row / 2.2), IsStrong: true));
            foreach (var (at, piece) in holder.Index())
            {
                var box = new SlideBox(Left + 370 + (at * pitch), y + (row / 2) - radius, radius * 2, radius * 2);
                marks.Add(
                    piece switch
                    {
                        { Scene: null, IsGivenToOne: false } => new SlideShape(box, null, SlideColours.Clay, IsRound: true, Thick: 2.5),
                        { IsGivenToOne: true } => new SlideShape(box, null, SlideColours.Pine, IsRound: true, IsDashed: true, Thick: 2.5),
                        _ => new SlideShape(box, SlideColours.Pine, SlideColours.Pine, IsRound: true),
                    }
                );
            }
            marks.Add(
                new SlideLabel(
                    new SlideBox(Left + Width - 240, y, 228, row),
                    $"{Reached(holder)} of {holder.Count()} reached us all",
                    Math.Min(15, row / 2.6),
                    SlideAlign.Right
                )
            );
        }
        var said = holders.Select(holder =>
            $"{holder.Key.Set()}: {Reached(holder)} of {holder.Count()} reached the whole table, {holder.Count(one => one.IsGivenToOne)} went to one agency alone"
        );
        return new SlideContent(
            "Who knew what",
            new SlidePicture(Frame, $"A circle for every piece, in the order of the days. {string.Join("; ", said)}.", marks),
            Foot(
                "Full: the whole table had it. Dotted: given to one agency alone. Empty: never laid out. Each piece was small on its own day."
            )
        );

        static int Reached(IEnumerable<DebriefPiece> holder) => holder.Count(one => one.Scene is not null);
    }

    public static IEnumerable<SlideContent> BeforeAndAfter(RatingPicture picture) => picture.Questions.Select(Rating);

    private static SlideContent Rating(PicturedQuestion one)
    {
        var (question, answers, before, after) = one;
        var most = Math.Max(1, before.Concat(after).Max());
        var row = (Height - 20) / answers.Count;
        var marks = new List<SlideMark>();
        foreach (var (place, answer) in answers.Index())
        {
            var (y, bar) = (Top + (place * row), (row - 20) / 2);
            marks.Add(new SlideLabel(new SlideBox(Left, y, 540, row - 12), answer, 18));
            marks.AddRange(Bar(y, bar, before[place], most, "before", SlideColours.Light));
            marks.AddRange(Bar(y + bar + 3, bar, after[place], most, "after", SlideColours.Pine));
        }
        var said = answers.Select((answer, place) => $"{answer}: {before[place]} before, {after[place]} after");
        return new SlideContent(
            question,
            new SlidePicture(Frame, $"{string.Join("; ", said)}.", marks),
            Foot(
                $"{(before.Sum() == 0 ? "Too few" : before.Sum())} answered before, {(after.Sum() == 0 ? "too few" : after.Sum())} after. Counted without a name, and shown only of eight or more."
            )
        );
    }

    private static SlideMark[] Bar(double y, double height, int count, int most, string when, string colour) =>
        [
            new SlideShape(new SlideBox(630, y, Math.Max(3, 430.0 * count / most), height), colour, SlideColours.Ink, Thick: 0.75),
            new SlideLabel(new SlideBox(1074, y, 142, height), $"{count} {when}", Math.Min(15, height * 0.6)),
        ];

    private static SlideText Foot(string words) => new(new SlideBox(Left, 660, Width, 40), new SlideParagraph(words));

    private static string Short(string text, double width)
    {
        var lines = TextWidth.Lines(text, 14 * 4.0 / 3, width);
        return lines.Count <= 2 ? text : $"{string.Join(' ', lines.Take(2))}…";
    }
}
