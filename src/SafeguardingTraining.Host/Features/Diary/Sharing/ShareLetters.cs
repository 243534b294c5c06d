using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Sharing;

/// <summary>
/// Tells people by email what happened to pages that one showed to another, where a mail server is set: never whose page it is, what it says,
/// or who reads it.
/// </summary>
public sealed class ShareLetters(PendingEffects pending, Outbox outbox, TimeProvider clock) : IPendingEffect
{
    internal const string Letter = "share-letter";

    public string Kind => Letter;

    /// <summary>One that its person read on the site meanwhile is gone by now; one without a mail server is never sent.</summary>
    public async Task Carry(PendingEffect effect, CancellationToken stop)
    {
        var notice = pending.Open<ShareNotice>(effect);
        if (!outbox.IsOn || notice.Until < clock.UkToday())
        {
            await pending.Settle(effect, stop);
        }
        else if (notice.IsToldOn(clock.UkToday()))
        {
            await pending.Settle(effect, batch => Send(batch, effect.Person, notice.What), stop);
        }
    }

    private void Send(Batch batch, Guid person, ShareFact what)
    {
        if (batch.Rows<Account>().FirstOrDefault(one => one.Id == person) is { Email: { } email } account)
        {
            outbox.Send(
                batch,
                new LetterDraft(
                    OfShares,
                    email,
                    person,
                    new Dictionary<string, LetterValue> { ["name"] = account.Name, ["what"] = Sentence(what) }
                )
            );
        }
    }

    internal static LetterKind OfShares { get; } =
        new(
            "share",
            "A shared page of a diary",
            "A page that somebody showed was opened, has a comment or an answer, or can soon no longer be read.",
            new LetterWording(
                new LetterText(
                    "Your Safeguarding Training diary",
                    """
                    Hello {name},

                    {what} It is on your home page when you sign in.

                    No email of ours says what is in a diary, or who reads it.
                    """
                ),
                new LetterText(
                    "Eich dyddiadur Safeguarding Training",
                    """
                    Helo {name},

                    {what} Mae ar eich tudalen gartref pan fyddwch yn mewngofnodi.

                    Nid yw unrhyw e-bost gennym ni yn dweud beth sydd mewn dyddiadur, na phwy sy’n ei ddarllen.
                    """
                )
            )
        )
        {
            Fields =
            [
                new LetterField("name", "what the person is called", "Robin Ash"),
                new LetterField("what", "what happened, a sentence without a name or a title", Sentence(ShareFact.Comment)),
            ],
            MayBeDeclined = true,
            HidesReader = true,
        };

    private static LetterValue Sentence(ShareFact what) =>
        what switch
        {
            ShareFact.Opened => new(
                "A page that you showed somebody has been opened.",
                "Mae tudalen a ddangosoch i rywun wedi cael ei hagor."
            ),
            ShareFact.Comment => new(
                "Somebody has written beside a page that you showed them.",
                "Mae rhywun wedi ysgrifennu wrth ymyl tudalen a ddangosoch iddynt."
            ),
            ShareFact.Answer => new(
                "Somebody has answered what you wrote beside a page that they showed you.",
                "Mae rhywun wedi ateb yr hyn a ysgrifennoch wrth ymyl tudalen a ddangoson nhw i chi."
            ),
            _ => new(
                "In two days a page that you showed somebody can no longer be read.",
                "Ymhen deuddydd ni fydd modd darllen tudalen a ddangosoch i rywun mwyach."
            ),
        };
}
