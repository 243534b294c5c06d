using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.People.Import;
using SafeguardingTraining.Host.Features.People.Invitations;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Mail;

namespace SafeguardingTraining.Host.Features.People;

/// <summary>Changes people in one piece: the change, its line in the audit log and the email about it are kept together.</summary>
public sealed class PeopleService(
    PeopleStore store,
    AuditLog audit,
    Outbox outbox,
    IAccountAccess access,
    IEnumerable<IMemberObserver> observers,
    PublicAddress address,
    TimeProvider clock
)
{
    public async Task<MemberModel?> Model(Guid id, HttpContext http, CancellationToken stop) =>
        await store.Find(id, stop) is { } member
            ? new MemberModel(member, MemberDraft.Of(member), await store.Partnership(stop))
            {
                Invitation = await store.Invitation(id, stop),
                Site = address.Of(http.Request, ""),
                Now = clock.GetUtcNow(),
            }
            : null;

    /// <summary>Adds somebody and invites them; false when somebody has that address.</summary>
    public async Task<bool> Add(Member member, Guid by, CancellationToken stop)
    {
        var isNew = await store.Change(batch => batch.Add(member) && Invited(batch, LetterOffice.In(batch), member, by), stop);
        observers.Tell([member.Id]);
        return isNew;
    }

    /// <summary>Invites somebody again; the earlier address no longer opens.</summary>
    public Task Invite(Member member, Guid by, CancellationToken stop) =>
        store.Change(batch => Invited(batch, LetterOffice.In(batch), member, by), stop);

    /// <summary>Keeps a changed member, or says why it may not be. Somebody whose roles or place changed signs in again.</summary>
    public async Task<IReadOnlyList<FieldProblem>> Change(Member before, Member after, Guid by, CancellationToken stop)
    {
        var leaves = IsAdministrator(before) && !IsAdministrator(after);
        if (leaves && await store.Administrators(stop) == 1)
        {
            return [MemberModel.LastAdministrator];
        }
        if (await store.FindByEmail(after.Email, stop) is { } holder && holder.Id != after.Id)
        {
            return [MemberModel.Known];
        }
        // Whoever reads the address that was typed wrongly must not come in as the person of the right one.
        var isReaddressed = before.Person is null && Member.KeyOf(before.Email) != Member.KeyOf(after.Email);
        await store.Change(
            batch =>
                PeopleStore.Keep(batch, after)
                + Noted(batch, before, after, by)
                + (isReaddressed ? store.Invite(batch, after.Id, Invitation.New(), clock.GetUtcNow()) : 0),
            stop
        );
        observers.Tell([after.Id]);
        if (after.Person is { } person && (before.Roles != after.Roles || (after.IsOff && !before.IsOff)))
        {
            await access.EndSessions(person, stop);
        }
        return [];
    }

    /// <summary>Brings in what a file has ready: all of it, or, when anything goes wrong, nobody.</summary>
    public async Task Bring(ImportOutcome.ImportReady ready, Guid by, CancellationToken stop)
    {
        var emails = ready.Changed.Select(member => Member.KeyOf(member.Email)).ToList();
        var before = (await store.FindByEmails(emails, stop)).ToDictionary(member => member.Id);
        await store.Change(batch => Bring(batch, ready, before, by), stop);
        observers.Tell([.. ready.New.Concat(ready.Changed).Select(member => member.Id)]);
        foreach (var member in ready.Changed.Where(member => member.Person is not null && member.Roles != before[member.Id].Roles))
        {
            await access.EndSessions(member.Person.GetValueOrDefault(), stop);
        }
    }

    private int Bring(Batch batch, ImportOutcome.ImportReady ready, Dictionary<Guid, Member> before, Guid by)
    {
        foreach (var agency in ready.Agencies)
        {
            batch.Add(agency);
        }
        foreach (var team in ready.Teams)
        {
            batch.Add(team);
        }
        var office = LetterOffice.In(batch);
        foreach (var member in ready.New)
        {
            // An address added meanwhile, by a second click, is invited once.
            _ = batch.Add(member) && Invited(batch, office, member, by);
        }
        foreach (var member in ready.Changed)
        {
            _ = PeopleStore.Keep(batch, member) + Noted(batch, before[member.Id], member, by);
        }
        return ready.New.Count;
    }

    private bool Invited(Batch batch, LetterOffice office, Member member, Guid by)
    {
        var invitation = Invitation.New();
        if (store.Invite(batch, member.Id, invitation, clock.GetUtcNow()) == 0)
        {
            return false;
        }
        audit.Note(batch, by, "person.invited", member.Id);
        outbox.Queue(batch, office, InvitationLetters.OfInvitations, member.Id, member.Agency);
        return true;
    }

    private int Noted(Batch batch, Member before, Member after, Guid by) =>
        (before.IsOff, after.IsOff) switch
        {
            (false, true) => audit.Note(batch, by, "person.switched-off", after.Id),
            (true, false) => audit.Note(batch, by, "person.switched-on", after.Id),
            _ when before.Roles != after.Roles => audit.Note(batch, by, "person.roles-changed", after.Id),
            _ => audit.Note(batch, by, "person.changed", after.Id),
        };

    private static bool IsAdministrator(Member member) =>
        member is { Person: not null, IsOff: false } && member.Roles.HasFlag(Roles.Administrator);
}
