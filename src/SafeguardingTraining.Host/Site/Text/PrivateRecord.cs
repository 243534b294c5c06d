namespace SafeguardingTraining.Host.Site.Text;

/// <summary>
/// What holds names, addresses, keys or words of people. It prints only what kind of thing it is, so that no log, no exception and
/// no debugger page can say more.
/// </summary>
public abstract record PrivateRecord
{
    public sealed override string ToString() => GetType().Name;
}
