using Microsoft.Extensions.Options;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Mail;

namespace SafeguardingTraining.Host.Features.Letters;

/// <summary>Puts the pages about letters together.</summary>
public sealed class LetterService(
    LetterStore store,
    LetterKinds kinds,
    IEnumerable<ILetterComposer> composers,
    IWaitingInvitations invitations,
    IOrganisation organisation,
    Connections connections,
    Outbox outbox,
    IOptions<SmtpOptions> server,
    TimeProvider clock
)
{
    public async Task<LettersModel> Letters(LettersQuery sought, CancellationToken stop) =>
        new(
            sought,
            await store.Search(sought, stop),
            await store.Counts(sought, stop),
            outbox.IsOn ? await store.CountResendable(sought, clock.GetUtcNow(), stop) : 0,
            await invitations.Count(sought.Agency, stop),
            kinds,
            await organisation.ListUnits(stop),
            clock.GetUtcNow(),
            outbox.IsOn
        );

    /// <summary>Null when there is no such letter.</summary>
    public async Task<LetterModel?> Letter(Guid id, CancellationToken stop)
    {
        if (await store.Find(id, stop) is not { Page: [var letter] } found)
        {
            return null;
        }
        var (kind, now) = (kinds.Find(letter.Kind), clock.GetUtcNow());
        return new LetterModel(
            letter,
            kind,
            LetterReaders.Of(letter, found.Names, kinds),
            letter.StateAt(now),
            kind is { HidesText: false } && letter.Standing is not (LetterStanding.Sent or LetterStanding.NotNeeded)
                ? await TextOf(letter, stop)
                : null,
            outbox.IsOn && store.IsResendable(letter, now)
        )
        {
            Parts = [.. (await store.Parts(id, stop)).Select(part => kinds.Find(part)?.Title).OfType<string>()],
        };
    }

    public async Task<ResendingModel> Resending(LettersQuery sought, CancellationToken stop)
    {
        var (now, office) = (clock.GetUtcNow(), await LetterOffice.Now(connections, stop));
        return new ResendingModel(
            sought,
            await store.CountResendable(sought, now, stop),
            now,
            office.Rules.Next(now),
            server.Value.LettersAMinute,
            await InWords(sought, stop)
        );
    }

    public async Task<LetterRulesModel> Rules(CancellationToken stop)
    {
        var office = await LetterOffice.Now(connections, stop);
        return new LetterRulesModel(kinds, office, LetterRulesDraft.Of(office, kinds));
    }

    /// <summary>Keeps what was typed; or answers the page with what to fix, and changes nothing.</summary>
    public async Task<LetterRulesModel?> Keep(LetterRulesDraft draft, Guid by, CancellationToken stop)
    {
        if (draft.Problems() is [_, ..] problems)
        {
            return new LetterRulesModel(kinds, await LetterOffice.Now(connections, stop), draft, problems);
        }
        await store.Keep(draft.ToRules(), draft.Off(kinds), by, stop);
        return null;
    }

    /// <summary>A kind of letter with its words, or those that were typed; null when there is none.</summary>
    public async Task<LetterKindModel?> Kind(string code, LetterWordingDraft? typed, CancellationToken stop)
    {
        if (kinds.Find(code) is not { } kind)
        {
            return null;
        }
        var office = await LetterOffice.Now(connections, stop);
        var draft = typed ?? LetterWordingDraft.Of(office.WordingOf(kind));
        IReadOnlyList<FieldProblem> problems = typed?.Problems(kind) ?? [];
        return new LetterKindModel(kind, draft, office.IsReworded(kind), PreviewOf(kind, draft, office), problems);
    }

    public async Task<MyLettersModel> Mine(Guid person, CancellationToken stop)
    {
        var office = await LetterOffice.Now(connections, stop);
        return new MyLettersModel(
            [.. kinds.All.Where(kind => kind is { MayBeDeclined: true, Combines: false } && office.Sends(kind))],
            await store.Declined(person, stop)
        );
    }

    /// <summary>Keeps which letters somebody wants; what their organisation sends nobody anyway stays as they had said.</summary>
    public async Task Keep(Guid person, IReadOnlySet<string> wanted, CancellationToken stop)
    {
        var mine = await Mine(person, stop);
        var shown = mine.Kinds.Select(kind => kind.Code).ToHashSet();
        await store.Decline(
            person,
            [.. shown.Where(code => !wanted.Contains(code)), .. mine.Declined.Where(code => !shown.Contains(code))],
            stop
        );
    }

    private static LetterText PreviewOf(LetterKind kind, LetterWordingDraft draft, LetterOffice office) =>
        LetterComposition.Compose(
            draft.Wording,
            kind.Fields.ToDictionary(field => field.Name, field => field.Sample),
            office.Rules.Languages
        );

    private async Task<Email?> TextOf(LetterRow letter, CancellationToken stop)
    {
        if (letter.Sealed is not null)
        {
            return outbox.Open(letter);
        }
        return composers.FirstOrDefault(one => one.Kind == letter.Kind) is { } composer && await composer.Compose(letter, stop) is { } draft
            ? outbox.Write(await LetterOffice.Now(connections, stop), draft)
            : null;
    }

    private async Task<string> InWords(LettersQuery sought, CancellationToken stop)
    {
        var places = await organisation.ListUnits(stop);
        string?[] parts =
        [
            kinds.Find(sought.Kind)?.Title,
            sought.State == LetterState.Any ? null : sought.State.InWords(),
            sought.Agency is null ? null : places.NameOf(sought.Agency, null),
            sought.Words.Length == 0 ? null : $"“{sought.Words}”",
        ];
        return parts.OfType<string>().ToList() is [_, ..] named ? string.Join(", ", named) : "all letters that did not go";
    }
}
