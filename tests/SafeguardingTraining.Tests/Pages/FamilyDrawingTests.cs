using SafeguardingTraining.Host.Features.Pictures;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Site.Drawing;

namespace SafeguardingTraining.Tests.Pages;

public sealed class FamilyDrawingTests
{
    [Fact]
    public void A_parent_stands_above_their_child()
    {
        var drawing = FamilyDrawing.Of(Samples.Family);

        Assert.True(NodeOf(drawing, "pat").Bottom < NodeOf(drawing, "joss").Y);
        Assert.True(NodeOf(drawing, "joss").Bottom < NodeOf(drawing, "ada").Y);
    }

    [Fact]
    public void Brothers_and_sisters_stand_in_one_row()
    {
        var drawing = FamilyDrawing.Of(Samples.Family);

        Assert.Equal(NodeOf(drawing, "ada").Centre, NodeOf(drawing, "eddie").Centre);
        Assert.Equal(NodeOf(drawing, "joss").Centre, NodeOf(drawing, "dawn").Centre);
    }

    [Fact]
    public void Whoever_nobody_has_asked_about_is_drawn_with_dashes()
    {
        var drawing = FamilyDrawing.Of(Samples.Family);

        Assert.True(NodeOf(drawing, "father").Person.Unknown);
        Assert.Contains(drawing.Ties, tie => tie.Unknown);
    }

    [Fact]
    public void People_from_work_are_not_drawn_with_the_family() =>
        Assert.DoesNotContain(FamilyDrawing.Of(Samples.Family).Nodes, node => node.Person.Id == "lena");

    [Fact]
    public void A_long_caption_is_pressed_into_its_box()
    {
        var family = Families.Of(
            Families.Person("kim", home: "a"),
            Families.Person("gran", @is: "great-great-grandmother", sibling: "kim"),
            Families.Person("aunt", sibling: "kim")
        );

        var gran = NodeOf(FamilyDrawing.Of(family), "gran");

        Assert.NotNull(gran.Pressed(gran.Lines[^1]));
    }

    [Fact]
    public void The_names_of_homes_side_by_side_never_meet()
    {
        var family = Families.Of(
            Families.Person("kim", home: "over the old ironmonger", parents: ["mum"]),
            Families.Person("mum", home: "over the old ironmonger", partner: "dad"),
            Families.Person("dad", home: "over the old ironmonger"),
            Families.Person("aunt", home: "next to the water tower", sibling: "dad")
        );

        var homes = FamilyDrawing.Of(family).Homes;

        Assert.All(homes, home => Assert.InRange(TextWidth.Of(home.Name, FamilyDrawing.CaptionSize), 1, home.Width));
        Assert.Contains(homes, home => home.Name.EndsWith('…'));
    }

    [Fact]
    public void Somebody_with_nobody_beside_them_has_room_for_a_long_name()
    {
        var family = Families.Of(
            Families.Person("kim", home: "a", parents: ["mum", "dad"]),
            Families.Person("mum", home: "a", partner: "dad", parents: ["mum’s mother"]),
            Families.Person("dad", home: "a"),
            Families.Person("aunt", home: "b", sibling: "dad"),
            Families.Person("mum’s mother", unknown: true)
        );

        var drawing = FamilyDrawing.Of(family);

        Assert.True(NodeOf(drawing, "mum’s mother").Width > NodeOf(drawing, "mum").Width);
        Assert.Single(NodeOf(drawing, "mum’s mother").Lines, line => line.IsName);
    }

    [Fact]
    public void No_two_people_of_any_family_stand_on_each_other()
    {
        foreach (var family in Families.Many)
        {
            var nodes = FamilyDrawing.Of(family).Nodes;

            Assert.Equal(family.People.Count, nodes.Count);
            Assert.All(nodes, one => Assert.DoesNotContain(nodes, other => other != one && Overlap(one, other)));
            Assert.All(nodes, node => Assert.InRange(node.Right, node.Width, FamilyDrawing.Width));
            Assert.All(nodes, node => Assert.InRange(node.X, 0, FamilyDrawing.Width));
        }
    }

    [Fact]
    public void A_home_holds_those_who_live_there_and_no_one_else()
    {
        foreach (var family in Families.Many)
        {
            var drawing = FamilyDrawing.Of(family);
            foreach (var home in drawing.Homes)
            {
                var id = family.Homes.Single(one => home.Name.EndsWith(one.Name, StringComparison.Ordinal)).Id;
                var inside = drawing.Nodes.Where(node => Holds(home, node)).Select(node => node.Person.Id);

                Assert.Equal(family.People.Where(person => person.Home == id).Select(person => person.Id).Order(), inside.Order());
            }
        }
    }

    private static bool Overlap(FamilyDrawing.FamilyNode one, FamilyDrawing.FamilyNode other) =>
        one.X < other.Right && other.X < one.Right && one.Y < other.Bottom && other.Y < one.Bottom;

    private static bool Holds(FamilyDrawing.HomeOutline home, FamilyDrawing.FamilyNode node) =>
        node.Middle > home.X && node.Middle < home.X + home.Width && node.Centre > home.Y && node.Centre < home.Y + home.Height;

    private static FamilyDrawing.FamilyNode NodeOf(FamilyDrawing drawing, string id) => drawing.Nodes.Single(node => node.Person.Id == id);
}
