using System.Reflection;
using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Tests.Layout;

/// <summary>What people wrote, who they are and what lets them in never reaches a log by the way a record prints itself.</summary>
public sealed class PrivateRecordTests
{
    /// <summary>Names of properties that only what is private has.</summary>
    private static readonly string[] Private = ["Email", "Password", "Secret", "ClientSecret", "Learnt", "Happened", "Comment", "MoveCode"];

    private static readonly IReadOnlyList<Type> Records =
    [
        .. typeof(PrivateRecord)
            .Assembly.GetTypes()
            .Where(type => type.GetMethods().Any(method => method.Name == "<Clone>$") && type != typeof(PrivateRecord)),
    ];

    [Fact]
    public void Words_of_people_are_not_printed()
    {
        Assert.Equal("Supervisor", $"{new Supervisor("Ana Reyes", "ana@example.org")}");
        Assert.Equal("Reflection", $"{new Reflection("I asked her alone.", "", [new PlannedAction("Ring the school.")])}");
    }

    [Fact]
    public void Every_record_with_an_address_a_password_or_words_of_a_person_is_private()
    {
        var open = Records
            .Where(record => !record.IsAssignableTo(typeof(PrivateRecord)) && record.GetProperties().Any(IsPrivate))
            .Select(record => record.Name);

        Assert.Empty(open);
    }

    private static bool IsPrivate(PropertyInfo property) => property.PropertyType == typeof(string) && Private.Contains(property.Name);
}
