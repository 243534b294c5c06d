using System.Text.RegularExpressions;
using SafeguardingTraining.Host.Features.CommandLine;
using SafeguardingTraining.Tests.Startup;

namespace SafeguardingTraining.Tests.Help;

/// <summary>
/// Whatever README and help tell people to type is typed here, in their order, at the program itself and on data of its own. Names in
/// capitals are filled in, and a line that opens the site is asked of <c>config check</c>, which must know every setting of it.
/// </summary>
public sealed partial class HelpCommandsTests : IAsyncLifetime
{
    private const string Story = "the-light-in-the-hall";
    private const string NotUnderstood = "Add --help to see what is understood.";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("commands-");

    private string Data => Path.Combine(folder.FullName, "data");

    public async ValueTask InitializeAsync() => await (await HostProcess.Start(HostProcess.FreePort(), Data)).DisposeAsync();

    public ValueTask DisposeAsync()
    {
        folder.Delete(true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Every_command_that_help_tells_people_to_type_is_understood_and_does_its_work()
    {
        var commands = Documents().SelectMany(Commands).Select(Filled).DistinctBy(words => string.Join(' ', words)).ToList();

        Assert.Contains(commands, words => words is ["backup", _]);
        foreach (var words in commands)
        {
            var typed = $"{string.Join(' ', words)}\n";
            var (code, output, error) = await HostProcess.Answering("q\n", new() { ["Data__Folder"] = Data }, words);
            Assert.False(error.Contains(NotUnderstood, StringComparison.Ordinal), typed + error);
            Assert.False(error.Contains("Unhandled exception", StringComparison.Ordinal), typed + error);
            Assert.True(code == CommandLineRoot.Good || NeedsMore(words), $"{typed}{code}\n{output}\n{error}");
        }
    }

    /// <summary>What asks for a database, a person or a running site that is not here ends with a sentence that says so.</summary>
    private static bool NeedsMore(string[] words) => words is ["diary", "move", ..] or ["ready" or "subject-access" or "erase", ..];

    private static IEnumerable<string> Documents() =>
        Directory
            .EnumerateFiles(Checkout.At("content", "help"), "*.md")
            .OrderBy(path => !path.EndsWith("command-line.md", StringComparison.Ordinal))
            .ThenBy(path => path, StringComparer.Ordinal)
            .Append(Checkout.At("README.md"))
            .Append(Checkout.At("CONTRIBUTING.md"))
            .Select(File.ReadAllText);

    private static IEnumerable<string> Commands(string text) =>
        Row()
            .Matches(text)
            .SelectMany(row => Span().Matches(row.Groups["cell"].Value).Select(span => span.Groups["words"].Value))
            .Where(_ => text.StartsWith("# The command line", StringComparison.Ordinal))
            .Concat(
                Program()
                    .Matches(
                        text.Replace("\\\n", " ", StringComparison.Ordinal).Replace("$(date +%F)", "2026-12-01", StringComparison.Ordinal)
                    )
                    .Select(match => match.Groups["words"].Value)
            )
            .Select(words => words.Trim())
            .Where(words => words.Length > 0);

    private string[] Filled(string command)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Filled(word, command)).ToArray();
        return words is [['-', ..], ..] && words[0] != "--help" ? ["config", "check", .. words] : words;
    }

    private string Filled(string word, string command) =>
        word switch
        {
            "STORY" or "SLUG" => Story,
            "PATH..." => Checkout.At("scenarios", Story),
            "CODE" => "takes-unguarded",
            "FILE" => Kept(command),
            _ when word.StartsWith('/') && word.EndsWith(".zip", StringComparison.Ordinal) => Kept(command),
            _ when word.StartsWith('/') => folder.FullName,
            _ => word,
        };

    private string Kept(string command) =>
        Path.Combine(folder.FullName, command.StartsWith("diary", StringComparison.Ordinal) ? "diaries.zip" : "site.zip");

    [GeneratedRegex(@"^\| (?<cell>`[^|]+) \|", RegexOptions.Multiline, 1_000)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<words>[^`]+)`", RegexOptions.None, 1_000)]
    private static partial Regex Span();

    [GeneratedRegex(
        @"(?:SafeguardingTraining\.Host\.dll|SafeguardingTraining\.Host --|/SafeguardingTraining\.Host)(?<words> [^`\r\n]*)",
        RegexOptions.None,
        1_000
    )]
    private static partial Regex Program();
}
