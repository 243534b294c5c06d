using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Mail;

namespace SafeguardingTraining.Host.Features.People.Invitations;

/// <summary>
/// The letter that invites somebody. It is worded when its turn comes, with the invitation that opens then; one that is over is made anew,
/// so that a letter never carries an address that no longer opens.
/// </summary>
internal sealed class InvitationLetters(
    PeopleStore store,
    Connections connections,
    Outbox outbox,
    PublicAddress site,
    AuditLog audit,
    TimeProvider clock
) : ILetterComposer, IWaitingInvitations
{
    private const int AtOnce = 500;

    internal static LetterKind OfInvitations { get; } =
        new(
            "invitation",
            "An invitation",
            "Somebody is added to the list of people, brought in with a list, or invited again.",
            new LetterWording(
                new LetterText(
                    "Your invitation to Safeguarding Training",
                    """
                    Dear {name},

                    {place} would like you to learn on its safeguarding training site. You rehearse hard moments of practice in fictional stories, at your own pace. Nobody scores you, and nobody sees what you choose or write.

                    This address makes your account. It is for you alone and works once, within thirty days:

                    {link}

                    Did you not expect this? Then ask your manager before you open it.
                    """
                ),
                new LetterText(
                    "Eich gwahoddiad i Safeguarding Training",
                    """
                    Annwyl {name},

                    Hoffai {place} i chi ddysgu ar ei safle hyfforddiant diogelu. Byddwch yn ymarfer eiliadau anodd o’r gwaith mewn straeon dychmygol, yn eich amser eich hun. Nid oes neb yn rhoi sgôr i chi, ac nid oes neb yn gweld yr hyn rydych yn ei ddewis nac yn ei ysgrifennu.

                    Mae’r cyfeiriad hwn yn creu eich cyfrif. I chi yn unig y mae, ac mae’n gweithio unwaith, o fewn tri deg diwrnod:

                    {link}

                    Doeddech chi ddim yn disgwyl hyn? Gofynnwch i’ch rheolwr cyn ei agor.
                    """
                )
            )
        )
        {
            Fields =
            [
                new LetterField("name", "what the person is called", "Robin Ash"),
                new LetterField("place", "their agency, and team if they have one", "Northgate Council, Duty team"),
                new LetterField("link", "the address that makes their account", "https://training.example.org/invitations/…")
                {
                    IsNeeded = true,
                },
            ],
            HoldsSecret = true,
            Lasts = TimeSpan.FromDays(14),
        };

    public string Kind => OfInvitations.Code;

    public async Task<LetterDraft?> Compose(LetterRow letter, CancellationToken stop)
    {
        if (letter.Member is not { } id || await store.Find(id, stop) is not { Person: null, IsOff: false } member)
        {
            return null;
        }
        var token = await Token(member, stop);
        return new LetterDraft(
            OfInvitations,
            member.Email,
            null,
            new Dictionary<string, LetterValue>
            {
                ["name"] = member.Name,
                ["place"] = (await store.Partnership(stop)).PlaceOf(member.Agency, member.Team),
                ["link"] = site.Of(PeopleAddresses.Invitation(token)),
            }
        );
    }

    public Task<int> Count(Guid? agency, CancellationToken stop) =>
        connections.Count(tables => Unwritten(tables.Set<Member>(), tables.Set<LetterRow>(), agency), stop);

    public async Task<int> Queue(Guid? agency, Guid by, CancellationToken stop)
    {
        var total = 0;
        while (await store.Change(batch => QueueSome(batch, agency, by), stop) is > 0 and var queued)
        {
            total += queued;
        }
        return total;
    }

    private int QueueSome(Batch batch, Guid? agency, Guid by)
    {
        var (office, queued) = (LetterOffice.In(batch), 0);
        foreach (var member in Unwritten(batch.Rows<Member>(), batch.Rows<LetterRow>(), agency).Take(AtOnce).ToList())
        {
            if (outbox.Queue(batch, office, OfInvitations, member.Id, member.Agency))
            {
                audit.Note(batch, by, "person.invited", member.Id);
                queued++;
            }
        }
        return queued;
    }

    private static IQueryable<Member> Unwritten(IQueryable<Member> members, IQueryable<LetterRow> letters, Guid? agency) =>
        members
            .Where(member => member.Person == null && member.OffSince == null && (agency == null || member.Agency == agency))
            .Where(member => !letters.Any(letter => letter.Kind == OfInvitations.Code && letter.Recipient == member.Id))
            .OrderBy(member => member.Id);

    private async Task<string> Token(Member member, CancellationToken stop)
    {
        if (await store.Invitation(member.Id, stop) is { } open && !open.IsOver(clock.GetUtcNow()))
        {
            return open.Token;
        }
        var fresh = Invitation.New();
        await store.Change(batch => store.Invite(batch, member.Id, fresh, clock.GetUtcNow()), stop);
        return fresh.Token(member.Id);
    }
}
