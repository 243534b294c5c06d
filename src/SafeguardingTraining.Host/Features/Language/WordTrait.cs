namespace SafeguardingTraining.Host.Features.Language;

/// <summary>What is known of a word that helps to tell names, addresses, schools, services and places from other words.</summary>
[Flags]
internal enum WordTrait : ulong
{
    None = 0,

    /// <summary>A given name that is hardly anything else.</summary>
    Given = 1,

    /// <summary>A given name that is an ordinary word too, as "will" and "mark".</summary>
    GivenWord = 1 << 1,

    /// <summary>A given name that names something one cannot touch too, as "hope" and "grace".</summary>
    GivenQuality = 1 << 2,

    /// <summary>A given name that has a capital as something else too, as "May" and "Chelsea".</summary>
    GivenOther = 1 << 3,
    AnyGiven = Given | GivenWord | GivenQuality | GivenOther,

    /// <summary>A town, city, borough, island or county.</summary>
    Town = 1 << 4,

    /// <summary>A town that is an ordinary word or a name too, as "Reading" and "Nelson".</summary>
    TownWord = 1 << 5,
    Title = 1 << 6,
    Kin = 1 << 7,

    /// <summary>What stands before a name: "called", "little".</summary>
    Calls = 1 << 8,

    /// <summary>What is done to people, and hardly to anything else: "asked", "hugged".</summary>
    Meets = 1 << 9,

    /// <summary>What people do, and hardly anything else does: "said", "giggled".</summary>
    Said = 1 << 10,

    /// <summary>What people do, and other things may: "was", "opened".</summary>
    Does = 1 << 11,

    /// <summary>What belongs to people: "mum", "bedroom".</summary>
    Belonging = 1 << 12,

    /// <summary>A small word that may stand before a place.</summary>
    Leads = 1 << 13,

    /// <summary>A small word that stands before a town more often than before a person: "in", "from".</summary>
    LeadsToTown = 1 << 14,

    /// <summary>"lives", "moved", "home".</summary>
    GoesThere = 1 << 15,
    Street = 1 << 16,
    StreetAfterName = 1 << 17,
    StreetAfterNumber = 1 << 18,

    /// <summary>What ends a street or a house and is a surname too: "Hill", "Lane".</summary>
    SurnameToo = 1 << 19,
    Dwelling = 1 << 20,

    /// <summary>"flat", "apartment".</summary>
    PartOfHouse = 1 << 21,
    Measure = 1 << 22,
    School = 1 << 23,
    Service = 1 << 24,
    Station = 1 << 25,
    MeetingPlace = 1 << 26,

    /// <summary>A service that is told by a number: "Ward 7".</summary>
    Numbered = 1 << 27,
    Compass = 1 << 28,

    /// <summary>A word with a capital only because a sentence begins with it.</summary>
    Function = 1 << 29,

    /// <summary>A word whose capital tells nobody apart: months, agencies, offices, languages.</summary>
    Generic = 1 << 30,

    /// <summary>What bears the name of a town and says nothing of anybody in it: "protocol", "inquiry".</summary>
    Paper = 1UL << 31,

    /// <summary>A small word within a surname: "van", "bint".</summary>
    Particle = 1UL << 32,

    /// <summary>A given name that is an ordinary word when it has no capital.</summary>
    WordWhenSmall = 1UL << 33,
}
