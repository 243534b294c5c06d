using System.Globalization;
using SafeguardingTraining.Host.Features.Authoring.Reviews;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>How far a draft has come, and who is in it, for a script that has one of its files open.</summary>
/// <param name="Number">The number of the latest save of the draft.</param>
/// <param name="File">That of the file that is open; 0 where the draft has it no longer.</param>
/// <param name="Remarks">Changes whenever something was said of the file, or resolved.</param>
public sealed record DeskState(int Number, int File, string Remarks, IReadOnlyList<DeskPerson> Here)
{
    internal static DeskState Of(DraftState state, string name, IReadOnlyList<DraftVisit> others, IReadOnlyList<ReviewRemark> remarks)
    {
        var here = remarks.Where(one => one.File == name).ToList();
        return new DeskState(
            state.Number,
            state.Files.GetValueOrDefault(name)?.Number ?? 0,
            string.Create(CultureInfo.InvariantCulture, $"{here.Count} {here.Count(one => one.ResolvedAt is not null)}"),
            [.. others.Select(DeskPerson.Of)]
        );
    }
}

/// <summary>Somebody who is in the draft too.</summary>
/// <param name="File">Where in it.</param>
public sealed record DeskPerson(string Name, string Initials, string File)
{
    internal static DeskPerson Of(DraftVisit visit) => new(visit.Name, InitialsOf(visit.Name), visit.File);

    /// <summary>Two letters at most: of the first name and of the last.</summary>
    internal static string InitialsOf(string name) =>
        name.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
        {
            [] => "",
            [var only] => First(only),
            [var first, .., var last] => $"{First(first)}{First(last)}",
        };

    private static string First(string word) => StringInfo.GetNextTextElement(word).ToUpper(CultureInfo.InvariantCulture);
}

/// <summary>A file of a draft as it was last saved, for a script.</summary>
public sealed record DeskFile(int Revision, string At, string By, string Text);
