using System.Diagnostics;

namespace SafeguardingTraining.Tests.Diary.Store;

/// <summary>Starts a <see cref="Scribe"/>, lets it write for a while, and kills it in the middle of it.</summary>
internal static class KilledScribe
{
    /// <summary>The ids of the entries that it was told are kept, also those it was told while it was being killed.</summary>
    public static async Task<IReadOnlyList<Guid>> Acknowledged((string Kind, string Place) store, Guid author, int atLeast)
    {
        using var scribe = Process.Start(
            new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, Scribe.Word, store.Kind, store.Place, $"{author}"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        ) ?? throw new InvalidOperationException("No scribe.");
        var said = scribe.StandardError.ReadToEndAsync();
        var acknowledged = new List<Guid>();
        while (await scribe.StandardOutput.ReadLineAsync() is { } line)
        {
            // The last line may be cut short by the kill; a whole one is an answer the store gave.
            if (Guid.TryParse(line, out var id))
            {
                acknowledged.Add(id);
            }
            if (acknowledged.Count == atLeast)
            {
                scribe.Kill();
            }
        }
        await scribe.WaitForExitAsync();
        return acknowledged.Count >= atLeast
            ? acknowledged
            : throw new InvalidOperationException($"The scribe stopped by itself: {await said}");
    }
}
