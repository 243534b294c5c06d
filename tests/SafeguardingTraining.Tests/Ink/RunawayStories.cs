using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Tests.Ink;

public sealed class RunawayStories
{
    private const string Circle = """{"->":"circle"}""";

    [Fact]
    public void An_endless_divert_ends_with_the_steps_and_the_knot_named() =>
        Ends(
            Stories.Compiled(
                Circle,
                $$"""
                "circle":[{{Circle}},null]
                """
            ),
            "steps",
            "circle"
        );

    [Fact]
    public void An_endless_function_recursion_ends_with_the_depth_and_the_knot_named() =>
        Ends(
            Stories.Compiled(
                """
                "ev",{"f()":"deeper"},"pop","/ev"
                """,
                """
                "deeper":["ev",{"f()":"deeper"},"pop","/ev",null]
                """
            ),
            "inside one another",
            "deeper"
        );

    [Fact]
    public void A_tunnel_into_itself_ends_with_the_depth_named() =>
        Ends(
            Stories.Compiled(
                """
                {"->t->":"down"}
                """,
                """
                "down":[{"->t->":"down"},null]
                """
            ),
            "inside one another",
            "down"
        );

    [Fact]
    public void A_thread_that_starts_itself_ends_with_the_threads_named() =>
        Ends(
            Stories.Compiled(
                """
                "thread",{"->":"again"}
                """,
                """
                "again":["thread",{"->":"again"},"done",null]
                """
            ),
            "threads",
            "again"
        );

    [Fact]
    public void A_text_that_doubles_itself_ends_with_its_length_named() =>
        Ends(
            Stories.Compiled(
                Circle,
                $$"""
                "circle":["ev",{"VAR?":"s"},{"VAR?":"s"},"+",{"VAR=":"s","re":true},"/ev",{{Circle}},null],
                "global decl":["ev","str","^ab","/str",{"VAR=":"s"},"/ev","end",null]
                """
            ),
            "a text of more than",
            "circle"
        );

    [Fact]
    public void Endless_output_ends_with_what_was_written_kept()
    {
        var turn = Ends(
            Stories.Compiled(
                Circle,
                $$"""
                "circle":["^Round and round and round we go.","\n",{{Circle}},null]
                """
            ),
            "in one turn",
            "circle"
        );

        Assert.Equal("Round and round and round we go.\n", turn.Lines[0].Text);
    }

    [Fact]
    public void A_line_that_never_ends_is_stopped() =>
        Ends(
            Stories.Compiled(
                Circle,
                $$"""
                "circle":["^and so on ","<>",{{Circle}},null]
                """
            ),
            "in one turn",
            "circle"
        );

    [Fact]
    public void Endless_choices_are_stopped() =>
        Ends(
            Stories.Compiled(
                Circle,
                $$"""
                "circle":["ev","str","^Go","/str","/ev",{"*":"circle","flg":4},{{Circle}},null]
                """
            ),
            "choices at once",
            "circle"
        );

    [Fact]
    public void Values_that_pile_up_are_stopped() =>
        Ends(
            Stories.Compiled(
                $$"""
                "ev",{{Circle}}
                """,
                $$"""
                "circle":[1,{{Circle}},null]
                """
            ),
            "values unused",
            "circle"
        );

    [Fact]
    public void Only_the_turn_is_ended_and_the_session_can_start_elsewhere()
    {
        var session = Session.Start(
            Stories.Compiled(
                Circle,
                $$"""
                "circle":[{{Circle}},null],"calm":["^Calm.","\n","end",null]
                """
            )
        );

        Assert.True(session.Read().Ended);
        Assert.True(session.JumpTo("calm"));
        Assert.Equal("Calm.\n", session.Read().Lines.Single().Text);
    }

    [Fact]
    public void A_reference_to_a_variable_of_the_same_name_is_that_variable()
    {
        var source = InkSource.Of(
            """
            ~temp scene = 0

            ->Start(scene)

            ===Start(ref scene)
            ~scene++
            SCENE {scene}
            -> END
            """
        );

        var program = Stories.Load(InkCompiler.Compile(new Dictionary<string, InkSource> { ["I131"] = source })["I131"]);

        Assert.Equal("SCENE 1\n", Session.Start(program).Read().Lines.Single().Text);
    }

    private static Turn Ends(SafeguardingTraining.Ink.InkProgram program, string what, string where)
    {
        var turn = Session.Start(program).Read();

        var trouble = Assert.Single(turn.Troubles);
        Assert.Equal(TroubleKind.Budget, trouble.Kind);
        Assert.Contains(what, trouble.Message, StringComparison.Ordinal);
        Assert.Contains(where, trouble.Path, StringComparison.Ordinal);
        Assert.True(turn.Ended);
        return turn;
    }
}
