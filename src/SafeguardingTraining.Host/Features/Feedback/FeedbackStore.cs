using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Feedback;

/// <summary>Keeps what was said to authors until one of them puts it away.</summary>
public sealed class FeedbackStore(Connections connections, Writer writer) : IFeedback, IPersonalData
{
    private const int Most = 500;
    private const string Scenario = "scenario";

    /// <summary>Keeps a remark. One that is there already stays as it is.</summary>
    public Task Keep(Remark remark, CancellationToken stop) => writer.Write(batch => batch.Add(remark), stop);

    public Task Delete(Guid id, CancellationToken stop) =>
        writer.Write(batch => batch.Rows<Remark>().Where(remark => remark.Id == id).ExecuteDelete(), stop);

    /// <summary>The latest 500, the oldest of them first.</summary>
    public async Task<IReadOnlyList<Remark>> All(CancellationToken stop) =>
        [
            .. (
                await connections.List(
                    tables => tables.Set<Remark>().OrderByDescending(remark => remark.On).ThenByDescending(remark => remark.Id).Take(Most),
                    stop
                )
            ).Reverse(),
        ];

    public Task<IReadOnlyList<Remark>> On(string scenario, CancellationToken stop) =>
        connections.List(
            tables =>
                tables
                    .Set<Remark>()
                    .Where(remark => remark.Subject == Scenario && remark.Slug == scenario)
                    .OrderBy(remark => remark.On)
                    .ThenBy(remark => remark.Id)
                    .Take(Most),
            stop
        );

    /// <summary>The remarks to which a person put their name; nothing tells which others are theirs.</summary>
    public async Task<PersonalDataCategory> Export(Guid person, CancellationToken stop) =>
        new(
            "feedback",
            "What you said to authors, with your name",
            "What felt wrong in a scene, a briefing or a practice point, where you let your name stand with it. What you sent without your name is not known to be yours.",
            "Your name is taken off; the words stay until an author has seen to them.",
            [
                .. (
                    await connections.List(
                        tables => tables.Set<Remark>().Where(remark => remark.Person == person).OrderBy(remark => remark.On),
                        stop
                    )
                ).Select(remark => new PersonalDataItem(
                    new PersonalDataField("On", remark.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                    new PersonalDataField("About", $"{remark.Slug} {remark.Scene}".TrimEnd()),
                    new PersonalDataField("Words", remark.Words)
                )),
            ]
        );

    public void Forget(Batch batch, Guid person) =>
        batch
            .Rows<Remark>()
            .Where(remark => remark.Person == person)
            .ExecuteUpdate(row => row.SetProperty(remark => remark.Person, (Guid?)null).SetProperty(remark => remark.Name, (string?)null));
}
