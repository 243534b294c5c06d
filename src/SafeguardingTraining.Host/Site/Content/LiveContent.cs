namespace SafeguardingTraining.Host.Site.Content;

/// <summary>Holds what was last read of one kind of content. Whoever is given <typeparamref name="T"/> itself has it as it was then.</summary>
/// <param name="first">As it was at start.</param>
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
    /// <summary>Whoever asks for <typeparamref name="T"/> gets what learners see at that moment.</summary>
    public static IServiceCollection AddLiveContent<T>(this IServiceCollection services, T first, Func<ContentTexts, T?> read)
        where T : class =>
        services
            .AddSingleton(new LiveContent<T>(first, read))
            .AddSingleton<IContentReader>(site => site.GetRequiredService<LiveContent<T>>())
            .AddTransient(site => site.GetRequiredService<LiveContent<T>>().Now);

    /// <summary>The same for a catalogue that changes within itself.</summary>
    public static IServiceCollection AddCatalogue<T>(this IServiceCollection services, T catalogue)
        where T : class, IContentReader => services.AddSingleton(catalogue).AddSingleton<IContentReader>(catalogue);
}
