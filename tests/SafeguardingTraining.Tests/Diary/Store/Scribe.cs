using System.Security.Cryptography;
using SafeguardingTraining.DiaryStores;

namespace SafeguardingTraining.Tests.Diary.Store;

/// <summary>A process of its own that writes into a store without a pause, says what was acknowledged, and waits to be killed.</summary>
internal static class Scribe
{
    public const string Word = "write-until-killed";

    public const int PageLength = 600;

    /// <param name="args">The word, the kind of store, where it is, and the author.</param>
    public static async Task<int> Write(string[] args)
    {
        var store = Stores.Open(args[1], args[2]);
        var author = Guid.Parse(args[3]);
        while (true)
        {
            var page = new SealedPage(author, PageKind.Entry, Guid.CreateVersion7(), 1, RandomNumberGenerator.GetBytes(PageLength));
            if (await store.Keep(page, CancellationToken.None))
            {
                Console.WriteLine(page.Id);
            }
        }
    }
}
