using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Site.Mail;

/// <summary>What the organisation says of its letters: when they go, which kinds do, and in whose words.</summary>
public sealed record LetterOffice(LetterRules Rules, IReadOnlyDictionary<string, LetterWordingRow> Kinds)
{
    public static LetterOffice Default { get; } = new(LetterRules.Default, new Dictionary<string, LetterWordingRow>());

    /// <summary>As it is within a transaction.</summary>
    public static LetterOffice In(Batch batch) => Of([.. batch.Rows<LetterRulesRow>()], [.. batch.Rows<LetterWordingRow>()]);

    public static Task<LetterOffice> Now(Connections connections, CancellationToken stop) =>
        connections.Ask(
            async (tables, cut) =>
                Of(await tables.Set<LetterRulesRow>().ToListAsync(cut), await tables.Set<LetterWordingRow>().ToListAsync(cut)),
            stop
        );

    /// <summary>Letters of this kind go at all; what guards an account always does.</summary>
    public bool Sends(LetterKind kind) => kind.IsSafety || kind.Combines || !(Kinds.GetValueOrDefault(kind.Code)?.IsOff ?? false);

    /// <summary>The organisation's own wording; the default where it has none.</summary>
    public LetterWording WordingOf(LetterKind kind) =>
        kind.IsSafety ? kind.Wording : Kinds.GetValueOrDefault(kind.Code)?.Wording ?? kind.Wording;

    public bool IsReworded(LetterKind kind) => !kind.IsSafety && Kinds.GetValueOrDefault(kind.Code)?.Wording is not null;

    internal static LetterOffice Of(List<LetterRulesRow> rules, List<LetterWordingRow> kinds) =>
        new(rules is [var own, ..] ? own.Rules : LetterRules.Default, kinds.ToDictionary(row => row.Kind));
}
