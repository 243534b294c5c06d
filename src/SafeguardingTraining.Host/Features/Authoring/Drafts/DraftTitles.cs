using System.Text.RegularExpressions;
using SafeguardingTraining.Host.Features.Authoring.Texts;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>What a draft is called on pages that do not read the whole of it.</summary>
internal static partial class DraftTitles
{
    /// <summary>The title in its front matter; its slug where there is none yet.</summary>
    internal static string Of(DraftState state) =>
        state.Kind.IsText
            ? KindWords.Of(state.Kind).TitleOf(state.Draft.Slug, state.Package.Files.GetValueOrDefault(state.Kind.Required[0], ""))
        : state.Files.TryGetValue("scenario.md", out var file)
        && TitleLine().Match(file.Text) is { Success: true } found
        && KindWords.Unquoted(found.Groups["title"].Value) is { Length: > 0 } title
            ? title
        : state.Draft.Slug;

    [GeneratedRegex(@"^title:(?<title>[^\n]+)", RegexOptions.Multiline, 1_000)]
    private static partial Regex TitleLine();
}
