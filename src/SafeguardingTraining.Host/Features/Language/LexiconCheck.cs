using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Language;

/// <summary>Checks the words to think twice about.</summary>
internal sealed class LexiconCheck : IContentCheck
{
    public IReadOnlyList<Problem> Problems(ContentTexts texts) => Lexicon.Read(texts).Problems;
}
