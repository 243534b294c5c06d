using System.CommandLine;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.CommandLine;

/// <summary><c>check [PATH...]</c>: what an author should mend, by file and line.</summary>
internal static class CheckVerb
{
    internal static Command Of(Terminal terminal)
    {
        var paths = new Argument<string[]>("path") { Description = "Scenario folders or Ink files; every scenario, and the content beside them, when none is given", Arity = ArgumentArity.ZeroOrMore };
        var verb = new Command("check", "Names what to mend in scenarios, as file:line: message") { paths };
        verb.SetAction((parsed, stop) => Workplace.Use(terminal, place =>
        {
            var work = Checkable.At(parsed.GetValue(paths) ?? [], place.Folders.Scenarios);
            var inContent = parsed.GetValue(paths) is null or [] ? ContentCheck.Report(place.Folders.Content, terminal) : 0;
            return work.Refusal is { } refusal ? Task.FromResult(terminal.Refuse(refusal, Verbs.WrongUsage)) : Check(work.All, place, terminal, inContent, stop);
        }));
        return verb;
    }

    private static async Task<int> Check(IReadOnlyList<Checkable> work, Workplace place, Terminal terminal, int errors, CancellationToken stop)
    {
        var known = new Vocabulary(PracticePointShelf.Read(place.Folders.Content).Ids);
        var compiled = new Queue<Compiled>(await place.Compiler.Compile([.. work.Select(one => one.Story).OfType<StorySource>()], stop));
        foreach (var one in work)
        {
            var problems = one.Problems(one.Story is null ? null : compiled.Dequeue(), known);
            Report(one, problems, terminal);
            errors += problems.Count(problem => problem.Severity == Severity.Error);
        }
        return errors == 0 ? Verbs.Good : Verbs.ProblemsFound;
    }

    private static void Report(Checkable one, IReadOnlyList<Problem> problems, Terminal terminal)
    {
        foreach (var problem in problems)
        {
            terminal.Out.WriteLine(problem);
        }
        if (problems.Count == 0)
        {
            terminal.Out.WriteLine($"{one.Name}: nothing to mend.");
        }
    }
}
