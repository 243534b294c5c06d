using FsCheck;
using FsCheck.Fluent;
using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Tests.Ink;

public sealed class Sessions
{
    [Fact]
    public void A_fork_given_the_same_picks_tells_the_same_story()
    {
        var intercept = Stories.Intercept();

        Prop.ForAll<(NonNegativeInt Seed, NonNegativeInt[] Before, NonNegativeInt[] After)>(walk =>
            {
                var session = Session.Start(intercept, walk.Seed.Get);
                Play(session, walk.Before);
                var fork = session.Fork();

                return Play(session, walk.After).SequenceEqual(Play(fork, walk.After));
            })
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void What_a_fork_does_leaves_the_other_alone()
    {
        var session = Session.Start(Stories.Intercept());
        session.Read();
        var fork = session.Fork();
        var untouched = session.Fork();

        Assert.True(fork.Set("teacup", true));
        Play(fork, [.. Enumerable.Range(0, 20).Select(NonNegativeInt.NewNonNegativeInt)]);

        Assert.Equal(new Truth(false), session.Get("teacup"));
        Assert.Equal(Play(untouched, [NonNegativeInt.NewNonNegativeInt(0)]), Play(session, [NonNegativeInt.NewNonNegativeInt(0)]));
    }

    [Fact]
    public void Many_threads_play_one_program_at_once()
    {
        var intercept = Stories.Intercept();
        var walks = Walk.Of("TheIntercept").Take(8).ToArray();

        Parallel.For(0, 32, i =>
        {
            var walk = walks[i % walks.Length];
            Assert.Equal(walk.ToString(), walk.Replay(intercept).ToString());
        });
    }

    [Fact]
    public void Picking_what_is_not_offered_changes_nothing()
    {
        var session = Session.Start(Stories.Intercept());
        var choices = session.Read().Choices;

        Assert.IsType<NoSuchChoice>(session.Pick(choices.Count));
        Assert.IsType<NoSuchChoice>(session.Pick(-1));
        Assert.Equal(choices.Select(choice => choice.Text), session.Read().Choices.Select(choice => choice.Text));
    }

    [Fact]
    public void Variables_take_what_they_can_hold()
    {
        var session = Session.Start(
            Stories.Compiled(
                "\"nop\"",
                """
                "global decl":["ev",1,{"VAR=":"n"},"str","^x","/str",{"VAR=":"s"},{"list":{"L.b":2}},{"VAR=":"l"},{"^->":"there"},{"VAR=":"t"},"/ev","end",null],
                "there":["end",null]
                """
            )
        );

        Assert.True(session.Set("n", 2.5f));
        Assert.True(session.Set("l", new ListValue(["L.c", "a"])));
        Assert.False(session.Set("l", new ListValue(["L.none"])));
        Assert.False(session.Set("t", new Target("nowhere")));
        Assert.False(session.Set("none", 1));

        Assert.Equal(new Real(2.5f), session.Get("n"));
        Assert.Equal(new ListValue(["L.c", "L.a"]), session.Get("l"));
        Assert.Equal(new Target("there"), session.Get("t"));
        Assert.Equal(["l", "n", "s", "t"], session.Variables.Keys.Order());
    }

    [Fact]
    public void An_error_names_its_place_and_ends_the_story()
    {
        var session = Session.Start(
            Stories.Compiled(
                """{"->":"till"}""",
                """
                "till":["^Total: ","ev",1,0,"/","out","/ev","\n","end",null]
                """
            )
        );

        var turn = session.Read();

        var trouble = Assert.Single(turn.Troubles);
        Assert.Equal(new Trouble(TroubleKind.Error, "RUNTIME ERROR: (till.4): Attempted to divide by zero.", "till.4"), trouble);
        Assert.True(turn.Ended);
    }

    [Fact]
    public void An_external_function_is_answered_once_a_line_and_missing_ones_are_named()
    {
        var program = Stories.Compiled(
            """
            "^Before.","\n","ev",2,{"x()":"twice","exArgs":1},"out","/ev","\n","end"
            """
        );
        var asked = 0;
        var session = Session.Start(program);
        session.Bind("twice", given => given[0] is Whole(var number) ? number * ++asked * 2 : null);

        Assert.Equal(["Before.\n", "4\n"], session.Read().Lines.Select(line => line.Text));
        Assert.Contains("'twice'", Assert.Single(Session.Start(program).Read().Troubles).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tags_and_knots_are_known_without_playing()
    {
        var program = Stories.Compiled(
            """
            "#","^author: A","/#","\n","^Hello.","#","^mood ","ev",1,"out","/ev","/#","\n"
            """,
            """
            "two":["#","^scene: two  Two","/#","\n",["ev","str","^Go ","#","^write: a line","/#","/str","/ev",{"*":"two","flg":4},null],"done",null],
            "three":["#","^author: A","/#","\n","done",null]
            """
        );

        Assert.Equal(["author: A"], program.GlobalTags);
        Assert.Equal(["author: A", "scene: two Two", "write: a line"], program.StaticTags);
        Assert.Equal(["two", "three"], program.Knots);
    }

    /// <summary>Reads on, picking by turns whatever each number comes to among the choices on offer.</summary>
    private static List<string> Play(Session session, NonNegativeInt[] picks)
    {
        var told = new List<string>();
        foreach (var pick in picks)
        {
            var turn = session.Read();
            told.AddRange(turn.Lines.Select(line => line.Text));
            if (turn.Ended)
            {
                break;
            }
            Assert.IsType<Taken>(session.Pick(pick.Get % turn.Choices.Count));
        }
        told.AddRange(session.Read().Choices.Select(choice => choice.Text));
        return told;
    }
}
