using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Writing;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Import;

/// <summary>
/// An entry from another portfolio as it was understood. Between being looked at and being kept it lies sealed beside the diary.
/// </summary>
/// <param name="Number">Where it begins in what was brought: a row, a line or a paragraph, from 1.</param>
/// <param name="After">The title of the scenario it followed on another site; empty for none.</param>
/// <param name="Tags">With commas between them.</param>
public sealed record PortfolioEntry(
    int Number,
    DateOnly On,
    string Title,
    string Learnt,
    string Questions,
    IReadOnlyList<PlannedAction> Actions,
    string Activity,
    string Impact,
    string Peer,
    int Minutes,
    bool Together,
    CodeTheme? Theme,
    EntrySource Source,
    IReadOnlyList<string> Points,
    string After,
    string Tags
) : PrivateRecord
{
    /// <summary>What it is known by in one diary: all that it says, so that the same brought in twice is one entry.</summary>
    public byte[] Words =>
        Encoding.UTF8.GetBytes(
            string.Join(
                '\u001F',
                [
                    On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    Title,
                    Learnt,
                    Questions,
                    .. Actions.SelectMany(action => (string[])[action.What, action.About, action.Happened]),
                    Activity,
                    Impact,
                    Peer,
                    Minutes.ToString(CultureInfo.InvariantCulture),
                    $"{Together}",
                    $"{Theme}",
                    .. (string[])(Tags.Length > 0 ? [Tags] : []),
                ]
            )
        );

    /// <summary>What it says, part by part, under the names of the form.</summary>
    [JsonIgnore]
    public IEnumerable<(string Heading, string Words)> Parts =>
        new[]
        {
            ("What I learnt that matters", Learnt),
            ("Questions I am left with", Questions),
            ("Actions I am going to take", string.Join("\n\n", Actions.Select(action => action.What))),
            ("What I did", Activity),
            ("What it changes, and for whom", Impact),
            ("What I learnt from a colleague", Peer),
            ("Theme of the Code", Theme?.Name() ?? ""),
            ("Tags", Tags),
            ("After", After),
        }.Where(part => part.Item2.Length > 0);

    /// <summary>Whether an entry that is here says the same, however it came.</summary>
    public bool IsAs(Entry entry) =>
        entry.On == On
        && Same(entry.Title.Length > 0 ? entry.Title : Title, Title)
        && Same(entry.Reflection.Learnt, Learnt)
        && Same(entry.Reflection.Questions, Questions)
        && Same(entry.Learning.Activity, Activity)
        && Same(entry.Learning.Impact, Impact)
        && entry.Reflection.Actions.Select(action => action.What.Trim()).SequenceEqual(Actions.Select(action => action.What.Trim()));

    /// <summary>The entry it becomes, held to what a form could have kept; or why it cannot.</summary>
    public EntryOutcome ToEntry(Guid id) =>
        Entry.Write(
            new EntryDraft
            {
                Id = id,
                On = UkDates.Typed(On),
                Title = Title,
                Learnt = Learnt,
                Questions = Questions,
                Actions = [.. (Actions ?? []).OfType<PlannedAction>().Take(EntryDraft.MostActions).Select(DraftAction.Of)],
                Points =
                [
                    .. (Points ?? []).Where(point => point is { Length: > 0 and < EntryForm.EndlessPoint }).Take(EntryForm.MostPoints),
                ],
                Source = Enum.IsDefined(Source) ? Source : default,
                Minutes = Minutes == 0 ? null : Minutes.ToString(CultureInfo.InvariantCulture),
                Participatory = Together,
                Activity = Activity,
                Impact = Impact,
                Peer = Peer,
                Theme = Theme is { } theme && Enum.IsDefined(theme) ? theme : null,
                Tags = Tags,
            },
            On,
            After is { Length: > 0 and <= AfterScenario.LongestTitle } ? new AfterScenario(null, After) : null
        );

    private static bool Same(string one, string other) => one.AsSpan().Trim().SequenceEqual(other.ReplaceLineEndings("\n").AsSpan().Trim());
}
