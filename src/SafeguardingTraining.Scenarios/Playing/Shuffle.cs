namespace SafeguardingTraining.Scenarios;

/// <summary>Orders options by the playthrough's seed and turn, so that the strongest is not always first.</summary>
internal static class Shuffle
{
    /// <summary>Fisher-Yates: every order is as likely as any other.</summary>
    public static void Order<T>(Span<T> items, int seed, int turn)
    {
        var chance = new Chance(unchecked(((ulong)(uint)seed << 32) | (uint)turn));
        for (var last = items.Length - 1; last > 0; last--)
        {
            var other = chance.Below(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }
}
