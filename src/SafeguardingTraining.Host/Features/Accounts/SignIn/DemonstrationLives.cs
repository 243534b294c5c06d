using System.Data.Common;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Site.Contracts;

namespace SafeguardingTraining.Host.Features.Accounts.SignIn;

/// <summary>Has every feature give the invented people what they have done before. What cannot be made keeps nobody out.</summary>
public sealed partial class DemonstrationLives(
    IEnumerable<IDemonstrationLife> lives,
    IDemonstrationDiary diaries,
    ILogger<DemonstrationLives> log
)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);

    /// <summary>Ends when everything is there.</summary>
    public Task Given { get; private set; } = Task.CompletedTask;

    // Nobody who signs in waits for longer than this for what is given meanwhile.
    private Task patience = Task.CompletedTask;

    /// <summary>Begins to give it, while whoever comes goes on signing in.</summary>
    public async Task Begin(DemonstrationCast cast)
    {
        await Tried(() => diaries.Expect(cast, CancellationToken.None), diaries);
        Given = Task.WhenAll(lives.Select(life => Task.Run(() => Tried(() => life.Give(cast, CancellationToken.None), life))));
        patience = Task.Delay(Patience);
    }

    /// <summary>Waits for a moment until it is given; on a slow machine the last of it comes while the first page is read.</summary>
    public Task Settle() => Task.WhenAny(Given, patience);

    /// <summary>Fills the diary of one of them at their first sign-in.</summary>
    /// <param name="key">What they have just opened; null where that was nothing.</param>
    public Task FillDiary(Guid person, byte[]? key) =>
        key is null ? Task.CompletedTask : Tried(() => diaries.Fill(person, key, CancellationToken.None), diaries);

    private async Task Tried(Func<Task> part, object whose)
    {
        try
        {
            await part();
        }
        catch (Exception reason)
            when (reason is DbException or DbUpdateException or IOException or CryptographicException or InvalidOperationException)
        {
            LogMissing(whose.GetType().Name, reason.GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Warning, "What invented people have done before could not all be made: {Part} ({Reason})")]
    private partial void LogMissing(string part, string reason);
}
