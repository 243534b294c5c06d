using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Tables;

/// <summary>What one table decided at one turn of the story, and why. The last one it gives counts.</summary>
/// <param name="Event">Number of the event that brought it, by which its words are let through, kept back and deleted.</param>
/// <param name="Seat">The seat whose phone typed it, or 0 for the facilitator.</param>
/// <param name="Agency">Code of that seat's agency.</param>
/// <param name="Why">In a sentence; empty where the facilitator typed none.</param>
/// <param name="Place">Where the sentence is; the option is nobody's secret.</param>
public sealed record TableDecision(int Event, int Table, int Seat, string Agency, int Option, string Why, NotePlace Place)
{
    /// <summary>The sentence as others may read it; null while a facilitator holds it.</summary>
    public string? WhyShown => Place.IsOut() && Why.Length > 0 ? Why.Set() : null;
}

/// <param name="Turn">How many decisions the story had behind it.</param>
public readonly record struct TableKey(int Turn, int Table);
