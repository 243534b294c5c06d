using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Site.Contracts;

namespace SafeguardingTraining.Host.Site.Data;

/// <summary>
/// What a fact has still to bring about in a store that cannot share its transaction. It is kept in the fact's own transaction and
/// stays until it is done, so that a stop or a fault between the two loses nothing.
/// </summary>
public sealed class PendingEffects(Connections connections, Writer writer, IDataProtectionProvider protection, TimeProvider clock)
{
    private const int AtOnce = 200;

    private const string SelectOfPerson = """
        SELECT "Kind", "Id", "Person", "Sealed", "At" FROM "PendingEffects" WHERE "Person" = @p0 AND "Kind" = @p1 ORDER BY "At"
        """;

    private readonly IDataProtector seal = protection.CreateProtector("Data.PendingEffects");

    /// <summary>Keeps what is to be done for a person; the same of a kind is kept once. False when it was kept already.</summary>
    public bool Add<T>(Batch batch, string kind, Guid id, Guid person, T what) =>
        batch.Add(new PendingEffect(kind, id, person, seal.Protect(JsonSerializer.SerializeToUtf8Bytes(what)), clock.GetUtcNow()));

    /// <inheritdoc cref="Add{T}(Batch, string, Guid, Guid, T)"/>
    public Task Add<T>(string kind, Guid id, Guid person, T what, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                Add(batch, kind, id, person, what);
                return true;
            },
            stop
        );

    /// <summary>Null when it is done, or never was to be.</summary>
    public Task<PendingEffect?> Find(string kind, Guid id, CancellationToken stop) =>
        connections.First(tables => tables.Set<PendingEffect>().Where(effect => effect.Kind == kind && effect.Id == id), stop);

    /// <summary>What waits of a kind, some at a time, in the order of their ids.</summary>
    /// <param name="after">The last id of those before; <see cref="Guid.Empty"/> to begin.</param>
    public Task<IReadOnlyList<PendingEffect>> After(string kind, Guid after, CancellationToken stop) =>
        connections.List(
            tables =>
                tables
                    .Set<PendingEffect>()
                    .Where(effect => effect.Kind == kind && effect.Id > after)
                    .OrderBy(effect => effect.Id)
                    .Take(AtOnce),
            stop
        );

    /// <summary>What waits of a kind for one person, in the order in which it came.</summary>
    public Task<IReadOnlyList<PendingEffect>> Of(string kind, Guid person, CancellationToken stop) =>
        connections.List(
            SelectOfPerson,
            [person, kind],
            row => new PendingEffect(
                row.GetString(0),
                row.GetGuid(1),
                row.GetGuid(2),
                row.GetFieldValue<byte[]>(3),
                row.GetFieldValue<DateTimeOffset>(4)
            ),
            stop
        );

    /// <exception cref="System.Security.Cryptography.CryptographicException">The key that sealed it is gone.</exception>
    public T Open<T>(PendingEffect effect) =>
        JsonSerializer.Deserialize<T>(seal.Unprotect(effect.Sealed))
        ?? throw new JsonException($"A pending effect of {effect.Kind} says nothing.");

    /// <summary>It is done, or has become void.</summary>
    public Task Settle(PendingEffect effect, CancellationToken stop) => Settle(effect, _ => { }, stop);

    /// <summary>The same, together with what is done of it in this database.</summary>
    public Task Settle(PendingEffect effect, Action<Batch> act, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                var waits = batch.Rows<PendingEffect>().Where(one => one.Kind == effect.Kind && one.Id == effect.Id).ExecuteDelete() == 1;
                if (waits)
                {
                    act(batch);
                }
                return waits;
            },
            stop
        );

    public static void Forget(Batch batch, Guid person) =>
        batch.Rows<PendingEffect>().Where(effect => effect.Person == person).ExecuteDelete();
}

/// <param name="Id">The same of a kind is done once.</param>
/// <param name="At">When the fact was kept that it follows from.</param>
public sealed record PendingEffect(string Kind, Guid Id, Guid Person, byte[] Sealed, DateTimeOffset At);
