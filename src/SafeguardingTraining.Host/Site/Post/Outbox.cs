using Microsoft.AspNetCore.DataProtection;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Site.Post;

/// <summary>Letters that wait to be sent. Where no mail server is set nothing waits here: pages show what they would have sent, to copy or print.</summary>
public sealed class Outbox(IConfiguration settings, IDataProtectionProvider protection, Writer writer, TimeProvider clock)
{
    private const string Insert = """INSERT INTO "Letters" ("Id", "Sealed", "QueuedAt", "Tries") VALUES (@p0, @p1, @p2, 0)""";

    private readonly IDataProtector seal = protection.CreateProtector("Post.Letters");

    /// <summary>A mail server is set (<c>Smtp:Host</c>).</summary>
    public bool IsOn { get; } = !string.IsNullOrWhiteSpace(settings["Smtp:Host"]);

    public Task Send(Letter letter, CancellationToken stop) => writer.Write(batch => Send(batch, letter), stop);

    /// <summary>Keeps a letter for sending in the same transaction as what it tells of.</summary>
    public int Send(Batch batch, Letter letter) =>
        batch.Execute(Insert, Guid.CreateVersion7(), seal.Protect(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(letter)), clock.GetUtcNow());
}
