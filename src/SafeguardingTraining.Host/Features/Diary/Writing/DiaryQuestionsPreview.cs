using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Writing;

/// <summary>Questions for the diary that are being written, on an empty page of a diary: all of them, where a day shows three.</summary>
internal sealed class DiaryQuestionsPreview(TimeProvider clock) : IContentPreview
{
    public string Kind => "diary";

    public IReadOnlyList<ContentPreviewPart> Parts(ContentTexts texts, string slug) => [new("", "")];

    public IResult? Show(HttpContext http, ContentTexts texts, string slug, string part) =>
        Page.Of<WriteEntryPage>(
            http,
            new WriteEntryModel(
                clock.UkToday(),
                new EntryDraft { On = UkDates.Typed(clock.UkToday()) },
                Borrow: DiaryQuestions.Read(texts).Questions,
                Offered: [],
                Others: []
            )
        );
}
