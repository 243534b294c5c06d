using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Security;

/// <summary>A form of the site: where it goes, what it sends, and who found it.</summary>
internal sealed record FoundForm(string Action, IReadOnlyList<FoundField> Fields, Visitor Who);

/// <param name="Value">What the page itself would send.</param>
internal sealed record FoundField(string Name, string Value);

/// <summary>Finds the forms of a house.</summary>
internal static class FoundForms
{
    /// <summary>Every form that people of this house find, by walking from page to page.</summary>
    public static async Task<IReadOnlyList<FoundForm>> In(Household household)
    {
        var forms = new ConcurrentDictionary<string, FoundForm>();
        string[] roles =
        [
            .. new[] { Roles.Administrator, Roles.Manager, Roles.Facilitator }.Select(role => $"{role}"),
            "learner",
            "nobody",
        ];
        foreach (
            var (who, start, most) in roles
                .Select(role => (household.Others[role], "/", 45))
                .Append((household.Robin, "/diary", 45))
                .Append((household.Robin, "/workshops", 30))
                .Append((household.Seated, "/seat", 4))
        )
        {
            var open = new Queue<string>([start]);
            var seen = new HashSet<string> { start };
            while (open.Count > 0 && seen.Count - open.Count <= most)
            {
                await who.Open(open.Dequeue());
                foreach (var form in who.Page.QuerySelectorAll("form[method=post]").OfType<IHtmlFormElement>())
                {
                    var sent = new PageForm(form, who.Address);
                    var fields = form
                        .Elements.Select(element => element.GetAttribute("name") ?? "")
                        .Where(name => name is not ("" or FuzzTests.Token))
                        .Distinct()
                        .Select(name => new FoundField(name, sent[name] ?? ""))
                        .ToList();
                    foreach (
                        var action in form.QuerySelectorAll("button[formaction]")
                            .Select(button => button.GetAttribute("formaction") ?? "")
                            .Append(sent.Action)
                    )
                    {
                        var path = action.Split('#', '?')[0];
                        forms.TryAdd(path, new FoundForm(path, fields, who));
                    }
                }
                // One page of each kind is enough.
                foreach (var link in who.Page.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]))
                {
                    var kind = Regex.Replace(
                        link.Split('?')[0],
                        "[0-9a-f-]{36}|(?<=/(help|briefings|practice-points|scenarios|drills|themes|roles|authoring)/)[^/]+",
                        "*"
                    );
                    if (seen.Add(kind))
                    {
                        open.Enqueue(link);
                    }
                }
            }
        }
        return [.. forms.Values];
    }
}
