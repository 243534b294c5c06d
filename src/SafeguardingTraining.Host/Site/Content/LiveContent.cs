namespace SafeguardingTraining.Host.Site.Content;

/// <summary>Holds what was last read of one kind of content. Whoever is given <typeparamref name="T"/> itself has it as it was then.</summary>
/// <param name="first">As it is when it is first asked for.</param>
/// <param name="read">Reads it; null leaves what there was.</param>
public sealed class LiveContent<T>(T first, Func<ContentTexts, T?> read) : IContentReader
    where T : class
{
    private volatile T now = first;

    public T Now => now;

    public void Follow(ContentTexts texts) => now = read(texts) ?? now;
}

/// <summary>Adds content that is read again when it changes.</summary>
public static class LiveContentSetup
{
    /// <summary>Reads everything that was not asked for yet, so that nobody who opens a page waits for it.</summary>
    public static void ReadContent(this IServiceProvider services)
    {
        _ = services.GetServices<IContentReader>().Count();
    }

    /// <summary>Whoever asks for <typeparamref name="T"/> gets what learners see at that moment.</summary>
    public static IServiceCollection AddLiveContent<T>(this IServiceCollection services, Func<T> first, Func<ContentTexts, T?> read)
        where T : class =>
        services
            .AddSingleton(_ => new LiveContent<T>(first(), read))
            .AddSingleton<IContentReader>(site => site.GetRequiredService<LiveContent<T>>())
            .AddTransient(site => site.GetRequiredService<LiveContent<T>>().Now);

    /// <summary>The same for a catalogue that changes within itself.</summary>
    public static IServiceCollection AddCatalogue<T>(this IServiceCollection services, Func<T> catalogue)
        where T : class, IContentReader =>
        services.AddSingleton(_ => catalogue()).AddSingleton<IContentReader>(site => site.GetRequiredService<T>());
}
