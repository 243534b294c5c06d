using System.Security.Cryptography;
using System.Text;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>The three parts of a Learning Diary page: what mattered, what is still a question, and what will be done.</summary>
/// <remarks>The parts are those of the Learning Diary annexed to "Creating strength-based partnerships with families in Salford"
/// (2024).</remarks>
public sealed record Reflection(string Learnt, string Questions, IReadOnlyList<PlannedAction> Actions) : PrivateRecord
{
    private const int LongestOpening = 120;

    public bool IsEmpty => string.IsNullOrWhiteSpace(Learnt + Questions) && Actions.Count == 0;

    public IEnumerable<PlannedAction> OpenActions => Actions.Where(action => !action.Done);

    /// <summary>The same, with what the form of an entry does not ask of an action as it was before, where that still holds.</summary>
    public Reflection Keeping(Reflection before) =>
        this with
        {
            Actions = [.. Actions.Select(action => action.Keeping(before.Actions.FirstOrDefault(one => one.What == action.What)))],
        };

    /// <summary>The first words of the first part that has any, for a list: a sentence or a line, cut between words.</summary>
    public string Opening =>
        Begin(
            new[] { Learnt, Questions, Actions is [var first, ..] ? first.What : "" }.FirstOrDefault(part =>
                !string.IsNullOrWhiteSpace(part)
            ) ?? ""
        );

    private static string Begin(string part)
    {
        var line = part.Trim().Split('\n')[0];
        return line.Length <= LongestOpening
            ? line
            : $"{line[..Math.Max(line.LastIndexOf(' ', LongestOpening), LongestOpening / 2)].TrimEnd()}…";
    }
}

/// <summary>Something a person is going to do.</summary>
/// <param name="Tell">Whom they will tell; empty for nobody yet.</param>
/// <param name="Return">The day they want to come back to it.</param>
/// <param name="Happened">What came of it, in their words.</param>
public sealed record PlannedAction(string What, string Tell = "", DateOnly? Return = null, bool Done = false, string Happened = "")
    : PrivateRecord
{
    private const int KeyLength = 8;

    /// <summary>The day it was ticked; null where that is not known.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <summary>It was let go rather than done; nothing is asked of it any more either way.</summary>
    public bool LetGo { get; init; }

    /// <summary>Its day has passed, that was asked about, and it stays as it is.</summary>
    public bool Rests { get; init; }

    /// <summary>Tells it from the others of its entry, without a word of it.</summary>
    public string Key => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(What)))[..KeyLength];

    /// <summary>How it ended, in a word or two; null while it is open.</summary>
    public string? Ended =>
        (Done, LetGo, DoneOn) switch
        {
            (false, _, _) => null,
            (_, true, _) => "Let go",
            (_, _, { } day) => $"Done on {day.InFull()}",
            _ => "Done",
        };

    /// <summary>"Done. I will tell: Moira. Back to it on 20 December 2026."</summary>
    public string About =>
        string.Join(
            " ",
            new[]
            {
                Ended?.AsSentence(),
                Tell.Length > 0 ? $"I will tell: {Tell.AsSentence()}" : null,
                Return is { } day ? $"Back to it on {day.InFull()}." : null,
            }.OfType<string>()
        );

    /// <summary>The same to read: of one that is done, the day to come back to it says nothing any more.</summary>
    public string AboutNow => (Done ? this with { Return = null } : this).About;

    internal PlannedAction Keeping(PlannedAction? before) =>
        before is null
            ? this
            : this with
            {
                DoneOn = Done && before.Done ? before.DoneOn : DoneOn,
                LetGo = Done && before.Done ? before.LetGo : LetGo,
                Rests = !Done && before.Return == Return ? before.Rests : Rests,
            };
}
