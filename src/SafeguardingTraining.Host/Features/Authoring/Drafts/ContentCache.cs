namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>Keeps what was made of the latest few contents, so that all who ask for the same one wait for one making.</summary>
internal sealed class ContentCache<T>(int most)
{
    private readonly Lock turn = new();
    private readonly Dictionary<string, Making> known = [];
    private long asked;

    /// <param name="key">Names the content.</param>
    public Task<T> Of(string key, Func<Task<T>> make)
    {
        lock (turn)
        {
            asked++;
            if (known.TryGetValue(key, out var there) && !there.Made.IsFaulted && !there.Made.IsCanceled)
            {
                known[key] = there with { Asked = asked };
                return there.Made;
            }
            if (known.Count >= most)
            {
                known.Remove(known.MinBy(one => one.Value.Asked).Key);
            }
            var made = Task.Run(make);
            known[key] = new Making(made, asked);
            return made;
        }
    }

    private sealed record Making(Task<T> Made, long Asked);
}
