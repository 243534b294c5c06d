namespace SafeguardingTraining.DiaryStores;

/// <summary>The store could not keep or read something; nothing was changed.</summary>
/// <param name="sentence">Why, in words for the person who was writing. It holds nothing of what they wrote.</param>
public sealed class StoreTrouble(string sentence, Exception reason) : IOException(sentence, reason)
{
    public const string DiskFull = "There is no room left on the disk.";
    public const string ReadOnly = "The place where diaries are kept may not be written to at the moment.";
    public const string Unreachable = "The place where diaries are kept cannot be reached at the moment.";
    public const string InUse = "The diaries are open in another process, and only one may write them: stop the site first.";
}
