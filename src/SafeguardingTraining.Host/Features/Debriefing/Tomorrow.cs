using System.Globalization;
using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Debriefing;

/// <summary>One thing to do after a story, as it is offered or as somebody typed it; it can be put into their diary with a day.</summary>
/// <param name="What">In the person's own words, which begin as the act of a practice point, or its title.</param>
/// <param name="Question">A question to take along.</param>
/// <param name="On">The day it comes back to them, as it was typed.</param>
public sealed record Tomorrow(string What, string Question, DateOnly Today) : PrivateRecord
{
    public const string WhatField = "what";
    public const string OnField = "on";
    public const string NoteField = "note";
    public const int Longest = 1_000;

    /// <summary>Names this note: the same form sent twice is kept once.</summary>
    public Guid Note { get; init; } = Guid.CreateVersion7();

    public string On { get; init; } = UkDates.Typed(Today.AddDays(1)) ?? "";

    /// <summary>What stopped the form, or nothing.</summary>
    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];

    /// <summary>The day for which it is in the diary by now; null where it is not.</summary>
    public DateOnly? Noted { get; init; }

    /// <summary>
    /// Offers a practice point: of a way not taken at one of the moments, one that was not exercised this time before one that was; else
    /// of what was done at them; else of the story. Where every part was left out there is only a question.
    /// </summary>
    public static Tomorrow Of(Debrief debrief, IReadOnlyList<TurningPoint> moments, PracticePointCatalogue points, DateOnly today)
    {
        var beside = moments.SelectMany(moment => moment.NotTaken?.Points ?? []).ToList();
        var point = beside
            .Except(debrief.Points)
            .Concat(beside)
            .Concat(moments.SelectMany(moment => moment.Taken.Points))
            .Concat(debrief.Points)
            .Select(points.Find)
            .OfType<PracticePoint>()
            .FirstOrDefault();
        var question = point?.Question ?? (debrief.Playthrough.Scenario.Questions is [var first, ..] ? first : "");
        return new Tomorrow((point?.Tomorrow ?? point?.Title)?.Set().AsSentence() ?? "", question, today) { Point = point?.Id };
    }

    /// <summary>Id of the practice point it began as, or null.</summary>
    public string? Point { get; init; }

    /// <summary>With what a form sent, and what is to be mended in it.</summary>
    public Tomorrow Typed(IFormCollection form)
    {
        var typed = this with { What = $"{form[WhatField]}".Trim(), On = $"{form[OnField]}", Note = FormValue.Id(form[NoteField]) ?? Note };
        return typed with { Problems = [.. typed.Slips()] };
    }

    /// <summary>With a sentence on why the diary does not have it.</summary>
    public Tomorrow Refused(string why) => this with { Problems = [new FieldProblem(WhatField, why)] };

    /// <summary>The day it is to come back on; only of one without problems.</summary>
    public DateOnly Day => UkDates.Read(On) ?? Today.AddDays(1);

    public DiaryNote NoteFor(Guid person, string story) => new(Note, person, $"After “{story}”", What, Today, Day);

    private IEnumerable<FieldProblem> Slips()
    {
        if (What.Length == 0)
        {
            yield return new FieldProblem(WhatField, "Write a few words first.");
        }
        if (What.Length > Longest)
        {
            yield return new FieldProblem(
                WhatField,
                string.Create(CultureInfo.InvariantCulture, $"Keep it under {Longest:N0} characters.")
            );
        }
        if (UkDates.Read(On) is not { } day)
        {
            yield return new FieldProblem(OnField, "Give a day, such as 3 December 2026.");
        }
        else if (day < Today)
        {
            yield return new FieldProblem(OnField, "Give a day that is still to come.");
        }
    }
}
