using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Tests.Ink;

/// <summary>What Ink's operators and functions say of each kind of value; inkjs says the same of every line here.</summary>
public sealed class Operators
{
    private const string Declarations = """
        LIST mood = calm, (wary), lost
        LIST place = (home), school = 4, clinic
        VAR none = ()
        VAR zero = 0.0
        VAR half = 0.5
        VAR seven = 7
        VAR minus = -1
        VAR here = -> knot
        VAR there = -> other
        -> start
        === knot
        -> END
        === other
        -> END
        === start

        """;

    [Fact]
    public void Lists_are_compared_by_their_least_and_greatest_items() =>
        Says(
            """
            (lost) > (calm, wary) = true
            (lost) > (wary, lost) = false
            (wary, lost) > (calm) = true
            (wary, lost) > (calm, wary) = false
            (calm, lost) > (wary) = false
            (calm) > none = true
            none > (calm) = false
            none > none = false
            (wary, lost) >= (calm, lost) = true
            (calm, lost) >= (wary, lost) = false
            (wary) >= (wary) = true
            (wary) >= (calm, lost) = false
            (calm, lost) >= (wary) = false
            (calm) >= none = true
            none >= (calm) = false
            none >= none = false
            (calm, wary) < (lost) = true
            (wary, lost) < (lost) = false
            (calm) < (wary, lost) = true
            (calm, wary) < (wary, lost) = false
            (wary) < (calm, lost) = false
            none < (calm) = true
            (calm) < none = false
            none < none = false
            (calm, lost) <= (wary, lost) = true
            (wary, lost) <= (calm, lost) = false
            (wary) <= (wary) = true
            (calm, lost) <= (wary) = false
            (wary) <= (calm, lost) = false
            none <= (calm) = true
            (calm) <= none = false
            none <= none = false
            """
        );

    [Fact]
    public void Lists_are_the_same_when_they_hold_the_same_and_have_what_they_hold() =>
        Says(
            """
            (calm, wary) == (wary, calm) = true
            (calm) == (calm, wary) = false
            (calm, wary) == (calm, lost) = false
            none == () = true
            (calm) == (home) = false
            (calm) != (wary) = true
            (calm, wary) != (wary, calm) = false
            (calm, wary) ? (calm) = true
            (calm, wary) ? (calm, lost) = false
            (calm) ? none = false
            none ? none = false
            none ? (calm) = false
            (calm, wary) !? (lost) = true
            (calm, wary) !? (calm) = false
            (calm, wary) hasnt none = true
            """
        );

    [Fact]
    public void Lists_are_joined_parted_and_turned_round() =>
        Says(
            """
            (calm) + (lost) = calm, lost
            (calm, wary) + (calm) = calm, wary
            (calm) + none = calm
            none + (calm) = calm
            (calm) + (home) = calm, home
            (calm, wary, lost) - (wary) = calm, lost
            (calm) - (calm) =
            (calm) - none = calm
            (calm, wary) ^ (wary, lost) = wary
            (calm) ^ (lost) =
            (calm, home) ^ (home, wary) = home
            LIST_INVERT(mood) = calm, lost
            LIST_INVERT((calm, home)) = wary, lost, school, clinic
            LIST_INVERT(none) =
            LIST_INVERT(mood - mood) = calm, wary, lost
            (clinic, calm, home, wary) = calm, home, wary, clinic
            """
        );

    [Fact]
    public void Lists_tell_their_least_their_greatest_and_all_they_could_hold() =>
        Says(
            """
            LIST_MIN((wary, lost)) = wary
            LIST_MIN(none) =
            LIST_MIN((wary, home)) = home
            LIST_MAX((calm, wary)) = wary
            LIST_MAX((wary, clinic)) = clinic
            LIST_MAX(none) =
            LIST_ALL(mood) = calm, wary, lost
            LIST_ALL((calm, home)) = calm, home, wary, lost, school, clinic
            LIST_ALL(none) =
            LIST_COUNT((calm, lost)) = 2
            LIST_COUNT(none) = 0
            LIST_VALUE(school) = 4
            LIST_VALUE((calm, clinic)) = 5
            LIST_VALUE(none) = 0
            LIST_RANGE(LIST_ALL(mood), 2, 3) = wary, lost
            LIST_RANGE(LIST_ALL(mood), wary, lost) = wary, lost
            LIST_RANGE(LIST_ALL(place), 2, 4) = school
            LIST_RANGE(none, 1, 3) =
            """
        );

    [Fact]
    public void A_list_moved_on_keeps_what_has_a_next() =>
        Says(
            """
            (calm, wary) + 1 = wary, lost
            (wary, lost) + 1 = lost
            (home) + 3 = school
            (home) + 1 =
            (calm, home) + 1 = wary
            (lost) - 1 = wary
            (calm) - 1 =
            (calm, school) - 3 = home
            mood(2) = wary
            mood(9) =
            place(5) = clinic
            """
        );

    [Fact]
    public void A_list_is_true_when_it_holds_something() =>
        Says(
            """
            not none = 1
            not (calm) = 0
            (calm) and none = false
            (calm) and (home) = true
            (calm) or none = true
            none or none = false
            none or (calm) = true
            (calm) and 1 = true
            (calm) and 0 = false
            none or 1 = true
            none or 0 = false
            none and 1 = false
            (calm) or 0 = true
            (calm) and 0.5 = true
            (calm) and zero = false
            """
        );

    [Fact]
    public void Whole_numbers_stay_whole() =>
        Says(
            """
            7 + 2 = 9
            7 - 2 = 5
            7 * 2 = 14
            7 / 2 = 3
            7 % 4 = 3
            7 / minus = -7
            -7 / minus = 7
            7 % minus = 0
            MIN(7, 2) = 2
            MAX(7, 2) = 7
            POW(7, 2) = 49
            -seven = -7
            FLOOR(7) = 7
            CEILING(7) = 7
            INT(7) = 7
            FLOAT(7) / 2 = 3.5
            7 == 7 = true
            7 == 2 = false
            7 != 7 = false
            7 != 2 = true
            7 > 2 = true
            2 > 7 = false
            7 > 7 = false
            2 < 7 = true
            7 < 2 = false
            7 < 7 = false
            7 >= 7 = true
            7 >= 8 = false
            7 <= 7 = true
            8 <= 7 = false
            7 and 0 = false
            7 and 2 = true
            7 or 0 = true
            0 or 2 = true
            0 or 0 = false
            not 7 = false
            not 0 = true
            """
        );

    [Fact]
    public void A_fraction_makes_the_other_number_one() =>
        Says(
            """
            7.5 + 2 = 9.5
            7.5 - 2 = 5.5
            7.5 * 2 = 15
            7.5 / 2 = 3.75
            7.5 % 2 = 1.5
            MIN(7.5, 2) = 2
            MAX(7.5, 8.5) = 8.5
            POW(1.5, 2) = 2.25
            -half = -0.5
            FLOOR(7.5) = 7
            CEILING(7.5) = 8
            INT(7.5) = 7
            FLOAT(7.5) = 7.5
            7.5 == 7.5 = true
            7.5 == 7 = false
            7.5 != 7.5 = false
            7.5 != 7 = true
            7.5 > 7 = true
            7 > 7.5 = false
            7.5 > 7.5 = false
            7 < 7.5 = true
            7.5 < 7 = false
            7.5 < 7.5 = false
            7.5 >= 7.5 = true
            7 >= 7.5 = false
            7.5 <= 7.5 = true
            7.5 <= 7 = false
            7.5 and zero = false
            zero and 7.5 = false
            7.5 and 0.5 = true
            7.5 or zero = true
            zero or 7.5 = true
            zero or zero = false
            """
        );

    [Fact]
    public void Texts_truths_and_places_are_joined_and_compared() =>
        Says(
            """
            "ab" + "c" = abc
            "ab" + 7 = ab7
            7 + "ab" = 7ab
            "ab" == "ab" = true
            "ab" == "cd" = false
            "ab" != "ab" = false
            "ab" != "cd" = true
            "abc" ? "bc" = true
            "abc" ? "cd" = false
            "abc" !? "bc" = false
            "abc" !? "cd" = true
            "7" == 7 = true
            true + 1 = 2
            true == 1 = true
            true == 2 = false
            true and false = false
            true or false = true
            not true = false
            here == here = true
            here == there = false
            here != here = false
            here != there = true
            """
        );

    /// <summary>Plays each line's left side and compares what it says with the right side.</summary>
    private static void Says(string lines)
    {
        var expected = lines.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()).ToArray();
        var asked = expected.Select(line => line[..line.LastIndexOf(" =", StringComparison.Ordinal)]).ToArray();
        var ink = string.Concat(asked.Select(one => $"says {{{one}}}\n"));

        var turn = Session.Start(Stories.Told($"{Declarations}{ink}-> END")).Read();

        Assert.Empty(turn.Troubles);
        Assert.Equal(expected, turn.Lines.Zip(asked, (line, one) => $"{one} = {line.Text.Trim()["says".Length..].Trim()}".TrimEnd()));
    }
}
