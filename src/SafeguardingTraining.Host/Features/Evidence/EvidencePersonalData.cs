using System.Globalization;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Evidence;

/// <summary>
/// What an organisation keeps of what somebody completed. It stays when they leave, until the organisation's own time is over: whoever
/// inspects a service asks about people who worked there then.
/// </summary>
public sealed class EvidencePersonalData(EvidenceStore store, IRetention retention, TimeProvider clock) : IPersonalData
{
    internal static RetentionPolicy Ageing(EvidenceStore store) =>
        new(
            IEvidence.Kind,
            "What people completed, once they have left",
            "Name, agency, programme, day, hours, what counted and the certificate’s number of those who left or were switched off so long ago. Nothing they wrote or chose is in it. While somebody is here, theirs stays.",
            (before, stop) => store.CountLeftBefore(DayOf(before), stop),
            (before, most, stop) => store.DeleteLeftBefore(DayOf(before), most, stop)
        );

    public async Task<PersonalDataCategory> Export(Guid person, CancellationToken stop) =>
        new(
            IEvidence.Kind,
            "What your organisation keeps of what you completed",
            "That you completed a programme, so that your organisation can show an inspector who was trained, and when: your name, where you worked, the programme, the day, its hours, what counted then and the number of your certificate. Nothing you wrote, chose or answered is in it. Administrators see it, and managers of where you work, or worked last.",
            EvidenceWords.AfterLeaving(await retention.MonthsOf(IEvidence.Kind, stop)),
            [.. (await store.Of(person, stop)).Select(ThingOf)]
        );

    public void Forget(Batch batch, Guid person) => store.Leave(batch, person, clock.UkToday());

    internal static PersonalDataItem ThingOf(EvidenceLine line) =>
        new(
            new PersonalDataField("Name", line.Record.Name),
            new PersonalDataField("Agency", line.Record.AgencyName),
            new PersonalDataField("Team", line.Record.TeamName),
            new PersonalDataField("Programme", line.Record.ProgrammeName),
            new PersonalDataField("Completed on", UkDates.Typed(line.Record.CompletedOn) ?? ""),
            new PersonalDataField("Minutes", line.Record.Minutes.ToString(CultureInfo.InvariantCulture)),
            new PersonalDataField("What counted", line.Terms.Rule),
            new PersonalDataField("What was asked for", string.Join("; ", line.Terms.Lines)),
            new PersonalDataField("Certificate", line.Record.Certificate),
            new PersonalDataField("Left on", UkDates.Typed(line.Record.LeftOn) ?? "")
        );

    private static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.InUk().Date);
}

/// <summary>How long it is kept, in words.</summary>
public static class EvidenceWords
{
    private const int MonthsAYear = 12;

    /// <summary>"7 years", "18 months".</summary>
    public static string Period(int months) =>
        (months % MonthsAYear, months / MonthsAYear) switch
        {
            (0, 1) => "one year",
            (0, var years) => $"{years} years",
            (1, 0) => "one month",
            _ => $"{months} months",
        };

    /// <summary>"1 hour 35 minutes", or that nobody knows.</summary>
    public static string Learning(int minutes) => minutes > 0 ? minutes.Duration() : "not known";

    /// <summary>What becomes of it, in a sentence or two.</summary>
    public static string AfterLeaving(int? months) =>
        (
            months is { } known
                ? $"Stays for {Period(known)} after you leave, and is then deleted by night."
                : "Stays after you leave, for as long as your organisation keeps it; ask your administrator how long that is."
        ) + " It says only that you completed a programme. A certificate whose code may be checked is confirmed that long.";
}
