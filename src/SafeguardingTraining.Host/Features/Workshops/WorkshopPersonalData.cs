using System.Globalization;
using SafeguardingTraining.Host.Features.Workshops.FollowUps;
using SafeguardingTraining.Host.Features.Workshops.Planning;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops;

/// <summary>What is kept about a person who ran or joined workshops.</summary>
internal sealed class WorkshopPersonalData(WorkshopStore workshops, FollowUpStore followUps, RunPlanStore plans) : IPersonalData
{
    public async Task<PersonalDataCategory> Export(Guid person, CancellationToken stop) =>
        new(
            "workshops",
            "Workshops",
            "The workshops you ran, the plans you made your own, and the questions you will be asked some weeks after one you took part in. What a room said lies locked under its seats and not under names, so it is not listed here: "
                + "a seat that you linked to your account is known inside that workshop only, until it is deleted on the day that was promised at its door.",
            "Your list, your plans and your questions are deleted with your account. A workshop you ran, and a seat you linked, stay locked inside their workshop until its promised day. Answers you gave afterwards are counts by agency without a name, and stay. How sure you said you are is in a sum over all workshops. The card of a promise can be deleted from the card itself.",
            [
                .. (await workshops.Mine(person, stop)).Select(ran => new PersonalDataItem(
                    new PersonalDataField("You ran", ran.Title),
                    new PersonalDataField("On", Day(ran.OpenedAt.InUk().Date)),
                    new PersonalDataField("What was said is deleted on", Day(ran.DeleteOn.ToDateTime(default)))
                )),
                .. (await plans.All(person, stop)).Select(plan => new PersonalDataItem(
                    new PersonalDataField("A plan of your own", plan.Name),
                    new PersonalDataField("For the story", plan.Slug),
                    new PersonalDataField("Minutes", $"{plan.Run?.AddsUpTo ?? 0}"),
                    new PersonalDataField("Changed on", Day(plan.ChangedAt.InUk().Date))
                )),
                .. (await followUps.All(person, stop)).Select(due => new PersonalDataItem(
                    new PersonalDataField("You will be asked", FollowUp.Question),
                    new PersonalDataField("After the workshop", due.Title),
                    new PersonalDataField("Held on", Day(due.OpenedAt.InUk().Date)),
                    new PersonalDataField("Counted for", due.Agency)
                )),
            ]
        );

    public void Forget(Batch batch, Guid person)
    {
        WorkshopStore.Forget(batch, person);
        FollowUpStore.Forget(batch, person);
        RunPlanStore.Forget(batch, person);
    }

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
