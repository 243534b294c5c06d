using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using SafeguardingTraining.Host.Features.Authoring;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Host.Features.CommandLine;

/// <summary><c>explore SLUG</c>: walks a scenario thousands of times and says where its paths lead.</summary>
internal sealed class ExploreCommand : ICommand
{
    private const int BarWidth = 30;

    public Command Of(Terminal terminal)
    {
        var slug = new Argument<string>("slug") { Description = "A scenario's slug" };
        var walks = new Option<int>("--walks")
        {
            Description = "How many paths to walk at random, from a fixed seed",
            DefaultValueFactory = _ => Exploration.UsualWalks,
        };
        var exhaustive = new Option<bool>("--exhaustive") { Description = "Also follows every way there is, where alike places let it" };
        var json = new Option<string>("--json") { Description = "A file to write the report to as JSON" };
        var html = new Option<string>("--html") { Description = "A file to write the report to as a page" };
        var verb = new Command("explore", "Walks a scenario many times and says where its paths lead")
        {
            slug,
            walks,
            exhaustive,
            json,
            html,
        };
        verb.SetAction(
            (parsed, stop) =>
                CommandEnvironment.Use(terminal, place =>
                    parsed.GetValue(walks) is >= 1 and <= 1_000_000 and var count
                        ? Explore(
                            parsed.GetRequiredValue(slug),
                            new ExploreOptions(count, parsed.GetValue(exhaustive), parsed.GetValue(json), parsed.GetValue(html)),
                            place,
                            terminal,
                            stop
                        )
                        : Task.FromResult(terminal.Refuse("--walks takes a whole number from 1 to 1,000,000.", CommandLineRoot.WrongUsage))
                )
        );
        return verb;
    }

    private sealed record ExploreOptions(int Walks, bool Exhaustive, string? Json, string? Html);

    private static async Task<int> Explore(
        string slug,
        ExploreOptions wanted,
        CommandEnvironment place,
        Terminal terminal,
        CancellationToken stop
    )
    {
        if (ScenarioSource.AllIn(place.Folders.Scenarios).FirstOrDefault(draft => draft.Slug == slug) is not { } draft)
        {
            return terminal.Refuse($"There is no scenario {slug} in {place.Folders.Scenarios}.", CommandLineRoot.WrongUsage);
        }
        var compiled = draft.Story is null ? null : CompiledStory.Of(draft.Story);
        if (draft.With(compiled) is not { } files || ScenarioReader.Read(files) is not Reading.Complete { Scenario: var scenario })
        {
            return terminal.Refuse($"{slug} cannot be played yet: check scenarios/{slug} says why.", CommandLineRoot.ProblemsFound);
        }
        var explored = Exploration.Of(scenario, files, wanted.Walks, wanted.Exhaustive, progress: Bar(terminal));
        Tell(explored, terminal.Out);
        await Keep(explored, wanted, terminal, stop);
        return explored.Broken == 0 ? CommandLineRoot.Good : CommandLineRoot.ProblemsFound;
    }

    private static Action<double>? Bar(Terminal terminal) =>
        !terminal.ShowsProgress
            ? null
            : done =>
            {
                var full = (int)(done * BarWidth);
                terminal.Error.Write(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"\r[{new string('#', full)}{new string('.', BarWidth - full)}] {done, 4:P0}{(done >= 1 ? "\n" : "")}"
                    )
                );
            };

    private static async Task Keep(Exploration explored, ExploreOptions wanted, Terminal terminal, CancellationToken stop)
    {
        if (wanted.Json is { } json)
        {
            await File.WriteAllTextAsync(json, JsonSerializer.Serialize(explored, ExplorationWords.Json) + "\n", stop);
            terminal.Out.WriteLine($"Written: {json}");
        }
        if (wanted.Html is { } html)
        {
            await File.WriteAllTextAsync(html, await ExplorationDocument.Of(explored), stop);
            terminal.Out.WriteLine($"Written: {html}");
        }
    }

    private static void Tell(Exploration explored, TextWriter into)
    {
        into.WriteLine($"{explored.Title}: {ExplorationWords.Walked(explored)}");
        foreach (var ending in explored.Endings)
        {
            into.WriteLine(
                $"  {ExplorationWords.Percent(ending.Share), 6} {ending.Kind, -6} {ending.Title} {ExplorationWords.Window(ending)}{ExplorationWords.Exactly(ending)}"
            );
        }
        foreach (var (name, reach) in ExplorationWords.Reaches(explored))
        {
            into.WriteLine($"{name}: shortest {reach.Shortest}, median {reach.Median}, longest {reach.Longest}");
        }
        into.WriteLine(
            $"Practice points: {string.Join(", ", explored.Points.Select(point => $"{point.Id} {ExplorationWords.Percent(point.Share)}"))}"
        );
        foreach (var goal in ExplorationWords.Goals(explored))
        {
            into.WriteLine($"{(goal.IsMet ? "  " : "! ")}{goal.What}: {goal.Found} ({goal.Wanted})");
        }
        Tell("Never offered", explored.NeverOffered, into);
        Tell("Never taken", explored.NeverTaken, into);
        into.WriteLine(ExplorationWords.Cold(explored));
    }

    private static void Tell(string what, IReadOnlyList<WrittenChoice> choices, TextWriter into)
    {
        into.WriteLine($"{what}: {(choices.Count == 0 ? "none" : "")}");
        foreach (var choice in choices)
        {
            into.WriteLine($"  line {choice.Line}: {choice.Text}");
        }
    }
}
