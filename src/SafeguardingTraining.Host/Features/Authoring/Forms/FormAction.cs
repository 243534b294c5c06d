using SafeguardingTraining.Host.Site.Forms;

namespace SafeguardingTraining.Host.Features.Authoring.Forms;

/// <summary>Which button of a form was pressed.</summary>
/// <param name="List">The list it is about; empty for a button about the whole form.</param>
/// <param name="At">Which of the list, from 0.</param>
/// <param name="IsSure">The author has read where it is used, and goes on.</param>
public sealed record FormAction(string Verb, string List, int At, bool IsSure)
{
    public const string Save = "save";
    public const string Show = "show";
    public const string Add = "add";
    public const string Remove = "remove";
    public const string Up = "up";
    public const string Down = "down";

    public const string Field = "do";
    public const string SureField = "sure";

    public bool IsShow => Verb == Show;

    /// <summary>As a button sends it: <c>up:people.3</c>.</summary>
    public string Sent =>
        List.Length == 0 ? Verb
        : Verb == Add ? $"{Verb}:{List}"
        : $"{Verb}:{List}.{At}";

    public static FormAction Of(IFormCollection form)
    {
        var sure = form[SureField].ToString();
        var parts = (sure.Length > 0 ? sure : form[Field].ToString()).Split(':', 2);
        var path = parts.Length == 2 ? parts[1] : "";
        var dot = path.LastIndexOf('.');
        return (parts[0], path) switch
        {
            (Show, _) => new FormAction(Show, "", 0, false),
            (Add, { Length: > 0 }) => new FormAction(Add, path, 0, false),
            (Remove or Up or Down, _) when dot > 0 && FormValue.Whole(path[(dot + 1)..]) is { } at => new FormAction(
                parts[0],
                path[..dot],
                at,
                sure.Length > 0
            ),
            _ => new FormAction(Save, "", 0, sure.Length > 0),
        };
    }
}
