using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Console;

/// <summary>A form that would lose something, with everything it had, to be sent once more by somebody who has read what.</summary>
/// <param name="Action">Where the form goes.</param>
/// <param name="Return">The page it came from.</param>
public sealed record ConsoleAskModel(Loss Loss, string Action, string Return, IReadOnlyDictionary<string, string> Fields) : PrivateRecord
{
    private static readonly HashSet<string> NotKept = ["id", "sure"];

    public static ConsoleAskModel Of(Loss loss, string action, string back, FormFields form) =>
        new(loss, action, back, form.All.Where(field => !NotKept.Contains(field.Key)).ToDictionary());
}
