using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SafeguardingTraining.Host.Site.Data;

/// <summary>
/// A moment as SQLite keeps it: the text that its driver writes too, always in UTC. Such texts sort as the moments do, so that LINQ may
/// compare and order them, which EF refuses for moments without this.
/// </summary>
internal sealed class SortableMoment()
    : ValueConverter<DateTimeOffset, string>(
        moment => moment.ToUniversalTime().ToString(Form, CultureInfo.InvariantCulture),
        text => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture)
    )
{
    // Microsoft.Data.Sqlite's own. "+" sorts before "." and before every digit, so a shorter fraction comes first, as it should.
    private const string Form = @"yyyy\-MM\-dd HH\:mm\:ss.FFFFFFFzzz";
}
