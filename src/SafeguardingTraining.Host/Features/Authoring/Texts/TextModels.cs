using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring.Texts;

/// <summary>One text in a list of its kind.</summary>
/// <param name="ToMend">How much is to mend in what learners see of it.</param>
public sealed record TextLine(PackageKey Key, string Title, ContentStanding Standing, int ToMend)
{
    /// <summary>Somebody here has to do with it: it is published, planned, being written or to be mended.</summary>
    public bool IsOurs =>
        ToMend > 0
        || Standing is { InForce: not null } or { Planned: not null } or { HasDraft: true } or { HasChangedUnderneath: true }
        || !Standing.IsShipped;
}

/// <summary>All texts of a kind, by their titles.</summary>
public sealed record TextGroup(KindWords Words, IReadOnlyList<TextLine> Lines);

/// <summary>One text for its authors: what learners see, and what is to mend in it.</summary>
public sealed record TextModel(KindWords Words, PackageKey Key, string Title, ContentStanding Standing, IReadOnlyList<Problem> Problems);

/// <summary>Something new of a kind.</summary>
public sealed record NewTextModel(KindWords Words, string Title, string Slug, IReadOnlyList<Site.Forms.FieldProblem> Problems);
