using System.CommandLine;
using SafeguardingTraining.Host.Features.CommandLine;
using SafeguardingTraining.Host.Site.Startup;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.SubjectRequests;

/// <summary><c>subject-access PERSON FILE</c>: the copy for somebody who asks for it, while the site is stopped.</summary>
internal sealed class SubjectAccessCommand(Func<WebApplicationBuilder, Settings.Valid, Task<WebApplication>> build) : ICommand
{
    public Command Of(Terminal terminal)
    {
        var (who, file) = (
            SubjectOnTheCommandLine.Who(),
            new Argument<string>("file") { Description = "The zip to write, for them and nobody else" }
        );
        var verb = new Command(
            "subject-access",
            "Writes the copy of what is kept about a person, for them: everything but their sealed diary. On SQLite the site must be stopped"
        )
        {
            who,
            file,
        };
        verb.SetAction(
            (parsed, stop) =>
                SiteStartup.With(SubjectOnTheCommandLine.Quietly, build, site =>
                    Write(site.Services, parsed.GetRequiredValue(who), parsed.GetRequiredValue(file), terminal, stop)
                )
        );
        return verb;
    }

    /// <summary>Writes the copy, with a request that it answers, as if it had come today.</summary>
    internal static async Task<int> Write(IServiceProvider site, string who, string file, Terminal terminal, CancellationToken stop)
    {
        if (File.Exists(file))
        {
            return terminal.Refuse($"{file} is there already. Name a file that is not.", CommandLineRoot.WrongUsage);
        }
        if (await SubjectOnTheCommandLine.Find(site, who, terminal, stop) is not { } subject)
        {
            return CommandLineRoot.ProblemsFound;
        }
        var (store, today) = (site.GetRequiredService<SubjectRequestStore>(), site.GetRequiredService<TimeProvider>().UkToday());
        var copy = await site.GetRequiredService<SubjectDisclosure>().Of(subject.Person, stop);
        try
        {
            await using var to = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
            await copy.Write(today, to, stop);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return terminal.Refuse($"{file} cannot be written ({reason.Message.TrimEnd('.')}).", CommandLineRoot.ProblemsFound);
        }
        var request = SubjectOnTheCommandLine.Request(SubjectRequestKind.Access, subject, today);
        await store.Open(request, null, stop);
        await store.NoteCopy(request, null, stop);
        await store.Close(request, today, null, stop);
        terminal.Out.WriteLine($"The copy for {subject.Name} is in {file}. Hand it to them and delete it here. Their diary is not in it.");
        return CommandLineRoot.Good;
    }
}

/// <summary><c>erase PERSON --yes</c>: erases somebody who asks for it, while the site is stopped.</summary>
internal sealed class EraseCommand(Func<WebApplicationBuilder, Settings.Valid, Task<WebApplication>> build) : ICommand
{
    public Command Of(Terminal terminal)
    {
        var who = SubjectOnTheCommandLine.Who();
        var sure = new Option<bool>("--yes") { Description = "Does it; without it only what goes and what stays is said" };
        var evidence = new Option<bool>("--with-evidence") { Description = "Erases what they completed as well" };
        var verb = new Command("erase", "Erases a person, after saying what goes and what stays. On SQLite the site must be stopped")
        {
            who,
            sure,
            evidence,
        };
        verb.SetAction(
            (parsed, stop) =>
                SiteStartup.With(SubjectOnTheCommandLine.Quietly, build, site =>
                    Erase(site.Services, parsed.GetRequiredValue(who), parsed.GetValue(sure), parsed.GetValue(evidence), terminal, stop)
                )
        );
        return verb;
    }

    internal static async Task<int> Erase(
        IServiceProvider site,
        string who,
        bool isSure,
        bool withEvidence,
        Terminal terminal,
        CancellationToken stop
    )
    {
        if (await SubjectOnTheCommandLine.Find(site, who, terminal, stop) is not { } subject)
        {
            return CommandLineRoot.ProblemsFound;
        }
        var (erasure, store) = (site.GetRequiredService<SubjectErasure>(), site.GetRequiredService<SubjectRequestStore>());
        var preview = await erasure.Preview(subject.Person, stop);
        if (preview.WhyNot is { } reason)
        {
            return terminal.Refuse(reason, CommandLineRoot.ProblemsFound);
        }
        foreach (var part in preview.Parts)
        {
            terminal.Out.WriteLine($"{part.Title}: {part.AfterClosing}");
        }
        terminal.Out.WriteLine(
            $"Completed rounds that are kept as evidence: {preview.Evidence}, {(withEvidence ? "which go as well" : "which stay; --with-evidence erases them too")}."
        );
        if (!isSure)
        {
            terminal.Out.WriteLine($"Nothing was changed. Add --yes to erase {subject.Name}.");
            return CommandLineRoot.Good;
        }
        var today = site.GetRequiredService<TimeProvider>().UkToday();
        var request = SubjectOnTheCommandLine.Request(SubjectRequestKind.Erasure, subject, today);
        await store.Open(request, null, stop);
        var ends = await erasure.Erase(request, withEvidence, null, stop);
        terminal.Out.WriteLine(
            ends is { } moment
                ? $"Begun: they are erased on {moment.InUkInFull()}, unless they sign in before and take it back."
                : "Erased."
        );
        return CommandLineRoot.Good;
    }
}

/// <summary>What both verbs share: whom they are about.</summary>
internal static class SubjectOnTheCommandLine
{
    /// <summary>Only what goes wrong is logged, beside what the verb says.</summary>
    internal static string[] Quietly => ["--Logging:LogLevel:Default=Warning"];

    internal static Argument<string> Who() =>
        new("person") { Description = "Their email address; of somebody who left, the name or the id" };

    internal static SubjectRequest Request(SubjectRequestKind kind, Subject subject, DateOnly today) =>
        new(Guid.CreateVersion7(), kind, subject.Person, subject.Name, today);

    /// <summary>The one person that is meant; null when there is none or more than one, which is said.</summary>
    internal static async Task<Subject?> Find(IServiceProvider site, string who, Terminal terminal, CancellationToken stop)
    {
        var store = site.GetRequiredService<SubjectRequestStore>();
        if (Guid.TryParse(who, out var id))
        {
            return await store.FindSubject(id, stop) ?? Refused($"Nothing is known of anybody with the id {id}.", terminal);
        }
        var found = await store.Search(who, stop);
        var exact = found.Where(one => one.Standing.Equals(who, StringComparison.OrdinalIgnoreCase)).ToList();
        return (exact, found) switch
        {
            ([var one], _) => one,
            (_, [var one]) => one,
            (_, []) => Refused($"Nobody is known as {who}, now or among those who left and completed something.", terminal),
            _ => Refused(
                $"Several people are meant by {who}; name one by the id: {string.Join("; ", found.Select(one => $"{one.Person} {one.Name} ({one.Standing})"))}.",
                terminal
            ),
        };
    }

    private static Subject? Refused(string sentence, Terminal terminal)
    {
        terminal.Refuse(sentence, CommandLineRoot.ProblemsFound);
        return null;
    }
}
