using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.SubjectRequests;

/// <summary>The requests that are open or were answered lately, and whom a search for a new one found.</summary>
/// <param name="Words">What was searched for; empty before.</param>
public sealed record SubjectRequestsModel(
    IReadOnlyList<SubjectRequest> Requests,
    string Words,
    IReadOnlyList<Subject> Found,
    DateOnly Today
) : PrivateRecord
{
    public const string PersonField = "person";
    public const string KindField = "kind";
    public const string ReceivedField = "received";

    public string? Received { get; init; }

    public SubjectRequestKind Kind { get; init; }

    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];

    public IEnumerable<SubjectRequest> Open => Requests.Where(one => one.IsOpen);

    public IEnumerable<SubjectRequest> Answered => Requests.Where(one => !one.IsOpen);
}

/// <summary>One request.</summary>
/// <param name="Erasure">What goes and what stays; null for a copy, and for what was answered.</param>
public sealed record SubjectRequestModel(SubjectRequest Request, ErasurePreview? Erasure, DateOnly Today) : PrivateRecord
{
    public const string ReasonField = "reason";

    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];

    public string? Reason { get; init; }

    public string? Said { get; init; }

    public static string? SaidOf(string? said) =>
        said switch
        {
            "opened" => "Kept. The last day to answer is below.",
            "extended" => "Kept. Tell the person why it takes longer, before the first month is over.",
            "answered" => "Kept as answered.",
            "erased" => "Erased. Tell the person that it is done, and what stays.",
            "waits" =>
                "Begun. Their account is closed to them now, and they are erased in seven days: until then they can take it back by signing in. Tell the person so.",
            _ => null,
        };
}
