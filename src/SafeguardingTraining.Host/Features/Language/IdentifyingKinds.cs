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
    public const string OnlyYouKnow =
        "It goes by patterns and misses things, short names in small letters among them. Only you know who would recognise this family.";

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
        kind == FactKind.Combination
            ? "Facts stand together in one sentence, such as an age and a place. Each says little; together they may tell a neighbour who this is."
            : $"This {SaysOf(kind, false)}";

    /// <summary>The same of words that stand before it as they were written, so that they and it are sentences together.</summary>
    /// <param name="isSeveral">More than one stands before it.</param>
    public static string SaysOf(FactKind kind, bool isSeveral) =>
        kind switch
        {
            FactKind.NhsNumber => isSeveral
                ? "look like NHS numbers. You will not need them to remember what you learnt."
                : "looks like an NHS number. You will not need it to remember what you learnt.",
            FactKind.Postcode => $"{(isSeveral ? "look like postcodes" : "looks like a postcode")}. “A small town” is enough here.",
            FactKind.Phone => isSeveral
                ? "look like telephone numbers. You will not need them here."
                : "looks like a telephone number. You will not need it here.",
            FactKind.Email => isSeveral
                ? "look like e-mail addresses. You will not need them here."
                : "looks like an e-mail address. You will not need it here.",
            FactKind.DateOfBirth => isSeveral
                ? "look like dates of birth. An age in round years is enough here."
                : "looks like a date of birth. An age in round years is enough here.",
            FactKind.CaseNumber => isSeveral
                ? "look like case, crime or reference numbers. You will not need them here."
                : "looks like a case, crime or reference number. You will not need it here.",
            FactKind.FullName => isSeveral
                ? "look like people’s names. Saying who each is to the others, such as “a relative” or “a colleague”, protects them."
                : "looks like somebody’s name. Saying who the person is to the others, such as “a relative” or “a colleague”, protects them.",
            FactKind.GivenName => isSeveral
                ? "look like first names. If they are real ones, other names or “a relative” do as well here."
                : "looks like a first name. If it is a real one, another name or “a relative” does as well here.",
            FactKind.Address => $"{(isSeveral ? "look like parts of addresses" : "looks like part of an address")}. "
                + "“Their home” or “a street nearby” is enough here.",
            FactKind.School => $"{(isSeveral ? "look like names of schools or nurseries" : "looks like the name of a school or nursery")}. "
                + "“The school” is enough here.",
            FactKind.Team =>
                $"{(isSeveral ? "look like names of teams, wards or services" : "looks like the name of a team, ward or service")}. "
                    + "“The ward” or “our team” is enough here.",
            FactKind.Place => isSeveral
                ? "are names of towns or counties. Alone each says little; beside other facts they may say who somebody is."
                : "is the name of a town or county. Alone it says little; beside other facts it may say who somebody is.",
            _ => throw new InvalidOperationException($"Nothing is said about {kind}."),
        };

    private static IEnumerable<FactKind> Alone() => Enum.GetValues<FactKind>().Where(kind => kind != FactKind.Combination);
}
