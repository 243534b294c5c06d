using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Drawing;

namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>What the screen shows of the door: the short address, and the code as a square to scan.</summary>
/// <param name="Site">The address of the site itself, before any path.</param>
/// <param name="Square">Side of the square in modules.</param>
/// <param name="Path">The dark modules as SVG path data.</param>
public sealed record ScreenInvitation(string Site, string Address, int Square, string Path);

/// <summary>Remembers under which address this site is reached, and draws the code for it.</summary>
public sealed class ScreenInvitations
{
    private readonly ConcurrentDictionary<Guid, ScreenInvitation> invitations = new();

    /// <summary>The door as it was last drawn for a page of this workshop.</summary>
    public ScreenInvitation Of(Room room) => Of(room.Id);

    public ScreenInvitation Of(Guid workshop) => invitations.GetValueOrDefault(workshop) ?? new ScreenInvitation("", "", 0, "");

    public ScreenInvitation Of(Room room, HttpRequest request) => Of(room.Now.Workshop, request);

    public ScreenInvitation Of(Workshop workshop, HttpRequest request) =>
        invitations[workshop.Id] = Draw(workshop, $"{request.Scheme}://{request.Host}", request.Host.ToString());

    public void Forget(Guid workshop) => invitations.TryRemove(workshop, out _);

    /// <summary>
    /// The key that a scanned code carries: nobody can guess it, so it opens the door however many wrong codes were tried.
    /// </summary>
    public static string KeyOf(Workshop workshop) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes($"door {workshop.Id:N} {workshop.FacilitatorCode}")))[..16];

    private static ScreenInvitation Draw(Workshop workshop, string site, string host)
    {
        var square = QrCode.Of($"{site}/join/{workshop.Code}?k={KeyOf(workshop)}");
        return new ScreenInvitation(site, $"{host}/join", square.Side, square.Path);
    }
}
