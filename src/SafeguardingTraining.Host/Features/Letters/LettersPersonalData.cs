using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Features.People;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Letters;

/// <summary>What is kept about the letters that went to a person: which, when, and what became of them; and which they do not want.</summary>
internal sealed class LettersPersonalData(Connections connections, LetterKinds kinds, TimeProvider clock) : IPersonalData
{
    private const int Most = 500;

    public async Task<PersonalDataCategory> Export(Guid person, CancellationToken stop)
    {
        var letters = await connections.List(
            tables => tables.Set<LetterRow>().Where(row => row.Person == person).OrderByDescending(row => row.QueuedAt).Take(Most),
            stop
        );
        var parts = await connections.List(tables => tables.Set<LetterPartRow>().Where(part => part.Person == person).Take(Most), stop);
        var declined = await connections.List(tables => tables.Set<DeclinedLetterRow>().Where(row => row.Person == person), stop);
        return new PersonalDataCategory(
            "letters",
            "Letters to you",
            "Which emails this site sent you, when, and whether the mail server took them; and which you said you do not want. What stood in them is not kept once they went.",
            "Deleted with your account.",
            [
                .. letters.Select(row => new PersonalDataItem(
                    new PersonalDataField("Letter", TitleOf(row.Kind)),
                    new PersonalDataField("Written", row.QueuedAt.InUkInFull()),
                    new PersonalDataField("What became of it", row.StateAt(clock.GetUtcNow()).InWords())
                )),
                .. parts.Select(part => new PersonalDataItem(
                    new PersonalDataField("Told you", TitleOf(part.Kind)),
                    new PersonalDataField("About the day", part.Day.InFull())
                )),
                .. declined.Select(row => new PersonalDataItem(new PersonalDataField("Not wanted", TitleOf(row.Kind)))),
            ]
        );
    }

    public void Forget(Batch batch, Guid person)
    {
        // An invitation went to the member before there was an account.
        var members = batch.Rows<Member>().Where(member => member.Person == person).Select(member => (Guid?)member.Id).ToList();
        batch.Rows<LetterPartRow>().Where(part => part.Person == person).ExecuteDelete();
        batch.Rows<LetterRow>().Where(row => row.Person == person || members.Contains(row.Member)).ExecuteDelete();
        batch.Rows<DeclinedLetterRow>().Where(row => row.Person == person).ExecuteDelete();
    }

    private string TitleOf(string kind) => kinds.Find(kind)?.Title ?? "A letter";
}
