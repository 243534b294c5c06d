using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Scenarios;

/// <summary>Whether the strongest option can be told from its surface.</summary>
public sealed class TellsTests
{
    [Fact]
    public void The_strongest_options_are_those_the_comment_names()
    {
        var groups = OptionGroups.In(GraphSample.Ink).Where(group => group.Options.Count > 1).ToList();

        Assert.Equal(
            [
                ["Read the log, since it is there and short."],
                ["Say what is not known and stop there."],
                ["Tell her that her call was left lying there."],
            ],
            groups.Select(group => group.Options.Select(option => option.Text).Where(group.IsStrongest).ToArray())
        );
        Assert.All(groups, group => Assert.Equal(2, group.Options.Count));
    }

    [Theory]
    [InlineData("none", 0)]
    [InlineData("1,3", 2)]
    [InlineData("2", 1)]
    public void A_comment_names_none_one_or_several(string said, int strongest)
    {
        var group = Assert.Single(
            OptionGroups.In(
                $"// strongest: {said}\n* [One.]\n  Text.\n* {{cond}} [Two.]\n  {{ a == 1:\n  - 2: x\n  }}\n* [Three.]\n+ [Leave. # skip]\n-> end"
            )
        );

        Assert.Equal(3, group.Options.Count);
        Assert.Equal(strongest, group.Options.Count(option => group.IsStrongest(option.Text)));
    }

    [Fact]
    public void Options_that_give_themselves_away_are_guessed_and_the_cue_is_named()
    {
        var found = Tells.Of("story", Long(12), Long(30));

        Assert.Equal(1, found.Guessed, 3);
        Assert.True(found.GiveAway);
        Assert.Equal("long", found.Telling[0].Cue);
        Assert.Equal(("tells", Severity.Error), (found.Finding(isException: false)?.Code, found.Finding(isException: false)?.Severity));
        Assert.Equal(Severity.Warning, found.Finding(isException: true)?.Severity);
    }

    [Fact]
    public void Options_that_are_alike_are_guessed_no_better_than_by_lots()
    {
        IReadOnlyList<WeighedOptions> alike = [.. Enumerable.Range(0, 30).Select(at => Alike(at % 3))];

        var found = Tells.Of("story", alike, alike);

        Assert.Null(found.Finding(isException: false));
        Assert.Equal(found.Chance, found.Guessed, 2);
    }

    [Fact]
    public void With_two_options_more_may_be_guessed_as_lots_guess_half()
    {
        var found = Tells.Of("story", [new WeighedOptions(["One.", "Two."], new HashSet<int> { 0 })], []);

        Assert.Equal(0.5, found.Chance);
        Assert.Equal(0.45 + 0.5 - (1.0 / 3), found.Most, 6);
    }

    private static IReadOnlyList<WeighedOptions> Long(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(at =>
                {
                    List<string> options =
                    [
                        "Go home now.",
                        "Wait a while.",
                        "Do the whole of it with care and with the others who know him best.",
                    ];
                    (options[at % 3], options[2]) = (options[2], options[at % 3]);
                    return new WeighedOptions(options, new HashSet<int> { at % 3 });
                }),
        ];

    private static WeighedOptions Alike(int strongest) =>
        new(["Wait there.", "Wait there.", "Wait there."], new HashSet<int> { strongest });
}
