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
            outbox.Send(batch, Of(account.Name, email, what));
        }
    }

    internal static Email Of(string name, string to, ShareFact what) =>
        new(
            to,
            "Your Safeguarding Training diary",
            $"""
            Hello {name},

            {Sentence(what)} It is on your home page when you sign in.

            No email of ours says what is in a diary, or who reads it.

            """
        );

    private static string Sentence(ShareFact what) =>
        what switch
        {
            ShareFact.Opened => "A page that you showed somebody has been opened.",
            ShareFact.Comment => "Somebody has written beside a page that you showed them.",
            ShareFact.Answer => "Somebody has answered what you wrote beside a page that they showed you.",
            _ => "In two days a page that you showed somebody can no longer be read.",
        };
}
