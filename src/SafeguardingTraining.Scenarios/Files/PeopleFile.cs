namespace SafeguardingTraining.Scenarios.Files;

/// <summary>Reads people.yaml: the people of the story and how they belong together.</summary>
internal static class PeopleFile
{
    public static Family? Read(string yaml, YamlFile page, FrontMatterFile? front)
    {
        if (page.Read(yaml) is not { } map)
        {
            return null;
        }
        map.Needs("people");
        var words = map.Prose("words");
        var homes = map.Maps("homes").Select(HomeOf).ToList();
        var entries = map.Maps("people").Select(PersonEntry.Of).ToList();
        map.Close();
        var known = new KnownPeople(page, entries, homes, front);
        known.Report();
        return new Family(front?.ChildId ?? "", words, homes, [.. entries.Select((entry, number) => entry.With(entries, number))]);
    }

    private static Home HomeOf(YamlMap map)
    {
        var home = new Home(map.Word("id"), map.Prose("name"));
        map.Close();
        return home;
    }

    /// <summary>A person as written: a parent may be told on either side, by "parents" or by "parentOf".</summary>
    private sealed record PersonEntry(Person Person, IReadOnlyList<string> ParentOf, YamlMap Map)
    {
        public static PersonEntry Of(YamlMap map)
        {
            var id = map.Word("id");
            var shortName = map.WordOrNone("short");
            var name = map.WordOrNone("name") ?? shortName ?? id;
            var entry = new PersonEntry(
                new Person(
                    id,
                    Typography.Of(name),
                    Typography.Of(shortName ?? name.Split(' ')[0]),
                    map.WordOrNone("age"),
                    Typography.Of(map.WordOrNone("is") ?? ""),
                    map.Flag("family", otherwise: true),
                    map.WordOrNone("home"),
                    map.Words("parents"),
                    map.WordOrNone("partner"),
                    map.WordOrNone("sibling"),
                    map.Flag("unknown", otherwise: false),
                    map.Words("roles")
                )
                {
                    Symbol = map.OneOf("symbol", otherwise: Symbol.Diamond),
                    Died = map.Flag("died", otherwise: false),
                },
                map.Words("parentOf"),
                map
            );
            map.Close();
            return entry;
        }

        public Person With(IReadOnlyList<PersonEntry> all, int number) =>
            Person with
            {
                Number = number,
                Parents =
                [
                    .. Person.Parents.Union(all.Where(other => other.ParentOf.Contains(Person.Id)).Select(other => other.Person.Id)),
                ],
            };
    }

    private sealed class KnownPeople(YamlFile page, IReadOnlyList<PersonEntry> entries, IReadOnlyList<Home> homes, FrontMatterFile? front)
    {
        private readonly HashSet<string> ids = [.. entries.Select(entry => entry.Person.Id)];

        public void Report()
        {
            foreach (var twice in entries.GroupBy(entry => entry.Person.Id).SelectMany(same => same.Skip(1)))
            {
                page.Report(twice.Map.LineOf("id"), "id-repeated", $"The person \"{twice.Person.Id}\" stands here twice.");
            }
            foreach (var entry in entries)
            {
                Report(entry);
            }
            if (front is { ChildId.Length: > 0 } && !ids.Contains(front.ChildId))
            {
                page.Report(1, "person-unknown", $"scenario.md names \"{front.ChildId}\" as the child; nobody here has that id.");
            }
        }

        private void Report(PersonEntry entry)
        {
            People(entry, "parents", entry.Person.Parents);
            People(entry, "parentOf", entry.ParentOf);
            People(entry, "partner", [entry.Person.Partner]);
            People(entry, "sibling", [entry.Person.Sibling]);
            if (entry.Person.Home is { } home && homes.All(known => known.Id != home))
            {
                page.Report(entry.Map.LineOf("home"), "home-unknown", $"\"{home}\" is no home's id.");
            }
            foreach (var role in entry.Person.Roles.Where(role => front is not null && front.Roles.All(known => known.Id != role)))
            {
                page.Report(entry.Map.LineOf("roles"), "role-unknown", $"\"{role}\" is no role of scenario.md.");
            }
        }

        private void People(PersonEntry entry, string key, IReadOnlyList<string?> named)
        {
            foreach (var id in named.OfType<string>().Where(id => !ids.Contains(id)))
            {
                page.Report(entry.Map.LineOf(key), "person-unknown", $"\"{id}\" is nobody's id.");
            }
        }
    }
}
