using System.Data.Common;

namespace SafeguardingTraining.Host.Site.Data;

internal static class CommandParameters
{
    /// <summary>Gives the values to <c>@p0</c>, <c>@p1</c> in order.</summary>
    internal static void Fill(this DbCommand command, ReadOnlySpan<object?> values)
    {
        for (var place = 0; place < values.Length; place++)
        {
            if (command.Parameters.Count == place)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = $"p{place}";
                command.Parameters.Add(parameter);
            }
            command.Parameters[place].Value = values[place] ?? DBNull.Value;
        }
    }
}
