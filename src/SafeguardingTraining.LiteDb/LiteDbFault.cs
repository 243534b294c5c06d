using LiteDB;
using SafeguardingTraining.DiaryStores;

namespace SafeguardingTraining.LiteDb;

/// <summary>What went wrong in LiteDB or below it, in words for the person who was writing.</summary>
internal static class LiteDbFault
{
    /// <summary>Null for what no disk and no damaged file explains.</summary>
    internal static string? Sentence(Exception reason) =>
        reason switch
        {
            UnauthorizedAccessException => StoreTrouble.ReadOnly,
            IOException when reason.Message.Contains("space", StringComparison.OrdinalIgnoreCase) => StoreTrouble.DiskFull,
            IOException when reason.Message.Contains("ead-only", StringComparison.Ordinal) => StoreTrouble.ReadOnly,
            // A damaged file shows itself in any of these: LiteDB follows whatever it reads.
            IOException
            or LiteException
            or ArgumentException
            or IndexOutOfRangeException
            or InvalidCastException
            or NullReferenceException
            or OverflowException
            or FormatException
            or KeyNotFoundException
            or NotImplementedException
            or NotSupportedException => StoreTrouble.Unreachable,
            _ => null,
        };
}
