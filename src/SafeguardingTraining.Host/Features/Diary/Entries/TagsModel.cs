using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>All of a person's tags.</summary>
public sealed record TagsModel(IReadOnlyList<DiaryTag> Tags) : PrivateRecord
{
    public const string NameField = "name";

    /// <summary>Two tags are to become one.</summary>
    public const string TogetherField = "together";

    /// <summary>What is wrong with a name for a tag; null when it will do.</summary>
    public static FieldProblem? WhyNot(string name) =>
        name.Length == 0
            ? new FieldProblem(NameField, "Write what to call it.")
            : EntryTags.Problems(name).Select(one => one with { Field = NameField }).FirstOrDefault();
}
