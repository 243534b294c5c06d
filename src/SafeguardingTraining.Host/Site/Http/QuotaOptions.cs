using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Site.Http;

/// <summary>How much one person, one device or one network may take of the site, so that there is enough for everybody.</summary>
public sealed record QuotaOptions : ISectionOptions
{
    public static string Section => "Quotas";

    /// <summary>Scenarios that one guest may have begun and kept; with an account there is no such end.</summary>
    [Setting("`100`: scenarios that one guest may have begun; with an account there is no such end")]
    public int GuestAttempts { get; init; } = 100;

    /// <summary>Scenarios that all guests of one network may begin in an hour: a hall of 200 begins each of five twice.</summary>
    [Setting("`2000`: scenarios that all guests of one network may begin in an hour")]
    public int GuestAttemptsAnHour { get; init; } = 2_000;

    /// <summary>Seats of one workshop that one network may take in an hour: a hall of 200 behind one address, and lost phones.</summary>
    [Setting("`300`: seats of one workshop that one network may take in an hour, so that a hall of 200 behind one address comes " + "in")]
    public int SeatsAnHour { get; init; } = 300;

    /// <summary>Entries that one diary holds: one for each working day of forty years.</summary>
    [Setting("`10000`: entries of one diary")]
    public int DiaryEntries { get; init; } = 10_000;

    /// <summary>Unfinished pages that one diary holds.</summary>
    [Setting("`100`: unfinished pages of one diary")]
    public int DiaryDrafts { get; init; } = 100;

    /// <summary>Files that one person may bring into their diary in a day.</summary>
    [Setting("`20`: files and texts that one person may import into their diary in a day")]
    public int ImportsADay { get; init; } = 20;

    /// <summary>Times that one person may show something of their diary to somebody in a day.</summary>
    [Setting("`40`: times that one person may show something of their diary to somebody in a day")]
    public int SharesADay { get; init; } = 40;

    /// <summary>Copies, lists and reports that one person may take away in an hour.</summary>
    [Setting("`60`: copies, lists and reports that one person may take away in an hour")]
    public int CopiesAnHour { get; init; } = 60;

    /// <summary>Remarks to authors that one network may send in an hour.</summary>
    [Setting("`200`: remarks to authors that one network may send in an hour")]
    public int RemarksAnHour { get; init; } = 200;

    public IEnumerable<string> Problems() =>
        new (string Name, int Most)[]
        {
            (nameof(GuestAttempts), GuestAttempts),
            (nameof(GuestAttemptsAnHour), GuestAttemptsAnHour),
            (nameof(SeatsAnHour), SeatsAnHour),
            (nameof(DiaryEntries), DiaryEntries),
            (nameof(DiaryDrafts), DiaryDrafts),
            (nameof(ImportsADay), ImportsADay),
            (nameof(SharesADay), SharesADay),
            (nameof(CopiesAnHour), CopiesAnHour),
            (nameof(RemarksAnHour), RemarksAnHour),
        }
            .Where(one => one.Most < 1)
            .Select(one => $"{Section}:{one.Name} lets nobody do anything: write a number above 0, or leave it out.");
}
