using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using LiteDB.Engine;

namespace SafeguardingTraining.LiteDb;

/// <summary>
/// A transaction of LiteDB 5.0.21 that a fault of the disk broke off cannot be disposed of, and throws again when the garbage
/// collector comes for it; that ends the whole process. It is left alone here, together with the engine that is thrown away.
/// </summary>
internal static class UnfinishedTransactions
{
    private static readonly FieldInfo Monitor = typeof(LiteEngine).GetField("_monitor", BindingFlags.Instance | BindingFlags.NonPublic)
        ?? throw new MissingFieldException(nameof(LiteEngine), "_monitor");

    private static readonly PropertyInfo Transactions = Monitor.FieldType.GetProperty("Transactions")
        ?? throw new MissingMemberException(Monitor.FieldType.Name, "Transactions");

    /// <summary>Called while nobody uses the engine any more.</summary>
    [SuppressMessage("Usage", "CA1816", Justification = "Their own finalizer is the fault.")]
    internal static void Quieten(LiteEngine engine)
    {
        if (Monitor.GetValue(engine) is { } monitor && Transactions.GetValue(monitor) is IEnumerable unfinished)
        {
            foreach (var transaction in unfinished)
            {
                GC.SuppressFinalize(transaction);
            }
        }
    }
}
