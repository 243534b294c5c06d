using System.Globalization;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.People;

/// <summary>Whom an administrator is looking for.</summary>
/// <param name="Words">Letters of a name or an address; empty for everybody.</param>
/// <param name="Page">From 1.</param>
public sealed record PeopleQuery(string Words, Guid? Agency, PersonState State, int Page) : PrivateRecord
{
    public const int PageLength = 50;

    public static PeopleQuery Of(string? q, string? agency, string? state, int? page) =>
        new((q ?? "").Trim(), FormValue.Id(agency), FormValue.OneOf<PersonState>(state) ?? PersonState.Any, Math.Max(1, page ?? 1));

    public bool IsNarrow => Words.Length > 0 || Agency is not null || State != PersonState.Any;

    /// <summary>The address of another page of the same search.</summary>
    public string At(int page) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{PeopleAddresses.All}?q={Uri.EscapeDataString(Words)}&agency={Agency}&state={State}&page={page}"
        );
}

/// <summary>Where somebody stands: invited, here, or switched off.</summary>
public enum PersonState
{
    Any,
    Invited,
    Here,
    Off,
}

/// <param name="Count">How many there are in all.</param>
public sealed record PeopleFound(int Count, IReadOnlyList<Member> Page);
