using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace SafeguardingTraining.Host.Site.Data;

/// <summary>
/// How a row of one type is added unless its like is there. EF has no words for that, and a row that two hosts add at once is
/// expected here and no fault; table, columns and kept forms are those that the type's configuration says.
/// </summary>
internal sealed class InsertStatement
{
    private static readonly ConcurrentDictionary<IEntityType, InsertStatement> Known = new();

    private readonly Func<object, object?>[] values;

    private InsertStatement(IEntityType type)
    {
        // What has no property of its own is told later, such as a member's invitation.
        var kept = type.GetProperties().Where(property => !property.IsShadowProperty()).ToList();
        var columns = string.Join(", ", kept.Select(property => $"\"{property.GetColumnName()}\""));
        var places = string.Join(", ", kept.Select((_, place) => $"@p{place}"));
        Sql = $"""INSERT INTO "{type.GetTableName()}" ({columns}) VALUES ({places}) ON CONFLICT DO NOTHING""";
        values = [.. kept.Select(Value)];
    }

    public string Sql { get; }

    public static InsertStatement Of(IEntityType type) => Known.GetOrAdd(type, one => new InsertStatement(one));

    public object?[] Values(object row) => [.. values.Select(value => value(row))];

    private static Func<object, object?> Value(IProperty property)
    {
        var (getter, converter) = (property.GetGetter(), property.GetTypeMapping().Converter);
        return row =>
            getter.GetClrValue(row) is not { } value ? null
            : converter is null ? value
            : converter.ConvertToProvider(value);
    }
}
