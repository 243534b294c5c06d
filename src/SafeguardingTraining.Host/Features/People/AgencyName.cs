using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.People;

/// <summary>What an agency or a team may be called.</summary>
internal static class AgencyName
{
    /// <summary>What is wrong with a name, at its field; nothing when it will do.</summary>
    internal static IEnumerable<FieldProblem> Problem(string field, string name) =>
        name.Trim() switch
        {
            "" => [new FieldProblem(field, "Give it a name.")],
            { Length: > PartnerAgency.LongestName } =>
            [
                new FieldProblem(field, $"Keep the name under {PartnerAgency.LongestName} characters."),
            ],
            var typed when !XmlText.IsAName(typed) => [new FieldProblem(field, XmlText.NotAName)],
            _ => [],
        };
}
