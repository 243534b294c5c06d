using Bunit;
using SafeguardingTraining.Host.Features.Pictures;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Pages;

public sealed class PersonMarkTests : BunitContext
{
    private static readonly Person Elodie = new("elodie", "Élodie Marsh", "Élodie", null, "aunt", true, null, [], null, null, false, []);

    [Fact]
    public void A_person_has_their_initial_in_a_colour_of_their_own()
    {
        var first = Mark(Elodie);
        var second = Mark(Elodie with { Number = 1 });

        Assert.Contains("É", first, StringComparison.Ordinal);
        Assert.NotEqual(first, second);
    }

    [Fact]
    public void The_mark_says_nothing_twice_to_who_hears_the_name() => Assert.Contains("aria-hidden=\"true\"", Mark(Elodie));

    private string Mark(Person person) => Render<PersonMark>(mark => mark.Add(it => it.Person, person)).Markup;
}
