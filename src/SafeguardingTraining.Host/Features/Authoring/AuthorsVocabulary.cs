using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Scenarios;
using Vocabulary = SafeguardingTraining.Scenarios.ScenarioVocabulary;

namespace SafeguardingTraining.Host.Features.Authoring;

/// <summary>What a scenario may refer to, and which of its words are worth a second thought, by this site's own content.</summary>
internal static class AuthorsVocabulary
{
    internal static ScenarioVocabulary Of(PracticePointCatalogue points, Lexicon lexicon) =>
        new(points.Ids)
        {
            Wordings = text =>
                LanguageReview
                    .Of(text, lexicon)
                    .Marks.Where(mark => mark.Row.Kind is WordKind.Blaming or WordKind.Label or WordKind.Minimising)
                    .Select(mark => new Wording(text.Substring(mark.Start, mark.Length), mark.Row.Wordings[0])),
        };

    /// <summary>The same, read from a content folder.</summary>
    internal static ScenarioVocabulary In(string content) => Of(PracticePointCatalogue.Read(content), Lexicon.Read(content));
}
