using System.Globalization;
using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Host.Features.Authoring;

/// <summary>A story's values as an author types them.</summary>
internal static class ValueWords
{
    internal static string Of(Value value) =>
        value switch
        {
            Whole whole => whole.Number.ToString(CultureInfo.InvariantCulture),
            Real real => real.Number.ToString(CultureInfo.InvariantCulture),
            Truth truth => truth.IsTrue ? "true" : "false",
            Text text => text.Content,
            Target target => $"-> {target.Path}",
            ListValue list => string.Join(", ", list.Items),
            _ => "",
        };
}
