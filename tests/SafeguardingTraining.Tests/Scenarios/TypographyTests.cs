using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Scenarios;

public class TypographyTests
{
    [Theory]
    [InlineData("\"It's Kit's,\" she said.", "“It’s Kit’s,” she said.")]
    [InlineData("Colette says, \"She'll say I'm jealous.\"", "Colette says, “She’ll say I’m jealous.”")]
    [InlineData("\"He said 'no' twice.\"", "“He said ‘no’ twice.”")]
    [InlineData("'\"Really?\" she said.'", "‘“Really?” she said.’")]
    [InlineData("*\"Closed.\"* and (\"open\")", "*“Closed.”* and (“open”)")]
    [InlineData("the children's, the girls' and '96", "the children’s, the girls’ and ’96")]
    [InlineData("Wait—\"who?\"", "Wait—“who?”")]
    [InlineData("plain", "plain")]
    public void Straight_marks_become_the_ones_a_book_has(string typed, string set) => Assert.Equal(set, Typography.Of(typed));

    [Fact]
    public void Text_without_marks_is_not_copied()
    {
        const string text = "No marks here.";

        Assert.Same(text, Typography.Of(text));
    }

    [Fact]
    public void Marked_text_stays_as_it_is() => Assert.Equal("“It’s,” she said.", Typography.Of("“It’s,” she said."));

    [Fact]
    public void Asterisks_emphasise_what_they_enclose() =>
        Assert.Equal(
            [new("It says ", false), new("closed", true), new(", and ", false), new("twice", true)],
            Span.Of("It says *closed*, and *twice*")
        );

    [Theory]
    [InlineData("no emphasis")]
    [InlineData("2 * 3")]
    [InlineData("**")]
    [InlineData("")]
    public void An_asterisk_without_a_partner_is_an_asterisk(string text) => Assert.Equal([new(text, false)], Span.Of(text));
}
