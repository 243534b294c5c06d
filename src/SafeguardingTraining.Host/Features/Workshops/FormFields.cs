using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Forms;

namespace SafeguardingTraining.Host.Features.Workshops;

/// <summary>
/// What a form sent. A value that is missing or cannot be read is null, so that the workshop itself says in a sentence what is
/// wrong with it.
/// </summary>
public sealed class FormFields(IFormCollection form)
{
    /// <summary>The id the browser chose for what it sends, or an empty one.</summary>
    public Guid Id => FormValue.Id(form["id"]) ?? Guid.Empty;

    /// <summary>The step of the room that the page showed; -1 when the form does not say.</summary>
    public int Step => Whole("step") ?? -1;

    public Submission Submission => new(Id, Step);

    /// <summary>Everything it sent but what protects it, as it was typed.</summary>
    public IReadOnlyDictionary<string, string> All =>
        form.Where(sent => !sent.Key.StartsWith("__", StringComparison.Ordinal))
            .ToDictionary(sent => sent.Key, sent => sent.Value.ToString());

    public string Text(string field) => form[field].ToString();

    /// <summary>Every value of a field that may have several.</summary>
    public IReadOnlyList<string> Texts(string field) => [.. form[field].OfType<string>()];

    /// <summary>The text without the space around it; null when there is none.</summary>
    public string? TextOrNull(string field) => TextLimits.OrNull(form[field]);

    /// <summary>A whole number from 0.</summary>
    public int? Whole(string field) => FormValue.Whole(form[field]);

    /// <summary>The number of a seat, a note or an event; 0, which none has, when it cannot be read.</summary>
    public int Number(string field) => Whole(field) ?? 0;

    public T? One<T>(string field)
        where T : struct, Enum => FormValue.OneOf<T>(form[field]);

    public bool IsTicked(string field) => form.ContainsKey(field);

    /// <summary>
    /// Numbers typed into fields such as <c>paper-2</c>, by their number; -1 for one that cannot be read. Fields left empty are not
    /// in it.
    /// </summary>
    public IReadOnlyDictionary<int, int> Counts(string prefix) =>
        form.Where(field => field.Key.StartsWith(prefix, StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(field.Value))
            .Select(field => (field.Key, Number: FormValue.Whole(field.Key[prefix.Length..])))
            .Where(field => field.Number is not null)
            .ToDictionary(field => field.Number ?? 0, field => Whole(field.Key) ?? -1);
}
