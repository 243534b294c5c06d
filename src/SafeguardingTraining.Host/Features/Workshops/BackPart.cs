namespace SafeguardingTraining.Host.Features.Workshops;

/// <summary>One part of looking back, small enough for the screen at a time.</summary>
/// <param name="Key">What the console sends to put it there.</param>
public sealed record BackPart(string Key, string Title)
{
    public const string Unshared = "unshared";
    public const string Shared = "shared";
    public const string Worry = "worry";
    public const string Written = "written";
    public const string Child = "child";

    /// <summary>The parts that have something to show, in the order in which a facilitator would go through them.</summary>
    public static IReadOnlyList<BackPart> Of(LookingBack back, IReadOnlyCollection<ShownNote> notes)
    {
        var parts = new List<BackPart>();
        void Add(bool isThere, string key, string title)
        {
            if (isThere)
            {
                parts.Add(new BackPart(key, title));
            }
        }
        Add(back.Pieces.Any(one => one.Scene is not null), Shared, "What reached the table");
        Add(back.Pieces.Any(one => one.Scene is null), Unshared, "What we held and never laid out");
        Add(back.WorryOverTime.Count > 0, Worry, "How worried we were");
        foreach (var scene in back.Scenes)
        {
            Add(true, Of(scene), $"How we thought: {scene.Scene.Number}. {scene.Scene.Title}");
        }
        Add(notes.Count > 0, Written, "What we wrote");
        Add(back.Debrief.ChildDays.Count > 0, Child, "The child’s days");
        return parts;
    }

    public static string Of(SceneLookedBack scene) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"scene-{scene.Turn}");
}
