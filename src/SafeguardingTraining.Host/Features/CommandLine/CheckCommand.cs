using System.CommandLine;
using SafeguardingTraining.Host.Features.Authoring;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Startup;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.CommandLine;

/// <summary><c>check [PATH...]</c>: what an author should fix, by file and line.</summary>
internal sealed class CheckCommand(IReadOnlyList<IContentCheck> contentChecks) : ICommand
{
    public Command Of(Terminal terminal)
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "Scenario folders or Ink files; every scenario, and the content beside them, when none is given",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = new Option<string>("--format")
        {
            Description = "How to tell what was found: text, json, or github for its annotations",
            DefaultValueFactory = _ => "text",
        };
        var explain = new Option<string>("--explain") { Description = "Says what a code means, and checks nothing" };
        var tells = new Option<bool>("--tells")
        {
            Description =
                "Instead, guesses the strongest options of each story and drill from their surface, after training on all the others",
        };
        format.AcceptOnlyFromAmong([.. CheckReportFormats.Formats.Keys]);
        var verb = new Command("check", "Names what to mend in scenarios, as file:line: error|warning code message")
        {
            paths,
            format,
            explain,
            tells,
        };
        verb.SetAction(
            (parsed, _) =>
                parsed.GetValue(explain) is { } code ? Task.FromResult(Explain(code, terminal)) : CommandEnvironment.Use(terminal, place =>
                    {
                        var named = parsed.GetValue(paths) ?? [];
                        var work = CheckTarget.At(named, place.Folders.Scenarios);
                        IReadOnlyList<CheckReport> content = named.Length == 0 ? [ContentReport(place.Folders)] : [];
                        if (work.Refusal is null && parsed.GetValue(tells))
                        {
                            var drills = named.Length == 0 ? WeighedContent(place.Folders.Texts) : [];
                            return Task.FromResult(TellsReport.Tell(work.All, drills, place.Folders.Scenarios, terminal));
                        }
                        return Task.FromResult(
                            work.Refusal is { } refusal
                                ? terminal.Refuse(refusal, CommandLineRoot.WrongUsage)
                                : Check(work.All, content, parsed.GetRequiredValue(format), place, terminal)
                        );
                    })
        );
        return verb;
    }

    /// <summary>What an author should fix in the content beside the scenarios.</summary>
    private CheckReport ContentReport(Settings.Valid folders)
    {
        var texts = new ContentTexts(folders.Content, new Dictionary<string, string>())
        {
            Scenarios = ScenarioSource.SlugsIn(folders.Scenarios).ToHashSet(),
        };
        return new CheckReport("content", [.. contentChecks.SelectMany(check => check.Problems(texts))], null);
    }

    private Dictionary<string, IReadOnlyList<WeighedOptions>> WeighedContent(ContentTexts texts) =>
        contentChecks.SelectMany(check => check.Weighed(texts)).ToDictionary(file => file.Key, file => file.Value);

    private static int Explain(string code, Terminal terminal)
    {
        if (Rule.All.FirstOrDefault(rule => rule.Code == code) is not { } known)
        {
            return terminal.Refuse(
                $"There is no code {code}. There are {string.Join(", ", Rule.All.Select(rule => rule.Code))}.",
                CommandLineRoot.WrongUsage
            );
        }
        terminal.Out.WriteLine($"{known.Code} ({(known.Severity == Severity.Error ? "error" : "warning")}): {known.Why}");
        return CommandLineRoot.Good;
    }

    private static int Check(
        IReadOnlyList<CheckTarget> work,
        IReadOnlyList<CheckReport> content,
        string format,
        CommandEnvironment place,
        Terminal terminal
    )
    {
        var known = AuthorsVocabulary.In(place.Folders.Content);
        List<CheckReport> reports = [.. work.Select(one => one.Look(known)), .. content];
        CheckReportFormats.Formats[format](reports, terminal.Out);
        return reports.Any(report => report.Problems.Any(problem => problem.Severity == Severity.Error))
            ? CommandLineRoot.ProblemsFound
            : CommandLineRoot.Good;
    }
}
