using System.Security.Cryptography;
using System.Text;
using NSec.Cryptography;

namespace SafeguardingTraining.Host.Site.Cryptography;

/// <summary>What it costs to try one password: so much memory, gone over so many times.</summary>
/// <param name="Kibibytes">At least 8.</param>
/// <param name="Passes">At least 1.</param>
public readonly record struct StretchingCost(int Kibibytes, int Passes)
{
    /// <summary>
    /// 64 MiB, gone over three times: more than what RFC 9106 asks for where memory is scarce (section 4, second choice, with one lane for
    /// its four), and than OWASP's least (19 MiB, twice).
    /// </summary>
    public static StretchingCost Usual => new(64 * 1024, 3);
}

/// <summary>
/// Makes a key of a password by Argon2id, slowly on purpose. Only so many are made at once as there are processors: each holds its
/// memory while it is made.
/// </summary>
/// <param name="cost">Of what is made from now on; what was made before says its own.</param>
public sealed class Stretching(StretchingCost cost) : IDisposable
{
    public const int SaltLength = 16;

    private readonly SemaphoreSlim turns = new(Environment.ProcessorCount, Environment.ProcessorCount);

    public StretchingCost Cost { get; } = cost;

    public static byte[] NewSalt() => RandomNumberGenerator.GetBytes(SaltLength);

    /// <summary>Waits for a turn without holding up a thread, and does there what makes keys.</summary>
    public async Task<T> InTurn<T>(Func<Task<T>> work, CancellationToken stop)
    {
        await turns.WaitAsync(stop);
        try
        {
            return await work();
        }
        finally
        {
            turns.Release();
        }
    }

    /// <inheritdoc cref="InTurn{T}(Func{Task{T}}, CancellationToken)"/>
    public Task<T> InTurn<T>(Func<T> work, CancellationToken stop) => InTurn(() => Task.FromResult(work()), stop);

    /// <summary>The 32 bytes that a password comes to; within a turn.</summary>
    /// <param name="salt">Of <see cref="SaltLength"/> bytes.</param>
    public static byte[] Key(string password, ReadOnlySpan<byte> salt, StretchingCost at) =>
        PasswordBasedKeyDerivationAlgorithm
            .Argon2id(
                new Argon2Parameters
                {
                    DegreeOfParallelism = 1,
                    MemorySize = at.Kibibytes,
                    NumberOfPasses = at.Passes,
                }
            )
            .DeriveBytes(Encoding.UTF8.GetBytes(password), salt, 32);

    public void Dispose() => turns.Dispose();
}
