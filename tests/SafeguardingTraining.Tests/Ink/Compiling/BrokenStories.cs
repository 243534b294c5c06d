using System.Text;
using SafeguardingTraining.Ink.Compiling;

namespace SafeguardingTraining.Tests.Ink.Compiling;

/// <summary>Stories with a mistake, and what their author is told, from <c>broken-stories.txt</c>.</summary>
public sealed class BrokenStories
{
    private const int FewestStories = 80;
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Stories = new(() => FeaturePrograms.Read("broken-stories.txt"));

    public static TheoryData<string> Names => [.. Stories.Value.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_is_told_in_words_for_somebody_who_does_not_program(string name)
    {
        var told = Stories.Value[name];
        var end = told.IndexOf("\n>> ", StringComparison.Ordinal) + 1;

        var messages = Compilation.Of(told[..end]).Messages;

        Assert.Equal(told[end..].TrimEnd(), Written(messages).TrimEnd());
    }

    [Fact]
    public void There_are_many_mistakes_to_make() => Assert.True(Stories.Value.Count >= FewestStories);

    [Fact]
    public void Every_message_says_what_to_try_and_none_speaks_like_a_compiler()
    {
        string[] jargon = ["expected token", "syntax", "identifier", "parse", "expression", "argument", "operand", "null", "exception"];
        var messages = Stories.Value.Values.SelectMany(story => Compilation.Of(story).Messages).ToList();

        Assert.All(messages, message => Assert.NotEmpty(message.Advice));
        Assert.DoesNotContain(messages, message =>
            jargon.Any(word => $"{message.Text} {message.Advice}".Contains(word, StringComparison.OrdinalIgnoreCase))
        );
    }

    private static string Written(IReadOnlyList<InkMessage> messages)
    {
        var written = new StringBuilder();
        foreach (var message in messages)
        {
            written.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $">> {message.Line}:{message.Column} {message.Severity} \"{message.Words}\"\n   {message.Text}\n   {message.Advice}\n"
            );
        }
        return written.ToString();
    }
}
