using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>Names of agencies as people read them.</summary>
public static class Agencies
{
    public static string NameOf(string code) => code == PieceHoldings.Facilitator ? "the facilitator" : Agency.Of(code)?.Name ?? code;

    /// <summary>"the school", "health visiting", "the facilitator": within a sentence.</summary>
    public static string InASentence(string code) => Agency.Of(code) is { } agency ? agency.InASentence() : NameOf(code);

    /// <summary>"The school asks", "The police ask".</summary>
    public static string Does(string code, string one, string many) => $"{InASentence(code).Capitalised()} {Verb(code, one, many)}";

    /// <summary>"asks", or "ask" for the police.</summary>
    public static string Verb(string code, string one, string many) => Agency.Of(code)?.Does(one, many) ?? one;
}
