using SafeguardingTraining.Host.Features.Workshops.Screen;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>What a facilitator may do with the screen. Each answers with what happened or a sentence why not.</summary>
public sealed partial record Workshop
{
    /// <summary>
    /// Turns to a page of what the screen shows. One that was asked for before the room moved on turns nothing, and one that is too high is
    /// the last page.
    /// </summary>
    /// <param name="part">The part of looking back the page belongs to, or null.</param>
    public WorkshopOutcome TurnScreen(ScreenPages pages, int step, string? part, int page)
    {
        var sheet = pages.At(pages.IndexOf(part, page));
        var isAway = Paused || Blank || HasLargeInvitation;
        return isAway || step != Step || (sheet.Part == PartShown && sheet.Number == Page)
            ? new WorkshopOutcome.Already()
            : WorkshopOutcome.Of(new ScreenTurned(sheet.Number, sheet.Part));
    }

    /// <summary>Brings address and code back large, or puts them into their corner; while people come they are large anyway.</summary>
    public WorkshopOutcome EnlargeInvitation(bool large) =>
        (Stage, large) switch
        {
            (Stage.Ended, true) => WorkshopOutcome.No("The workshop has ended."),
            (Stage.Lobby, _) => new WorkshopOutcome.Already(),
            _ when large == HasLargeInvitation => new WorkshopOutcome.Already(),
            _ => WorkshopOutcome.Of(new InvitationEnlarged(large)),
        };

    /// <summary>Makes an address at which the screen can be watched; one that was made before no longer opens it.</summary>
    /// <param name="known">The code the page showed, or empty: a form that is sent twice makes one address.</param>
    public WorkshopOutcome MakeWatchCode(string known) =>
        (HasEnded, Watching?.Secret ?? "") switch
        {
            (true, _) => WorkshopOutcome.No("The workshop has ended."),
            (_, var now) when now != known => new WorkshopOutcome.Already(),
            _ => WorkshopOutcome.Of(new WatchCodeMade(ReadableCode.New())),
        };

    public WorkshopOutcome RevokeWatchCode() =>
        Watching is null ? new WorkshopOutcome.Already() : WorkshopOutcome.Of(new WatchCodeRevoked());
}
