using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>Names of agencies as people read them.</summary>
public static class Agencies
{
    public static string NameOf(string code) => code == PieceHoldings.Facilitator ? "the facilitator" : Agency.Of(code)?.Name ?? code;
}
