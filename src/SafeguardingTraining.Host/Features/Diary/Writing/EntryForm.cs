using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Site.Forms;

namespace SafeguardingTraining.Host.Features.Diary.Writing;

/// <summary>The fields of the form in which an entry is written, by name.</summary>
public static class EntryForm
{
    public const string Id = "id";
    public const string Version = "version";
    public const string Slot = "draft";
    public const string Saved = "saved";
    public const string From = "from";
    public const string Title = "title";
    public const string On = "on";
    public const string Learnt = "learnt";
    public const string Questions = "questions";
    public const string Points = "points";
    public const string AnotherPoint = "another-point";
    public const string Source = "source";
    public const string Minutes = "minutes";
    public const string Participatory = "participatory";
    public const string Activity = "activity";
    public const string Impact = "impact";
    public const string Peer = "peer";
    public const string Theme = "theme";

    /// <summary>Tags typed with commas between them.</summary>
    public const string Tags = "tags";

    /// <summary>Tags ticked, each by itself.</summary>
    public const string Tag = "tag";

    public const string Answers = "answers";

    /// <summary>The button that makes room for one more action.</summary>
    public const string AnotherAction = "another-action";

    /// <summary>The most practice points that an entry names.</summary>
    public const int MostPoints = 100;

    /// <summary>No practice point has an id so long.</summary>
    public const int EndlessPoint = 12;

    /// <param name="number">From 1.</param>
    public static string What(int number) => $"what-{number}";

    public static string Tell(int number) => $"tell-{number}";

    public static string Return(int number) => $"return-{number}";

    public static string Done(int number) => $"done-{number}";

    public static string Happened(int number) => $"happened-{number}";

    /// <summary>What came with a form. An id or version that is none is taken as a new draft's.</summary>
    public static EntryDraft Read(IFormCollection form) =>
        new()
        {
            Id = FormValue.Id(form[Id]) ?? Guid.CreateVersion7(),
            Slot = FormValue.Id(form[Slot]) ?? Guid.CreateVersion7(),
            Saved = FormValue.Whole(form[Saved]) ?? 0,
            From = FormValue.Id(form[From]),
            Version = FormValue.Whole(form[Version]) ?? 0,
            Title = form[Title],
            On = form[On],
            Learnt = form[Learnt],
            Questions = form[Questions],
            Actions =
            [
                .. Enumerable
                    .Range(1, EntryDraft.MostActions)
                    .TakeWhile(number => form.ContainsKey(What(number)))
                    .Select(number => ActionIn(form, number)),
            ],
            Points =
            [
                .. form[Points]
                    .Concat(form[AnotherPoint])
                    .OfType<string>()
                    .Where(point => point.Length is > 0 and < EndlessPoint)
                    .Distinct()
                    .Take(MostPoints),
            ],
            Source = FormValue.OneOf<EntrySource>(form[Source]) ?? default,
            Minutes = form[Minutes],
            Participatory = form.ContainsKey(Participatory),
            Activity = form[Activity],
            Impact = form[Impact],
            Peer = form[Peer],
            Theme = FormValue.OneOf<CodeTheme>(form[Theme]),
            Tags = string.Join(", ", form[Tag].Concat(form[Tags]).Where(tag => !string.IsNullOrWhiteSpace(tag))),
            Answers = FormValue.Id(form[Answers]),
            Meant = ReadBackRequest.KeptIn(form),
        };

    private static DraftAction ActionIn(IFormCollection form, int number) =>
        new()
        {
            What = form[What(number)],
            Tell = form[Tell(number)],
            Return = form[Return(number)],
            Done = form.ContainsKey(Done(number)),
            Happened = form[Happened(number)],
        };
}
