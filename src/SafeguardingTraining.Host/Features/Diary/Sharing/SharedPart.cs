using SafeguardingTraining.Host.Features.Diary.Export;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Sharing;

/// <summary>A part of a shared page: the heading that an entry lent it, if any, and the words below it.</summary>
public sealed record SharedPart(string Heading, string Words) : PrivateRecord
{
    /// <summary>The parts of a page as its owner left it; what stands under no heading of an entry is one without a heading.</summary>
    public static IReadOnlyList<SharedPart> Of(string page)
    {
        var parts = new List<SharedPart>();
        var (heading, words) = ("", new List<string>());
        foreach (var line in page.Split('\n'))
        {
            if (SheetLayouts.HeadingsAsWritten.Contains(line))
            {
                Keep();
                (heading, words) = (line, []);
            }
            else
            {
                words.Add(line);
            }
        }
        Keep();
        return parts;

        void Keep()
        {
            var text = string.Join('\n', words).Trim('\n');
            if (heading.Length + text.Length > 0)
            {
                parts.Add(new SharedPart(heading, text));
            }
        }
    }
}
