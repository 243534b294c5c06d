using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Accounts;

[Collection<SiteOfAccounts>]
public sealed class LockOutTests(RunningSite site)
{
    private const string Rests = "the next has to wait a little";

    private readonly string email = $"{Guid.NewGuid():N}@example.org";

    [Fact]
    public async Task After_five_wrong_tries_even_the_right_password_waits_half_a_minute()
    {
        await site.Visit().Register("Robin Ash", email);
        var robin = site.Visit();
        await TryWrong(robin, 5);
        Assert.DoesNotContain(Rests, robin.Text, StringComparison.Ordinal);
        await robin.SignIn(email);
        Assert.Contains(Rests, robin.Text, StringComparison.Ordinal);
        site.Clock.Advance(TimeSpan.FromSeconds(31));
        await robin.SignIn(email);
        Assert.Equal("/", robin.Address);
    }

    [Fact]
    public async Task A_stranger_who_guesses_shuts_nobody_out_of_a_device_they_have_signed_in_on()
    {
        var robin = await site.Visit().Register("Robin Ash", email);
        await robin.SignOut();
        var stranger = site.Visit();
        await TryWrong(stranger, 20);
        Assert.Contains(Rests, stranger.Text, StringComparison.Ordinal);
        await robin.SignIn(email);
        Assert.Equal("/", robin.Address);
    }

    [Fact]
    public async Task A_device_that_is_known_for_one_person_is_a_strangers_to_another()
    {
        var mallory = await site.Visit().Register("Mallory", $"{Guid.NewGuid():N}@example.org");
        await mallory.SignOut();
        await site.Visit().Register("Robin Ash", email);
        await TryWrong(mallory, 6);
        Assert.Contains(Rests, mallory.Text, StringComparison.Ordinal);
        await TryWrong(mallory, 20);
        var elsewhere = site.Visit();
        await elsewhere.SignIn(email);
        Assert.Contains(Rests, elsewhere.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_not_known_rests_just_the_same()
    {
        var stranger = site.Visit();
        await TryWrong(stranger, 6);
        Assert.Contains(Rests, stranger.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Four_wrong_tries_are_forgotten_when_the_fifth_is_right()
    {
        await site.Visit().Register("Robin Ash", email);
        var robin = site.Visit();
        await TryWrong(robin, 4);
        await robin.SignIn(email);
        Assert.Equal("/", robin.Address);
        await TryWrong(site.Visit(), 4);
        Assert.Equal("/", (await site.Visit().SignIn(email)).Address);
    }

    [Fact]
    public async Task Many_tries_at_once_are_no_more_than_five()
    {
        await site.Visit().Register("Robin Ash", email);
        var tries = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => site.Visit().SignIn(email, "not this one at all")));
        Assert.Equal(5, tries.Count(visitor => !visitor.Text.Contains(Rests, StringComparison.Ordinal)));
    }

    private async Task TryWrong(Visitor visitor, int times)
    {
        for (var time = 0; time < times; time++)
        {
            await visitor.SignIn(email, "not this one at all");
        }
    }
}
