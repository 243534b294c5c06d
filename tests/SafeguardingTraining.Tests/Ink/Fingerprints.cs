using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Tests.Ink;

public sealed class Fingerprints
{
    private readonly SafeguardingTraining.Ink.InkProgram story = Stories.Told(
        """
        VAR asked = 0
        VAR seen = 0
        -> first
        === first
        * [Ask.]
            ~ asked = 1
            -> second
        * [Look.]
            ~ seen = 1
            -> second
        * [Wait.]
            -> second
        === second
        {asked: She tells you.}
        * [Go home.]
            It is late.
            -> END
        """
    );

    [Fact]
    public void Ways_that_differ_only_in_what_is_never_looked_at_again_come_to_the_same_place() => Assert.Equal(After(1), After(2));

    [Fact]
    public void Ways_that_still_make_a_difference_do_not() => Assert.NotEqual(Start(), After(2));

    [Fact]
    public void A_fork_is_at_the_same_place()
    {
        var session = Session.Start(story);
        session.Read();

        Assert.Equal(session.Fingerprint(), session.Fork().Fingerprint());
    }

    private string Start()
    {
        var session = Session.Start(story);
        session.Read();
        return session.Fingerprint();
    }

    private string After(int pick)
    {
        var session = Session.Start(story);
        session.Read();
        session.Pick(pick);
        session.Read();
        return session.Fingerprint();
    }
}
