using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Diary.Writing;

/// <summary>Lays out the page for writing: what the entry follows, questions to borrow, practice points to name.</summary>
public sealed class WriteEntryPageBuilder(
    PracticePointCatalogue catalogue,
    DiaryQuestions bank,
    IPlaythroughs playthroughs,
    IBriefings briefings,
    DiaryVault vault,
    IStoryBeginnings stories
)
{
    private const int QuestionsADay = 3;

    /// <summary>A page to begin on: blank, or about a scenario, a briefing or a practice point, with its questions to borrow.</summary>
    public async Task<WriteEntryModel> Begin(EntryOrigin beginning, SignedIn me, CancellationToken stop)
    {
        var draft = new EntryDraft
        {
            From = beginning.From,
            Source = beginning.SourceOf(),
            On = UkDates.Typed(me.Today),
        };
        if (beginning.Briefing is { } slug && briefings.Find(slug) is { } briefing)
        {
            var about = draft with
            {
                Title = briefing.Title,
                Source = EntrySource.Briefing,
                Minutes = $"{briefing.Minutes}",
                Points = [briefing.Point],
            };
            return await Build(about, me, null, stop) with { Borrow = [.. briefing.Questions.Select(question => new Prompt(question))] };
        }
        if (beginning.Point is { } id && catalogue.Find(id) is { } point)
        {
            return await Build(draft with { Points = [point.Id] }, me, null, stop) with { Borrow = [Question(point)] };
        }
        return await Build(await WithWhatWasChosen(draft, me, stop) with { Answers = beginning.Answers }, me, null, stop);
    }

    /// <summary>After a story, with the sentence of theirs worth keeping and the one thing to do, unless their diary has that by now.</summary>
    private async Task<EntryDraft> WithWhatWasChosen(EntryDraft draft, SignedIn me, CancellationToken stop)
    {
        if (draft.From is not { } from || await stories.FindBeginning(from, me.Learner, stop) is not { } chosen)
        {
            return draft;
        }
        var isThere = (await vault.Open(me.Id, stop)).Entries.Any(entry =>
            entry.Reflection.Actions.Any(action => action.What == chosen.Action)
        );
        return draft with
        {
            Learnt = chosen.Learnt,
            Actions = chosen.Action.Length == 0 || isThere ? [] : [new DraftAction { What = chosen.Action, Return = chosen.Return }],
        };
    }

    /// <param name="kept">The entry that is being changed, or null for a new one.</param>
    public async Task<WriteEntryModel> Build(EntryDraft draft, SignedIn me, Entry? kept, CancellationToken stop)
    {
        var playthrough = await Played(draft.From, me, stop);
        var diary = await vault.Open(me.Id, stop);
        var asked = draft.Answers is { } answered ? OldQuestion.In(diary, answered) : null;
        IReadOnlyList<PracticePoint> played = playthrough is null
            ? []
            : [.. Debrief.Of(playthrough).Points.Select(catalogue.Find).OfType<PracticePoint>()];
        IReadOnlyList<PracticePoint> offered = [.. played.Concat(draft.Points.Select(catalogue.Find).OfType<PracticePoint>()).Distinct()];
        return new WriteEntryModel(
            me.Today,
            draft with
            {
                From = playthrough is null && kept is null ? null : draft.From,
                Answers = asked?.Entry.Id,
            },
            kept?.After ?? AfterScenario.Of(draft.From, playthrough),
            Borrow(playthrough, played, me.Today),
            offered,
            [.. catalogue.Points.Except(offered)]
        )
        {
            OwnTags = diary.Tags,
            Asked = asked,
        };
    }

    /// <summary>The scenario a new entry follows; null unless the playthrough is this person's.</summary>
    public async Task<AfterScenario?> After(EntryDraft draft, SignedIn me, CancellationToken stop) =>
        AfterScenario.Of(draft.From, await Played(draft.From, me, stop));

    /// <summary>The invented people of the scenario that an entry follows; null when it follows none that this person played.</summary>
    public async Task<CharacterNames?> Cast(Guid? from, SignedIn me, CancellationToken stop) =>
        await Played(from, me, stop) is { } playthrough ? CharacterNames.Of(playthrough.Scenario) : null;

    public IReadOnlyList<PracticePoint> PointsOf(Entry entry) => [.. entry.Learning.Points.Select(catalogue.Find).OfType<PracticePoint>()];

    private async Task<Playthrough?> Played(Guid? playthrough, SignedIn me, CancellationToken stop) =>
        playthrough is { } id ? await playthroughs.Find(id, me.Learner, stop) : null;

    private IReadOnlyList<Prompt> Borrow(Playthrough? playthrough, IReadOnlyList<PracticePoint> played, DateOnly today) =>
        playthrough is null
            ? DiaryQuestions.For(today, [.. bank.Questions, .. catalogue.Points.Select(Question)], QuestionsADay)
            : [.. playthrough.Scenario.Questions.Select(question => new Prompt(question)), .. played.Take(QuestionsADay).Select(Question)];

    private static Prompt Question(PracticePoint point) => new(point.Question, null, point.Id);
}
