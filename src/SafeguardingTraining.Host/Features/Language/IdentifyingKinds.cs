using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Language;

/// <summary>What is said of each kind of identifying fact: above the box, and when one is found.</summary>
public static class IdentifyingKinds
{
    /// <summary>
    /// Everything that is looked for, in one sentence for above a box. It is put together from the kinds, so that it promises neither more
    /// nor less than is done.
    /// </summary>
    public static string LookedFor { get; } =
        $"Read my words back looks for {Alone().Select(NameOf).ToList().Listed()}, and for {NameOf(FactKind.Combination)}.";

    /// <summary>What no such reading can do; it stands beside <see cref="LookedFor"/>.</summary>
    public const string OnlyYouKnow = "It goes by patterns and misses things. Only you know who would recognise this family.";

    /// <summary>Said when nothing was found, so that it is not read as "safe".</summary>
    public const string NothingFound =
        "The site found none of the things it looks for. It cannot know what a neighbour would recognise; you may.";

    /// <summary>The kind in the plural, as a list of what is looked for names it.</summary>
    public static string NameOf(FactKind kind) =>
        kind switch
        {
            FactKind.NhsNumber => "NHS numbers",
            FactKind.Postcode => "postcodes",
            FactKind.Phone => "telephone numbers",
            FactKind.Email => "email addresses",
            FactKind.DateOfBirth => "dates of birth",
            FactKind.CaseNumber => "case numbers",
            FactKind.FullName => "full names",
            FactKind.GivenName => "first names",
            FactKind.Address => "streets and houses",
            FactKind.School => "schools and nurseries",
            FactKind.Team => "teams and services by name",
            FactKind.Place => "towns and counties",
            FactKind.Combination => "facts that tell more together, such as an age and a town",
            _ => throw new InvalidOperationException($"{kind} has no name."),
        };

    /// <summary>What it looks like, and what would do instead; never that it must go.</summary>
    public static string Says(FactKind kind) =>
        kind switch
        {
            FactKind.NhsNumber => "This looks like an NHS number. You will not need it to remember what you learnt.",
            FactKind.Postcode => "This looks like a postcode. “A small town” is enough here.",
            FactKind.Phone => "This looks like a telephone number.",
            FactKind.Email => "This looks like an e-mail address.",
            FactKind.DateOfBirth => "This looks like a date of birth. “About six” keeps the memory.",
            FactKind.CaseNumber => "This looks like a case, crime or reference number.",
            FactKind.FullName => "This looks like somebody’s name. “A girl of about six”, or an initial that is not hers, protects her.",
            FactKind.GivenName => "This looks like a first name. If it is a real one, another name or “the boy” does as well here.",
            FactKind.Address => "This looks like part of an address. “Their flat” or “a street nearby” is enough here.",
            FactKind.School => "This looks like the name of a school or nursery. “Her school” is enough here.",
            FactKind.Team => "This looks like the name of a team, ward or service. “The ward” or “our team” is enough here.",
            FactKind.Place => "A town or county is named. Alone it says little; beside other facts it may say who.",
            FactKind.Combination => "Facts stand together in one sentence, such as an age and a place. Each says little; "
                + "together they may tell a neighbour who this is.",
            _ => throw new InvalidOperationException($"Nothing is said about {kind}."),
        };

    private static IEnumerable<FactKind> Alone() => Enum.GetValues<FactKind>().Where(kind => kind != FactKind.Combination);
}
