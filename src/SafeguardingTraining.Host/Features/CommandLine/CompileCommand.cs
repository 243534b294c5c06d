using System.CommandLine;
using SafeguardingTraining.Host.Site.Stories;

namespace SafeguardingTraining.Host.Features.CommandLine;

/// <summary>
/// <c>compile --to FOLDER</c>: what a published copy carries, so that it needs no Node. Publishing runs it; people need not know it.
/// </summary>
internal sealed class CompileCommand : ICommand
{
    public Command Of(Terminal terminal)
    {
        var to = new Option<string>("--to") { Required = true, Description = "The folder to fill with compiled stories" };
        var verb = new Command("compile", "Compiles every scenario into a folder") { to };
        verb.Hidden = true;
        verb.SetAction(
            (parsed, stop) => CommandEnvironment.Use(terminal, place => Compile(place, parsed.GetRequiredValue(to), terminal, stop))
        );
        return verb;
    }

    private static async Task<int> Compile(CommandEnvironment place, string folder, Terminal terminal, CancellationToken stop)
    {
        Directory.CreateDirectory(folder);
        var drafts = ScenarioSource.AllIn(place.Folders.Scenarios);
        var compiled = await StoriesSetup
            .CompilerInto(folder)
            .Compile([.. drafts.Select(draft => draft.Story).OfType<StorySource>()], stop);
        var wrong = drafts
            .SelectMany(draft => draft.Problems)
            .Concat(compiled.OfType<CompilationResult.FailedCompilation>().SelectMany(failed => failed.Reasons))
            .ToList();
        foreach (var problem in wrong)
        {
            terminal.Error.WriteLine(problem);
        }
        return wrong.Count == 0 ? CommandLineRoot.Good : CommandLineRoot.ProblemsFound;
    }
}
