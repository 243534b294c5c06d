using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Accounts;

/// <summary>
/// Tells a person what changed about their account: in the audit log, on their account's page and, where a mail server is set, by
/// email, all in one transaction. Whoever changed it without them is found out.
/// </summary>
internal sealed class AccountNotices(AuditLog audit, AuditTrail trail, Outbox outbox, Writer writer) : IAccountNotices
{
    private const int Shown = 8;

    public Task Note(Guid person, AccountEvent what, CancellationToken stop) =>
        writer.Write(batch => Note(batch, person, person, what), stop);

    public bool Note(Batch batch, Guid? by, Guid person, AccountEvent what)
    {
        audit.Note(batch, by, what.Code, person);
        return outbox.IsOn
            && batch.Rows<Account>().FirstOrDefault(one => one.Id == person) is { Email: { } email } account
            && outbox.Send(batch, LetterOf(account, email, what));
    }

    public async Task<IReadOnlyList<AccountNotice>> Lately(Guid person, CancellationToken stop) =>
        [
            .. (await trail.Latest(person, AccountEvent.ByCode.Keys, Shown, stop)).Select(record => new AccountNotice(
                AccountEvent.ByCode[record.Did].Sentence,
                record.At.InUkInFull()
            )),
        ];

    private static LetterDraft LetterOf(Account account, string to, AccountEvent what) =>
        new(
            AccountLetterKinds.Changed,
            to,
            account.Id,
            new Dictionary<string, LetterValue> { ["name"] = account.Name, ["change"] = what.Sentence }
        );
}
