namespace SafeguardingTraining.Host.Features.Workshops.Console;

/// <summary>The tabs of the console: one is shown, the others are a press away.</summary>
public enum ConsoleTab
{
    Step,
    Words,
    Pieces,
    People,
    News,
}

public static class ConsoleTabs
{
    /// <summary>The id of its part of the page, by which its link leads there without a script.</summary>
    public static string Id(this ConsoleTab tab) =>
        tab switch
        {
            ConsoleTab.Words => "tab-words",
            ConsoleTab.Pieces => "tab-pieces",
            ConsoleTab.People => "tab-people",
            ConsoleTab.News => "tab-news",
            _ => "tab-step",
        };

    /// <summary>Where a form stands, by the noun it goes to, so that the page comes back to it.</summary>
    public static ConsoleTab Of(string noun) =>
        noun switch
        {
            "releases" or "withholdings" or "themes" or "deletions" => ConsoleTab.Words,
            "pieces" or "answers" or "proxy-pieces" => ConsoleTab.Pieces,
            "locks" or "admissions" or "names" or "moves" or "table-moves" or "removals" or "proxies" or "proxy-answers" =>
                ConsoleTab.People,
            "injects" or "walls" => ConsoleTab.News,
            _ => ConsoleTab.Step,
        };

    /// <summary>Where the field of a refusal stands.</summary>
    public static ConsoleTab OfField(string? field) =>
        field switch
        {
            "name" or "agency" or "new-table" or "gone" or "proxy-agency" or "proxy-name" => ConsoleTab.People,
            "inject" or "inject-to" or "prompt" => ConsoleTab.News,
            not null when field.StartsWith("proxy-answer-", StringComparison.Ordinal) => ConsoleTab.People,
            not null when field.StartsWith("theme-", StringComparison.Ordinal) => ConsoleTab.Words,
            _ => ConsoleTab.Step,
        };
}
