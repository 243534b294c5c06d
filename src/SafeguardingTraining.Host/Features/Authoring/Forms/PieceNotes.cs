using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Scenarios.Editing;

namespace SafeguardingTraining.Host.Features.Authoring.Forms;

/// <summary>Where the day of a piece tells too early what nobody can know yet.</summary>
public static class PieceNotes
{
    public static IReadOnlyList<string> Of(Piece piece, string slug, DateOnly starts, StoryMentions story)
    {
        var notes = new List<string>();
        if (piece.Date == default)
        {
            return notes;
        }
        if (starts != default && !OnTheRail.Slugs.Contains(slug) && piece.IsHeldTooEarly(starts))
        {
            notes.Add(
                $"It is in its agency's hands from the start, and dated {piece.Date.InFull()}, when the story has begun. Date it before {starts.InFull()}, or say that it is learned on the way."
            );
        }
        notes.AddRange(
            story
                .Pieces(piece.Id)
                .Where(told => told.Day < piece.Date)
                .Select(told =>
                    $"It is dated {piece.Date.InFull()}, and {told.At.File} line {told.At.Line} tells it on {told.Day.GetValueOrDefault().InFull()}, before anybody had it."
                )
        );
        notes.AddRange(
            PieceDates
                .LaterThan(piece.Date, piece.Text)
                .Select(day =>
                    $"Its words name {day}, which is later than its own day. That is right for something planned; else the piece is known later."
                )
        );
        return notes;
    }
}
