using SafeguardingTraining.Host.Features.Accounts.Registration;

namespace SafeguardingTraining.Tests.Accounts;

public sealed class RegistrationTests
{
    private static readonly RegistrationForm Good = new()
    {
        Name = "Robin Ash",
        Email = "robin.ash@example.org",
        Password = "lantern otter gravel",
    };

    [Fact]
    public void A_long_password_of_plain_words_is_welcome() => Assert.Empty(Good.Problems());

    [Theory]
    [InlineData("")]
    [InlineData("short words")]
    [InlineData("password1234")]
    [InlineData("PASSWORD1234")]
    [InlineData("Password2026!!")]
    [InlineData("Safeguarding1!")]
    [InlineData("qwertyuiop12")]
    [InlineData("123456789012")]
    [InlineData("987654321098")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("121212121212")]
    [InlineData("heron8heron8heron8")]
    [InlineData("my robin.ash password")]
    [InlineData("sweet ROBIN of spring")]
    [InlineData("robin.ash@example.org")]
    public void A_password_that_is_soon_guessed_is_refused(string password) =>
        Assert.Equal(["password"], (Good with { Password = password }).Problems().Select(problem => problem.Field));

    [Fact]
    public void A_short_name_may_turn_up_in_a_password_by_chance() =>
        Assert.Empty((Good with { Name = "Al", Email = "al@example.org", Password = "calm walls tonight" }).Problems());

    [Theory]
    [InlineData("")]
    [InlineData("robin")]
    [InlineData("@example.org")]
    [InlineData("robin@")]
    [InlineData("robin@@example.org")]
    [InlineData("robin ash@example.org")]
    public void An_address_that_cannot_be_one_is_refused(string email) =>
        Assert.Equal(["email"], (Good with { Email = email }).Problems().Select(problem => problem.Field));

    [Theory]
    [InlineData("mary.o'brien@example.org")]
    [InlineData("zoë@example.org")]
    public void An_unusual_address_is_taken(string email) => Assert.Empty((Good with { Email = email }).Problems());

    [Fact]
    public void Everything_missing_is_said_at_once() =>
        Assert.Equal(["name", "email", "password"], new RegistrationForm().Problems().Select(problem => problem.Field));

    [Fact]
    public void What_was_typed_never_shows_in_its_text() => Assert.DoesNotContain("lantern", $"{Good}", StringComparison.Ordinal);
}
